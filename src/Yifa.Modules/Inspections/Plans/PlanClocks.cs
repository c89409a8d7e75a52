using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>期限: an annual plan is public by the end of March, a special one within a month of its approval.</summary>
public static class PlanClocks
{
    /// <summary>上海市优化营商环境条例 62; elsewhere as it is set there.</summary>
    public static readonly YearDate PublishBy = new("inspection-plans.publish", "公布年度行政检查计划", 3, 31, "上海市优化营商环境条例 62")
    {
        Responsible = "行政检查机关",
        Kind = "inspection-plans",
        Setting = new(
            "year.inspection-plans.publish",
            "公布年度行政检查计划",
            "3月31日",
            "上海市的规定,其他地方请改为当地规定的日子",
            Verified.Seen
        ),
    };

    /// <summary>To the day of <see cref="PublishBy"/>; a plan drawn up after it has the length below.</summary>
    public static readonly ClockRule Publication = new(
        "publication",
        "公布检查计划",
        [
            new(
                DateOnly.MinValue,
                Term.Days(30),
                "上海市优化营商环境条例 62",
                new(
                    "inspection-plans.late",
                    "年度公布日之后编制的检查计划的公布期限",
                    "30日",
                    "没有规定,本系统取30日,请按当地规定核对",
                    Verified.Memory
                )
            ),
        ]
    )
    {
        MetBy = [typeof(Publish)],
        Responsible = "检查计划编制人",
        IfSilent = "没有公布的计划不得据以检查,由统筹机关督促公布",
    };

    public static readonly ClockRule SpecialDraft = new(
        "special-draft",
        "报批专项检查计划",
        [
            new(
                DateOnly.MinValue,
                Term.Days(30),
                "涉企行政检查意见 4",
                new(
                    "inspection-plans.special-draft",
                    "专项检查计划报批期限",
                    "30日",
                    "没有规定,本系统取30日,请按当地规定核对",
                    Verified.Memory
                )
            ),
        ]
    )
    {
        MetBy = [typeof(ApproveSpecial), typeof(Approve)],
        Responsible = "检查计划编制人",
        IfSilent = "没有批准的专项检查不得进行",
        Norm = true,
    };

    public static readonly ClockRule SpecialPublication = new(
        "special-publication",
        "公布专项检查计划",
        [
            new(
                DateOnly.MinValue,
                Term.Months(1),
                "上海市优化营商环境条例 62",
                new(
                    "inspection-plans.special",
                    "专项检查计划备案和公布的期限",
                    "1个月",
                    "上海市2026年起的规定,见于新闻,请核对条文",
                    Verified.Seen
                )
            ),
        ]
    )
    {
        MetBy = [typeof(Publish), typeof(File)],
        Responsible = "检查计划编制人",
        IfSilent = "没有备案和公布的专项检查不得进行,由统筹机关督促",
    };
}
