using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>What each body may set about weighing: a key alone holds everywhere, with a colon and an office's path from that office down.</summary>
public static class DiscretionSettings
{
    public const string Required = "required";
    public const string Noted = "noted";

    /// <summary>Read only where it is set, so that decisions made before anybody knew of it verify.</summary>
    public static readonly Setting Benchmark = new(
        "discretion.benchmark",
        "罚款决定没有适用裁量基准时(noted 提示,required 不得决定)",
        Noted,
        "国办发〔2022〕27号要求适用裁量基准;基准还没有全部录入本系统时只提示,录入后请改为required",
        Verified.Memory
    );

    public static readonly Setting FirstOffence = new(
        "discretion.first-offence",
        "首违的追溯期限:此前多久以内没有同一领域的处罚",
        "2年",
        "法律没有规定;二年取自部分地方首违不罚清单,凭记忆录入,请按本地清单核对",
        Verified.Memory
    );

    public static readonly Setting LeastCases = new(
        "discretion.alarm.cases",
        "裁量偏离预警:至少有多少件才比较",
        "8",
        "统计上的下限,没有法律依据,可以按本地案件量调整",
        Verified.Memory
    );

    public static readonly Setting Falseness = new(
        "discretion.alarm.falseness",
        "裁量偏离预警:一次排查误报一个以上的概率上限",
        "0.01",
        "统计上的选择,没有法律依据",
        Verified.Memory
    );

    public static readonly Setting Distance = new(
        "discretion.alarm.distance",
        "裁量偏离预警:中位数在幅度中相差多少才提示",
        "0.2",
        "统计上的选择,没有法律依据;幅度的下限为0,上限为1",
        Verified.Memory
    );

    public static IReadOnlyList<Setting> All { get; } = [Benchmark, FirstOffence, LeastCases, Falseness, Distance];

    /// <summary>What is wrong with a value, in one sentence; null when nothing is.</summary>
    public static string? Against(Setting setting, string value) =>
        setting == Benchmark
            ? value is Noted or Required
                ? null
                : $"应为{Noted}或者{Required}"
            : setting == FirstOffence
                ? Term.TryParse(value, out _)
                    ? null
                    : "期限应写作2年、24个月"
                : setting == LeastCases
                    ? int.TryParse(value, out var cases) && cases is >= 5 and <= 1000
                        ? null
                        : "应为5至1000的整数"
                    : Share(value) is > 0 and < 1
                        ? null
                        : "应为0与1之间的小数";

    /// <summary>The setting that a key names for one office, and the office's path.</summary>
    public static (Setting Setting, string Office)? OfOffice(string key) =>
        key.IndexOf(':') is > 0 and var colon && All.FirstOrDefault(s => s.Key == key[..colon]) is { } setting
            ? (setting, key[(colon + 1)..])
            : null;

    /// <summary>A share as it is set, where it is one.</summary>
    public static double? Share(string value) =>
        double.TryParse(
            value,
            System.Globalization.NumberStyles.AllowDecimalPoint,
            System.Globalization.CultureInfo.InvariantCulture,
            out var share
        )
            ? share
            : null;
}
