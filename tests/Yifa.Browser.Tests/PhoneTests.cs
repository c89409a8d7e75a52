using Microsoft.Playwright;
using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Store;
using Yifa.Tests.Papers;

namespace Yifa.Browser.Tests;

/// <summary>
/// One visit on two phones: no network from door to door, a battery that dies, a clock three days wrong, two officers who write the same field.
/// Nothing is lost, what conflicts is shown, and the order is kept.
/// </summary>
public sealed class PhoneTests(Chromium chromium, Town town) : IClassFixture<Town>
{
    private const string First = Workshop.First;
    private const string Second = Workshop.Second;
    private static readonly string? Shots = Environment.GetEnvironmentVariable("YIFA_SHOTS");
    private static readonly TimeSpan ThreeDays = TimeSpan.FromDays(3);

    [Fact]
    public async Task A_visit_without_a_network_is_recorded_by_two_and_handed_in_whole()
    {
        chromium.Need();
        var visit = await Workshop.Coded(town);
        await using var one = await Handset.Open(chromium, town, Workshop.Jia, TimeSpan.Zero);
        await using var two = await Handset.Open(chromium, town, Workshop.Yi, ThreeDays);
        foreach (var phone in (Handset[])[one, two])
            await phone.TakesAlong();
        await LooksRight(one, "list");

        await one.GoesOffline();
        await two.GoesOffline();
        await FillsEverything(one, visit);
        await one.LosesItsBattery();
        await one.Opens(visit);
        await IsAllThere(one);
        await one.Crashes();
        await one.Opens(visit);
        await IsAllThere(one);
        await one.ShowsItsCode();
        await LooksRight(one, "offline");
        await PrintsInTheBag(one);
        await two.Opens(visit);
        await two.Types("findings", "乙所见:通道堆放纸箱");
        await two.Chooses("check.1.result", "不符合");

        await Meet(one, two);
        await Decides(one, two);
        Assert.Equal(Log(visit).Record.Edits.Select(e => e.Id), await one.Edits());
        Assert.Equal(await one.Edits(), await two.Edits());
        await one.Page.Locator("#hand-in").ClickAsync();
        await one.Says("现场记录已由");
        await Assertions.Expect(one.Page.Locator(".head .chip")).ToHaveTextAsync("待告知结果");
        IsRecorded(visit);
        await ComesLate(two);
    }

    /// <summary>Both phones find a network, one after the other, and hear of each other.</summary>
    private static async Task Meet(Handset one, Handset two)
    {
        await one.GoesOnline();
        await one.Says("已全部上传");
        await two.GoesOnline();
        await two.Says("这台手机的时钟快3天");
        await two.Conflicts("findings", First, Second);
        await Assertions.Expect(two.Page.Locator("#photos canvas")).ToHaveCountAsync(1);
        Assert.True(await two.IsSigned());
        await one.Page.Locator("#send").ClickAsync();
        await one.Conflicts("findings", First, Second);
        await LooksRight(one, "conflict");
    }

    private static async Task Decides(Handset one, Handset two)
    {
        await one.Page.Locator("#hand-in").ClickAsync();
        await Assertions.Expect(one.Page.Locator("#refused")).ToContainTextAsync("没有确定的内容");
        await one.Page.Locator("[data-field='findings'] .conflict p", new() { HasText = "乙所见" }).GetByRole(AriaRole.Button).ClickAsync();
        await one.Says("已全部上传", press: true);
        await two.Page.Locator("#send").ClickAsync();
        await Assertions.Expect(two.Page.Locator(".conflict")).ToHaveCountAsync(0);
        await LooksRight(two, "clock");
    }

    private static async Task ComesLate(Handset two)
    {
        await two.Page.Locator("#recorder").FillAsync("晚到的编号");
        await two.Says("已全部上传", press: true);
        await two.Page.Locator("details summary").Last.ClickAsync();
        await Assertions.Expect(two.Page.Locator("#edits")).ToContainTextAsync("提交以后的修改,不并入记录");
        await LooksRight(two, "late");
    }

    [Fact]
    public async Task Whoever_signs_out_leaves_nothing_on_the_phone_but_what_is_nowhere_else()
    {
        chromium.Need();
        var visit = await Workshop.Coded(town);
        await using var phone = await Handset.Open(chromium, town, Workshop.Jia, TimeSpan.Zero);
        await phone.TakesAlong();
        await phone.Opens(visit);
        Assert.Empty(await Keyboard.Faults(phone.Page));
        await phone.GoesOffline();
        await phone.Types("findings", "还没有上传的");
        await phone.GoesOnline(reaches: false);
        await phone.SignsOut();
        Assert.Contains("yifa-visits", await phone.Kept());
        await town.SignIn(phone.Browser, Workshop.Jia);
        await phone.Opens(visit);
        await phone.Says("已全部上传");
        await phone.SignsOut();
        await Assertions.Expect(phone.Page.GetByRole(AriaRole.Link, new() { Name = "登录" }).First).ToBeVisibleAsync();
        Assert.Equal("", await phone.Kept());
    }

