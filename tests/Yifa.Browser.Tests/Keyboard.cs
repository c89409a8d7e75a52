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
          for (const e of document.querySelectorAll("[data-stop]")) delete e.dataset.stop;
          for (const e of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")) {
            if (e.disabled || !shown(e)) continue;
            const group = e.type === "radio" ? `${e.form?.id}/${e.name}` : null;
            if (group && groups.has(group)) { e.dataset.stop = groups.get(group); continue; }
            if (group) groups.set(group, n);
            e.dataset.stop = n++;
          }
          getSelection().removeAllRanges();
          document.activeElement?.blur();
          window.trail = [];
          document.addEventListener("focusin", event => {
            const s = getComputedStyle(event.target);
            const ring = s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2;
            window.trail.push([Number(event.target.dataset.stop ?? -2), ring ? 1 : 0, event.target.classList.contains("skip") ? 1 : 0]);
          });
          return n;
        }
        """;

    private const string Gone = "what is no longer there";

    /// <summary>So many presses before the page is asked where they led.</summary>
    private const int AtOnce = 15;

    private static readonly Dictionary<string, object> Tab = new()
    {
        ["type"] = "rawKeyDown",
        ["key"] = "Tab",
        ["code"] = "Tab",
        ["windowsVirtualKeyCode"] = 9,
    };

    /// <summary>What the walk finds wrong; a page that changed on the way is walked through once more.</summary>
    public static async Task<IReadOnlyList<string>> Faults(IPage page)
    {
        var faults = await Walk(page);
        return faults.Any(f => f.EndsWith(Gone, StringComparison.Ordinal)) ? await Walk(page) : faults;
    }

    private static async Task<IReadOnlyList<string>> Walk(IPage page)
    {
        var stops = await page.EvaluateAsync<int>(Number);
        var (reached, ringless) = (new HashSet<int>(), new HashSet<int>());
        // where a form was refused, the reasons come before everything else
        var refused = await page.Locator("#errors").CountAsync() > 0;
        var faults = new List<string>();
        var enough = stops * 2 + 40; // a date is several stops in one
        var keys = await page.Context.NewCDPSessionAsync(page);
        for (var n = 0; n < enough && reached.Count < stops; n += AtOnce)
        {
            // sent one behind the other, none waiting for the answer to the one before
            await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => keys.SendAsync("Input.dispatchKeyEvent", Tab)));
            var trail = await page.EvaluateAsync<int[][]>("() => window.trail.splice(0)");
            if (n == 0 && !refused && trail is not [[_, _, 1], ..])
                faults.Add("the first stop is not the way past the header");
            // on its later parts a date shows the ring around the part
            foreach (var here in trail)
                if (reached.Add(here[0]) && here[1] == 0)
                    ringless.Add(here[0]);
        }
        foreach (var stop in Enumerable.Range(0, stops).Except(reached).Take(3))
            faults.Add($"never reached: {await Outer(page, stop)}");
        foreach (var stop in ringless.Where(s => s >= 0).Take(3))
            faults.Add($"no ring around: {await Outer(page, stop)}");
        await keys.DetachAsync();
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
        page.EvaluateAsync<string>(
            "([n, gone]) => document.querySelector(`[data-stop='${n}']`)?.outerHTML.slice(0, 110) ?? gone",
            new object[] { stop, Gone }
        );
}
