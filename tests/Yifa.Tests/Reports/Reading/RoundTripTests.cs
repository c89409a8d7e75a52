using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Reports.Published;

namespace Yifa.Tests.Reports.Published;

/// <summary>A report that we composed, read back from each format, gives the numbers that were written, in their order, and agrees with itself.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Formats = [".md", ".html", ".docx"];

    [Fact]
    public void The_sample_regions_read_back_as_they_were_composed()
    {
        foreach (var ledger in (PlainLedger[])[RegionSpecimen.Minhang(), RegionSpecimen.Shangyu()])
        foreach (var format in Formats)
            Same(RegionSpecimen.Compose(ledger, RegionSpecimen.Request() with { Body = "闵行区司法局" }), format);
    }

    [Fact]
    public void So_does_any_region()
    {
        var counts = Gen.Choose(0, 40_000).ArrayOf(8).ToArbitrary();
        Prop.ForAll(
                counts,
                n =>
                {
                    var paper = RegionSpecimen.Compose(Region(n));
                    foreach (var format in Formats)
                        Same(paper, format);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    private static PlainLedger Region(int[] n) =>
        new PlainLedger()
            .Counting(RegionSpecimen.Accepted, 2023, n[0] + 1, "type=people")
            .Counting(RegionSpecimen.Accepted, 2024, n[0] + n[1] + 1, "type=people")
            .Counting(RegionSpecimen.Succeeded, 2024, n[0], "type=people")
            .Counting(RegionSpecimen.Agreed, 2024, n[2] * 1_000_003m, "type=people")
            .Counting(RegionSpecimen.Applied, 2024, n[3] + n[4])
            .Counting(RegionSpecimen.ReviewAccepted, 2024, n[3])
            .Counting(RegionSpecimen.Closed, 2024, n[3])
            .Counting(RegionSpecimen.Withdrawn, 2024, n[3] / 3)
            .Counting(RegionSpecimen.Received, 2024, n[5], "after-reconsideration=no;instance=first")
            .Counting(RegionSpecimen.SuitsClosed, 2024, n[5], "instance=first")
            .Counting(RegionSpecimen.Lost, 2024, Math.Min(n[6], n[5]), "after-reconsideration=no;instance=first");

    private static void Same(Paper paper, string format)
    {
        var report = Pages.Read(Written(paper, format), "report" + format);
        Assert.Equal((paper.Title, 2024, "闵行区"), (report.Title, report.Year, report.Region));
        Assert.Equal(
            paper.Blocks.OfType<Heading>().Select(h => h.Text),
            report.Sections.Where(s => s.Level is 1 or 2 && s.Number[0] is not (>= '0' and <= '9')).Select(s => s.Heading)
        );
        Assert.Equal(Numbers(paper), report.Figures.Where(f => f.Raw.Any(char.IsAsciiDigit)).Select(Plain));
        Assert.All(report.Figures, f => Assert.Contains(f.Quote, report.Text));
        Assert.DoesNotContain(report.Checks, c => c.Verdict == Verdict.DoesNotHold);
    }

    /// <summary>The numbers that open onto their matters: those are the ones the report counts.</summary>
    private static IEnumerable<string> Numbers(Paper paper) =>
        RegionSpecimen
            .Runs(paper)
            .Where(run => run.Link is not null && run.Text.Any(char.IsAsciiDigit))
            .Select(run => run.Text.TrimStart('+', '-').TrimEnd('%'));

    private static string Plain(PublishedFigure figure) => figure.Raw.TrimStart('+', '-').TrimEnd('%', '万', '亿');

    private static byte[] Written(Paper paper, string format)
    {
        using var stream = new MemoryStream();
        if (format == ".docx")
        {
            DocxWriter.Write(paper, stream, null);
            return stream.ToArray();
        }
        using (var output = new StreamWriter(stream, leaveOpen: true))
            if (format == ".html")
                HtmlWriter.Write(paper, output, null);
            else
                MarkdownWriter.Write(paper, output, null);
        return stream.ToArray();
    }
}
