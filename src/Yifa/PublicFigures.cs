using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Store;

namespace Yifa;

/// <summary>公开的指标: what the public reads of a store's figures, and what an operator may set about it.</summary>
public static class PublicFigures
{
    // of 少于2 everybody knows that it is 1
    private const int LeastFew = 3;
    private const int MostFew = 100;

    public static readonly Setting Few = new(
        "figures.few",
        "公开的指标列出的最小数",
        "5",
        "统计工作中通行3至10,本系统取5;设为1的,全部列出",
        Verified.Memory
    );

    public static IReadOnlyList<Setting> All { get; } = [Few];

    /// <summary>Why the text is no value of the setting; null when it is one.</summary>
    public static string? Against(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var few) && few is 1 or (>= LeastFew and <= MostFew)
            ? null
            : $"{Few.Key} 应为{LeastFew}至{MostFew}之间的整数,全部列出的为1";

    /// <summary>The least number that the public is told; 1 where all are.</summary>
    public static int Least(CaseStore store) => int.Parse(store.SettingOf(Few.Key) ?? Few.Default, CultureInfo.InvariantCulture);

    /// <summary>The records as the public reads them.</summary>
    /// <param name="reporting">The office whose report is read, and what its numbers are bound by; the region's own when null.</param>
    public static PublicLedger Over(Ledger records, CaseStore store, (Office Office, ReportTemplate Template)? reporting = null)
    {
        IReadOnlyList<Office> detailed = [.. Detailed(store)];
        if (reporting is var (office, _) && !detailed.Contains(office))
            detailed = [office];
        var bound = Bound(reporting?.Template ?? ReportTemplates.Annual).ToHashSet();
        return new(records, new(Least(store), detailed, (figure, where) => bound.Contains(Key(figure, where)), store.Today));
    }

    /// <summary>The region, and its government where it has one.</summary>
    private static IEnumerable<Office> Detailed(CaseStore store)
    {
        if (store.Root is not { } root)
            yield break;
        yield return root;
        if (store.Below(root).Where(o => o.Kind == "government").ToList() is [var government])
            yield return government;
    }

    /// <summary>The cuts by several facets that the catalogue's rates and the template ask for.</summary>
    private static IEnumerable<string> Bound(ReportTemplate template) =>
        from figure in Catalogue.Figures
        from part in ((Figure? Figure, IReadOnlyList<(string, string)> Where)[])
            [
                (figure.Numerator, figure.NumeratorWhere),
                (figure.Denominator, figure.DenominatorWhere),
                .. template.Bounds.Where(b => b.Figure == figure.Id).Select(b => (figure, (IReadOnlyList<(string, string)>)b.Where)),
            ]
        where part.Figure is not null && part.Where.Count > 1
        select Key(part.Figure!, part.Where);

    private static string Key(Figure figure, IEnumerable<(string Facet, string Value)> where) =>
        $"{figure.Id};{string.Join(';', where.Select(w => $"{w.Facet}={w.Value}").Order(StringComparer.Ordinal))}";
}
