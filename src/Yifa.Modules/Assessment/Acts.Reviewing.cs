using Yifa.Kernel;

namespace Yifa.Modules.Assessment;

[Act("评审指标", "第一责任人职责规定 8", Hint = "一次一项;退回的,由责任单位重新自查")]
[By(Duty.Reviewer)]
[From(Stage.Reviewing)]
public sealed record Review(
    [Label("指标编号")] string Code,
    [Label("评审得分", Hint = "不写的,同自评得分")] decimal? Score = null,
    [Label("意见")] string? Opinion = null,
    [Label("通过", Hint = "不通过的,退回重新自查")] bool Passed = true
) : Act<UnitAssessment>
{
    public override IEnumerable<Refusal> Refuse(UnitAssessment matter, Scene at)
    {
        if (matter.Leaf(Code) is not { } indicator || matter.CheckOf(Code) is not { } check)
        {
            yield return Refusals.NoSuchIndicator.At(nameof(Code));
            yield break;
        }
        if (Score < 0 || Score > indicator.Points)
            yield return Refusals.ScoreBeyondPoints.At(nameof(Score));
        if (!Passed && string.IsNullOrWhiteSpace(Opinion))
            yield return Refusals.OpinionMissing.At(nameof(Opinion));
        if (check.By == at.Actor.Name)
            yield return Refusals.OwnCheck;
    }

    public override void Perform(UnitAssessment matter, Scene at)
    {
        var check = matter.CheckOf(Code)!;
        matter.Keep(
            check with
            {
                ReviewScore = Passed ? Score ?? check.Score : null,
                Opinion = Opinion,
                Reviewer = at.Actor.Name,
                Returned = !Passed,
            }
        );
    }
}

[Act("结束评审", "第一责任人职责规定 8")]
[By(Duty.Reviewer)]
[From(Stage.Reviewing)]
public sealed record FinishReview : Act<UnitAssessment>
{
    public override IEnumerable<Refusal> Refuse(UnitAssessment matter, Scene at)
    {
        string[] still = [.. matter.Leaves.Where(l => matter.CheckOf(l.Code)?.ReviewScore is null).Select(l => l.Code)];
        if (still.Length > 0)
            yield return Refusals.Unreviewed.With(
                $":{string.Join('、', still.Take(10))}{(still.Length > 10 ? $"等{still.Length}项" : "")}"
            );
    }

    public override void Perform(UnitAssessment matter, Scene at)
    {
        (matter.Total, matter.Stage) = (matter.Checks.Sum(c => c.ReviewScore), Stage.Reviewed);
        at.Stop(Clocks.Reviews);
        at.Start(Clocks.Disputes);
        at.Start(Clocks.Publication);
        at.Issue(Documents.Review);
    }
}

[Act("申请复核", "第一责任人职责规定 8")]
[By(Duty.Checker)]
[From(Stage.Reviewed)]
public sealed record Dispute([Label("指标编号")] string Code, [Label("理由", Format = Format.LongText)] string Reason) : Act<UnitAssessment>
{
    public override IEnumerable<Refusal> Refuse(UnitAssessment matter, Scene at)
    {
        if (matter.Leaf(Code) is null)
            yield return Refusals.NoSuchIndicator.At(nameof(Code));
        if (matter.Disputes.Any(d => d.Code == Code))
            yield return Refusals.DisputedAlready.At(nameof(Code));
        if (at.Clock(Clocks.Disputes) is { } run && at.On > run.Due)
            yield return Refusals.TooLateToDispute;
    }

    public override void Perform(UnitAssessment matter, Scene at) => matter.Disputes = [.. matter.Disputes, new(Code, at.On, Reason)];
}

[Act("处理复核申请", "第一责任人职责规定 8")]
[By(Duty.Head)]
[From(Stage.Reviewed)]
public sealed record Rule(
    [Label("指标编号")] string Code,
    [Label("申请成立")] bool Upheld,
    [Label("说明")] string Text,
    [Label("复核得分", Hint = "成立的填写")] decimal? Score = null
) : Act<UnitAssessment>
{
    public override IEnumerable<Refusal> Refuse(UnitAssessment matter, Scene at)
    {
        if (!matter.Disputes.Any(d => d.Code == Code && d.Upheld is null))
            yield return Refusals.NoDispute.At(nameof(Code));
        if (Upheld && Score is null)
            yield return Refusals.ScoreMissing.At(nameof(Score));
        if (matter.Leaf(Code) is { } indicator && (Score < 0 || Score > indicator.Points))
            yield return Refusals.ScoreBeyondPoints.At(nameof(Score));
    }

    public override void Perform(UnitAssessment matter, Scene at)
    {
        matter.Disputes =
        [
            .. matter.Disputes.Select(d => d.Code == Code && d.Upheld is null ? d with { Upheld = Upheld, Ruling = Text } : d),
        ];
        if (!Upheld)
            return;
        matter.Keep(matter.CheckOf(Code)! with { ReviewScore = Score });
        matter.Total = matter.Checks.Sum(c => c.ReviewScore);
    }
}

[Act("公布得分", "第一责任人职责规定 8")]
[By(Duty.Head)]
[From(Stage.Reviewed)]
public sealed record PublishScore : Act<UnitAssessment>
{
    public override IEnumerable<Series> Numbers(UnitAssessment matter) => [Documents.ScoreNumber];

    public override IEnumerable<Refusal> Refuse(UnitAssessment matter, Scene at)
    {
        if (matter.Disputes.Any(d => d.Upheld is null))
            yield return Refusals.DisputesOpen;
    }

    public override void Perform(UnitAssessment matter, Scene at)
    {
        (matter.PublishedOn, matter.Stage) = (at.On, Stage.Published);
        at.Stop(Clocks.Publication);
        at.Count(Figures.UnitsScored, key: $"{matter.Kind.Id}/{matter.Year}/{matter.Unit}");
        at.Issue(Documents.Score);
    }
}

/// <summary>申报: the paper keeps what was handed in, whatever is changed afterwards.</summary>
[Act("申报", "第一责任人职责规定 8", Hint = "示范创建、评选类的方案;申报报告按现在的自查定格")]
[By(Duty.Clerk)]
[From(Stage.Reviewed)]
public sealed record Apply([Label("受理机关")] string To) : Act<UnitAssessment>
{
    public override IEnumerable<Series> Numbers(UnitAssessment matter) => [Documents.ApplicationNumber];

    public override IEnumerable<Refusal> Refuse(UnitAssessment matter, Scene at)
    {
        if (matter.Disputes.Any(d => d.Upheld is null))
            yield return Refusals.DisputesOpen;
    }

    public override void Perform(UnitAssessment matter, Scene at)
    {
        (matter.AppliedTo, matter.AppliedOn, matter.Stage) = (To, at.On, Stage.Applied);
        at.Stop(Clocks.Publication);
        at.Issue(Documents.Application);
    }
}
