using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Yifa.Kernel;
using Yifa.Modules;

namespace Yifa.Web.Tests.Rights;

/// <summary>What somebody hostile would send: never a failure of ours, never reflected as markup, nothing changed that was not asked for by an act.</summary>
public sealed class HostileTests
{
    private const string Script = "<script>alert(1)</script>";
    private static readonly string[] Payloads =
    [
        Script,
        "\"><img src=x onerror=alert(1)>",
        "'; DROP TABLE matter; --",
        "' OR '1'='1",
        "%27%20OR%201=1",
        "{{7*7}}${7*7}@(7*7)",
        "../../../../etc/passwd",
        "..%2f..%2fetc%2fpasswd",
        "\u202e\ufeffabc",
        "$1 $2 %s ?",
    ];
    private static readonly string[] Markup = [Script, "<img src=x", "=\"\"><img"];

    [Fact]
    public async Task No_field_of_any_act_form_comes_back_as_markup()
    {
        await using var ward = await Ward.Open();
        using var browser = await ward.Browsing("all");
        foreach (var module in Catalogue.Modules)
        foreach (var act in module.Acts.Where(a => !a.Deemed))
        {
            var address = act.Opens
                ? $"/matters/{module.Kind}/new/{Words.Kebab(act.Name)}"
                : $"/matters/{module.Kind}/{ward.Matters[module.Kind]}/acts/{Words.Kebab(act.Name)}";
            var form = await Ward.Hidden(
                browser,
                act.Opens ? address : $"/matters/{module.Kind}/new/{Words.Kebab(module.Acts.First(a => a.Opens).Name)}"
            );
            foreach (var payload in Payloads[..4])
            {
                var sent = form.Concat(act.Fields.Select(f => KeyValuePair.Create(Web.ActForm.Name(f), payload)))
                    .Append(new("on", payload))
                    .Append(new("office", payload));
                var answer = await browser.PostAsync(address, new FormUrlEncodedContent(sent));
                Assert.NotEqual(HttpStatusCode.BadRequest, answer.StatusCode); // the form's token holds, the act itself is refused
                await Sound(answer, $"{address} {payload}");
            }
        }
    }

    [Fact]
    public async Task What_a_text_field_may_hold_is_shown_as_text_wherever_it_is_shown()
    {
        await using var ward = await Ward.Open();
        using var client = ward.Calling("all");
        using var browser = await ward.Browsing("all");
        foreach (var module in Catalogue.Modules)
        {
            foreach (var act in module.Acts.Where(a => !a.Deemed))
            {
                var fields = act.Fields.Where(f => f.Item == typeof(string)).ToDictionary(f => f.Name, f => (object)Script);
                foreach (var field in act.Fields.Where(f => f.Required && f.Item != typeof(string)))
                    fields[field.Name] = Plain(field);
                using var answer = await Ward.Act(client, ward.Matters[module.Kind], act, fields);
                Assert.True((int)answer.StatusCode < 500, act.Name);
            }
            foreach (var address in (string[])[$"/matters/{module.Kind}", $"/search?q={Uri.EscapeDataString("script")}"])
                await Sound(await browser.GetAsync(address), address);
            var ids = (await Ward.Read(client, $"matters?kind={module.Kind}"))
                .GetProperty("rows")
                .EnumerateArray()
                .Select(r => r.GetProperty("id").GetInt64());
            foreach (var id in ids)
                await Sound(await browser.GetAsync($"/matters/{module.Kind}/{id}"), $"{module.Kind}/{id}");
        }
    }

    [Fact]
    public async Task No_parameter_of_any_address_breaks_a_page_or_the_api()
    {
        await using var ward = await Ward.Open();
        var before = ward.Traces;
        using var browser = await ward.Browsing("all");
        using var client = ward.Calling("all");
        var kind = Catalogue.Modules[0].Kind;
        foreach (var payload in Payloads.Select(Uri.EscapeDataString))
        {
            foreach (var page in Pages(kind, ward.Matters[kind], payload))
                await Sound(await browser.GetAsync(page), page);
            foreach (var call in Calls(kind, payload))
                Assert.True((int)(await client.GetAsync(call)).StatusCode < 500, call);
        }
        Assert.Equal(before, ward.Traces);
    }

