using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

internal static class Supervising
{
    private const string Open = "行政执法监督条例的期限条款尚未核对;按一般做法暂定,请按本地规定设置";
    private const string Shanghai =
        "上海市行政执法监督办法规定的期限,作为样式;行政执法监督条例(2026年2月1日施行)的期限尚未核对,请按本地规定设置";

    /// <summary>A length that no text read here gives.</summary>
    public static TermInForce Under(string law, string key, string label, Term term, string text) =>
        new(DateOnly.MinValue, term, law, new($"supervision.{key}", label, text, Open, Verified.Memory));

    /// <summary>A length of the Shanghai measures, which serve as the model of the same object elsewhere.</summary>
    public static TermInForce Local(string law, string key, string label, Term term, string text) =>
        new(DateOnly.MinValue, term, law, new($"supervision.{key}", label, text, Shanghai, Verified.Read));
}
