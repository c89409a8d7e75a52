using System.Net;
using System.Text.Json;
using Yifa.Kernel;
using Yifa.Modules.DoubleRandom;
using Yifa.Store;
using Yifa.Web.Tests.Portal;
using Draw = Yifa.Kernel.Draw;

namespace Yifa.Web.Tests.Pages;

/// <summary>一公开: everybody reads a draw from its announcement on, takes its transcript away and does it again.</summary>
public sealed class DrawPageTests
{
    private static Actor Person(string name, Duty duty) =>
        new(name, name, new Capacity.AtOffice($"double-random.{duty}", District.Government));

    private static readonly SampleDrawers Drawers = new(
        District.Government,
        Person("顾某", Duty.Organiser),
        Person("孟某", Duty.Witness),
        Person("雷某", Duty.Checker),
        Person("蒋某", Duty.Head)
    );

    private static async Task<District> WithDraws(Func<Script, Script>? cut = null)
    {
        var district = await District.Open(signedIn: false);
        Assert.Empty(await district.Store.Load(DoubleRandomSample.Of(Drawers, 2025).Select(cut ?? (s => s))));
        return district;
    }

    [Fact]
    public async Task The_public_finds_a_draw_and_every_transcript_of_it_is_sound()
    {
        await using var district = await WithDraws();
        var list = await district.Get("/published/double-random");
        var links = list.QuerySelectorAll("ul.mine a")
            .Select(a => a.GetAttribute("href")!)
            .Where(a => a.StartsWith("/draws/", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(3, links.Count);
        var transcripts = 0;
        foreach (var link in links)
        {
            var page = await district.Get(link);
            foreach (var button in page.QuerySelectorAll("a[href$='.json']"))
            {
                var transcript = Transcript.Read(await district.Client.GetStringAsync(button.GetAttribute("href")));
                Assert.Contains(transcript.Commitment, page.Body!.TextContent, StringComparison.Ordinal);
                Assert.Null(Draw.Verify(transcript, transcript.Commitment));
                transcripts++;
            }
        }
        Assert.Equal(4, transcripts);
        Assert.Null(district.Store.Verify().First);
    }

    [Fact]
    public async Task A_redraw_stands_beside_the_first_draw_with_its_reason()
    {
        await using var district = await WithDraws();
        var list = await district.Get("/published/double-random");
        var link = list.QuerySelectorAll("ul.mine a").First(a => a.TextContent.Contains("电梯", StringComparison.Ordinal));

        var page = await district.Get(link.GetAttribute("href")!);

        Assert.Equal(["自己核验", "第2次抽取", "第1次抽取"], page.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()));
        Assert.Contains("已经调离", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, page.QuerySelectorAll("td").Count(c => c.TextContent.Contains("未发现问题") || c.TextContent.Contains("责令改正")));
    }

    [Fact]
    public async Task What_is_not_announced_is_not_there_and_what_is_not_published_is_not_told()
    {
        // up to the bases, and up to the reports before the first publication
        await using (var quiet = await WithDraws(s => s with { Steps = [.. s.Steps.Take(2)] }))
            foreach (
                var id in quiet.Store.List(Reader.At(District.Government, "supervision.Inspector"), new ListQuery("double-random")).Rows
            )
            {
                await quiet.Get($"/draws/{id.Id}", HttpStatusCode.NotFound);
                Assert.Equal(HttpStatusCode.NotFound, (await quiet.Client.GetAsync($"/draws/{id.Id}/1.json")).StatusCode);
            }
        await using var district = await WithDraws(s => s with { Steps = [.. s.Steps.TakeWhile(p => p.Act is not Publish)] });
        var link = (await district.Get("/published/double-random")).QuerySelector("ul.mine a")!.GetAttribute("href")!;
        var page = await district.Get(link);
        Assert.DoesNotContain("未发现问题", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("尚未公开", page.Body.TextContent, StringComparison.Ordinal);
        await district.Get(link.Split('?')[0] + "9999", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_verifying_page_reaches_nothing_and_brings_everything_along()
    {
        await using var district = await District.Open(signedIn: false);
        var answer = await district.Client.GetAsync("/draws/verify.html");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.StartsWith("default-src 'none'; script-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "src=",
            text.Replace("default-src", "", StringComparison.Ordinal).Replace("script-src", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("http://", text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", text, StringComparison.Ordinal);
        Assert.Contains(
            "attachment",
            (await district.Client.GetAsync("/draws/verify.html?keep=yes")).Content.Headers.ContentDisposition!.ToString()
        );
    }

    [Fact]
    public async Task The_command_does_a_draw_again_and_names_the_first_fault()
    {
        await using var district = await WithDraws();
        using var shell = new Cli.Shell();
        var link = (await district.Get("/published/double-random")).QuerySelector("ul.mine a")!.GetAttribute("href")!;
        var text = await district.Client.GetStringAsync($"{link}/1.json");
        var commitment = JsonDocument.Parse(text).RootElement.GetProperty("commitment").GetString()!;
        var (sound, changed) = (shell.Write("sound.json", text), shell.Write("changed.json", text.Replace("对象007号", "对象070号")));

        var ran = await shell.Run("draw", "verify", sound, "--commitment", commitment);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("核验通过", ran.Out, StringComparison.Ordinal);
        ran = await shell.Run("draw", "verify", sound, changed);
        Assert.Equal(1, ran.Code);
        Assert.Contains("在公布之后被改动过", ran.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await shell.Run("draw", "verify", sound, "--commitment", new string('0', 64))).Code);
        ran = await shell.Run("draw", "verify", shell.Write("none.json", "{}"));
        Assert.Equal(2, ran.Code);
        Assert.Contains("文件不是抽取记录", ran.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await shell.Run("draw", "again")).Code);
    }

    [Fact]
    public async Task The_command_makes_a_number_with_its_hash()
    {
        using var shell = new Cli.Shell();
        var lines = (await shell.Run("draw", "share")).Out.Split('\n');
        Assert.Equal(lines[1].Split(':')[1], Share.HashOf(lines[0].Split(':')[1]));
    }
}