    [Fact]
    public async Task Members_that_no_act_declares_are_refused_and_change_nothing()
    {
        string[] members = ["Stage", "Number", "Owner", "Version", "Secrecy", "__proto__", "constructor", "by", "on", "matter"];
        await using var ward = await Ward.Open();
        using var client = ward.Calling("all");
        var before = ward.Traces;
        // what only parties do is forbidden to a duty before its fields are read
        foreach (var act in Catalogue.Modules.SelectMany(m => m.Acts).Where(a => !a.Deemed && a.Duties.Count > 0))
        foreach (var member in members.Where(m => !act.Fields.Any(f => f.Name.Equals(m, StringComparison.OrdinalIgnoreCase))))
        {
            var fields = new Dictionary<string, string> { [member] = "x" };
            using var answer = await Ward.Act(client, ward.Matters[act.Kind], act, fields);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
        foreach (var member in members.Except(["on"]))
        {
            var body = new Dictionary<string, object> { ["act"] = "x", [member] = 1 };
            using var answer = await client.PostAsJsonAsync($"matters/{Catalogue.Modules[0].Kind}", body);
            Assert.True((int)answer.StatusCode is >= 400 and < 500, member);
        }
        Assert.Equal(before, ward.Traces);
    }

    [Fact]
    public async Task Other_verbs_and_too_much_are_turned_away()
    {
        await using var ward = await Ward.Open();
        using var client = ward.Calling("all");
        var (kind, before) = (Catalogue.Modules[0].Kind, ward.Traces);
        var id = ward.Matters[kind];
        string[] addresses = ["matters", $"matters/{id}", $"matters/{kind}", $"matters/{id}/acts/x", "search", "figures"];
        foreach (var verb in (string[])["PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND"])
        foreach (var address in addresses)
        {
            using var request = new HttpRequestMessage(new HttpMethod(verb), address);
            request.Headers.Add("X-HTTP-Method-Override", "POST");
            Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.SendAsync(request)).StatusCode);
        }
        var huge = new StringContent("{\"act\":\"" + new string('x', 2 << 20) + "\"}", Encoding.UTF8, "application/json");
        using var tooMuch = new HttpRequestMessage(HttpMethod.Post, $"matters/{kind}") { Content = huge };
        tooMuch.Headers.ExpectContinue = true; // so that the refusal comes before the body is sent
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.SendAsync(tooMuch)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync($"search?q={new string('x', 3000)}")).StatusCode);
        using var browser = await ward.Browsing("all");
        using var forged = await browser.PostAsync($"/matters/{kind}/{id}/personal/Phone", new FormUrlEncodedContent([new("reason", "x")]));
        Assert.True((int)forged.StatusCode is >= 400 and < 500);
        Assert.Equal(before, ward.Traces);
    }

    private static string[] Pages(string kind, long id, string p) =>
        [
            $"/matters?q={p}",
            $"/search?q={p}&after={p}",
            $"/search?q=a&kind={p}&office={p}&year={p}",
            $"/search?q=a&kind={kind}&stage={p}",
            $"/search/count?q={p}&kind={p}",
            $"/published?q={p}&after={p}",
            $"/matters/{kind}?q={p}&office={p}&due={p}&after={p}",
            $"/matters/{kind}?stage={p}&{string.Join('&', Catalogue.Modules[0].Facets.Select(f => $"{f.Name}={p}"))}",
            $"/figures?year={p}&office={p}",
            $"/figures/mediation.accepted?where={p}&from={p}&to={p}",
            $"/figures/mediation.accepted/drill?where={p}%3D{p}&after={p}",
            $"/reports/compare?of={p}&year={p}&group={p}",
            $"/reports/compare.xlsx?of={p}&year={p}&group={p}",
            $"/reports/kept/{p}",
            $"/matters/{p}",
            $"/matters/{kind}/{p}",
            $"/matters/{kind}/{id}/acts/{p}",
            $"/matters/{kind}/{id}/personal/{p}",
            $"/figures/{p}",
            $"/{p}",
        ];

    private static string[] Calls(string kind, string p) =>
        [
            $"matters?kind={p}",
            $"matters?kind={kind}&where={p}&q={p}&after={p}&take={p}",
            $"matters?kind={kind}&q={p}",
            $"matters?kind={kind}&where=stage%3D{p}",
            $"search?q={p}",
            $"search?q=a&kind={kind}&where={p}&office={p}&year={p}&after={p}",
            $"search/count?q={p}",
            $"reports/compare?region={p}&year={p}&group={p}",
            $"matters/{p}",
            $"figures/{p}",
            $"figures/{p}/drill",
            $"figures?where={p}&office={p}&year={p}",
        ];

    private static object Plain(Field field) =>
        field.Choices.Count > 0 ? field.Choices[0].ToString()
        : field.Item == typeof(bool) ? true
        : field.Item == typeof(DateOnly) ? "2024-02-07"
        : field.Item == typeof(Personal) ? "13800006021"
        : 1;

    private static async Task Sound(HttpResponseMessage answer, string what)
    {
        using (answer)
        {
            var html = await answer.Content.ReadAsStringAsync();
            Assert.True((int)answer.StatusCode < 500, $"{(int)answer.StatusCode} {what}");
            Assert.All(Markup, m => Assert.False(html.Contains(m, StringComparison.OrdinalIgnoreCase), what));
        }
    }
}
