using Yifa.Kernel;

namespace Yifa.Modules.Registers;

public static class Figures
{
    private static readonly string[] Cuts = ["kind", "family", "level", "batch", "series"];

    public static readonly Figure Stock = Figure.Stock(
        "registers.stock",
        "名录在册数",
        "Entries on the register",
        Figure.PerKind,
        "截至当日已经入册、尚未退出的。计量单位从种类。",
        Cuts
    ) with
    {
        NamesNobody = true,
        UnitOfKind = true,
    };

    public static readonly Figure Entered = Figure.Count(
        "registers.entered",
        "名录新增数",
        "Entries made in the period",
        Figure.PerKind,
        "期内入册的,每条一次,计入入册之日;以后退出的仍计。",
        Cuts
    ) with
    {
        NamesNobody = true,
        UnitOfKind = true,
    };

    public static readonly Figure Left = Figure.Count(
        "registers.left",
        "名录退出数",
        "Entries that left in the period",
        Figure.PerKind,
        "期内退出的,计入退出之日。",
        "kind",
        "family",
        "level",
        "reason"
    ) with
    {
        NamesNobody = true,
        UnitOfKind = true,
    };

    public static readonly Figure Proposed = Figure.Stock(
        "registers.proposed",
        "名录筹备数",
        "Entries being prepared",
        Figure.PerKind,
        "截至当日登记筹备、尚未入册也未终止的。",
        "kind",
        "level"
    ) with
    {
        NamesNobody = true,
        UnitOfKind = true,
    };

    public static readonly Figure Batches = Figure.Stock(
        "registers.batches",
        "名录批次",
        "Batches to date",
        "批",
        "系列首次登记批次时写明的此前批次数,加上截至当日的各批;同一批只算一次。",
        "kind",
        "series"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Qualified = Figure.Stock(
        "registers.qualified",
        "合格在册数",
        "Entries that meet the kind's condition",
        Figure.PerKind,
        "在册的之中,符合种类所定合格条件的。",
        "kind",
        "batch"
    ) with
    {
        NamesNobody = true,
        UnitOfKind = true,
    };

    public static readonly Figure QualifiedRate = Figure.Rate(
        "registers.qualified-rate",
        "名录合格率",
        "Share of entries that meet the kind's condition",
        "合格在册数除以名录在册数。",
        Qualified,
        Stock
    );
}
