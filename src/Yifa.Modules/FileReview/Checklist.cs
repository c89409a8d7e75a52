using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>What an item finds in a file by itself: a sentence for each place, with the step it lies at.</summary>
public delegate IEnumerable<Flaw> Probe(FileRead file);

/// <summary>A place at which a probe found something.</summary>
/// <param name="Step">The entry's number; null where it is no single one.</param>
public sealed record Flaw(string Text, int? Step = null);

/// <summary>评查项目.</summary>
/// <param name="Code">Within the checklist, e.g. <c>07</c>.</param>
/// <param name="Weight">Points taken off, once a file.</param>
public sealed record CheckItem(string Code, string Text, string Law, Defect Defect, decimal Weight)
{
    /// <summary>一票否决: the file fails whatever its points.</summary>
    public bool Veto { get; init; }

    /// <summary>How the journal alone shows it; null where a person has to read.</summary>
    public Probe? Probe { get; init; }
}

/// <summary>评查标准 of one type of file, in one version.</summary>
/// <param name="Kind">The kind of matter whose files these are; null where they are kept elsewhere.</param>
public sealed record Checklist(FileType Type, int Version, string? Kind, IReadOnlyList<CheckItem> Items)
{
    /// <summary>The facet value by which matters of the kind are such files; null where all are.</summary>
    public (string Facet, string Value)? Only { get; init; }

    public CheckItem? Item(string code) => Items.FirstOrDefault(i => i.Code == code);

    /// <summary>The numbers that name its items, with what each asks.</summary>
    public IEnumerable<string> Told =>
        Items.Select(i => $"{i.Code} {i.Text}({Words.Chinese(i.Defect)},{(i.Veto ? "一票否决" : $"扣{Field.Show(i.Weight)}分")})");
}

/// <summary>记分: from a hundred, each defective item taken off once.</summary>
public static class Scoring
{
    private const decimal Full = 100;

    /// <summary>广东省行政执法案卷评查办法 is the text at hand; no national one sets limits.</summary>
    public static readonly Setting Limits = new(
        "file-review.grades",
        "案卷评查等次的分数线(优秀、良好、合格)",
        "90/75/60",
        "没有全国统一规定;取广东省政府令第231号的等次,请按本地规定核对",
        Verified.Seen
    );

    public static (decimal Score, bool Vetoed) Of(Checklist list, IEnumerable<string> items)
    {
        var broken = items.Distinct().Select(list.Item).OfType<CheckItem>().ToList();
        return (Math.Max(0, Full - broken.Sum(i => i.Weight)), broken.Exists(i => i.Veto));
    }

    public static Grade GradeOf(decimal score, bool vetoed, string limits)
    {
        var lines = limits.Split('/').Select(l => decimal.TryParse(l, CultureInfo.InvariantCulture, out var line) ? line : Full).ToList();
        return vetoed ? Grade.Fail
            : score >= lines.ElementAtOrDefault(0) ? Grade.Excellent
            : score >= lines.ElementAtOrDefault(1) ? Grade.Good
            : score >= lines.ElementAtOrDefault(2) ? Grade.Pass
            : Grade.Fail;
    }
}
