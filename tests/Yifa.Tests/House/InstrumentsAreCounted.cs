using System.Text.RegularExpressions;
using Yifa.Kernel;
using Yifa.Modules;

namespace Yifa.Tests.House;

/// <summary>The registry of instruments agrees with the law texts it was counted from.</summary>
public sealed partial class InstrumentsAreCounted
{
    /// <summary>Where the text of each counted instrument lies, below the folder of law texts.</summary>
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["行政复议法"] = "administrative/administrative-reconsideration-law",
        ["行政处罚法"] = "administrative/administrative-penalty",
        ["行政强制法"] = "administrative/administrative-compulsion-law",
        ["行政许可法"] = "administrative/administrative-licensing-law",
        ["治安管理处罚法"] = "administrative/penalties-for-administration-of-public-security",
        ["公证法"] = "administrative/notarization-law",
        ["律师法"] = "administrative/lawyers-law",
        ["法治宣传教育法"] = "constitutional-relevance/law-on-legal-publicity-and-education",
        ["社区矫正法"] = "administrative/community-corrections-law",
        ["法律援助法"] = "social/legal-aid-law",
        ["人民调解法"] = "procedural/people-s-mediation-law",
        ["行政诉讼法"] = "procedural/administrative-procedure",
        ["民事诉讼法"] = "procedural/civil-procedure",
        ["仲裁法"] = "procedural/arbitration-law",
        ["劳动争议调解仲裁法"] = "procedural/labor-dispute-mediation-and-arbitration-law",
        ["农村土地承包经营纠纷调解仲裁法"] = "procedural/rural-land-contract-dispute-mediation-and-arbitration-law",
        ["个人信息保护法"] = "economic/personal-information-protection-law",
        ["民法典"] = "civil-and-commercial/civil-code",
    };

    [GeneratedRegex(@"^(?:\*\*)?第(?<number>[零一二三四五六七八九十百千]+)条(?:\*\*)?[\s\u3000]", RegexOptions.Multiline)]
    private static partial Regex ArticleHead();

    public static int Count(string text) => ArticleHead().Matches(text).Select(m => m.Groups["number"].Value).Distinct().Count();

    /// <summary>What in a registry contradicts itself.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<Instrument> all)
    {
        foreach (var twice in all.GroupBy(i => (i.Name, i.InForceFrom)).Where(g => g.Count() > 1))
            yield return $"{twice.Key.Name} stands twice from {twice.Key.InForceFrom:yyyy-MM-dd}";
        foreach (var i in all.Where(i => (i.Verified == Verified.Read) != (i.Articles > 0)))
            yield return $"{i.Name} is {i.Verified} with {i.Articles} articles";
    }

    [Fact]
    public void An_instrument_is_counted_exactly_when_it_was_read() => Assert.Empty(Faults(Instruments.All));

    [Fact]
    public void A_doubled_and_a_guessed_instrument_are_rejected() =>
        Assert.Equal(
            3,
            Faults([
                    new("某法", 3, new(2020, 1, 1), Verified.Read),
                    new("某法", 3, new(2020, 1, 1), Verified.Memory),
                    new("某条例", 0, new(2020, 1, 1), Verified.Read),
                ])
                .Count()
        );

    [Fact]
    public void An_article_is_counted_once_and_only_at_its_head() =>
        Assert.Equal(2, Count("**第一条**　为了…\n依照第五条的规定\n第十二条 本法自…\n**第一条**　又\n"));

    [Fact]
    public void Articles_are_those_of_the_texts()
    {
        if (Repository.Shared is not { } shared)
        {
            Assert.Skip("the law texts are not at hand: no folder named shared beside the repository");
            return;
        }
        var laws = Path.Combine(shared, "law", "texts", "just-laws", "docs");
        var regulations = Path.Combine(shared, "law", "texts", "regulations");
        foreach (var instrument in Instruments.All.Where(i => i.Articles > 0))
        {
            var files = Texts.TryGetValue(instrument.Name, out var folder)
                ? Directory.GetFiles(Path.Combine(laws, folder), "*.md")
                : Directory.GetFiles(regulations, $"{instrument.Name}(*.md");
            Assert.Equal((instrument.Name, instrument.Articles), (instrument.Name, Count(string.Concat(files.Select(File.ReadAllText)))));
        }
    }
}
