using System.Globalization;
using System.Text.Json;
using Yifa.Api;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Codes;

/// <summary>
/// 外部检查码 (检查码, 云监码, 亮码 of a city or province): what the act that registers one is given. A code signed by a trusted issuer is checked here; any
/// other text is put to the service at <c>code.check-url</c>, and its answer signed by this system with the issuer's name in it. The service is asked
/// in JSON for <see cref="Request"/> and answers <see cref="Answer"/>.
/// </summary>
public sealed class OutsideCodes : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private const int LargestAnswer = 100_000;
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private readonly CaseStore store;
    private readonly CodeIssuing issuing;
    private readonly HttpClient client;

    public OutsideCodes(CaseStore store, CodeIssuing issuing, IConfiguration configuration)
    {
        (this.store, this.issuing) = (store, issuing);
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = LargestAnswer,
        };
        // the token stands beside the database, not in it
        if (configuration["YIFA_CODE_TOKEN"] is { Length: > 0 } token)
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
    }

    /// <summary>What the service is asked: the text as it was scanned or typed.</summary>
    public sealed record Request(string Code);

    /// <summary>What it answers. Moments are ISO 8601 with their offset; ground is planned, triggered, urgent or backfilled; spot may be missing.</summary>
    /// <param name="Valid">False with a reason when there is no such code, or it is revoked.</param>
    public sealed record Answer(
        bool Valid,
        string? Reason,
        string? Issuer,
        string? Serial,
        string? Task,
        string? Ground,
        string? Why,
        IReadOnlyList<string>? Authorities,
        IReadOnlyList<string>? Items,
        IReadOnlyList<AnsweredOfficer>? Officers,
        string? Enterprise,
        string? EnterpriseCode,
        string? Place,
        AnsweredSpot? Spot,
        DateTimeOffset? From,
        DateTimeOffset? Until
    );

    public sealed record AnsweredOfficer(string Name, string Certificate);

    /// <summary>Degrees and metres.</summary>
    public sealed record AnsweredSpot(decimal Latitude, decimal Longitude, int Radius);

    /// <summary>What came of a text: a code that <see cref="Scene.OutsideCode"/> reads, or one sentence.</summary>
    public sealed record Verified(string? Token, string? Wrong)
    {
        public static Verified Not(string sentence) => new(null, sentence);
    }

    public async Task<Verified> Verify(string text)
    {
        var shown = text.Trim();
        shown = shown[(shown.LastIndexOf('#') + 1)..];
        var found = issuing.Check(shown, store.Now);
        if (found.Verdict == CodeVerdict.Unreadable)
            return DoorSettings.ValueOf(store, CodeSettings.CheckUrl) is { Length: > 0 } url
                ? await Ask(url, text.Trim())
                : Verified.Not($"{CodeRefusals.NotVerified.Text}。也没有设置核验接口({CodeSettings.CheckUrl.Key})。");
        if (found.Token is not { } token)
            return Verified.Not($"核验结果:{Words.Chinese(found.Verdict)}。");
        if (token.Issuer == issuing.Issuer)
            return Verified.Not("这是本系统签发的检查码,不用登记。");
        // an officer copies it over, so it need not be on a phone
        return found.Verdict is CodeVerdict.Revoked or CodeVerdict.Expired
            ? Verified.Not($"核验结果:{Words.Chinese(found.Verdict)}。")
            : new(shown, null);
    }

    private async Task<Verified> Ask(string url, string text)
    {
        try
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(new Request(text)) };
            using var answer = await client.SendAsync(message);
            if (!answer.IsSuccessStatusCode)
                return Verified.Not($"核验接口答复 {(int)answer.StatusCode},请稍后再试。");
            return await Sign(await answer.Content.ReadFromJsonAsync<Answer>(Web));
        }
        catch (HttpRequestException e)
        {
            return Verified.Not($"没有连上核验接口:{e.Message}");
        }
        catch (JsonException)
        {
            return Verified.Not("核验接口的答复不是约定的格式。");
        }
        catch (TaskCanceledException)
        {
            return Verified.Not($"核验接口{Patience.TotalSeconds}秒内没有答复,请稍后再试。");
        }
    }

    private async Task<Verified> Sign(Answer? said)
    {
        if (said is { Valid: false, Reason.Length: > 0 })
            return Verified.Not($"核验接口答复:{said.Reason}。");
        return said is { Valid: true } && CodeIn(said) is { } code
            ? new(await issuing.TokenFor(code, phone: null), null)
            : Verified.Not("核验接口的答复缺少内容。");
    }

    private static InspectionCode? CodeIn(Answer said) =>
        said is { Serial.Length: > 0, Issuer.Length: > 0, Enterprise.Length: > 0, From: { } from, Until: { } until, Officers: { } officers }
        && Enum.TryParse<CodeGround>(said.Ground, ignoreCase: true, out var ground)
            ? new InspectionCode(
                said.Serial,
                said.Task ?? "",
                ground,
                said.Why ?? "",
                said.Authorities ?? [],
                said.Items ?? [],
                [.. officers.Select(o => new CodeOfficer(o.Name, o.Certificate))],
                said.Enterprise,
                said.EnterpriseCode ?? "",
                said.Place ?? "",
                said.Spot is { } spot ? new Spot(Units(spot.Latitude), Units(spot.Longitude), spot.Radius) : null,
                from.UtcDateTime,
                until.UtcDateTime
            )
            {
                Issuer = said.Issuer,
            }
            : null;

    private const string ProofField = "Proof";

    /// <summary>Whether an act registers a code of an outside issuer: it asks for the proof that this port gives.</summary>
    public static bool Registers(ActType act) => act.Name == "RegisterCode" && act.FieldNamed(ProofField) is not null;

    /// <summary>What is filled in of such an act: the proof, and what it says, as people write it.</summary>
    public static IEnumerable<(Field Field, string Text)> FieldsOf(ActType act, string token)
    {
        var said = CodeToken.Read(SignedText.Read(Presentation.Read(token)!.Token)!.Payload)!;
        Dictionary<string, string> texts = new()
        {
            [ProofField] = token,
            ["Serial"] = said.Code.Serial,
            ["Issuer"] = said.Code.Issuer ?? said.Issuer,
            ["From"] = Moment(said.Code.From),
            ["Until"] = Moment(said.Code.Until),
        };
        return act.Fields.Where(f => texts.ContainsKey(f.Name)).Select(f => (f, texts[f.Name]));
    }

    private static string Moment(DateTime at) => ChinaTime.Of(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static int Units(decimal degrees) => (int)Math.Round(degrees * 100_000);

    public void Dispose() => client.Dispose();
}
