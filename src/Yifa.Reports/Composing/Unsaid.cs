using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>未列入的数: what a template asks for and the report cannot say.</summary>
/// <param name="Scope">The cut in words; null for the whole.</param>
/// <param name="Reason">One sentence without its full stop.</param>
public sealed record Unsaid(string Name, string? Scope, string Reason)
{
    /// <summary>附: the list as it stands behind a draft, never in what is published.</summary>
    public static IEnumerable<Block> Appendix(IReadOnlyList<Unsaid> missing)
    {
        yield return new Heading(1, "附:没有列入的数");
        yield return missing.Count == 0
            ? Paragraph.Of("模板要求的数都已列入。")
            : new Table(
                null,
                ["指标", "范围", "原因"],
                [.. missing.Select(m => (IReadOnlyList<Run>)[new(m.Name), new(m.Scope ?? "全部"), new(m.Reason)])]
            );
    }
}
