using System.Net;
using System.Text.RegularExpressions;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Store;

namespace Yifa.Web.Tests.Rights;

/// <summary>Every duty of the product against every act, over HTTP, as the declarations say; and what each reads.</summary>
public sealed partial class RoleMatrixTests
{
    private const int OneIn = 5;
    private static readonly bool Long = Environment.GetEnvironmentVariable("YIFA_LONG") == "1";

    [GeneratedRegex("href=\"/matters/[a-z]+/(?:new|[0-9]+/acts)/(?<act>[a-z0-9-]+)\"")]
    private static partial Regex Button();

    [Fact]
    public async Task A_duty_performs_the_acts_that_name_it_and_is_refused_every_other()
    {
        await using var ward = await Ward.Open();
        var before = ward.Traces;
        var wrong = new List<string>();
        foreach (var duty in Ward.Duties.Append("citizen"))
        {
            using var client = ward.Calling(duty);
            foreach (var module in LookedAt(ward, duty))
            foreach (var act in module.Acts.Where(a => !a.Deemed))
            {
                using var answer = await Ward.Act(client, ward.Matters[module.Kind], act, new { nothing = "x" });
                var may = act.Duties.Contains(duty) || (duty == "citizen" && act.Opens && act.Roles.Count > 0);
                var sees = Sees(ward, duty, module.Kind) || act.Opens;
                var expected =
                    may && sees ? HttpStatusCode.BadRequest // let in, and told that there is no such field
                    : sees ? HttpStatusCode.Forbidden
                    : HttpStatusCode.NotFound;
                if (answer.StatusCode != expected)
                    wrong.Add($"{duty} {act.Kind}.{act.Name}: {(int)answer.StatusCode}, not {(int)expected}");
            }
        }
        Assert.Empty(wrong);
        Assert.Equal(before, ward.Traces);
    }

