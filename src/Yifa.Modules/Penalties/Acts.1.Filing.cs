using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>第五十四条: what meets the standard is filed without delay.</summary>
[Act("立案", "行政处罚法 54.2", Opens = true, TakesCharge = true)]
[By(Duty.Officer)]
public sealed record File(
    [Label("当事人")] string Party,
    [Label("当事人类型")] PartyType PartyType,
    [Label("管理领域")] EnforcementField Field,
    [Label("案件来源")] string Source,
    [Label("违法行为")] string Violation,
    [Label("违法行为发生或者终了之日")] DateOnly CommittedOn,
    [Label("发现违法行为之日")] DateOnly FoundOn,
    [Label("办案人员", Format = Format.Officer, Hint = "一行一人,不少于两人;写姓名和执法证号")] IReadOnlyList<string> Officers,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string? CreditCode = null,
    [Label("公民身份号码", Format = Format.IdentityNumber)] Personal? IdentityNumber = null,
    [Label("当事人账号", Hint = "当事人在门户注册过的,填写后可以在网上办理")] string? Account = null,
    [Label("专项行动")] string? Campaign = null,
    [Label("涉及公民生命健康安全、金融安全且有危害后果", Hint = "追责时效为五年")] bool GraveHarm = false,
    [Label("简案快办", Hint = "事实清楚、当事人认错认罚并且同意的简单案件;程序一步不少,期限缩短")] bool Fast = false,
    [Label("当事人书面同意简案快办")] bool FastAgreed = false
) : Act<PenaltyCase>
{
    public override IEnumerable<Series> Numbers(PenaltyCase matter) => [Documents.CaseNumber];

    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) => Investigators.Questions(Officers);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (!Investigators.AreTwo(Officers))
            yield return Refusals.OneOfficer.At(nameof(Officers));
        foreach (var refusal in Investigators.Against(at, Officers))
            yield return refusal;
        if (Fast && !FastAgreed)
            yield return Refusals.FastNotAgreed.At(nameof(FastAgreed));
        foreach (var refusal in Beginnings.Against(PartyType, CreditCode, CommittedOn, FoundOn, GraveHarm, at))
            yield return refusal;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        Beginnings.Set(matter, Party, PartyType, CreditCode, Field, Violation, CommittedOn, FoundOn);
        (matter.IdentityNumber, matter.Source, matter.Campaign, matter.GraveHarm) = (IdentityNumber, Source, Campaign, GraveHarm);
        (matter.Procedure, matter.Officers) = (Fast ? Procedure.Fast : Procedure.Ordinary, Officers);
        (matter.Number, matter.Stage) = (at.Number(Documents.CaseNumber), Stage.Investigating);
        matter.Notes = Investigators.Notes(at, Officers);
        at.Join(Role.Party, Party, Account);
        at.Start(Clocks.Decision);
        if (Fast)
            at.Start(Clocks.Fast);
        at.Count(Figures.Filed);
        at.Count(Figures.Pending);
        at.Issue(Documents.FilingForm);
    }
}

