using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>第三十五条, 第五十四条: in writing, by when and how to perform, how much, and that the party is heard.</summary>
[Act("催告", "行政强制法 35;行政强制法 54", Opens = true, TakesCharge = true)]
[By(Duty.Officer)]
public sealed record DemandPerformance(
    [Label("当事人")] string Party,
    [Label("管理领域")] EnforcementField Field,
    [Label("执行的行政决定", Hint = "名称和文号")] string Decision,
    [Label("决定确定的履行期限届满之日")] DateOnly DueOn,
    [Label("应当履行的义务和方式", Format = Format.LongText)] string Obligation,
    [Label("催告的履行期限")] DateOnly PerformBy,
    [Label("复议、诉讼期限届满之日")] DateOnly SueBy,
    [Label("本机关有行政强制执行权")] bool HasPower,
    [Label("执行依据")] string Basis,
    [Label("金钱给付数额", Format = Format.Money)] decimal Owed = 0,
    [Label("加处罚款或者滞纳金", Format = Format.Money)] decimal Surcharge = 0,
    [Label("开始加处罚款或者滞纳金之日")] DateOnly? SurchargeSince = null,
    [Label("当事人是公民")] bool IsCitizen = false,
    [Label("处罚案件编号", Format = Format.Matter, Hint = "填写后两案互相可见")] long? Case = null,
    [Label("当事人账号")] string? Account = null
) : Act<CompulsionCase>
{
    public override IEnumerable<Series> Numbers(CompulsionCase matter) => [Documents.CaseNumber];

    public override IEnumerable<LookUp> Asks(CompulsionCase matter, DateOnly on) => Proposal.Questions(Case);

    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (at.On <= DueOn)
            yield return Refusals.NotOverdue.At(nameof(DueOn));
        if (PerformBy <= at.On)
            yield return Refusals.NoTimeLeft.At(nameof(PerformBy));
        if (Surcharge > Owed)
            yield return Refusals.SurchargeAbovePrincipal.At(nameof(Surcharge));
        if (Surcharge > 0 && (SurchargeSince is not { } since || since > at.On))
            yield return Refusals.SurchargeUndated.At(nameof(SurchargeSince));
        foreach (var refusal in Proposal.AgainstCase(at, Case))
            yield return refusal;
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        (matter.Party, matter.IsCitizen, matter.Field, matter.Basis) = (Party, IsCitizen, Field, Basis);
        (matter.Decision, matter.Obligation, matter.PerformBy, matter.SueBy) = (Decision, Obligation, PerformBy, SueBy);
        (matter.HasPower, matter.Owed, matter.Surcharge, matter.SurchargeSince) = (HasPower, Owed, Surcharge, SurchargeSince);
        matter.Title = $"对{Party}强制执行{Decision}";
        (matter.Number, matter.Stage) = (at.Number(Documents.CaseNumber), Stage.Demanded);
        at.Join(Role.Party, Party, Account);
        if (Case is not null)
            Proposal.LinkCase(at);
        if (!HasPower)
            at.Start(Clocks.CourtApplication, SueBy > at.On ? SueBy : null);
        at.Issue(Documents.Demand);
    }
}

/// <summary>第三十六条: what the party says is written down and checked.</summary>
[Act("听取陈述申辩", "行政强制法 36")]
[By(Duty.Officer)]
[From(Stage.Demanded)]
public sealed record HearParty(
    [Label("陈述、申辩", Format = Format.LongText)] string Statement,
    [Label("复核意见", Format = Format.LongText)] string Answer
) : Act<CompulsionCase>
{
    public override void Perform(CompulsionCase matter, Scene at)
    {
        matter.Statement = $"{Statement}(复核意见:{Answer})";
        at.Issue(Documents.StatementRecord);
    }
}

