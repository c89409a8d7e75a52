using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>What somebody does at the portal with its own pages only: registers, signs in, applies step by step, looks how far it has come.</summary>
public sealed class Resident(IPage page, Person person)
{
    private readonly Form form = new(page);

    public IPage Page => page;

    public Person Person => person;

    /// <summary>The number of the application on its receipt, and the code to track it by.</summary>
    public (string Number, string Code) Receipt { get; private set; }

    public string Case { get; private set; } = "";

    /// <summary>Goes to a service from the portal's first page; not signed in, to registration, and from there into the service.</summary>
    public async Task RegistersFor(string service, string firstStep)
    {
        await page.GotoAsync("/portal");
        await page.Locator("a.service > b", new() { HasTextString = service }).ClickAsync();
        await Registers();
        await At(firstStep);
    }

    /// <summary>Registers from the sign-in page.</summary>
    public async Task Registers()
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "公民、企业注册" }).ClickAsync();
        await At("公民、企业注册");
        await form.Fill(person.Registration);
        await Press("注册并登录");
        await page.WaitForURLAsync(u => !u.Contains("/register", StringComparison.Ordinal));
    }

    public async Task SignsIn()
    {
        await page.Locator(".tools a.who", new() { HasTextString = "登录" }).ClickAsync();
        await At("登录");
        await form.Fill(("账号", person.Phone), ("密码", Person.Password));
        await Press("登录");
        await page.Locator(".tools details.who").WaitForAsync();
    }

    public async Task SignsOut()
    {
        await page.Locator(".tools details.who summary").ClickAsync();
        await Press("退出登录");
        await page.Locator(".tools a.who", new() { HasTextString = "登录" }).WaitForAsync();
    }

    /// <summary>The name under which an office can enter this account.</summary>
    public async Task<string> AccountName()
    {
        await page.GotoAsync("/account");
        return await page.Locator("dt:text-is('登录账号') + dd").InnerTextAsync();
    }

    /// <summary>Answers a step and goes on to the next.</summary>
    public async Task Answers(string next, params (string Label, string Value)[] filled)
    {
        await form.Fill(filled);
        await Press("保存并继续");
        await At(next);
    }

    /// <summary>Leaves an application half done, and comes back to it another day.</summary>
    public async Task LeavesItAndComesBack(string firstStep, params (string Label, string Value)[] filled)
    {
        await form.Fill(filled);
        await Press("保存,以后再填");
        await page.WaitForURLAsync("**/portal");
        await SignsOut();
        await SignsIn();
        await page.GotoAsync("/portal");
        await page.GetByRole(AriaRole.Link, new() { Name = "接着填" }).ClickAsync();
        await At(firstStep);
    }

    public Task Fills(params (string Label, string Value)[] filled) => form.Fill(filled);

    public Task<string> Holds(string label) => form.Holds(label);

    public async Task GoesTo(string step)
    {
        await page.Locator(".steps a", new() { HasTextRegex = new(Regex.Escape(step)) }).ClickAsync();
        await At(step);
    }

    /// <summary>Files what was checked, and keeps the receipt.</summary>
    public async Task Files()
    {
        await Press("提交申请");
        await At("已经提交");
        Receipt = (await Big("收件号"), await Big("查询码"));
        await page.GetByRole(AriaRole.Link, new() { Name = "看办到哪一步" }).ClickAsync();
        await page.WaitForURLAsync(new Regex(@"/portal/cases/\d+$"));
        Case = new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Opens the only matter on one's list.</summary>
    public async Task OpensTheirMatter()
    {
        await page.GotoAsync("/portal");
        await page.Locator(".mine a[href^='/portal/cases/']").First.ClickAsync();
        await page.WaitForURLAsync(new Regex(@"/portal/cases/\d+$"));
        Case = new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Performs an act of one's own from the matter's page; the receipt follows.</summary>
    public async Task Does(string act, params (string Label, string Value)[] filled)
    {
        await page.GotoAsync(Case);
        await page.Locator(".acts").GetByRole(AriaRole.Link, new() { Name = act, Exact = true }).ClickAsync();
        await At(act);
        await form.Fill(filled);
        await page.Locator("form.act button[type=submit]").ClickAsync();
        await At("已经收到");
    }

    /// <summary>What the matter's own page says now: the four answers, and what has happened, latest first.</summary>
    public async Task<(string Now, string Course)> Looks()
    {
        await page.GotoAsync(Case);
        return (await page.Locator("dl.explain").InnerTextAsync(), await page.Locator("ol.line").InnerTextAsync());
    }

    /// <summary>Reads a document of the matter.</summary>
    public async Task<string> Reads(string paper)
    {
        await page.GotoAsync(Case);
        await page.GetByRole(AriaRole.Link, new() { Name = paper, Exact = true }).First.ClickAsync();
        var text = page.Locator("main article");
        await text.WaitForAsync();
        return await text.InnerTextAsync();
    }

    /// <summary>Looks a matter up by receipt and code.</summary>
    public async Task<string> Tracks((string Number, string Code) receipt)
    {
        await page.GotoAsync("/track");
        await form.Fill(("收件号或者案号", receipt.Number), ("查询码", receipt.Code));
        await Press("查询");
        var found = page.Locator("section[role=status]");
        await found.WaitForAsync();
        return await found.InnerTextAsync();
    }

    public Task<string> Refused() => form.Refused();

    public async Task Press(string button) =>
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    private async Task At(string heading) => await page.Locator("h1", new() { HasTextString = heading }).WaitForAsync();

    private async Task<string> Big(string label) => await page.Locator($"dl.big dt:text-is('{label}') + dd").InnerTextAsync();
}
