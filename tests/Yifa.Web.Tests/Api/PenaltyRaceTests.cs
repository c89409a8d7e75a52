using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Yifa.Api;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Penalties;
using Yifa.Store;

namespace Yifa.Web.Tests.Api;

/// <summary>Penalties over HTTP: a double click, two heads and two offices at once; one decision comes of it.</summary>
public sealed class PenaltyRaceTests : IAsyncLifetime
{
    private static readonly Office District = new(1, "shili/", "示例区", "示", "region");
    private static readonly Office Market = new(2, "shili/scj/", "示例区市场监督管理局", "示市监", "department");
    private static readonly Office Urban = new(3, "shili/cg/", "示例区城市管理行政执法局", "示城管", "department");
    private static readonly string Firm = CreditCode.Make("310112", 29);

    private readonly string file = Path.Combine(Path.GetTempPath(), $"yifa-penalty-{Guid.NewGuid():N}.db");
    private CaseStore store = null!;
    private WebApplication app = null!;
    private HttpClient client = null!;

    private static Account Holder(string id, Office office, Duty duty) =>
        new(id, $"{id}某", office, [new Capacity.AtOffice($"penalties.{duty}", office)]);

    private static readonly IReadOnlyList<Account> People =
    [
        Holder("gu", Market, Duty.Officer),
        Holder("jiang", Market, Duty.Head),
        Holder("he", Market, Duty.Head),
        Holder("lu", Urban, Duty.Officer),
    ];

    private readonly Dictionary<string, string> keys = [];

    public async ValueTask InitializeAsync()
    {
        store = CaseStore.Open(new SqliteDialect(file), [PenaltiesModule.Module], new PersonalVault(new byte[32]));
        await store.Install([District, Market, Urban], People);
        foreach (var person in People)
            keys[person.Id] = (
                await store.MakeKey(person, person.Duties[0], "测试", [Scope.Act, Scope.Read], store.Today.AddDays(1))
            ).Item2;
        await store.SetSetting(DoorSettings.RequestsPerMinute.Key, "1000000");
        app = Host.Build(store, [], "http://127.0.0.1:0");
        await app.StartAsync();
        client = new HttpClient { BaseAddress = new Uri(app.Urls.First() + "/api/v1/") };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        store.Dispose();
        System.IO.File.Delete(file);
    }

    private async Task<(HttpStatusCode Status, JsonElement Json)> Post(string account, string address, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new("Bearer", keys[account]);
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);
    }

    private object Filing() =>
        new
        {
            party = "示例商店有限公司",
            partyType = nameof(PartyType.Organisation),
            field = nameof(EnforcementField.MarketRegulation),
            source = "日常检查",
            violation = "销售过期食品",
            committedOn = Day(-5),
            foundOn = Day(-1),
            officers = (string[])["顾某 SL0001", "贺某 SL0002"],
            creditCode = Firm,
        };

    private static readonly (string Act, object Fields)[] Moves =
    [
        (
            nameof(CollectEvidence),
            new
            {
                kind = nameof(EvidenceKind.SiteRecord),
                name = "现场笔录",
                proves = "有过期食品",
            }
        ),
        (
            nameof(EndInvestigation),
            new
            {
                finding = "货架上有过期食品",
                breached = "示例规定第一条",
                basis = "示例规定第二条",
                legalityGrounds = Array.Empty<string>(),
            }
        ),
        (nameof(GiveNotice), new { kinds = (string[])[nameof(PenaltyKind.Fine)], fine = 10_000 }),
        (nameof(HearStatement), new { }),
    ];

    private string Day(int days) => store.Today.AddDays(days - 10).ToString("yyyy-MM-dd");

    private async Task<long> Ready()
    {
        var opened = await Post(
            "gu",
            "matters/penalties",
            new
            {
                act = "File",
                on = Day(0),
                fields = Filing(),
            }
        );
        Assert.True((int)opened.Status < 300, opened.Json.ToString());
        var id = opened.Json.GetProperty("id").GetInt64();
        foreach (var (n, (act, fields)) in Moves.Index())
        {
            var (status, json) = await Post("gu", $"matters/{id}/acts/{act}", new { on = Day(n + 1), fields });
            Assert.True((int)status < 300, json.ToString());
        }
        return id;
    }

    private static object Fined(int? seen) =>
        new
        {
            seen,
            fields = new
            {
                kinds = (string[])[nameof(PenaltyKind.Fine)],
                reasons = "按从轻一档",
                correction = "立即下架",
                fine = 8_000,
            },
        };

    [Theory]
    [InlineData(true)] // the same button, pressed again and again
    [InlineData(false)] // two heads who know nothing of each other
    public async Task However_many_ask_at_once_one_decision_is_made(bool one)
    {
        var id = await Ready();
        var asked = Enumerable
            .Range(0, 8)
            .Select(i => Post(one || i % 2 == 0 ? "jiang" : "he", $"matters/{id}/acts/Decide", Fined(one ? 5 : null)));
        var answers = await Task.WhenAll(asked);

        Assert.Single(answers, a => (int)a.Status < 300);
        Assert.All(answers.Where(a => (int)a.Status >= 300), a => Assert.InRange((int)a.Status, 409, 422));
        var file = store.View(Reader.At(Market, "penalties.Head"), id)!.File;
        Assert.Single(file.Course.Papers, p => p.Template == Documents.Decision.Name);
        Assert.EndsWith("第1号", file.Course.Papers.Single(p => p.Template == Documents.Decision.Name).Number);
        Assert.Null(store.Verify().First);
    }

    [Fact]
    public async Task Two_offices_on_the_spot_at_once_fine_the_same_act_once()
    {
        var fields = new
        {
            party = "示例商店有限公司",
            partyType = nameof(PartyType.Organisation),
            field = nameof(EnforcementField.UrbanManagement),
            violation = "占道经营",
            breached = "示例规定第三条",
            basis = "示例规定第四条",
            officers = (string[])["顾某 SL0001", "贺某 SL0002"],
            correction = "立即撤走",
            fine = 500,
            creditCode = Firm,
        };
        var asked = Enumerable
            .Range(0, 8)
            .Select(i => Post(i % 2 == 0 ? "gu" : "lu", "matters/penalties", new { act = nameof(PenaliseOnTheSpot), fields }));
        var answers = await Task.WhenAll(asked);

        Assert.Single(answers, a => (int)a.Status < 300);
        Assert.Single(store.List(Reader.At(District), new("penalties")).Rows);
        Assert.Null(store.Verify().First);
    }
}
