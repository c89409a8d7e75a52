using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

public static class CaseFigures
{
    public static readonly Figure Applied = Figure.Count(
        "discretion.cases-applied",
        "适用裁量清单案件",
        "Cases handled under a discretion scheme",
        "件",
        "写明适用裁量基准档次或者清单事项的执法案件,每件在一个裁量制度下计一次,计入作出决定之日。",
        "scheme",
        "list",
        "field"
    );

    public static readonly Figure Reduced = Figure.Sum(
        "discretion.penalty-reduced",
        "减免处罚金额",
        "Penalty reduced or waived",
        "元",
        "适用清单的案件依基准的数额减去决定的数额,计入作出决定之日。",
        "scheme",
        "list",
        "field"
    ) with
    {
        WeighedBy = Applied,
    };
}

public static class BenchmarkFigures
{
    public static readonly Figure UnitsToUpdate = Figure.Distinct(
        "discretion.units-to-update",
        "督促更新裁量基准的单位",
        "Units urged to update their benchmarks",
        "家",
        "被督促更新裁量基准的执法单位,期内每个单位一次,计入督促之日。",
        "field"
    ) with
    {
        NamesNobody = true,
    };
}

public static class MaximumFigures
{
    public static readonly Figure Reported = Figure.Count(
        "discretion.maximum-penalty-reports",
        "顶格处罚清单报送",
        "Maximum-penalty lists reported",
        "次",
        "报送的顶格处罚清单,每个机构每季度一次,计入报送之日。",
        "field"
    ) with
    {
        NamesNobody = true,
    };
}
