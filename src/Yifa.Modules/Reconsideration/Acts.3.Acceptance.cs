using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

// 第三章 行政复议受理

/// <summary>第三十条: what meets the seven conditions must be accepted; 第二十九条, 第三十条第一款第(七)项: the same person's same act once.</summary>
[Act("受理", "行政复议法 30")]
[By(Duty.Officer)]
[From(Stage.UnderReview)]
public sealed record Accept([Label("审理程序")] Procedure Procedure, [Label("适用简易程序的情形")] SimplifiedGround? Ground = null)
    : Act<ReconsiderationCase>
{
    public override IEnumerable<Series> Numbers(ReconsiderationCase matter) => [Documents.CaseNumber];

    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at) =>
        [.. Admissibility.Against(matter, at), .. Admissibility.SimplifiedAgainst(matter, Procedure, Ground)];

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.SimplifiedGround = Ground;
        matter.Owner ??= at.Actor.Account;
        matter.TakeAct(at);
        matter.Begin(at, Procedure);
        at.Issue(Documents.AcceptanceNotice);
    }
}

/// <summary>容缺受理: an enterprise that lacks papers is not sent back; what it owes and by when stands in the acceptance notice.</summary>
[Act("容缺受理", "行政复议法 30;行政复议法 31", Hint = "企业申请材料不齐但不影响判断受理条件的,先受理后补交")]
[By(Duty.Officer)]
[From(Stage.UnderReview)]
public sealed record AcceptWithGap(
    [Label("审理程序")] Procedure Procedure,
    [Label("欠缺的材料", Hint = "一行一项")] IReadOnlyList<string> Owed,
    [Label("补交期限")] DateOnly OwedBy,
    [Label("适用简易程序的情形")] SimplifiedGround? Ground = null
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Series> Numbers(ReconsiderationCase matter) => [Documents.CaseNumber];

    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (matter.ApplicantType != ApplicantType.Enterprise)
            yield return Refusals.OnlyForEnterprises;
        if (Owed.Count == 0 || OwedBy <= at.On)
            yield return Refusals.OwedDateMissing.At(nameof(OwedBy));
        foreach (var refusal in Admissibility.Against(matter, at))
            yield return refusal;
        foreach (var refusal in Admissibility.SimplifiedAgainst(matter, Procedure, Ground))
            yield return refusal;
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        (matter.Tolerant, matter.Owed, matter.SimplifiedGround) = (true, Owed, Ground);
        matter.Owner ??= at.Actor.Account;
        matter.TakeAct(at);
        matter.Begin(at, Procedure);
        at.Issue(Documents.AcceptanceNotice);
        at.Start(Clocks.OwedMaterials, set: Term.Days(OwedBy.DayNumber - at.On.DayNumber));
        if (!at.Done<AskSupplement>())
            at.Count(Figures.Incomplete);
    }
}

[Act("补交容缺材料", "行政复议法 31")]
[By(Role.Applicant, Role.Agent, Duty.Officer)]
[From(Stage.InTrial, Stage.Suspended)]
public sealed record SupplyOwed([Label("补交的材料")] IReadOnlyList<string> Supplied) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        matter.Owed = [.. matter.Owed.Except(Supplied)];
        if (matter.Owed.Count == 0)
            at.Stop(Clocks.OwedMaterials);
    }
}

/// <summary>第三十条第三款: no decision to refuse within the five days is acceptance, by the ordinary procedure, on the day they expire.</summary>
[Act("视为受理", "行政复议法 30.3", Deemed = true)]
public sealed record DeemAccepted : Act<ReconsiderationCase>
{
    public override IEnumerable<Series> Numbers(ReconsiderationCase matter) => [Documents.CaseNumber];

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.RunOut(Clocks.AcceptanceReview);
        matter.Begin(at, Procedure.Ordinary);
        at.Issue(Documents.AcceptanceNotice);
    }
}

/// <summary>第三十一条第一款: once, and all that is missing at once.</summary>
[Act("通知补正", "行政复议法 31.1", Once = true)]
[By(Duty.Officer)]
[From(Stage.UnderReview)]
public sealed record AskSupplement(
    [Label("需要补正的事项", Hint = "一行一项,一次性载明")] IReadOnlyList<string> Items,
    [Label("申请人收到通知日期", Hint = "不填为当日")] DateOnly? ReceivedOn = null
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (Items.Count == 0)
            yield return Refusals.NothingToSupplement.At(nameof(Items));
        if (ReceivedOn < at.On)
            yield return Refusals.ReceiptBeforeSending.At(nameof(ReceivedOn));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        (matter.Stage, matter.SupplementItems, matter.SupplementAskedOn) = (Stage.Supplementing, Items, at.On);
        at.Stop(Clocks.AcceptanceReview);
        at.Start(Clocks.Supplement, ReceivedOn, matter.TextOf);
        at.Issue(Documents.SupplementNotice);
        at.Count(Figures.Incomplete);
    }
}

