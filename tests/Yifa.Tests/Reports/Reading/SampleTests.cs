using System.Globalization;
using Yifa.Tests.House;

namespace Yifa.Tests.Reports.Published;

/// <summary>
/// Pages written for these tests in the manner of other places' reports, with their figures by hand. The rules were written with the known
/// ones in view; the ones held back were only measured.
/// </summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("known", 1.0, 1.0)]
    [InlineData("held-back", 0.95, 0.95)]
    public void Figures_of_other_places_are_found_as_well(string folder, double recall, double precision)
    {
        var total = default(Score);
        foreach (var file in Files(folder))
        {
            var score = ScoreOf(file);
            TestContext.Current.SendDiagnosticMessage(
                $"{Path.GetFileName(file)}: {score}\n{string.Join('\n', score.Missed.Concat(score.Invented))}"
            );
            total += score;
        }
        TestContext.Current.SendDiagnosticMessage($"{folder}: {total}");
        Assert.True(total.Recall >= recall && total.Precision >= precision, total.ToString());
    }

    [Theory]
    [InlineData("1-county", "青溪县", "青溪县人民政府", 2023)]
    [InlineData("2-department", "云泽省", "云泽省市场监督管理局", 2022)]
    [InlineData("3-tables", "临河市", "临河市司法局", 2021)]
    [InlineData("4-glued-traditional", "海嶼縣", "海嶼縣司法局", 2024)]
    [InlineData("5-district", "松岭区", "松岭区人民政府", 2020)]
    public void They_say_whose_they_are(string page, string region, string body, int year)
    {
        var report = Read(Files("known").Single(f => Path.GetFileNameWithoutExtension(f) == page));
        Assert.Equal((region, body, year), (report.Region, report.Body, report.Year));
        Assert.NotNull(report.Title);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .GetFiles(Path.Combine(Repository.Root, "tests", "Yifa.Tests", "Reports", "Reading", "Samples", folder))
            .Where(f => !f.EndsWith(".truth.txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static Yifa.Reports.Published.PublishedReport Read(string file) => Pages.Read(File.ReadAllBytes(file), Path.GetFileName(file));

    private static Score ScoreOf(string file)
    {
        var report = Read(file);
        var (truths, from) = (new List<Truth>(), 0);
        foreach (var line in File.ReadLines(Path.ChangeExtension(file, ".truth.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var parts = line.Split(' ', 3);
            var at = report.Text.IndexOf(parts[2], from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{Path.GetFileName(file)} does not say, in this order: {parts[2]}");
            truths.Add(new(decimal.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], parts[2], at));
            from = at;
        }
        return Score.Of(truths, report);
    }
}
