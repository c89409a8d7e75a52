using Yifa.Kernel;

namespace Yifa.Reports.Published;

/// <summary>Which of our own figures a published number is, by <c>catalogue-words.txt</c>.</summary>
internal sealed class CatalogueWords
{
    private sealed record Line(string Id, string[][] All, string[] None, string? Topic);

    private static readonly IReadOnlyList<(string Key, string[] Words)> Entries = Lexicon.Keyed("catalogue-words.txt");
    private static readonly IReadOnlyList<string[]> Topics = [.. Entries.Where(e => e.Key == "topic").Select(e => e.Words)];
    private static readonly IReadOnlyList<Line> Lines = [.. Entries.Where(e => e.Key != "topic").Select(LineOf)];

    // what is counted in units of one group is not what is counted in units of another; 个 may be anything
    private static readonly string[][] Units =
    [
        ["人", "名", "位"],
        ["人次"],
        ["场", "次", "期", "轮", "堂", "场次", "轮次", "批次"],
        ["件", "起", "宗", "份", "条", "例", "卷", "案次"],
        ["家", "所"],
    ];

    private readonly Dictionary<string, Figure> known;
    private readonly ILookup<string, Figure> ratesOf;

    public CatalogueWords(IReadOnlyList<Figure> catalogue)
    {
        known = catalogue.DistinctBy(f => f.Id).ToDictionary(f => f.Id);
        ratesOf = catalogue.Where(f => f is { Kind: FigureKind.Rate, Numerator: not null }).ToLookup(f => f.Numerator!.Id);
    }

    /// <summary>Each figure with the id of ours that it is, where it is one.</summary>
    public IReadOnlyList<PublishedFigure> Match(PageText page, IReadOnlyList<PublishedFigure> figures)
    {
        if (known.Count == 0)
            return figures;
        var matched = new List<PublishedFigure>(figures.Count);
        foreach (var figure in figures)
        {
            var previous = matched.Count > 0 && matched[^1].Sentence == figure.Sentence ? matched[^1] : null;
            matched.Add(figure with { Catalogue = Following(figure, previous) ?? Named(page, figure) });
        }
        return matched;
    }

    /// <summary>同比 and 占比 say something of the number before them.</summary>
    private string? Following(PublishedFigure figure, PublishedFigure? previous)
    {
        if (previous?.Catalogue is not { } of)
            return null;
        if (figure.Kind is PublishedKind.Change or PublishedKind.PercentagePoints && Changes.Follows(figure))
            return known.ContainsKey(of + "-yoy") ? of + "-yoy" : null;
        return figure.Kind == PublishedKind.Rate && figure.Said is "" or "占比" or "占" && previous.Counts
            ? ratesOf[of].FirstOrDefault()?.Id
            : null;
    }

    private string? Named(PageText page, PublishedFigure figure)
    {
        if (figure.Said == "" || figure.Kind is PublishedKind.Ordinal or PublishedKind.Unquantified)
            return null;
        string? topic = null;
        foreach (var line in Lines)
            if (
                known.TryGetValue(line.Id, out var ours)
                && Fits(ours, figure)
                && Array.TrueForAll(line.All, any => any.Any(figure.Said.Contains))
                && !line.None.Any(figure.Said.Contains)
                && (line.Topic is null || line.Topic == (topic ??= TopicOf(page, figure)))
            )
                return line.Id;
        return null;
    }

    private static bool Fits(Figure ours, PublishedFigure figure) =>
        figure.Kind switch
        {
            PublishedKind.Rate or PublishedKind.Coverage => ours is { Unit: "%", Kind: FigureKind.Rate },
            PublishedKind.Change or PublishedKind.PercentagePoints => ours.Kind == FigureKind.Change,
            PublishedKind.Ratio => ours.Kind == FigureKind.Ratio,
            PublishedKind.Amount => ours.Unit == "元",
            PublishedKind.Duration => ours.Unit.StartsWith('天'),
            _ => ours.Unit is not ("%" or "元" or "百分点")
                && ours.Kind is not (FigureKind.Rate or FigureKind.Change or FigureKind.Ratio)
                && GroupOf(ours.Unit) is var group
                && (group < 0 || GroupOf(figure.Unit) is -1 || GroupOf(figure.Unit) == group),
        };

    /// <summary>Units of one group count alike; -1 for one that may count anything.</summary>
    internal static int GroupOf(string unit) => Array.FindIndex(Units, group => group.Contains(unit));

    /// <summary>The first word of the topic mentioned last before the number: in its clause, its sentence, else its heading.</summary>
    private static string TopicOf(PageText page, PublishedFigure figure)
    {
        var text = page.Folded;
        var end = Math.Max(figure.Place.Start, figure.QuotePlace.End);
        var start = figure.Place.Start;
        while (start > 0 && figure.Place.Start - start < 300 && text[start - 1] is not ('。' or '\n' or '|'))
            start--;
        return Last(text[start..end]) ?? Last(Folding.Fold(figure.Section)) ?? "";
    }

    private static string? Last(string said) =>
        Topics
            .Select(words => (Topic: words[0], At: words.Max(word => said.LastIndexOf(word, StringComparison.Ordinal))))
            .Where(t => t.At >= 0)
            .OrderByDescending(t => t.At)
            .Select(t => t.Topic)
            .FirstOrDefault();

    private static Line LineOf((string Key, string[] Words) entry)
    {
        var words = entry.Words;
        return new(
            entry.Key,
            [.. words.Where(w => w[0] is not ('-' or '@')).Select(w => w.Split('/'))],
            [.. words.Where(w => w[0] == '-').Select(w => w[1..])],
            words.Where(w => w[0] == '@').Select(w => w[1..]).FirstOrDefault()
        );
    }
}
