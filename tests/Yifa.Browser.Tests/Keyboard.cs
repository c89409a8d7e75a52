using Microsoft.Playwright;

namespace Yifa.Browser.Tests;

/// <summary>A page walked through with the Tab key alone.</summary>
public static class Keyboard
{
    /// <summary>Numbers what the keyboard must reach; the buttons of one radio group are one stop.</summary>
    private const string Number = """
        () => {
          const shown = e => e.checkVisibility({ visibilityProperty: true }) && (e.getClientRects().length > 0 || e instanceof SVGElement);
          const groups = new Map();
          let n = 0;
          for (const e of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")) {
            if (e.disabled || !shown(e)) continue;
            const group = e.type === "radio" ? `${e.form?.id}/${e.name}` : null;
            if (group && groups.has(group)) { e.dataset.stop = groups.get(group); continue; }
            if (group) groups.set(group, n);
            e.dataset.stop = n++;
          }
          getSelection().removeAllRanges();
          document.activeElement?.blur();
          return n;
        }
        """;

    private const string Here = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return [-1, 0, 0];
          const s = getComputedStyle(e);
          const ring = s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2;
          return [Number(e.dataset.stop ?? -2), ring ? 1 : 0, e.classList.contains("skip") ? 1 : 0];
        }
        """;

    public static async Task<IReadOnlyList<string>> Faults(IPage page)
    {
        var stops = await page.EvaluateAsync<int>(Number);
        var (reached, ringless) = (new HashSet<int>(), new HashSet<int>());
        var faults = new List<string>();
        var enough = stops * 2 + 40; // a date is several stops in one
        for (var n = 0; n < enough; n++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<int[]>(Here);
            if (n == 0 && here[2] == 0)
                faults.Add("the first stop is not the way past the header");
            if (here[0] == -1 || (here[0] == 0 && n > 0))
                break;
            // on its later parts a date shows the ring around the part
            if (reached.Add(here[0]) && here[1] == 0)
                ringless.Add(here[0]);
        }
        foreach (var stop in Enumerable.Range(0, stops).Except(reached).Take(3))
            faults.Add($"never reached: {await Outer(page, stop)}");
        foreach (var stop in ringless.Where(s => s >= 0).Take(3))
            faults.Add($"no ring around: {await Outer(page, stop)}");
        await SkipsTheHeader(page, faults);
        return faults;
    }

    private static async Task SkipsTheHeader(IPage page, List<string> faults)
    {
        await page.Locator(".skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        if (await page.EvaluateAsync<bool>("() => !!document.activeElement.closest('header')"))
            faults.Add("the way past the header leads back into it");
    }

    private static Task<string> Outer(IPage page, int stop) =>
        page.EvaluateAsync<string>("n => document.querySelector(`[data-stop='${n}']`).outerHTML.slice(0, 110)", stop);
}
