using System.Text.Json;
using Yifa.Modules;

namespace Yifa.Tests.Reports.Published;

public sealed class CatalogueTests
{
    private static string Matched(string text) => string.Join(",", Pages.Saying(text).Figures.Select(f => f.Catalogue ?? "-"));

    [Theory]
    [InlineData("收到行政复议申请92件,受理85件,审结80件。", "reconsideration.applied,reconsideration.accepted,reconsideration.closed")]
    [InlineData("新收復議申請131件,同比增長4%。", "reconsideration.applied,reconsideration.applied-yoy")]
    [InlineData("行政复议调撤228件,调撤率51.5%。", "reconsideration.mediated-withdrawn,reconsideration.mediated-withdrawn-rate")]
    [InlineData(
        "一审行政诉讼收案184件;调撤88件,调撤率49.4%;败诉4件,败诉率2.25%。",
        "litigation.received,litigation.mediated-withdrawn,litigation.mediated-withdrawn-rate,litigation.lost,litigation.lost-rate"
    )]
    [InlineData("行政机关负责人出庭应诉率100%,较上年提高2.5个百分点。", "litigation.appearance-rate,litigation.appearance-rate-yoy")]
    [InlineData(
        "各级调委会调解纠纷4218起,成功4179起,调解成功率99.1%,协议金额620万元。",
        "mediation.accepted,mediation.succeeded,mediation.success-rate,mediation.agreement-amount"
    )]
    [InlineData("新建法治公园2座。", "-")]
    public void A_published_number_is_matched_to_our_figure_where_we_keep_it(string text, string ids) => Assert.Equal(ids, Matched(text));

    [Fact]
    public void Every_word_line_names_a_figure_of_the_catalogue()
    {
        var known = Catalogue.Figures.Select(f => f.Id).ToHashSet();
        var file = Path.Combine(House.Repository.Root, "src", "Yifa.Reports", "Reading", "Lexicon", "catalogue-words.txt");
        var named = File.ReadLines(file)
            .Where(l => l.Contains(" = ") && l[0] != '#')
            .Select(l => l.Split(" = ")[0])
            .Where(id => id != "topic");
        Assert.Empty(named.Except(known));
    }

    [Fact]
    public void Of_the_published_figures_matched_nine_in_ten_are_matched_right()
    {
        var spec = Path.Combine(Pages.SeedsFolder, "..", "spec");
        var ours = File.ReadLines(Path.Combine(spec, "catalogue.jsonl"))
            .Select(l => JsonDocument.Parse(l).RootElement)
            .SelectMany(c =>
                c.GetProperty("seed_figures")
                    .EnumerateArray()
                    .Select(f => (Figure: f.GetProperty("id").GetString()!, Id: c.GetProperty("id").GetString()!))
            )
            .ToLookup(f => f.Figure, f => f.Id);
        var (right, wrong) = (0, new List<string>());
        foreach (var line in File.ReadLines(Path.Combine(spec, "figures.jsonl")).Select(l => JsonDocument.Parse(l).RootElement))
        {
            if (
                line.GetProperty("kind").GetString() is "metadata" or "name-numeral"
                || line.GetProperty("value").ValueKind != JsonValueKind.Number
            )
                continue;
            var (text, report) = Pages.Seed(line.GetProperty("seed").GetString()![..3]);
            var (quote, at) = (line.GetProperty("quote").GetString()!, line.GetProperty("offset").GetInt32());
            var read = report.Figures.FirstOrDefault(f =>
                f.Value == line.GetProperty("value").GetDecimal()
                && text.IndexOf(f.Quote, Math.Max(0, at - 60), StringComparison.Ordinal) is var i
                && i >= 0
                && i < at + quote.Length
            );
            if (read?.Catalogue is not { } id)
                continue;
            if (ours[line.GetProperty("id").GetString()!].Contains(id))
                right++;
            else
                wrong.Add($"{id}: {read.Quote}");
        }
        Assert.True(right >= 150 && right >= 9 * wrong.Count, $"{right} right, {wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }
}
