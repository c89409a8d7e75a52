using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>What a person does at the desk: signs in, finds a matter, follows a button, fills in a form by its labels, sends it.</summary>
public sealed partial class Desk(IPage page, bool script)
{
    private readonly Form form = new(page);

    public IPage Page => page;

    /// <summary>Signs in by the button of a demo account, as at the machine itself.</summary>
    public async Task SignsIn(string account)
    {
        await page.GotoAsync("/sign-in");
        var button = page.Locator($".demo button[value='{account}']");
        if (!await button.First.IsVisibleAsync())
            await page.Locator(".demo summary").ClickAsync();
        await button.First.ClickAsync();
        await page.WaitForURLAsync("**/desk");
    }

    /// <summary>Finds a matter by the number on the applicant's receipt.</summary>
    public async Task Finds(string receipt)
    {
        await page.Locator(".find input").FillAsync(receipt);
        await page.Locator(".find input").PressAsync("Enter");
        await page.WaitForURLAsync(MatterAddress());
        await page.Locator("main", new() { HasTextString = receipt }).WaitForAsync(); // the address turns before the page does
    }

    public async Task Open(string address) => await page.GotoAsync(address);

    /// <summary>Performs an act from the matter's page.</summary>
    public async Task Does(string act, params (string Label, string Value)[] filled)
    {
        await Begin(act);
        await Fill(filled);
        await Send();
        await Arrives(MatterAddress().IsMatch);
    }

    /// <summary>Opens the form of an act by its button.</summary>
    public async Task Begin(string act)
    {
        await page.Locator(".acts").GetByRole(AriaRole.Link, new() { Name = act, Exact = true }).First.ClickAsync();
        await page.Locator("h1", new() { HasTextString = act }).WaitForAsync();
        await Drawn();
    }

    public Task Fill(params (string Label, string Value)[] filled) => form.Fill(filled);

    /// <summary>Sends the form. A grave act is confirmed: in the dialog where there is a script, else by the box on the form.</summary>
    public async Task Send()
    {
        var box = page.Locator("form.act .confirm input");
        var grave = await box.CountAsync() > 0;
        if (grave && !script)
            await box.CheckAsync();
        await page.Locator("form.act button[type=submit]:not([name])").ClickAsync();
        if (grave && script)
            await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "确认", Exact = true }).ClickAsync();
    }

    public Task<string> Refused() => form.Refused();

    public Task<string> Holds(string label) => form.Holds(label);

    /// <summary>Opens a matter of a kind that is data: first the kind is chosen, then the form filled in.</summary>
    public async Task OpensOf(string act, string kind, params (string Label, string Value)[] filled)
    {
        await Begin(act);
        await Fill(("种类", kind));
        await page.GetByRole(AriaRole.Button, new() { Name = "填写", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(u => u.Contains("kind=", StringComparison.Ordinal));
        await Fill(filled);
        await Send();
        await Arrives(MatterAddress().IsMatch);
    }

    /// <summary>Follows the link to another matter that stands in this relation to the one on the page.</summary>
    public async Task Follows(string relation)
    {
        var from = page.Url;
        await page.Locator("aside li", new() { HasTextString = relation }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Arrives(to => to != from);
    }

    private async Task Arrives(Func<string, bool> at)
    {
        await page.WaitForURLAsync(at);
        await Drawn();
    }

    /// <summary>The address turns before the page does, which is busy until it has been drawn: what stood on the one before is not on it.</summary>
    private Task Drawn() => page.Locator("html:not([aria-busy])").WaitForAsync();

    /// <summary>What a figure reads on its own page.</summary>
    /// <param name="where">A facet and its value, e.g. <c>kind=circular</c>.</param>
    public async Task<int> Reads(string figure, int year, string? where = null)
    {
        await page.GotoAsync($"/figures/{figure}?year={year}{(where is null ? "" : $"&where={Uri.EscapeDataString(where)}")}");
        var said = await page.Locator(".reading .value").InnerTextAsync();
        return int.Parse(Digits().Match(said.Replace(",", "")).Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"/matters/[a-z-]+/\d+$")]
    private static partial Regex MatterAddress();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
