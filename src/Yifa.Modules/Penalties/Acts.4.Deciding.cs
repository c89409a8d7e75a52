using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>第五十七条第二款.</summary>
[Act("集体讨论", "行政处罚法 57.2")]
[By(Duty.Head)]
[From(Stage.Deciding)]
public sealed record Deliberate(
    [Label("参加人员", Hint = "一行一人")] IReadOnlyList<string> Present,
    [Label("讨论结论", Format = Format.LongText)] string Conclusion
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (Present.Distinct().Count() < 2)
            yield return Refusals.DeliberationMissing.At(nameof(Present));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Deliberated = Conclusion;
        at.Issue(Documents.DeliberationRecord);
    }
}

/// <summary>第五十七条第一款, 第五十九条. With the decision leave the compliance advice and, to a business, the notice of credit repair.</summary>
[Act("作出处罚决定", "行政处罚法 57;行政处罚法 59", Once = true, Grave = true, Version = 2)]
[By(Duty.Head)]
[From(Stage.Deciding)]
public sealed record Decide(
    [Label("处罚种类")] IReadOnlyList<PenaltyKind> Kinds,
    [Label("裁量理由", Format = Format.LongText, Hint = "写明适用的裁量基准和考虑的情节")] string Reasons,
    [Label("责令改正")] string Correction,
    [Label("罚款", Format = Format.Money)] decimal Fine = 0,
    [Label("没收", Format = Format.Money)] decimal Confiscation = 0,
    [Label("合规建议", Format = Format.LongText, Hint = "对企业的,随决定一并送达")] string? Advice = null,
    [Label("超出裁量基准的理由", Format = Format.LongText, Hint = "经批准偏离裁量基准的填写")] string? OutsideReasons = null
) : Act<PenaltyCase>
{
    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) => matter.Weighing.Asks();

    public override IEnumerable<Series> Numbers(PenaltyCase matter) => [Documents.DecisionNumber];

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        foreach (var refusal in Amounts.Against(Kinds, Fine, Confiscation))
            yield return refusal;
        foreach (var refusal in Deciding.Against(matter, at))
            yield return refusal;
        foreach (var refusal in Ranges.Against(matter.Weighing, at, Kinds, Fine, matter.Departure, OutsideReasons))
            yield return refusal;
        foreach (var refusal in Norms.Against(matter, Fine))
            yield return refusal;
        if (Fine > matter.ProposedFine || Confiscation > matter.ProposedConfiscation)
            yield return (matter.Defence is null && matter.HearingRecord is null ? Refusals.BeyondNotice : Refusals.Heavier).At(
                nameof(Fine)
            );
        if (Kinds.Except(matter.Proposed).Any())
            yield return Refusals.BeyondNotice.At(nameof(Kinds));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.MeetEnterprise(at);
        Impose(matter, at);
    }

    internal void Impose(PenaltyCase matter, Scene at)
    {
        (matter.Kinds, matter.Fine, matter.Confiscation) = ([.. Kinds.Distinct()], Fine, Confiscation);
        (matter.Reasons, matter.Correction, matter.Advice) = (Reasons, Correction, Advice);
        (matter.Outcome, matter.DecidedOn, matter.Stage) = (CaseOutcome.Penalised, at.On, Stage.Performing);
        (matter.Weighed, matter.OutsideReasons) = (matter.Weighing.Result(at), OutsideReasons);
        if (Fine > 0)
            at.Claim(PenaltyCase.OneFine, matter.ActKey);
        at.Stop(Clocks.Decision);
        at.Stop(Clocks.Fast);
        at.Start(Clocks.Service);
        if (matter.IsToBePublished)
            at.Start(Clocks.Publication);
        at.Issue(Documents.Decision);
        if (matter.IsEnterprise)
            foreach (var beside in Documents.Beside)
                at.Issue(beside);
        at.NotifyParties($"行政处罚决定已经作出:{matter.Title}");
        matter.TellWeighed(at);
    }
}

/// <summary>第三十三条, 第三十条, 第三十一条, 第三十六条, 第五十七条: nothing is imposed, and the party is educated.</summary>
[Act("决定不予处罚", "行政处罚法 33;行政处罚法 57", Once = true, Version = 2)]
[By(Duty.Head)]
[From(Stage.Investigated, Stage.Deciding)]
public sealed record DecideNoPenalty(
    [Label("不予处罚的情形")] NoPenaltyGround Ground,
    [Label("理由", Format = Format.LongText)] string Reasons,
    [Label("教育和责令改正")] string Correction,
    [Label("适用的清单编码", Max = 60, Hint = "适用不予处罚清单的填写")] string? ListEntry = null
) : Act<PenaltyCase>
{
    private static readonly NoPenaltyGround[] Lenient =
    [
        NoPenaltyGround.MinorCorrected,
        NoPenaltyGround.FirstTime,
        NoPenaltyGround.NoFault,
    ];

    private Weighing Named(PenaltyCase matter) => ListEntry is { } entry ? matter.Weighing with { Entry = entry.Trim() } : matter.Weighing;

    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) =>
        Named(matter).Asks(first: Ground == NoPenaltyGround.FirstTime);

    public override IEnumerable<Series> Numbers(PenaltyCase matter) => [Documents.NoPenaltyNumber];

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.LegalityGrounds.Count > 0 && matter.LegalityPassed != true)
            yield return Refusals.LegalityMissing;
        if (matter.Grave && matter.Deliberated is null)
            yield return Refusals.DeliberationMissing;
        if (Ground == NoPenaltyGround.OutOfTime && !Limitation.IsOver(matter.CommittedOn, matter.FoundOn, matter.GraveHarm))
            yield return Refusals.FoundInTime.At(nameof(Ground));
        foreach (var refusal in Named(matter).Against(at))
            yield return refusal;
        if (Weighing.Listed(at) is { List: not DiscretionList.NoPenalty })
            yield return Refusals.NotNoPenaltyList.At(nameof(ListEntry));
        if (Ground == NoPenaltyGround.FirstTime && !FirstOffence.IsFirst(at))
            yield return Refusals.NotFirst.At(nameof(Ground));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.MeetEnterprise(at);
        Spare(matter, at);
    }

    internal void Spare(PenaltyCase matter, Scene at)
    {
        (matter.NoPenalty, matter.Reasons, matter.Correction) = (Ground, Reasons, Correction);
        (matter.Outcome, matter.DecidedOn) = (CaseOutcome.NotPenalised, at.On);
        (matter.Weighed, matter.Listed) = (Named(matter).Result(at), Weighing.Listed(at));
        at.Issue(Documents.NoPenalty);
        if (Lenient.Contains(Ground))
            at.Count(Figures.NoPenalty);
        if (matter.Listed is not null)
            matter.TellWeighed(at);
        matter.Close(at, CloseReason.NotPenalised);
    }
}

