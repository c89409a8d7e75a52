using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public static class AppraisalFigures
{
    public static readonly Figure UnitsToAppraise = Figure.Count(
        "enforcement-supervision.units-to-appraise",
        "应评议执法单位",
        "Enforcement units to appraise",
        "家",
        "评议计划列明的执法单位,计入制定计划之日。",
        "scope"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure UnitsAppraised = Figure.Distinct(
        "enforcement-supervision.units-appraised",
        "已评议执法单位",
        "Enforcement units appraised",
        "家",
        "评议过的执法单位,一个期间内每个单位一次,计入评议之日。",
        "scope"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Coverage = Figure.Rate(
        "enforcement-supervision.appraisal-coverage",
        "行政执法评议覆盖率",
        "Coverage of enforcement appraisal",
        "已评议执法单位占应评议执法单位的比例。",
        UnitsAppraised,
        UnitsToAppraise
    );
}
