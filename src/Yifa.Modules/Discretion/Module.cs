using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

/// <summary>行政裁量权: the benchmarks and lists by which penalties are weighed, the cases in which that was done, and who strays; 行政处罚法 34, 国办发〔2022〕27号.</summary>
public static class DiscretionModule
{
    /// <summary>裁量权基准.</summary>
    public static Module Benchmarks { get; } =
        Module.Of<Benchmark, BenchmarkStage>(
            "benchmarks",
            "裁量权基准",
            duties: typeof(Duty),
            clocks: typeof(BenchmarkClocks),
            figures: typeof(BenchmarkFigures),
            documents: null,
            publication: PublicDiscretion.Benchmarks
        );

    /// <summary>四张清单.</summary>
    public static Module Lists { get; } =
        Module.Of<ListEntry, ListStage>(
            "discretion-lists",
            "裁量清单事项",
            duties: typeof(Duty),
            clocks: typeof(ListClocks),
            figures: null,
            documents: null,
            publication: PublicDiscretion.Lists
        );

    /// <summary>适用裁量案件.</summary>
    public static Module Cases { get; } =
        Module.Of<SchemeCase, CaseStage>(
            "discretion-cases",
            "适用裁量案件",
            duties: typeof(Duty),
            clocks: null,
            figures: typeof(CaseFigures),
            documents: null
        );

    /// <summary>顶格处罚清单.</summary>
    public static Module MaximumLists { get; } =
        Module.Of<MaximumList, MaximumStage>(
            "maximum-lists",
            "顶格处罚清单",
            duties: typeof(Duty),
            clocks: null,
            figures: typeof(MaximumFigures),
            documents: null
        );

    /// <summary>裁量偏离预警.</summary>
    public static Module Alarms { get; } =
        Module.Of<DiscretionAlarm, AlarmStage>(
            "discretion-alarms",
            "裁量偏离预警",
            duties: typeof(Duty),
            clocks: typeof(AlarmClocks),
            figures: null,
            documents: null
        );
}
