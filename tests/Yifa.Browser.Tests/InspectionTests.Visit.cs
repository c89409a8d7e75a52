using Microsoft.Playwright;
using Yifa.Kernel;

namespace Yifa.Browser.Tests;

public sealed partial class InspectionTests
{
    private const string Found = "示例冷库温度失控";

    /// <summary>The officer's phone shows the code, the enterprise's reads it from the picture; both clocks go by the town's.</summary>
    private async Task ShownAndScanned(long visit)
    {
        await using var officer = await chromium.Open(town, new(Look.Phone), $"{Market}.niu.mou");
        await using var enterprise = await chromium.Open(town, new(Look.Phone));
        foreach (var phone in (IBrowserContext[])[officer, enterprise])
            await phone.AddInitScriptAsync(Handset.ClockOf(town, TimeSpan.Zero));
        var shows = await officer.NewPageAsync();
        await shows.GotoAsync($"/codes/{visit}/show");
        await shows.Locator("#qr[data-step]").WaitForAsync();
        var checks = await enterprise.NewPageAsync();
        await checks.GotoAsync("/code");
        await checks.SetInputFilesAsync(
            "#picture",
            new FilePayload
            {
                Name = "code.png",
                MimeType = "image/png",
                Buffer = await shows.Locator("#qr").ScreenshotAsync(),
            }
        );
        await checks.Locator("#verdict", new() { HasTextString = "本次展示第一次被核验" }).WaitForAsync();
        Assert.Contains("检查码有效", await checks.Locator("#verdict").InnerTextAsync());
        var facts = await checks.Locator("#facts").InnerTextAsync();
        foreach (var told in (string[])[Firm.Name, Item, OtherItem, "示市01", "示环02", "生态环境局"])
            Assert.Contains(told, facts);
    }

    private async Task RecordedOnThePhone(long visit)
    {
        await using var phone = await Handset.Open(chromium, town, $"{Market}.niu.mou", TimeSpan.Zero);
        await phone.Opens(visit);
        await phone.Taps("arrived");
        await phone.Chooses("check.0.result", "不符合");
        await phone.Chooses("check.1.result", "符合");
        await phone.Types("findings", Found);
        await phone.Types("recorder", "示例编号002");
        await phone.Types("signer", "示例厂长");
        await phone.Signs();
        await phone.Taps("left");
        await phone.Says("已全部上传", press: true);
        await phone.Page.Locator("#hand-in").ClickAsync();
        await phone.Says("现场记录已由");
    }

    private async Task Told(long visit)
    {
        var officer = await At($"{Market}.niu.mou", Look.Phone);
        await officer.Open($"/matters/inspections/{visit}");
        await officer.Does("登记问题隐患", ("问题隐患", Found), ("隐患等级", "重大隐患"), ("整改期限", Iso(town.Today.AddDays(10))));
        await officer.Does("告知检查结果", ("检查结果", "发现一处重大隐患,应当整改"));
        Assert.Contains("整改中", await officer.Page.Locator(".head").First.InnerTextAsync());
        await officer.Page.Context.DisposeAsync();
    }

    /// <summary>The enterprise takes its slip once, and rates on a page that does not know it.</summary>
    private async Task Rated(Resident firm)
    {
        await firm.Page.GotoAsync("/portal/inspections");
        Assert.Contains(Found, await firm.Page.Locator("main").InnerTextAsync());
        await firm.Press("领取评价单");
        var slip = SlipAddress().Match(await firm.Page.Locator("section[role=status]").InnerTextAsync()).Value;
        await firm.Page.GotoAsync("/portal/inspections");
        Assert.Equal(0, await firm.Page.GetByRole(AriaRole.Button, new() { Name = "领取评价单" }).CountAsync());
        await using var anywhere = await chromium.Open(town, new(Look.Phone));
        var page = await anywhere.NewPageAsync();
        await page.GotoAsync(slip);
        await page.Locator("#score-5").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "交上评价" }).ClickAsync();
        await page.GetByText("谢谢,已经收到").WaitForAsync();
        await page.GotoAsync(slip);
        Assert.DoesNotContain("交上评价", await page.Locator("main").InnerTextAsync());
    }

    private async Task Rectified(Resident firm, long visit)
    {
        await firm.Page.GotoAsync("/portal/inspections");
        await firm.Page.GetByRole(AriaRole.Link, new() { Name = "报告整改情况" }).ClickAsync();
        await firm.Fills(("整改情况", "冷库已经修好"));
        await firm.Page.Locator("form.act button[type=submit]:not([name])").ClickAsync();
        await firm.Page.GetByText("已经收到").First.WaitForAsync();
        var officer = await At($"{Market}.niu.mou");
        await officer.Open($"/matters/inspections/{visit}");
        await officer.Does("核查整改情况", ("整改到位", "是"), ("核查情况", "照片和记录属实"));
        Assert.Contains("已办结", await officer.Page.Locator(".head").First.InnerTextAsync());
        await officer.Page.Context.DisposeAsync();
    }
}
