using Yifa.Kernel;

namespace Yifa.Modules.Registers;

/// <summary>What the kinds of registers may say beside what all kinds say.</summary>
public static class KindRules
{
    /// <summary>合格条件: the kind's own field and the value it must have.</summary>
    public static readonly KindRule Qualified = new(
        "合格",
        t => t.Split('=') is [{ Length: > 0 }, { Length: > 0 }],
        "应写作 字段英文名=值"
    );

    /// <summary>Whether the details meet the kind's condition; a kind without one has nobody qualified.</summary>
    internal static bool IsQualified(Kind kind, Details details) =>
        kind.Under(Qualified)?.Split('=') is [var name, var value]
        && kind.Fields.FirstOrDefault(f => f.Name == name) is { } field
        && details.Get(field) switch
        {
            bool yes => yes == value is "yes" or "是",
            var other => other?.ToString() == value,
        };
}