    [Fact]
    public async Task A_page_shows_no_button_that_the_duty_may_not_press_and_no_matter_it_may_not_see()
    {
        await using var ward = await Ward.Open();
        var wrong = new List<string>();
        foreach (var duty in Ward.Duties)
        {
            using var browser = await ward.Browsing(duty);
            foreach (var module in LookedAt(ward, duty))
            {
                var id = ward.Matters[module.Kind];
                using var page = await browser.GetAsync($"/matters/{module.Kind}/{id}");
                if (page.IsSuccessStatusCode != Sees(ward, duty, module.Kind))
                    wrong.Add($"{duty} {module.Kind}: {(int)page.StatusCode}");
                var list = await browser.GetStringAsync($"/matters/{module.Kind}");
                if (list.Contains($"/matters/{module.Kind}/{id}\"") != Sees(ward, duty, module.Kind))
                    wrong.Add($"{duty} list of {module.Kind}");
                foreach (Match button in Button().Matches(list + await page.Content.ReadAsStringAsync()))
                    if (module.ActNamed(button.Groups["act"].Value) is not { } act || !act.Duties.Concat(act.Counters).Contains(duty))
                        wrong.Add($"{duty} {module.Kind}: button {button.Groups["act"].Value}");
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_api_lists_finds_and_drills_what_each_duty_may_see()
    {
        await using var ward = await Ward.Open();
        var wrong = new List<string>();
        foreach (var duty in Ward.Duties)
        {
            using var client = ward.Calling(duty);
            foreach (var module in LookedAt(ward, duty))
            {
                var (id, sees) = (ward.Matters[module.Kind], Sees(ward, duty, module.Kind));
                var receipt = ward.Store.View(new Reader(new Capacity.Statute()), id)!.File.Matter.Receipt;
                Check("list", await Ids($"matters?kind={module.Kind}"));
                Check("search", await Ids($"search?q={Uri.EscapeDataString(receipt)}"));
                foreach (var figure in module.Figures.Where(f => f.IsCounted))
                    if (!sees && (await Ids($"figures/{figure.Id}/drill")).Contains(id))
                        wrong.Add($"{duty} drill of {figure.Id} shows {id}");
                using var shown = await client.GetAsync($"matters/{id}");
                if (shown.IsSuccessStatusCode != sees)
                    wrong.Add($"{duty} matters/{id}: {(int)shown.StatusCode}");

                void Check(string path, HashSet<long> ids)
                {
                    if (ids.Contains(id) != sees)
                        wrong.Add($"{duty} {path} {(sees ? "hides" : "shows")} {module.Kind} {id}");
                }
            }

            async Task<HashSet<long>> Ids(string address) =>
                [
                    .. (await Ward.Read(client, address))
                        .GetProperty("rows")
                        .EnumerateArray()
                        .Select(r => (r.TryGetProperty("matter", out var m) ? m : r).GetProperty("id").GetInt64()),
                ];
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_supervised_unit_reads_and_answers_what_concerns_it_once_it_is_told_and_nobody_else_of_it_does()
    {
        await using var ward = await Ward.Open();
        var id = ward.Matters[Supervision];
        var unit = (
            (Modules.EnforcementSupervision.SupervisionItem)ward.Store.View(new Reader(new Capacity.Statute()), id)!.File.Matter
        ).Unit;
        var (own, other) = (ward.LiaisonOf(unit), ward.LiaisonOf(unit, other: true));
        Assert.False(await Reads(own)); // it is not told yet
        await ward.Told(id);
        Assert.True(await Reads(own));
        foreach (var account in (string[])[other, "supervision-items.Liaison", "colleague"])
            Assert.False(await Reads(account), account);

        using var unitAtWork = ward.Calling(own);
        foreach (var act in ward.Store.Module(Supervision)!.Acts.Where(a => a is { Deemed: false, Opens: false }))
        {
            using var answer = await Ward.Act(unitAtWork, id, act, new { nothing = "x" });
            Assert.Equal(act.Concerned.Count > 0 ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden, answer.StatusCode);
        }
        var explain = ward.Store.Module(Supervision)!.ActNamed("Explain")!;
        using (var others = ward.Calling(other))
        using (var refused = await Ward.Act(others, id, explain, new { Text = "与我单位无关" }))
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        using var explained = await Ward.Act(unitAtWork, id, explain, new { Text = "送达回证在另一册" });
        Assert.True(explained.IsSuccessStatusCode, await explained.Content.ReadAsStringAsync());

        Task<bool> Reads(string account) => Answers(ward, account, id);
    }

    /// <summary>Whether the account reads the item, on every path alike.</summary>
    private static async Task<bool> Answers(Ward ward, string account, long id)
    {
        using var client = ward.Calling(account);
        using var browser = await ward.Browsing(account);
        var receipt = ward.Store.View(new Reader(new Capacity.Statute()), id)!.File.Matter.Receipt;
        using var shown = await client.GetAsync($"matters/{id}");
        using var page = await browser.GetAsync($"/matters/{Supervision}/{id}");
        bool[] paths =
        [
            shown.IsSuccessStatusCode,
            page.IsSuccessStatusCode,
            (await browser.GetStringAsync($"/matters/{Supervision}")).Contains($"/matters/{Supervision}/{id}\""),
            await Rows($"matters?kind={Supervision}"),
            await Rows($"search?q={Uri.EscapeDataString(receipt)}"),
        ];
        Assert.True(paths.Distinct().Count() == 1, $"{account}: {string.Join(' ', paths)}");
        return paths[0];

        async Task<bool> Rows(string address) =>
            (await Ward.Read(client, address))
                .GetProperty("rows")
                .EnumerateArray()
                .Any(r => (r.TryGetProperty("matter", out var m) ? m : r).GetProperty("id").GetInt64() == id);
    }

    private const string Supervision = "supervision-items";

    /// <summary>
    /// The kinds that a duty is tried against: all in the long run. In the short one those it sees, and of those it does not, which are nearly all,
    /// one in five; every kind is tried by a fifth of the duties that may not see it.
    /// </summary>
    private static IEnumerable<Module> LookedAt(Ward ward, string duty)
    {
        var turn = Ward.Duties.TakeWhile(d => d != duty).Count();
        return Catalogue.Modules.Where((m, n) => Long || Sees(ward, duty, m.Kind) || (n + turn) % OneIn == 0);
    }

    /// <summary>The rule, said plainly: a duty reads its own kind, supervision every kind up to its level.</summary>
    private static bool Sees(Ward ward, string duty, string kind)
    {
        var level = ward.Store.View(new Reader(new Capacity.Statute()), ward.Matters[kind])!.File.Matter.Secrecy;
        return duty switch
        {
            "citizen" => false,
            "supervision.Reader" => level <= Secrecy.Internal,
            "supervision.Inspector" => true,
            Ward.OfUnits => false, // what concerns its unit alone, and no unit has been told yet
            _ => duty.StartsWith(kind + ".", StringComparison.Ordinal),
        };
    }
}
