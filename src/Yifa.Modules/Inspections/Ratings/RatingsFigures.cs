using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

public static class RatingsFigures
{
    public static readonly Figure Ratings = Figure.Count(
        "inspection.ratings",
        "企业检查评价",
        "Enterprise ratings of inspections",
        "条",
        "被检查企业的评价,一次检查一份,按月汇总、每组满五份才计入,计入汇总的最后一个月。",
        "field",
        "score"
    );
}
