using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>A form as a person fills it in: by its labels.</summary>
public sealed class Form(IPage page)
{
    public async Task Fill(params IEnumerable<(string Label, string Value)> filled)
    {
        foreach (var (label, value) in filled)
            await Fill(label, value);
    }

    /// <summary>What a field holds.</summary>
    public async Task<string> Holds(string label) => await Field(label).Locator("input, textarea, select").First.InputValueAsync();

    /// <summary>The reasons why it was refused.</summary>
    public async Task<string> Refused()
    {
        var errors = page.Locator(".errors");
        await errors.WaitForAsync();
        return await errors.InnerTextAsync();
    }

    private async Task Fill(string label, string value)
    {
        var field = Field(label);
        if (!await field.IsVisibleAsync())
            await page.Locator("details.optional > summary").ClickAsync();
        if (await field.Locator("select").CountAsync() > 0)
            await Pick(field, value.Split('\n'));
        else if (await field.Locator("textarea").CountAsync() > 0)
            await field.Locator("textarea").FillAsync(value); // what is offered beside it is left alone
        else if (await field.Locator("input[type=radio], input[type=checkbox]").CountAsync() > 0)
            await (await Choice(field, value)).CheckAsync();
        else
            await field.Locator("input").First.FillAsync(value);
    }

    /// <summary>From a list, by what it says or means; of several lists, from the one that has it.</summary>
    private static async Task Pick(ILocator field, string[] values)
    {
        var lists = field.Locator("select");
        foreach (var value in values)
            await (await lists.CountAsync() == 1 ? lists : field.Locator($"select:has(option[value='{value}'])")).SelectOptionAsync(value);
    }

    /// <summary>The choice of that name; what is explained under it counts to its label too.</summary>
    private static async Task<ILocator> Choice(ILocator field, string name)
    {
        var exact = field.GetByLabel(name, new() { Exact = true });
        return await exact.CountAsync() > 0
            ? exact
            : field.Locator("label", new() { HasTextRegex = new($@"^\s*{Regex.Escape(name)}") }).Locator("input").First;
    }

    private ILocator Field(string label) =>
        page.Locator(
            "main form .field",
            new() { Has = page.Locator("label, legend", new() { HasTextRegex = new($@"^\s*{Regex.Escape(label)}\s*(必填|选填)?\s*$") }) }
        );
}