/// <summary>第五十一条、第五十二条: decided on the spot, on a numbered form that is handed over at once.</summary>
[Act("当场处罚", "行政处罚法 51;行政处罚法 52", Opens = true, Version = 3, TakesCharge = true)]
[By(Duty.Officer)]
public sealed record PenaliseOnTheSpot(
    [Label("当事人")] string Party,
    [Label("当事人类型")] PartyType PartyType,
    [Label("管理领域")] EnforcementField Field,
    [Label("违法行为")] string Violation,
    [Label("违反的规定")] string Breached,
    [Label("处罚依据")] string Basis,
    [Label("办案人员", Format = Format.Officer, Hint = "一行一人,不少于两人;写姓名和执法证号")] IReadOnlyList<string> Officers,
    [Label("责令改正")] string Correction,
    [Label("罚款", Format = Format.Money, Hint = "警告的不填")] decimal Fine = 0,
    [Label("当场收缴", Hint = "一百元以下,或者不当场收缴事后难以执行的")] bool Collected = false,
    [Label("当场收缴的理由")] string? CollectedBecause = null,
    [Label("当事人的陈述、申辩")] string? Defence = null,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string? CreditCode = null,
    [Label("公民身份号码", Format = Format.IdentityNumber)] Personal? IdentityNumber = null,
    [Label("专项行动")] string? Campaign = null,
    [Label("裁量基准的事项编码", Max = 60)] string? Benchmark = null,
    [Label("裁量因素的选项", Hint = "一行一个,写作 违法次数=初次", After = nameof(PenaliseOnTheSpot.Benchmark))]
        IReadOnlyList<string>? Choices = null,
    [Label("适用的清单编码", Max = 60, Hint = "适用从轻、减轻清单的填写")] string? ListEntry = null
) : Act<PenaltyCase>, IPicks
{
    public static IEnumerable<LookUp> PicksFrom(Picking picking) => WeighingPicks.From;

    public static IEnumerable<Pick> Picks(Picking picking) =>
        WeighingPicks.Of(
            picking,
            Enum.TryParse<EnforcementField>(picking.Typed(nameof(Field)), out var field) ? field : null,
            nameof(Benchmark),
            nameof(Choices),
            nameof(ListEntry)
        );

    private const decimal MostForCitizen = 200;
    private const decimal MostForOrganisation = 3000;
    private const decimal MostCollected = 100;

    private IReadOnlyList<PenaltyKind> KindsOf => [Fine > 0 ? PenaltyKind.Fine : PenaltyKind.Warning];

    internal Weighing Weighing(DateOnly on) => new(Benchmark?.Trim(), Choices, null, ListEntry?.Trim(), Field, CreditCode ?? Party, on);

    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) =>
        [.. Weighing(on).Asks(), .. Investigators.Questions(Officers)];

    public override IEnumerable<Series> Numbers(PenaltyCase matter) => [Documents.SimpleNumber];

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => [.. Against(at), .. Investigators.Against(at, Officers)];

    internal IEnumerable<Refusal> Against(Scene at)
    {
        if (!Investigators.AreTwo(Officers))
            yield return Refusals.OneOfficer.At(nameof(Officers));
        if (Fine > (PartyType == PartyType.Organisation ? MostForOrganisation : MostForCitizen))
            yield return Refusals.NotSimple.At(nameof(Fine));
        if (Collected && Fine > MostCollected && string.IsNullOrEmpty(CollectedBecause))
            yield return Refusals.TooMuchAtOnce.At(nameof(CollectedBecause));
        foreach (var refusal in Ranges.Against(Weighing(at.On), at, KindsOf, Fine, departure: null, outsideReasons: null))
            yield return refusal;
        foreach (var refusal in Beginnings.Against(PartyType, CreditCode, at.On, at.On, graveHarm: false, at))
            yield return refusal;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Notes = Investigators.Notes(at, Officers);
        var isEnterprise = PartyType != PartyType.Citizen && CreditCode is not null;
        Impose(matter, at, isEnterprise ? at.AccountOfEnterprise(CreditCode!) : null);
    }

    internal void Impose(PenaltyCase matter, Scene at, string? account = null)
    {
        Beginnings.Set(matter, Party, PartyType, CreditCode, Field, Violation, at.On, at.On);
        (matter.IdentityNumber, matter.Campaign, matter.Procedure, matter.Officers) = (
            IdentityNumber,
            Campaign,
            Procedure.Simple,
            Officers
        );
        (matter.Breached, matter.Basis, matter.Correction, matter.Defence) = (Breached, Basis, Correction, Defence);
        (matter.Kinds, matter.Fine) = (KindsOf, Fine);
        if (Benchmark is not null || ListEntry is not null)
        {
            (matter.Benchmark, matter.Choices) = (Benchmark?.Trim(), Choices);
            (matter.Weighed, matter.Listed) = (Weighing(at.On).Result(at), Penalties.Weighing.Listed(at));
        }
        (matter.DefenceHeard, matter.Outcome, matter.DecidedOn) = (true, CaseOutcome.Penalised, at.On);
        (matter.Number, matter.Stage) = (at.Number(Documents.SimpleNumber), Stage.Performing);
        at.Join(Role.Party, Party, account);
        if (Fine > 0)
            at.Claim(PenaltyCase.OneFine, matter.ActKey);
        at.Count(Figures.Filed);
        at.Count(Figures.Pending);
        at.Issue(Documents.SimpleDecision);
        if (Collected)
            matter.Payments = [new(at.On, Fine)];
        matter.TakeEffect(at, at.On);
        matter.TellWeighed(at);
        at.Start(Clocks.Closing);
    }
}

/// <summary>What both ways of beginning share.</summary>
internal static class Beginnings
{
    public static IEnumerable<Refusal> Against(
        PartyType type,
        string? creditCode,
        DateOnly committed,
        DateOnly found,
        bool graveHarm,
        Scene at
    )
    {
        if (type != PartyType.Citizen && string.IsNullOrEmpty(creditCode))
            yield return Refusals.CreditCodeMissing.At(nameof(File.CreditCode));
        if (committed > found || found > at.On)
            yield return Refusals.DatesWrong.At(nameof(File.CommittedOn));
        else if (Limitation.IsOver(committed, found, graveHarm))
            yield return Refusals.OutOfTime.At(nameof(File.CommittedOn));
    }

    public static void Set(
        PenaltyCase matter,
        string party,
        PartyType type,
        string? creditCode,
        EnforcementField field,
        string violation,
        DateOnly committed,
        DateOnly found
    )
    {
        (matter.Party, matter.PartyType, matter.CreditCode, matter.Field) = (party, type, creditCode, field);
        (matter.Violation, matter.CommittedOn, matter.FoundOn) = (violation, committed, found);
        matter.Title = $"{party}{violation}案";
    }
}
