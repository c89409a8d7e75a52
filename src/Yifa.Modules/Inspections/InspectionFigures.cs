using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

public static class InspectionFigures
{
    public static readonly Figure Visits = Figure.Count(
        "inspection.visits",
        "行政检查家次",
        "Inspection visits",
        "家次",
        "制作了现场检查笔录或者补录的检查,每次每家一次(联合检查算一次),计入检查之日。",
        "campaign",
        "field",
        "joint",
        "mode",
        "type"
    ) with
    {
        NamesNobody = true,
    };

    /// <summary>In place of a cut of the visits by enterprise, which would be as long as the register of enterprises.</summary>
    public static readonly Figure Enterprises = Figure.Distinct(
        "inspection.enterprises",
        "被检查企业",
        "Enterprises inspected",
        "家",
        "受到检查的企业,每家一次,计入检查之日。",
        "field"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure CodedVisits = Figure.Count(
        "inspection.coded-visits",
        "亮码检查家次",
        "Inspection visits with a shown code",
        "家次",
        "事前赋码(补码不算)并且在现场亮码核验过的检查,每次一次,计入检查之日。",
        "field"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure CodedRate = Figure.Rate(
        "inspection.coded-rate",
        "亮码检查率",
        "Share of visits with a shown code",
        "亮码检查家次占行政检查家次的比例。",
        CodedVisits,
        Visits
    );

    public static readonly Figure JointVisits = Figure.Count(
        "inspection.joint-visits",
        "跨部门联合检查家次",
        "Joint inspection visits",
        "家次",
        "两个以上部门参加的检查,每次一次,计入检查之日。",
        "field"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Hazards = Figure.Count(
        "inspection.hazards",
        "发现重大隐患",
        "Major hazards found",
        "个",
        "检查发现的重大隐患,每个一次,计入检查之日。",
        "campaign",
        "field"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure HazardsRectified = Figure.Count(
        "inspection.hazards-rectified",
        "整改重大隐患",
        "Major hazards rectified",
        "个",
        "核查通过的重大隐患,每个一次,计入发现之日,以便与同期发现的相比。",
        "campaign",
        "field"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure HazardsRectifiedRate = Figure.Rate(
        "inspection.hazards-rectified-rate",
        "重大隐患整改率",
        "Share of major hazards rectified",
        "整改的重大隐患占同期发现的重大隐患的比例。",
        HazardsRectified,
        Hazards
    );

    /// <summary>Visits beyond the caps: few, each with its reason.</summary>
    public static readonly Figure Overrides = Figure.Count(
        "inspection.overrides",
        "超频次检查",
        "Visits beyond the frequency caps",
        "家次",
        "超过频次上限、写明理由并经批准的赋码,每次一次,计入赋码之日。",
        "field"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure BackFilled = Figure.Count(
        "inspection.back-filled",
        "补码检查",
        "Visits whose code was filled in afterwards",
        "家次",
        "检查之后补码的检查,每次一次,计入检查之日。",
        "field"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Objections = Figure.Count(
        "inspection.objections",
        "企业对检查的异议",
        "Objections to inspections",
        "件",
        "被检查企业提出的异议,每件一次,计入提出之日。",
        "category",
        "field"
    ) with
    {
        NamesNobody = true,
    };
}
