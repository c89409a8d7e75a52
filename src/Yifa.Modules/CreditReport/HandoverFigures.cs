using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

public static class HandoverFigures
{
    public static readonly Figure Due = Figure.Count(
        "credit-report.handovers-due",
        "应归集数据批次",
        "Data hand-overs due",
        "批次",
        "每个执法单位每个领域每个月一批,计入归集期限届满之日。",
        "unit",
        "field"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure OnTime = Figure.Count(
        "credit-report.handovers-on-time",
        "按时归集数据批次",
        "Data hand-overs in time",
        "批次",
        "在期限内归集并且没有退回的,计入归集期限届满之日。",
        "unit",
        "field"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Rate = Figure.Rate(
        "credit-report.handover-rate",
        "数据及时归集率",
        "Share of hand-overs in time",
        "按时归集的批次除以应归集的批次。",
        OnTime,
        Due
    );
}
