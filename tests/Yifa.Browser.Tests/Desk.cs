using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>What a person does at the desk: opens a page, follows a button, fills in a form by its labels, sends it.</summary>
public sealed partial class Desk(IPage page, bool script)
{
    public IPage Page => page;

    public async Task Open(string address) => await page.GotoAsync(address);

    /// <summary>Performs an act from the matter's page.</summary>
    public async Task Does(string act, params (string Label, string Value)[] filled)
    {
        await Begin(act);
        await Fill(filled);
        await Send();
        await page.WaitForURLAsync(MatterAddress());
    }

    /// <summary>Opens the form of an act by its button.</summary>
    public async Task Begin(string act)
    {
        await page.Locator(".acts").GetByRole(AriaRole.Link, new() { Name = act, Exact = true }).First.ClickAsync();
        await page.Locator("h1", new() { HasTextString = act }).WaitForAsync();
    }

    /// <summary>Opens a matter by an act whose form is open, and is on the matter's page afterwards.</summary>
    public async Task Opens(params (string Label, string Value)[] filled)
    {
        await Fill(filled);
        await Send();
        await page.WaitForURLAsync(MatterAddress());
    }

    public async Task Fill(params (string Label, string Value)[] filled)
    {
        foreach (var (label, value) in filled)
            await Fill(label, value);
    }

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

    /// <summary>The reasons why a form was refused.</summary>
    public async Task<string> Refused()
    {
        var errors = page.Locator(".errors");
        await errors.WaitForAsync();
        return await errors.InnerTextAsync();
    }

    /// <summary>What a field of the open form holds.</summary>
    public async Task<string> Holds(string label) => await Field(label).Locator("input, textarea, select").First.InputValueAsync();

    /// <summary>What a figure reads on its own page.</summary>
    public async Task<int> Reads(string figure, int year)
    {
        await page.GotoAsync($"/figures/{figure}?year={year}");
        var said = await page.Locator(".reading .value").InnerTextAsync();
        return int.Parse(Digits().Match(said.Replace(",", "")).Value, CultureInfo.InvariantCulture);
    }

    private async Task Fill(string label, string value)
    {
        var field = Field(label);
        if (!await field.IsVisibleAsync())
            await page.Locator("details.optional > summary").ClickAsync();
        if (await field.Locator("select").CountAsync() > 0)
            await field.Locator("select").SelectOptionAsync(new SelectOptionValue { Label = value });
        else if (await field.Locator("input[type=radio], input[type=checkbox]").CountAsync() > 0)
            await field.GetByLabel(value, new() { Exact = true }).CheckAsync();
        else
            await field.Locator("input, textarea").First.FillAsync(value);
    }

    private ILocator Field(string label) =>
        page.Locator(
            "form.act .field",
            new() { Has = page.Locator("label, legend", new() { HasTextRegex = new($@"^\s*{Regex.Escape(label)}\s*(必填)?\s*$") }) }
        );

    [GeneratedRegex(@"/matters/[a-z-]+/\d+$")]
    private static partial Regex MatterAddress();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
