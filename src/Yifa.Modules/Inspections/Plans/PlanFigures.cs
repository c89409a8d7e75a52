using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

public static class PlanFigures
{
    public static readonly Figure Filed = Figure.Count(
        "inspection.plans-filed",
        "备案的行政检查计划",
        "Inspection plans filed",
        "件",
        "报统筹机关备案的检查计划,计入备案之日;退回的不再计。",
        "field",
        "level"
    );

    public static readonly Figure Merged = Figure.Count(
        "inspection.merged",
        "合并的重复检查",
        "Planned visits merged or refused as duplicates",
        "家次",
        "统筹时并入其他检查,或者作为重复检查取消的计划行,计入统筹之日;去向失效而恢复的,在恢复之日减去。",
        "field"
    );
}