/// <summary>第二十七条, 第五十七条第一款第四项: no fine takes the place of a transfer.</summary>
[Act("移送司法机关", "行政处罚法 27;行政处罚法 57.1(4)", Once = true, Grave = true)]
[By(Duty.Head)]
[From(Stage.Investigating, Stage.Investigated, Stage.Deciding)]
public sealed record Transfer([Label("移送的机关")] string To, [Label("涉嫌的犯罪和理由", Format = Format.LongText)] string Reasons)
    : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.TransferredTo, matter.Reasons, matter.Outcome) = (To, Reasons, CaseOutcome.Transferred);
        matter.Stage = Stage.Transferred;
        at.Pause(Clocks.Decision);
        at.Drop(Clocks.Fast);
        at.Drop(Clocks.Review);
        at.Start(Clocks.CriminalAnswer);
        at.Issue(Documents.TransferLetter);
    }
}

/// <summary>第二十七条: what need not be punished as a crime comes back to be dealt with here; and what a court fined is not fined again (35.2).</summary>
[Act("登记刑事处理结果", "行政处罚法 27;行政处罚法 35")]
[By(Duty.Officer)]
[From(Stage.Transferred)]
public sealed record EnterCriminalOutcome(
    [Label("处理结果")] CriminalOutcome Result,
    [Label("处理机关和文书")] string Paper,
    [Label("判处的罚金", Format = Format.Money)] decimal CriminalFine = 0
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (CriminalFine > 0 && Result is not (CriminalOutcome.Sentenced or CriminalOutcome.SentencedAndReturned))
            yield return Refusals.NotSentenced.At(nameof(CriminalFine));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.CriminalOutcome, matter.CriminalFine) = (Result, CriminalFine);
        at.Stop(Clocks.CriminalAnswer);
        if (Result == CriminalOutcome.Sentenced)
        {
            matter.DecidedOn = at.On;
            matter.Close(at, CloseReason.Transferred);
            return;
        }
        (matter.Outcome, matter.Stage) = (null, matter.Finding is null ? Stage.Investigating : Stage.Investigated);
        at.Resume(Clocks.Decision);
    }
}

/// <summary>第三十五条: what was imposed here first is set off against the sentence.</summary>
[Act("登记折抵", "行政处罚法 35", Once = true)]
[By(Duty.Officer)]
[From(Stage.Performing, Stage.Closed)]
public sealed record SetOff(
    [Label("判决的人民法院和文号")] string Judgment,
    [Label("判处的罚金", Format = Format.Money)] decimal CriminalFine = 0,
    [Label("已经执行的行政拘留(日)")] int Days = 0
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (CriminalFine <= 0 && Days <= 0)
            yield return Refusals.NothingToSetOff;
        if (Days < 0 || (Days > 0 && !matter.Kinds.Contains(PenaltyKind.Detention)))
            yield return Refusals.NotDetained.At(nameof(Days));
        if (CriminalFine > 0 && matter.Paid == 0)
            yield return Refusals.NothingPaid.At(nameof(CriminalFine));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.CriminalFine = CriminalFine;
        matter.FineOffset = Math.Min(CriminalFine, matter.Paid);
        matter.DaysOffset = Days;
        at.Issue(Documents.SetOffNotice);
    }
}

[Act("撤销立案", "行政处罚法 57", Grave = true)]
[By(Duty.Head)]
[From(Stage.Investigating, Stage.Investigated)]
public sealed record Withdraw([Label("理由", Format = Format.LongText)] string Reasons) : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.Reasons, matter.Outcome) = (Reasons, CaseOutcome.Withdrawn);
        matter.Close(at, CloseReason.Withdrawn);
    }
}

internal static class Deciding
{
    /// <summary>What the law wants done before a decision.</summary>
    public static IEnumerable<Refusal> Against(PenaltyCase matter, Scene at)
    {
        if (matter.Proposed.Count == 0)
            yield return Refusals.NotNotified;
        else if (!matter.DefenceHeard)
            yield return Refusals.StatementOpen;
        if (matter.CannotAnswer)
            yield return Refusals.CannotAnswer;
        if (at.Clock(Clocks.HearingRequest) is { Open: true })
            yield return Refusals.HearingOpen;
        if (matter.HearingAskedOn is not null && matter.HearingRecord is null)
            yield return Refusals.HearingDue;
        if (matter.NeedsReview && matter.LegalityPassed != true)
            yield return Refusals.LegalityMissing;
        if (matter.Grave && matter.Deliberated is null)
            yield return Refusals.DeliberationMissing;
    }
}
