using Yifa.Kernel;

namespace Yifa.Papers;

// One piece of a paper in the order in which every format writes it: text in the look of its part, or a table.
abstract record Placed
{
    // Right: characters left free at the right edge; null as the look has it.
    public sealed record Text(Part Part, IReadOnlyList<Run> Runs, double? Right = null) : Placed
    {
        // Stays on the page of what follows.
        public bool KeepsNext { get; init; } = Layout.Of(Part).KeepNext;
    }

    // LabelWidth: the share of the first column where the table is a list of labels; null when its contents decide.
    public sealed record Grid(Table Table, double? LabelWidth = null) : Placed;

    // The code by which the paper is checked, with what stands beside it.
    public sealed record Mark(Proof Proof) : Placed;

    public static IEnumerable<Placed> Of(Paper paper)
    {
        IEnumerable<Placed> mark = paper.Proof is { } proof
            ? [new Mark(proof with { Lines = [.. proof.Lines.Select(Punctuation.Whole)] })]
            : [];
        return paper.Official is { } official
            ? [.. Head(paper), .. Signed(paper.Blocks.SelectMany(Of).Select(Punctuated).ToList()), .. Foot(official), .. mark]
            : [.. Head(paper), .. paper.Blocks.SelectMany(Of), .. mark];
    }

    // 7.3.5.4: the signature never stands on a page of its own, so the last paragraph goes with it.
    static IReadOnlyList<Placed> Signed(List<Placed> body)
    {
        if (body is [.., Text last])
            body[^1] = last with { KeepsNext = true };
        return body;
    }

    // What leaves the office in its name is punctuated as the standard has it.
    static Placed Punctuated(Placed placed) =>
        placed switch
        {
            Text text => text with { Runs = [.. text.Runs.Select(Punctuated)] },
            Grid grid => grid with
            {
                Table = new(
                    grid.Table.Caption,
                    [.. grid.Table.Head.Select(Punctuation.Whole)],
                    [.. grid.Table.Rows.Select(row => (IReadOnlyList<Run>)[.. row.Select(Punctuated)])]
                ),
            },
            _ => placed,
        };

    static Run Punctuated(Run run) => run with { Text = Punctuation.Whole(run.Text) };

    static IEnumerable<Placed> Head(Paper paper)
    {
        if (!string.IsNullOrWhiteSpace(paper.Notice)) // also in the text: what reads a file often skips its page heads
            yield return Plain(Part.Notice, paper.Notice);
        if (paper.Official is { HasMasthead: true } official)
        {
            yield return Plain(Part.Masthead, Letters.OneLine(official.Issuer));
            yield return Plain(Part.Number, Letters.OneLine(official.Number));
        }
        yield return Plain(Part.Title, Letters.OneLine(paper.Title));
        if (paper.Meta.Count > 0)
            yield return new Grid(
                new Table(null, ["", ""], [.. paper.Meta.Select(m => (IReadOnlyList<Run>)[new Run(m.Label), new Run(m.Value)])]),
                0.25
            );
        if (paper.Official is { HasMasthead: false, Number: { } number })
            yield return Plain(Part.TableNumber, Letters.OneLine(number));
        if (!string.IsNullOrWhiteSpace(paper.Official?.To))
            yield return Plain(Part.Recipient, Letters.OneLine(paper.Official.To) + "\uFF1A");
    }

    static IEnumerable<Placed> Of(Block block) =>
        block switch
        {
            Heading heading => [Plain(Part.Heading1 + heading.Level - 1, Letters.OneLine(heading.Text))],
            Paragraph paragraph => [new Text(Part.Body, paragraph.Runs)],
            Table table => [new Grid(table)],
            _ => throw new NotSupportedException($"No place for a block of type {block.GetType().Name}."),
        };

    // 7.3.5.1: the date four characters in, the issuer centred above it, the seal over both.
    static IEnumerable<Placed> Foot(Official official)
    {
        var day = $"{official.On.Year}年{official.On.Month}月{official.On.Day}日";
        var (free, width) = (Layout.Of(Part.Dated).Right, Layout.Characters(day));
        var issuer = Letters.OneLine(official.Issuer);
        yield return new Text(Part.Issuer, [new Run(issuer)], Math.Max(0, free + (width - Layout.Characters(issuer)) / 2));
        yield return Plain(Part.Dated, day);
        if (official.IsSealed)
            yield return new Text(
                Part.Seal,
                [new Run(SealPlace)],
                (free + width / 2) * Layout.Of(Part.Dated).Size / Layout.Of(Part.Seal).Size - Layout.Characters(SealPlace) / 2
            );
    }

    const string SealPlace = "\uFF08印章\uFF09";

    static Text Plain(Part part, string? text) => new(part, [new Run(text ?? "")]);
}