/// <summary>第三十一条第二款: a reasonable extension for good reason.</summary>
[Act("延长补正期限", "行政复议法 31.2", Once = true)]
[By(Duty.Officer)]
[From(Stage.Supplementing)]
public sealed record ExtendSupplement([Label("延长工作日数")] int WorkingDays, [Label("正当理由")] string Reason) : Act<ReconsiderationCase>
{
    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (WorkingDays < 1 || WorkingDays > Clocks.Supplement.Extension!.Value.Length)
            yield return Binder.FieldMalformed.With(":延长一至三十个工作日").At(nameof(WorkingDays));
    }

    public override void Perform(ReconsiderationCase matter, Scene at) => at.Extend(Clocks.Supplement, Term.WorkingDays(WorkingDays));
}

/// <summary>第三十一条第三款: with the supplement the five days begin anew.</summary>
[Act("补正", "行政复议法 31.2;行政复议法 31.3")]
[By(Role.Applicant, Role.Agent, Duty.Officer, Duty.Registrar)]
[From(Stage.Supplementing)]
public sealed record Supplement(
    [Label("补正内容", Format = Format.LongText)] string Content,
    [Label("复议请求", Hint = "请求有变化的才填写")] IReadOnlyList<string>? Requests = null
) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        (matter.Stage, matter.SupplementedOn) = (Stage.UnderReview, at.On);
        if (Requests is { Count: > 0 })
            matter.Requests = Requests;
        at.Stop(Clocks.Supplement);
        at.Start(Clocks.AcceptanceReview, textOf: matter.TextOf);
    }
}

/// <summary>第三十一条第二款: not supplemented in time without good reason is a waiver, and is put on record.</summary>
[Act("视为放弃申请", "行政复议法 31.2", Deemed = true)]
public sealed record DeemWaived : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.RunOut(Clocks.Supplement);
        matter.Stage = Stage.Abandoned;
    }
}

/// <summary>第三十条第二款: within the five days, with reasons; without jurisdiction the competent body is named. Not a closed case.</summary>
[Act("不予受理", "行政复议法 30.2", Grave = true)]
[By(Duty.Officer)]
[From(Stage.UnderReview)]
public sealed record RefuseAcceptance(
    [Label("不符合的受理条件")] Inadmissible Ground,
    [Label("理由", Format = Format.LongText)] string Reason,
    [Label("有管辖权的行政复议机关")] string? CompetentBody = null
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Series> Numbers(ReconsiderationCase matter) => [Documents.NonAcceptanceNumber];

    public override IEnumerable<Refusal> Refuse(ReconsiderationCase matter, Scene at)
    {
        if (Ground == Inadmissible.NoJurisdiction && string.IsNullOrWhiteSpace(CompetentBody))
            yield return Refusals.CompetentBodyMissing.At(nameof(CompetentBody));
    }

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        (matter.Stage, matter.Inadmissible) = (Stage.NotAccepted, Ground);
        (matter.Reasoning, matter.CompetentBody) = (Reason, CompetentBody);
        at.Stop(Clocks.AcceptanceReview);
        at.Issue(Documents.NonAcceptance);
        at.NotifyParties($"行政复议申请不予受理:{Words.Chinese(Ground)}");
    }
}

/// <summary>第三十三条: found after acceptance not to meet 第三十条第一款.</summary>
[Act("驳回申请", "行政复议法 33", Grave = true)]
[By(Duty.Officer)]
[From(Stage.InTrial)]
public sealed record RejectApplication(
    [Label("不符合的受理条件")] Inadmissible Ground,
    [Label("理由", Format = Format.LongText)] string Reason,
    [Label("诉权告知")] string Remedy = Decide.FifteenDays
) : Act<ReconsiderationCase>
{
    public override IEnumerable<Series> Numbers(ReconsiderationCase matter) => [Documents.RejectionNumber];

    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        (matter.Inadmissible, matter.Reasoning, matter.Remedy) = (Ground, Reason, Remedy);
        at.Issue(Documents.Rejection);
        matter.Conclude(at, Manner.Rejected);
    }
}
