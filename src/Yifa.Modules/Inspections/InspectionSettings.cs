using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>What each body may set for itself: a key alone holds everywhere, with a colon and an office's path from that office down.</summary>
public static class InspectionSettings
{
    public const string Noted = "noted";
    public const string Required = "required";

    public static readonly Setting Certificates = new(
        "inspections.certificates",
        "检查人员的执法证件没有查到时(noted 提示,required 不予赋码)",
        Noted,
        "国办发〔2024〕54号要求持证检查;证件还没有全部录入本系统时只提示,录入后请改为required",
        Verified.Memory
    );

    public static readonly Setting Items = new(
        "inspections.items",
        "检查事项没有查到公布时(noted 提示,required 不予赋码)",
        Noted,
        "国办发〔2024〕54号要求未公布的事项不得检查;事项还没有全部录入本系统时只提示,录入后请改为required",
        Verified.Memory
    );

    public static readonly Setting BackFill = new(
        "inspections.back-fill",
        "检查之后补码的期限",
        "10日",
        "检查码的地方规则,凭记忆录入,请按本地规定核对",
        Verified.Memory
    );

    public static IReadOnlyList<Setting> All { get; } = [Caps.Setting, Certificates, Items, BackFill];

    /// <summary>What is wrong with a value, in one sentence; null when nothing is.</summary>
    public static string? Against(Setting setting, string value) =>
        setting == Caps.Setting ? Caps.Against(value)
        : setting == BackFill
            ? Term.TryParse(value, out _) ? null
                : "期限应写作10日、5个工作日"
        : value is Noted or Required ? null
        : $"应为{Noted}或者{Required}";
}