    private static async Task PrintsInTheBag(Handset phone)
    {
        foreach (var form in (string[])["narrow", "wide", "sheet"])
        {
            var paper = await phone.Prints(form);
            Assert.All(
                (string[])["现场检查记录", "示例机械厂", "疏散通道", "符合。畅通、有指示", "示例厂长", "尚未提交"],
                said => Assert.Contains(said, paper)
            );
            if (Shots is { } folder)
                await phone.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{form}.png"), FullPage = true });
            await phone.HasPrinted();
        }
    }

    private static async Task FillsEverything(Handset phone, long visit)
    {
        await phone.Opens(visit);
        await phone.Says("现在没有网络");
        await phone.Taps("arrived");
        await phone.Chooses("check.0.result", "符合");
        await phone.Types("check.0.note", "畅通、有指示");
        await phone.Types("findings", "甲所见:灭火器过期");
        await phone.Types("position", "31.11200,121.38200");
        await phone.Types("recorder", "示例编号001");
        await phone
            .Page.Locator("#camera")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "照片.png",
                    MimeType = "image/png",
                    Buffer = FileSpecimens.Png(1, 2400, 1800),
                }
            );
        await Assertions.Expect(phone.Page.Locator("#photos canvas")).ToHaveCountAsync(1);
        await phone.Types("signer", "示例厂长");
        await phone.Signs();
        await phone.Taps("left");
        await phone.Says("处还没有上传");
    }

    private static async Task IsAllThere(Handset phone)
    {
        await phone.Says("处还没有上传");
        foreach (
            var (field, value) in ((string, string)[])
                [
                    ("findings", "甲所见:灭火器过期"),
                    ("check.0.note", "畅通、有指示"),
                    ("position", "31.11200,121.38200"),
                    ("recorder", "示例编号001"),
                    ("signer", "示例厂长"),
                ]
        )
            await Assertions.Expect(phone.Control(field)).ToHaveValueAsync(value);
        await Assertions.Expect(phone.Page.Locator("[data-field='check.0.result'] input[value='符合']")).ToBeCheckedAsync();
        await Assertions.Expect(phone.Page.Locator("#photos canvas")).ToHaveCountAsync(1);
        await Assertions.Expect(phone.Control("arrived")).Not.ToHaveValueAsync("");
        Assert.True(await phone.IsSigned());
    }

    private void IsRecorded(long visit)
    {
        var view = town.Store.View(Officer, visit)!;
        var inspection = (Inspection)view.File.Matter;
        var record = inspection.SiteRecord!;
        Assert.Equal("乙所见:通道堆放纸箱", record.Findings);
        Assert.Equal([Verdict.Sound, Verdict.Wrong], record.Checks.Select(c => c.Verdict));
        Assert.Equal(["现场照片1", "现场检查签名"], view.File.Course.Materials.Select(m => m.Title.Split(' ')[0]));
        Assert.Contains(First, record.SyncNote);
        Assert.Contains($"{Second},修改", record.SyncNote);
        Assert.Contains("快3天", record.SyncNote);
        var entry = view.Journal[0];
        Assert.Equal(("Record", First), (entry.Act!.Name, entry.By));
        Assert.Contains(entry.Fields, f => f.Value.Contains(Second, StringComparison.Ordinal));
        var edits = Log(visit).Record.Edits;
        foreach (var device in edits.GroupBy(e => e.Device))
            Assert.Equal(Enumerable.Range(1, device.Count()), device.Select(e => e.Seq));
        Assert.All(edits.Where(e => e.By == Workshop.Yi), e => Assert.True(e.ClockWasOff));
        // three days fast, and still before the decision that saw it
        Assert.True(edits.ToList().FindLastIndex(e => e.By == Workshop.Yi) < edits.ToList().FindLastIndex(e => e.Field == "findings"));
        Assert.Null(town.Store.Verify().First);
    }

    private Reader Officer => Reader.Of(town.Store.Account(Workshop.Jia)!.As("inspections.Officer")!);

    private EditLog Log(long visit) => town.Store.EditsOf(Officer, visit)!;

    /// <summary>No wider than the phone and fit for everybody; a picture in both themes where the tests are asked for them.</summary>
    private static async Task LooksRight(Handset phone, string name)
    {
        Assert.True(
            await phone.Page.EvaluateAsync<bool>("() => document.scrollingElement.scrollWidth <= innerWidth"),
            $"{name} scrolls sideways"
        );
        Assert.Empty(Chromium.HasAxe ? await phone.Page.EvaluateAsync<string[]>(Survey.AxeFaults, Survey.Levels) : []);
        if (Shots is not { } folder)
            return;
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await phone.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in (int[])[1280, Look.Phone])
            {
                await phone.Page.SetViewportSizeAsync(width, 844);
                await phone.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{scheme}-{width}.png"), FullPage = true });
            }
        }
    }
}
