using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;
using Yifa.Store;
using Yifa.Web.Tests.Portal;
using Paper = Yifa.Modules.Reconsideration.Paper;

namespace Yifa.Web.Tests.Api;

/// <summary>One reconsideration, from its application to its service, played through the forms of the pages and played over the API alone.</summary>
public sealed class TwoDoorsTests
{
    private const string Officer = "reconsideration.Officer";
    private const string Head = "reconsideration.OrganHead";

    /// <summary>A step of the story: after so many days, somebody in a duty does this with these fields, each as one text.</summary>
    private sealed record Play(int Days, string Duty, string Act, params (string Field, string Value)[] Fields);

    private static readonly Play[] Story =
    [
        new(
            0,
            Officer,
            nameof(Apply),
            ("Applicant", "示例居民甲"),
            ("ApplicantType", nameof(ApplicantType.Person)),
            ("Respondent", "示例区市场监督管理局"),
            ("RespondentKind", nameof(RespondentKind.OwnDepartment)),
            ("ReviewBody", nameof(ReviewBody.DistrictOwn)),
            ("ContestedAct", "行政处罚决定"),
            ("Subject", nameof(Subject.Penalty)),
            ("Field", nameof(Area.Market)),
            ("Requests", "撤销行政处罚决定\n返还罚款"),
            ("Reasons", "处罚过重"),
            ("Channel", nameof(Channel.InPerson)),
            ("ActNumber", "示市监罚〔2026〕1号"),
            ("KnownOn", "2026-03-04"),
            ("Phone", "13800138000")
        ),
        new(1, Officer, nameof(Accept), ("Procedure", nameof(Procedure.Ordinary))),
        new(1, Officer, nameof(SendCopy)),
        new(3, Officer, nameof(Reply), ("Content", "处罚程序合法,请求维持"), ("Evidence", "现场笔录\n处罚决定书")),
        new(1, Officer, nameof(HearOpinions), ("How", nameof(HeardBy.Phone)), ("Whom", "示例居民甲"), ("Record", "坚持请求,愿意调解")),
        new(1, Officer, nameof(Mediate), ("Record", "双方未能达成一致"), ("Result", nameof(MediationResult.Failed))),
        new(1, Head, nameof(Approve), ("Paper", nameof(Paper.Decision))),
        new(
            0,
            Officer,
            nameof(Decide),
            ("Outcomes", $"{nameof(Modules.Reconsideration.Outcome.Change)}\n{nameof(Modules.Reconsideration.Outcome.Change)}"),
            ("Findings", "经查,处罚程序合法"),
            ("Reasoning", "认定事实清楚,处罚幅度过重")
        ),
        new(1, Officer, "Serve", ("Manner", nameof(ServiceManner.Post)), ("To", "示例居民甲"), ("Proof", "EMS 1000000000001")),
    ];

    [Fact]
    public async Task Both_leave_the_same_journal_but_for_ids_moments_and_channel()
    {
        await using var throughPages = await District.Open(signedIn: false);
        await using var throughApi = await District.Open(signedIn: false);
        var pages = Journal(throughPages, await PlayThroughPages(throughPages));
        var api = Journal(throughApi, await PlayOverApi(throughApi));

        Assert.Equal(Story.Length, pages.Count);
        Assert.Equal(pages, api);
        Assert.Null(throughApi.Store.Verify().First);
    }

    private static async Task<long> PlayThroughPages(District district)
    {
        district.Client.DefaultRequestHeaders.Remove("X-Forwarded-For");
        await district.Staff();
        var at = "/matters/reconsideration/new/apply";
        var matter = 0L;
        foreach (var play in Story)
        {
            district.Clock.Move(TimeSpan.FromDays(play.Days));
            await district.Staff(); // a session does not last for days
            var form = await district.Get(matter == 0 ? at : $"{at}/acts/{Words.Kebab(play.Act)}");
            List<(string, string)> filled = [.. play.Fields.Select(f => ($"field.{f.Field}", f.Value))];
            if (matter == 0)
                filled.Add(("office", District.Government.Path.TrimEnd('/')));
            if (form.GetElementById("confirmed") is not null)
                filled.Add(("confirmed", "yes"));
            var sent = await district.Send(form, [.. filled]);
            Assert.True(sent.StatusCode == HttpStatusCode.SeeOther, $"{play.Act}: {await sent.Content.ReadAsStringAsync()}");
            if (matter == 0)
            {
                at = sent.Headers.Location!.ToString();
                matter = long.Parse(at.Split('/')[^1]);
            }
        }
        return matter;
    }

    private static async Task<long> PlayOverApi(District district)
    {
        var account = district.Store.Account("wu")!;
        var keys = new Dictionary<string, string>();
        foreach (var duty in (string[])[Officer, Head])
            keys[duty] = (
                await district.Store.MakeKey(
                    account,
                    account.As(duty)!.Capacity,
                    duty,
                    [Scope.Read, Scope.Act],
                    district.Store.Today.AddDays(90)
                )
            ).Text;
        var matter = 0L;
        foreach (var play in Story)
        {
            district.Clock.Move(TimeSpan.FromDays(play.Days));
            district.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", keys[play.Duty]);
            var fields = play.Fields.ToDictionary(f => f.Field, f => f.Value.Contains('\n') ? (object)f.Value.Split('\n') : f.Value);
            using var answer = await district.Client.PostAsJsonAsync(
                matter == 0 ? "/api/v1/matters/reconsideration" : $"/api/v1/matters/{matter}/acts/{play.Act}",
                matter == 0
                    ? new
                    {
                        act = play.Act,
                        office = "gov",
                        fields,
                    }
                    : (object)new { fields }
            );
            var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
            Assert.True(answer.IsSuccessStatusCode, $"{play.Act}: {said}");
            matter = said.GetProperty("id").GetInt64();
        }
        return matter;
    }

    /// <summary>The canonical entries, without what may differ: ids, moments, channel, the salted commitments of personal values, hashes.</summary>
    private static List<string> Journal(District district, long matter)
    {
        using var session = new Session(district.Store.Dialect);
        return session.Query(
            "SELECT body FROM journal WHERE matter_id = $1 ORDER BY n",
            r =>
            {
                var entry = JsonNode.Parse(r.GetString(0))!.AsObject();
                foreach (var member in (string[])["at", "channel", "matter", "prev"])
                    Assert.True(entry.Remove(member), member);
                return System.Text.RegularExpressions.Regex.Replace(entry.ToJsonString(), "\"p:[^\"]+\"", "\"p:…\"");
            },
            matter
        );
    }
}
