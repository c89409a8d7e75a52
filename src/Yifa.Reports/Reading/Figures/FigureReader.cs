namespace Yifa.Reports.Published;

/// <summary>Reads the figures of a report's text: its numbers, its tables, and the words that stand for a number.</summary>
internal sealed class FigureReader
{
    private const int LongestQuote = 60;

    // the longest published reports print some 500
    private const int Most = 20_000;

    private readonly PageText page;
    private readonly string text;
    private readonly Span body;
    private readonly IReadOnlyList<PublishedSection> sections;
    private readonly List<PublishedFigure> figures = [];

    private FigureReader(PageText page, Span body, IReadOnlyList<PublishedSection> sections) =>
        (this.page, text, this.body, this.sections) = (page, page.Folded, body, sections);

    /// <summary>In the order of the page.</summary>
    /// <exception cref="InvalidDataException">There are more than any report has.</exception>
    public static IReadOnlyList<PublishedFigure> Of(PageText page, string file, Span body, IReadOnlyList<PublishedSection> sections)
    {
        var marks = sections.Select(s => new Span(s.HeadingPlace.Start, s.HeadingPlace.Start + s.Number.Length));
        var names = Names.In(page.Folded, body, marks);
        var reader = new FigureReader(page, body, sections);
        var tables = TableReader.In(page, body);
        var numbers = new NumberScanner(page.Folded, body, names).Numbers().Where(n => !tables.Hold(n.Raw.Start)).Take(Most + 1).ToList();
        if (numbers.Count > Most)
            throw new InvalidDataException($"{file} 里的数字超过 {Most} 个,不像一份年度报告");
        for (var i = 0; i < numbers.Count; i++)
            reader.Add(numbers[i], i > 0 ? numbers[i - 1] : null, i + 1 < numbers.Count ? numbers[i + 1] : null);
        reader.AddClaims(Claims.In(page, body, names).Where(c => !tables.Hold(c.Place.Start)));
        reader.figures.AddRange(tables.Figures);
        return reader.Placed();
    }

    /// <summary>A clause that gives a count says 全覆盖 of it; alone it is a claim of its own.</summary>
    private void AddClaims(IEnumerable<PublishedFigure> claims)
    {
        var (numbers, at) = (figures.ToList(), 0);
        foreach (var claim in claims)
        {
            while (at < numbers.Count && numbers[at].Place.Start < claim.QuotePlace.Start)
                at++;
            var counted = at < numbers.Count && numbers[at].Counts && numbers[at].Place.End <= claim.QuotePlace.End;
            if (claim.Kind != PublishedKind.Coverage || !counted)
                figures.Add(claim);
        }
    }

    private void Add(NumberToken number, NumberToken? previous, NumberToken? next)
    {
        var clause = Segment.ClauseOf(text, number.Whole, body);
        var segment = Segment.Of(text, number, clause, previous, next);
        var (kind, falls) = Said(number, segment, clause) ?? Kinds.Of(text, number, segment, clause);
        var quote = QuoteOf(number, segment, clause);
        var figure = new PublishedFigure(
            "",
            page.Quote(number.Raw),
            falls ? -number.Value : number.Value,
            number.Measure == Measure.None ? Kinds.UnitOf(kind) : number.Unit,
            number.Qualifier,
            kind,
            "",
            page.Quote(quote)
        )
        {
            Place = number.Raw,
            QuotePlace = quote,
            Decimals = number.Decimals,
            Before = text[segment.Before.Start..segment.Before.End],
        };
        foreach (var (before, after) in NamesOf(number, segment, kind))
            figures.Add(Named(figure, before, after, clause));
    }

    // 2批次1929卷: the words before the first number are of both
    private PublishedFigure Named(PublishedFigure figure, Span before, Span after, Span clause)
    {
        var nameless = before.Length + after.Length == 0;
        if (nameless && figures.Count > 0 && figures[^1].Place.Start >= clause.Start)
            return figure with { Name = figures[^1].Name, Said = figures[^1].Said };
        var said = text[before.Start..before.End] + text[after.Start..after.End];
        return figure with { Name = page.Quote(before) + page.Quote(after), Said = said };
    }

    /// <summary>同比分别下降12.8%、5.1%: what is said of the first is said of the second.</summary>
    private (PublishedKind Kind, bool Falls)? Said(NumberToken number, Segment segment, Span clause) =>
        number.IsPercent
        && segment.Before.Length == 0
        && figures.Count > 0
        && figures[^1] is { Kind: PublishedKind.Change or PublishedKind.PercentagePoints } first
        && first.Place.Start >= clause.Start
        && first.Unit == number.Unit
            ? (first.Kind, first.Value < 0)
            : null;

    /// <summary>One percentage may be the reading of several rates: A率、B率、C率100%.</summary>
    private IEnumerable<(Span Before, Span After)> NamesOf(NumberToken number, Segment segment, PublishedKind kind)
    {
        var before = Wording.Bare(text, segment.Before);
        if (kind != PublishedKind.Rate || before.Length == 0 || text[before.End - 1] is not ('率' or '度'))
            return [Wording.NameOf(text, segment)];
        var parts = new List<(Span, Span)>();
        var end = before.End;
        for (var i = before.End - 1; i > before.Start; i--)
            if (text[i] is '、' or '和' && text[i - 1] is '率' or '度')
            {
                parts.Insert(0, (Wording.Bare(text, new(i + 1, end)), default));
                end = i;
            }
        parts.Insert(0, (new(before.Start, end), default));
        return parts;
    }

    /// <summary>The number's own part of the clause, or the clause up to it where that part is no more than the number.</summary>
    private Span QuoteOf(NumberToken number, Segment segment, Span clause)
    {
        var alone = segment.Before.Length == 0;
        var quote = page.Trim(alone ? new(clause.Start, Math.Max(segment.Place.End, number.Whole.End)) : segment.Place);
        if (quote.Length <= LongestQuote)
            return quote;
        var start = Math.Max(quote.Start, Math.Min(number.Whole.Start - LongestQuote / 2, quote.End - LongestQuote));
        start = Math.Max(start, number.Whole.End - LongestQuote);
        return new(start, Math.Min(quote.End, start + LongestQuote));
    }

    /// <summary>In the page's order, each with its section, its sentence and its clause.</summary>
    private List<PublishedFigure> Placed()
    {
        var ordered = figures.OrderBy(f => f.Place.Start).ToList();
        var (at, sentence, clause, section) = (body.Start, 0, 0, -1);
        for (var i = 0; i < ordered.Count; i++)
        {
            var place = ordered[i].Place;
            for (; at < place.Start; at++)
                if (text[at] is '。' or '!' or '?' or '\n' or '|')
                    (sentence, clause) = (sentence + 1, clause + 1);
                else if (text[at] is ',' or ';' or '、')
                    clause++;
            while (section + 1 < sections.Count && sections[section + 1].Place.Start <= place.Start)
                section++;
            ordered[i] = ordered[i] with
            {
                Sentence = sentence,
                Clause = clause,
                Section = section < 0 ? "" : sections[section].Path,
                At = ordered[i].QuotePlace.Start,
            };
        }
        return ordered;
    }
}
