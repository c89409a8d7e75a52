using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

public enum RatingsStage
{
    [Stage("收集中", Phase.Standing, Next = "评价按月汇总,满五份的才计入")]
    Collecting,

    [Stage("已结束", Phase.Closed)]
    Ended,
}

public enum RatingsDuty
{
    [Label("评价汇总人员")]
    Clerk,

    [Label("评价工作负责人"), Leads("优化营商环境条例 8"), Corrects("优化营商环境条例 8")]
    Head,
}

/// <summary>评价.</summary>
public enum Rating
{
    [Label("很不满意")]
    VeryDissatisfied = 1,

    [Label("不满意")]
    Dissatisfied,

    [Label("一般")]
    Fair,

    [Label("满意")]
    Satisfied,

    [Label("非常满意")]
    VerySatisfied,
}

/// <summary>What a group of at least five said: so many of each rating, from the lowest to the highest.</summary>
public sealed record RatedGroup(DateOnly Month, EnforcementField Field, IReadOnlyList<int> Numbers)
{
    [JsonIgnore]
    public int Answers => Numbers.Sum();
}

/// <summary>
/// 检查评价 of one body and year: how enterprises rated its visits, in groups. It knows no visit and no enterprise, and of a month no day.
/// </summary>
public sealed class InspectionRatings : Matter<RatingsStage>
{
    /// <summary>A group of fewer is not told, nor counted yet.</summary>
    public const int Fewest = 5;

    [Label("年度"), Facet]
    public int Year { get; set; }

    /// <summary>Office and year as one value, by which the matter is found.</summary>
    [JsonIgnore, Label("机关和年度"), Facet("of", Hidden = true)]
    public string Of => Named(Office, Year);

    public IReadOnlyList<RatedGroup> Groups { get; set; } = [];

    [JsonIgnore, Label("已汇总的评价")]
    public int Answers => Groups.Sum(g => g.Answers);

    [JsonIgnore, Label("各组评价")]
    public IReadOnlyList<string> GroupsTold =>
        [
            .. Groups.Select(g =>
                $"截至{g.Month.Year}年{g.Month.Month}月 {Words.Chinese(g.Field)}{g.Answers}份:"
                + string.Join("、", Enum.GetValues<Rating>().Select(r => $"{Words.Chinese(r)}{g.Numbers[(int)r - 1]}"))
            ),
        ];

    /// <summary>改进措施: what the body says it does about it.</summary>
    [Label("改进措施", Format = Format.LongText), Searched]
    public string? Measures { get; set; }

    public static string Named(Office office, int year) => $"{office.Path}{year}";
}