/// <summary>第四十四条: what is to be pulled down is announced, and the party has time to do it itself.</summary>
[Act("公告限期自行拆除", "行政强制法 44", Once = true)]
[By(Duty.Officer)]
[From(Stage.Demanded)]
public sealed record Announce([Label("自行拆除的期限")] DateOnly Day) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (Day <= at.On)
            yield return Refusals.NoTimeLeft.At(nameof(Day));
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        matter.PerformBy = Day;
        at.Issue(Documents.Announcement);
    }
}

/// <summary>第三十七条: after a demand that went unheeded; at once where assets are being moved or hidden.</summary>
[Act("作出强制执行决定", "行政强制法 37", Once = true, Grave = true)]
[By(Duty.Head)]
[From(Stage.Demanded)]
public sealed record OrderEnforcement(
    [Label("强制执行方式")] Manner Manner,
    [Label("执行时间", Hint = "年-月-日 时:分")] string At,
    [Label("情况紧急", Hint = "夜间或者法定节假日执行的,应当情况紧急")] bool Urgent = false,
    [Label("转移或者隐匿财物的证据", Hint = "催告期间作出立即执行决定的填写")] string? Hiding = null,
    [Label("代履行人", Hint = "代履行的填写,与当事人没有利害关系")] string? Performer = null,
    [Label("代履行费用预算", Format = Format.Money)] decimal CostBudget = 0,
    [Label("危害交通安全、污染环境或者破坏自然资源", Hint = "代履行的应当有此后果")] bool Endangers = false
) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (!matter.HasPower)
            yield return Refusals.NoPower;
        if (matter.DemandServedOn is null)
            yield return Refusals.DemandNotServed;
        else if (at.On <= matter.PerformBy && string.IsNullOrWhiteSpace(Hiding))
            yield return Refusals.DemandRuns;
        foreach (var refusal in AgainstManner(matter, at))
            yield return refusal;
        foreach (var refusal in Hours.Against(at, At, Urgent))
            yield return refusal;
    }

    private IEnumerable<Refusal> AgainstManner(CompulsionCase matter, Scene at)
    {
        if (Manner == Manner.CutUtilities && matter.IsCitizen)
            yield return Refusals.NoCutting.At(nameof(Manner));
        if (Manner == Manner.Demolish && (!at.Done<Announce>() || at.On <= matter.SueBy))
            yield return Refusals.DemolishedTooSoon.At(nameof(Manner));
        if (Manner is Manner.Transfer or Manner.Auction && (matter.SurchargeSince is not { } since || at.On <= since.AddDays(Clocks.Days)))
            yield return Refusals.SurchargeTooFresh.At(nameof(Manner));
        if (Manner == Manner.Substitute && (string.IsNullOrWhiteSpace(Performer) || CostBudget <= 0))
            yield return Refusals.SubstituteUnsaid.At(nameof(Performer));
        if (Manner == Manner.Substitute && !Endangers)
            yield return Refusals.NothingEndangered.At(nameof(Endangers));
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        (matter.Manner, matter.EnforceAt, matter.Performer, matter.CostBudget) = (Manner, At, Performer, CostBudget);
        matter.Stage = Stage.Ordered;
        at.Stop(Clocks.Demand);
        at.Issue(Documents.Order);
    }
}

/// <summary>第四十三条: neither at night nor on a statutory holiday, unless it cannot wait.</summary>
internal static class Hours
{
    public static IEnumerable<Refusal> Against(Scene at, string text, bool urgent)
    {
        if (Moments.Read(text) is not { } utc)
        {
            yield return Refusals.MomentUnlikely.At("At");
            yield break;
        }
        var local = ChinaTime.Of(utc);
        if (urgent)
            yield break;
        if (at.Calendar.HolidayOn(DateOnly.FromDateTime(local)) is not null)
            yield return Refusals.OnHoliday.At("At");
        if (CompulsionSettings.IsNight(TimeOnly.FromDateTime(local), at))
            yield return Refusals.AtNight.At("At");
    }
}
