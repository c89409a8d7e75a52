using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>以市场主体满意度为导向: each body's visits are rated by those visited; the server opens the year's matter with the first slip.</summary>
[Act("开始年度评价", "优化营商环境条例 8", Opens = true, Hint = "一个机关一年一件;第一份评价单领取时自动开始")]
[By(RatingsDuty.Clerk)]
public sealed record OpenRatings([Label("年度")] int Year) : Act<InspectionRatings>
{
    public override IEnumerable<Refusal> Refuse(InspectionRatings matter, Scene at)
    {
        if (Year is < 2000 or > 2199)
            yield return RatingsRefusals.YearUnlikely.At(nameof(Year));
    }

    public override void Perform(InspectionRatings matter, Scene at)
    {
        (matter.Year, matter.Title, matter.Stage) = (Year, $"{at.Office.Name}{Year}年检查评价", RatingsStage.Collecting);
        at.Claim("inspection-ratings.year", InspectionRatings.Named(at.Office, Year));
    }
}

/// <summary>Whole months of one field, told together once they make a group, so that no entry is of one enterprise.</summary>
[Act("汇总评价", "优化营商环境条例 8", Hint = "网上的评价由系统按月汇总,满五份才计入")]
[By(RatingsDuty.Clerk)]
[From(RatingsStage.Collecting)]
public sealed record Tally(
    [Label("管理领域")] EnforcementField Field,
    [Label("截至月份", Hint = "这个月的第一天")] DateOnly Month,
    [Label("很不满意")] int VeryDissatisfied = 0,
    [Label("不满意")] int Dissatisfied = 0,
    [Label("一般")] int Fair = 0,
    [Label("满意")] int Satisfied = 0,
    [Label("非常满意")] int VerySatisfied = 0
) : Act<InspectionRatings>
{
    private const int Most = 1_000_000;

    public override IEnumerable<Refusal> Refuse(InspectionRatings matter, Scene at)
    {
        if (Said.Any(n => n is < 0 or > Most))
            yield return RatingsRefusals.NumberUnlikely;
        else if (Said.Sum() < InspectionRatings.Fewest)
            yield return RatingsRefusals.TooFew;
        if (Month.Day != 1 || at.On < Month.AddMonths(1).AddDays(-1))
            yield return RatingsRefusals.MonthNotOver.At(nameof(Month));
        if (matter.Groups.Any(g => g.Field == Field && g.Month >= Month))
            yield return RatingsRefusals.MonthTold.At(nameof(Month));
    }

    public override void Perform(InspectionRatings matter, Scene at)
    {
        matter.Groups = [.. matter.Groups, new(Month, Field, [.. Said])];
        foreach (var (rating, number) in Enum.GetValues<Rating>().Zip(Said))
            at.Count(RatingsFigures.Ratings, number, null, null, ("field", Words.Code(Field)), ("score", Words.Code(rating)));
    }

    private IReadOnlyList<int> Said => [VeryDissatisfied, Dissatisfied, Fair, Satisfied, VerySatisfied];
}

[Act("登记改进措施", "优化营商环境条例 8")]
[By(RatingsDuty.Clerk, RatingsDuty.Head)]
[From(RatingsStage.Collecting)]
public sealed record AnswerRatings([Label("改进措施", Format = Format.LongText)] string Measures) : Act<InspectionRatings>
{
    public override void Perform(InspectionRatings matter, Scene at) => matter.Measures = Measures;
}

/// <summary>What is too few to be told goes on into the next year's matter.</summary>
[Act("结束年度评价", "优化营商环境条例 8", Grave = true, Hint = "年度过后结束;不满五份的评价并入下一年度")]
[By(RatingsDuty.Head)]
[From(RatingsStage.Collecting)]
public sealed record EndRatings : Act<InspectionRatings>
{
    public override IEnumerable<Refusal> Refuse(InspectionRatings matter, Scene at)
    {
        if (at.On.Year <= matter.Year)
            yield return RatingsRefusals.YearNotOver;
    }

    public override void Perform(InspectionRatings matter, Scene at) => matter.Stage = RatingsStage.Ended;
}
