using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Yifa.Agents;
using Yifa.Api;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;
using Yifa.Store;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Api;

/// <summary>智能体接口 by the protocol's own client: it answers and prepares as its clerk might, and performs nothing.</summary>
public sealed class AgentDoorTests
{
    private static readonly Scope[] ForAgents = [Scope.Read, Scope.Figures, Scope.Prepare];

    private static async Task<(District District, long Matter)> Applied(bool open = true)
    {
        var district = await District.Open();
        if (open)
            await district.Store.SetSetting(DoorSettings.AgentDoor.Key, "是");
        var receipt = await district.Apply();
        return (district, long.Parse(receipt.Location.PathName.Split('/')[3]));
    }

    private static async Task<string> KeyOf(District district, string account, string duty, params Scope[] scopes)
    {
        var holder = district.Store.Account(account)!;
        var (_, key) = await district.Store.MakeKey(
            holder,
            holder.Duties.First(d => d.Duty == duty),
            "智能体",
            scopes,
            district.Store.Today.AddDays(9)
        );
        return key;
    }

    private static async Task<McpClient> Agent(District district, string key)
    {
        var options = new HttpClientTransportOptions
        {
            Endpoint = new Uri(district.Client.BaseAddress!, AgentDoor.Address),
            TransportMode = HttpTransportMode.StreamableHttp,
            AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {key}" },
        };
        return await McpClient.CreateAsync(new HttpClientTransport(options));
    }

    private static async Task<(JsonElement Answer, bool Failed)> Ask(McpClient agent, string tool, object? arguments = null)
    {
        var given = JsonSerializer.SerializeToElement(arguments ?? new { });
        var result = await agent.CallToolAsync(tool, given.EnumerateObject().ToDictionary(m => m.Name, m => (object?)m.Value));
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        return (JsonDocument.Parse(text).RootElement.Clone(), result.IsError == true);
    }

    [Fact]
    public async Task It_says_what_is_due_this_week_and_why_and_what_a_figure_is_made_of()
    {
        var (district, matter) = await Applied();
        await using var _ = district;
        await using var agent = await Agent(district, await KeyOf(district, "wu", "reconsideration.Officer", ForAgents));
        var (due, failed) = await Ask(agent, "what_is_due", new { list = "unassigned", until = "2026-03-16" });
        Assert.False(failed);
        var row = Assert.Single(due.GetProperty("rows").EnumerateArray());
        Assert.Equal(matter, row.GetProperty("matter").GetProperty("id").GetInt64());
        Assert.Equal("2026-03-16", row.GetProperty("due").GetString());
        Assert.Contains("2026年3月9日", row.GetProperty("reason").GetString());
        Assert.Contains("行政复议法", row.GetProperty("law").GetString());
        Assert.Empty(
            (await Ask(agent, "what_is_due", new { list = "unassigned", until = "2026-03-15" })).Answer.GetProperty("rows").EnumerateArray()
        );
        var (why, _) = await Ask(agent, "explain_matter", new { id = matter });
        Assert.Contains("视为受理", why.GetProperty("ifNot").GetString());
        var (figure, _) = await Ask(agent, "read_figure", new { id = "reconsideration.applied", year = 2026 });
        Assert.Equal(1, figure.GetProperty("value").GetDecimal());
        var (behind, _) = await Ask(agent, "drill_figure", new { id = "reconsideration.applied", year = 2026 });
        Assert.Equal(matter, Assert.Single(behind.GetProperty("rows").EnumerateArray()).GetProperty("matter").GetProperty("id").GetInt64());
    }

    [Fact]
    public async Task What_it_prepares_a_person_confirms_on_the_page()
    {
        var (district, matter) = await Applied();
        await using var _ = district;
        await using var agent = await Agent(district, await KeyOf(district, "wu", "reconsideration.Officer", ForAgents));
        var (prepared, failed) = await Ask(
            agent,
            "prepare_act",
            new
            {
                kind = "reconsideration",
                matter,
                act = "AskSupplement",
                fields = new { Items = new[] { "身份证件复印件" } },
            }
        );
        Assert.False(failed, prepared.ToString());
        Assert.True(prepared.GetProperty("ready").GetBoolean(), prepared.ToString());
        var view = district.Store.View(new Reader(new Capacity.Statute()), matter)!;
        Assert.Single(view.Journal); // the application; nothing was performed
        await district.Staff();
        var page = await district.Get(prepared.GetProperty("page").GetString()!);
        Assert.Contains("程序", page.QuerySelector(".told")!.TextContent);
        Assert.Contains("身份证件复印件", page.QuerySelector("form.act")!.InnerHtml);
        await district.Go(page);
        Assert.Equal("AskSupplement", district.Store.View(new Reader(new Capacity.Statute()), matter)!.Journal[0].Act!.Name);
    }

    [Fact]
    public async Task No_tool_performs_an_act_and_none_does_what_the_clerk_could_not()
    {
        var (district, matter) = await Applied();
        await using var _ = district;
        await using var agent = await Agent(district, await KeyOf(district, "wu", "mediation.Mediator", ForAgents));
        foreach (var tool in await agent.ListToolsAsync())
            Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint == true || tool.Name == "prepare_act", tool.Name);
        foreach (
            var (tool, arguments) in ((string, object)[])
                [
                    ("read_matter", new { id = matter }),
                    ("explain_matter", new { id = matter }),
                    (
                        "prepare_act",
                        new
                        {
                            kind = "reconsideration",
                            matter,
                            act = "Withdraw",
                        }
                    ),
                ]
        )
            Assert.True((await Ask(agent, tool, arguments)).Failed, tool);
        Assert.Empty((await Ask(agent, "find_matters", new { q = "行政处罚" })).Answer.GetProperty("rows").EnumerateArray());
        await using var reader = await Agent(district, await KeyOf(district, "wu", "reconsideration.Officer", Scope.Read));
        var (refused, failed) = await Ask(
            reader,
            "prepare_act",
            new
            {
                kind = "reconsideration",
                matter,
                act = nameof(Accept),
            }
        );
        Assert.True(failed);
        Assert.Contains("起草", refused.GetProperty("detail").GetString());
        Assert.Single(district.Store.View(new Reader(new Capacity.Statute()), matter)!.Journal);
    }

    [Fact]
    public async Task It_is_closed_until_it_is_opened_and_to_whoever_has_no_key()
    {
        var (district, _) = await Applied(open: false);
        await using var _ = district;
        var key = await KeyOf(district, "wu", "reconsideration.Officer", ForAgents);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Agent(district, key));
        await district.Store.SetSetting(DoorSettings.AgentDoor.Key, "是");
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Agent(district, "yifa_nobody"));
        using var form = new HttpRequestMessage(HttpMethod.Post, AgentDoor.Address) { Content = new StringContent("{}") };
        form.Headers.Authorization = new("Bearer", key);
        Assert.Equal(System.Net.HttpStatusCode.UnsupportedMediaType, (await district.Client.SendAsync(form)).StatusCode);
        await using var agent = await Agent(district, key);
        Assert.Contains(await agent.ListToolsAsync(), t => t.Name == "what_is_due");
    }
}
