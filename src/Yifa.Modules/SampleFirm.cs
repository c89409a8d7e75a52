using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>示例企业: a made-up firm, whose name and code go together, so that its visit, its penalty and its credit report meet.</summary>
public sealed record SampleFirm(string Name, string Code)
{
    private static readonly string[] Trades = ["食品", "建材", "机电", "纺织", "物流", "餐饮", "五金", "园林", "包装", "化妆品"];

    /// <summary>An enterprise of the place that its code names.</summary>
    /// <param name="division">行政区划代码, 6 digits.</param>
    public static SampleFirm Of(string division, int n) => new(NameOf(n), CreditCode.Make(division, n));

    /// <summary>个体工商户, whose codes begin with another class.</summary>
    public static SampleFirm Household(string division, int n) => new($"示例经营户{Number(n)}号", CreditCode.Make(division, n, "92"));

    /// <summary>Where a code is not asked.</summary>
    public static string NameOf(int n) => $"示例{Trades[n % Trades.Length]}{Number(n)}有限公司";

    private static string Number(int n) => (n + 1).ToString(CultureInfo.InvariantCulture);
}
