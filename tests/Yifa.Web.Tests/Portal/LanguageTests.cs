using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Accounts;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Reconsideration;
using Yifa.Web.Portal;

namespace Yifa.Web.Tests.Portal;

public sealed partial class LanguageTests
{
    [GeneratedRegex(@"[\u3000-\u9fff\uff00-\uffef]")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"[A-Za-z]{2,}")]
    private static partial Regex Latin();

    [Fact]
    public async Task The_switch_turns_the_portal_and_comes_back()
    {
        await using var district = await District.Open();
        var page = await district.Get("/track");
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        var turned = await district.Client.GetAsync(page.QuerySelector("a[hreflang=en]")!.GetAttribute("href"));
        Assert.Equal("/track", turned.Headers.Location!.ToString());
        Assert.Equal("en", (await district.Get("/track")).DocumentElement.GetAttribute("lang"));
        Assert.Equal("zh-CN", (await district.Get("/figures")).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("")]
    public async Task It_never_leads_elsewhere(string back)
    {
        await using var district = await District.Open();
        var turned = await district.Client.GetAsync($"/language?to=en&back={Uri.EscapeDataString(back)}");
        Assert.Equal("/portal", turned.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Every_page_of_the_portal_keeps_to_its_language(string language)
    {
        await using var district = await District.Open();
        var filed = await district.Apply();
        var id = long.Parse(filed.Location.PathName.Split('/')[3]);
        await district.Do(id, new AskSupplement(["身份证件复印件"]));
        await district.Apply();
        await district.Go(await district.Get("/portal/mediation/apply"), ("go", "later"));
        await PowersPagesTests.Fill(district);
        district.Read(language);
        var seen = new HashSet<string>();
        var ahead = new Queue<string>([
            "/portal",
            "/portal/reconsideration/apply/check",
            "/portal/cases/999",
            "/powers/officers?no=33000125002",
            "/periods?rule=reconsideration.reply&from=2026-02-10",
        ]);
        while (ahead.TryDequeue(out var address))
        {
            if (!seen.Add(address))
                continue;
            var response = await district.Client.GetAsync(address);
            var page = await district.Page(response, response.StatusCode);
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.NotFound))
                Assert.Fail($"{address}: {response.StatusCode}");
            Keeps(page, language);
            foreach (var link in page.QuerySelectorAll<IHtmlAnchorElement>("a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]))
                if (Regex.IsMatch(link, "^/(portal|track|periods|published|powers|mediators)") && !Regex.IsMatch(link, "(docx|pdf)$"))
                    ahead.Enqueue(link);
        }
        Assert.True(seen.Count > 25, $"only {seen.Count} pages were found");
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_english_too()
    {
        await using var district = await District.Open();
        district.Read("en");
        var page = await district.Get("/portal/reconsideration/apply");
        var wrong = await district.Page(
            await district.Send(page, ("field.Applicant", ""), ("field.IdentityNumber", "1"), ("field.Phone", "x")),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains("Fill in “Applicant”", wrong.QuerySelector("#errors")!.TextContent);
        Keeps(wrong, "en");
        Keeps(
            await district.Page(
                await district.Send(await district.Get("/portal/reconsideration/apply/check"), []),
                HttpStatusCode.UnprocessableEntity
            ),
            "en"
        );
    }

    /// <summary>Text in the other language stands only where the page says so, on names, titles of laws and what people wrote.</summary>
    private static void Keeps(IHtmlDocument page, string language)
    {
        Assert.Equal(language == "en" ? "en" : "zh-CN", page.DocumentElement.GetAttribute("lang"));
        var body = page.Body!;
        foreach (
            var text in body.Descendants<IText>()
                .Where(t => t.ParentElement is { } e && e.Closest("script,style,textarea,.code,code") is null)
        )
        {
            var marked = text.ParentElement!.Closest("[lang]:not(html)")?.GetAttribute("lang");
            var wrong = language == "en" ? marked != "zh-CN" && Chinese().IsMatch(text.Data) : marked != "en" && Latin().IsMatch(text.Data);
            Assert.False(wrong, $"{page.Location.PathName}: “{text.Data.Trim()}”");
        }
        if (language == "en")
            foreach (var attribute in body.QuerySelectorAll("[aria-label],[title],[placeholder],optgroup[label]:not([lang])"))
            foreach (var name in (string[])["aria-label", "title", "placeholder", "label"])
                Assert.DoesNotMatch(Chinese(), attribute.GetAttribute(name) ?? "");
    }

    [Fact]
    public void Every_sentence_of_the_statutes_that_the_public_reads_has_its_english()
    {
        var sentences = Catalogue.Modules.SelectMany(m =>
            m.Stages.Select(s => s.Next)
                .Concat(m.Clocks.SelectMany(c => (string[])[c.Responsible, c.IfSilent]))
                .Concat(m.Journey is { } j ? SentencesOf(m, j) : [])
                .Append(m.Publication?.Title)
        );
        Assert.Empty(sentences.OfType<string>().Where(s => English.Of(s) is null).Distinct());
    }

    private static IEnumerable<string?> SentencesOf(Module module, Journey journey) =>
        ((string?[])[module.Name, journey.Title, journey.Lead])
            .Concat(journey.Steps.SelectMany(s => s.Papers.Concat([s.Title, s.Lead])))
            .Concat(
                journey
                    .Steps.SelectMany(s => s.Guides)
                    .SelectMany(g => g.Answers.SelectMany(a => (string?[])[a.Label, a.Advice.Text]).Append(g.Question))
            )
            .Concat(
                module
                    .Acts.Where(a => a.Roles.Count > 0)
                    .SelectMany(a => a.Fields)
                    .Where(f => module.Act(journey.Act).Fields.All(o => o.Name != f.Name) || journey.Answered.Contains(f.Name))
                    .Select(f => f.Hint)
            );

    [Fact]
    public void Every_sentence_of_the_pages_has_its_english()
    {
        var pages = Path.Combine(Root(), "src", "Yifa", "Web", "Portal");
        var missing =
            from file in Directory.EnumerateFiles(pages, "*.*", SearchOption.AllDirectories).Concat(Shared())
            where file.EndsWith(".razor", StringComparison.Ordinal) || Path.GetFileName(file) is "PortalPage.cs" or "ApplicationForm.cs"
            from Match text in Regex.Matches(File.ReadAllText(file), "\"([^\"\n]*[\u4e00-\u9fff][^\"\n]*)\"")
            let sentence = text.Groups[1].Value
            where !sentence.Contains('>') // what stands between two strings
            where sentence is not ("中文" or "、" or "当事人") && English.Of(Filled(sentence)) is null
            select $"{Path.GetFileName(file)}: {sentence}";
        Assert.Empty(missing);
    }

    /// <summary>A sentence of the code with its constants put in.</summary>
    private static string Filled(string sentence) =>
        Regex.Replace(
            sentence,
            @"\{(\w+)\}",
            constant =>
                constant.Groups[1].Value switch
                {
                    nameof(PasswordRule.Shortest) => $"{PasswordRule.Shortest}",
                    nameof(PasswordRule.Longest) => $"{PasswordRule.Longest}",
                    "FewestDifferent" => $"{PasswordRule.FewestDifferent}",
                    "LongestName" => $"{RegisterForm.LongestName}",
                    "LongestYears" => $"{Web.Parts.MandateForm.LongestYears}",
                    _ => constant.Value,
                }
        );

    /// <summary>Pages and parts that staff and public share; what staff alone read there is not meant.</summary>
    private static IEnumerable<string> Shared() =>
        from file in (string[])
            [
                "Web/Pages/SignInPage.razor",
                "Web/Pages/SecondStepPage.razor",
                "Web/Pages/RegisterPage.razor",
                "Web/Pages/AccountPage.razor",
                "Web/Parts/PasswordForm.razor",
                "Web/Parts/SecondFactorForm.razor",
                "Web/Parts/OutsideForm.razor",
                "Web/Parts/MandateForm.razor",
                "Accounts/RegisterForm.cs",
                "Accounts/PasswordRule.cs",
            ]
        select Path.Combine(Root(), "src", "Yifa", file);

    [Theory]
    [InlineData("没有这句话")]
    public void A_sentence_without_english_is_found(string sentence) => Assert.Null(English.Of(sentence));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "yifa.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
