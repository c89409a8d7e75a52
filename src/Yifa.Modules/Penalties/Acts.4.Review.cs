using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>市场监督管理行政处罚程序规定 55: the ten days run from the day the reviewer has the papers.</summary>
[Act("送法制审核", "行政处罚法 58", Hint = "送交审核材料;从送审之日起计算审核期限")]
[By(Duty.Officer)]
[From(Stage.Deciding)]
public sealed record SendToReview([Label("送审的材料")] string Papers) : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) =>
        file.Matter is PenaltyCase { NeedsReview: true, LegalityPassed: not true }
        && !file.Course.Clocks.Any(c => c.Rule == Clocks.Review.Name && c.Open);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (!matter.NeedsReview)
            yield return Refusals.NoReviewNeeded;
        else if (matter.LegalityPassed == true || at.Clock(Clocks.Review) is { Open: true })
            yield return Refusals.AlreadyInReview;
    }

    public override void Perform(PenaltyCase matter, Scene at) => at.Start(Clocks.Review);
}

/// <summary>市场监督管理行政处罚程序规定 55: in special cases the head may extend.</summary>
[Act("延长法制审核期限", "行政处罚法 58")]
[By(Duty.Head)]
[From(Stage.Deciding)]
public sealed record ExtendReview([Label("延长的工作日数")] int Days, [Label("特殊情况和理由")] string Reason) : Act<PenaltyCase>, IOffered
{
    private const int Most = 3650;

    public static bool IsOffered(CaseFile file, Actor actor) =>
        file.Course.Clocks.Any(c => c.Rule == Clocks.Review.Name && c is { Open: true, Extended: null });

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (at.Clock(Clocks.Review) is not { Open: true, Extended: null })
            yield return Refusals.NotInReview;
        if (Days is < 1 or > Most)
            yield return Refusals.DaysWrong.At(nameof(Days));
    }

    public override void Perform(PenaltyCase matter, Scene at) => at.Extend(Clocks.Review, Term.WorkingDays(Days));
}

/// <summary>第五十八条: not reviewed, or not passed, no decision.</summary>
[Act("法制审核", "行政处罚法 58")]
[By(Duty.Reviewer)]
[From(Stage.Deciding)]
public sealed record ReviewLegality(
    [Label("审核通过")] bool Passed,
    [Label("审核意见", Format = Format.LongText)] string Opinion,
    [Label("审核人员已取得法律职业资格,或者不是初次从事法制审核")] bool Qualified = false
) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.WasInvestigatedBy(at.Actor))
            yield return Refusals.ReviewerInvestigated;
        if (!Qualified)
            yield return Refusals.ReviewerUnqualified.At(nameof(Qualified));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.LegalityPassed = Passed;
        at.Stop(Clocks.Review);
        at.Issue(Documents.LegalityOpinion);
    }
}
