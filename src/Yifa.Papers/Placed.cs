using Yifa.Kernel;

namespace Yifa.Papers;

// One piece of a paper in the order in which every format writes it: text in the look of its part, or a table.
abstract record Placed
{
    // Right: characters left free at the right edge; null as the look has it.
    public sealed record Text(Part Part, IReadOnlyList<Run> Runs, double? Right = null) : Placed;

    // LabelWidth: the share of the first column where the table is a list of labels; null when its contents decide.
    public sealed record Grid(Table Table, double? LabelWidth = null) : Placed;

    public static IEnumerable<Placed> Of(Paper paper) =>
        [.. Head(paper), .. paper.Blocks.SelectMany(Of), .. paper.Official is { } official ? Foot(official) : []];

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
            yield return Plain(Part.Recipient, Letters.OneLine(paper.Official.To) + ":");
    }

    static IEnumerable<Placed> Of(Block block) =>
        block switch
        {
            Heading heading => [Plain(Part.Heading1 + heading.Level - 1, Letters.OneLine(heading.Text))],
            Paragraph paragraph => [new Text(Part.Body, paragraph.Runs)],
            Table { Caption: { Length: > 0 } caption } table => [Plain(Part.Caption, Letters.OneLine(caption)), new Grid(table)],
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
            yield return new Text(Part.Seal, [new Run(SealPlace)], (free + width / 2) * 16 / 14 - Layout.Characters(SealPlace) / 2);
    }

    const string SealPlace = "(印章)";

    static Text Plain(Part part, string? text) => new(part, [new Run(text ?? "")]);
}
