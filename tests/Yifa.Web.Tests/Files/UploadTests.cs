using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Yifa.Intake;
using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Store.Tests;
using Yifa.Tests.Papers;
using Yifa.Web.Tests.Api;

namespace Yifa.Web.Tests.Files;

/// <summary>Files handed in over the API: streamed, told by their bytes, cleaned, scanned where a scanner is set, kept once.</summary>
public sealed class UploadTests
{
    private static readonly Account Citizen = new("chen", "陈某", Permits.Region, []);

    [Fact]
    public async Task A_file_comes_in_stands_in_the_list_and_comes_out_as_it_was()
    {
        await using var host = await ApiHost.Start();
        var made = await Sent(host, HttpStatusCode.Created, FileSpecimens.Pdf(3), "询问笔录", "Evidence");
        Assert.Equal((1, "Main", 3), (Int(made, "n"), made.GetProperty("volume").GetString(), Int(made, "pages")));

        var listed = Assert.Single((await host.Get($"matters/{host.FirstMatter}/files")).GetProperty("rows").EnumerateArray());
        var content = Assert.Single(listed.GetProperty("contents").EnumerateArray());
        using var request = new HttpRequestMessage(HttpMethod.Get, content.GetProperty("href").GetString());
        request.Headers.Add(Yifa.Api.Caller.Header, "zhou");
        using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(FileSpecimens.Pdf(3), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("询问笔录.pdf", answer.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("executable", nameof(IntakeRefusals.Executable))]
    [InlineData("bomb", nameof(IntakeRefusals.Bomb))]
    [InlineData("macro", nameof(IntakeRefusals.Macro))]
    [InlineData("archive", nameof(IntakeRefusals.Archive))]
    [InlineData("nothing", nameof(IntakeRefusals.Empty))]
    [InlineData("large", nameof(FileIntake.TooLarge))]
    public async Task What_may_not_come_in_is_refused_in_one_sentence_and_leaves_nothing(string what, string rule)
    {
        await using var host = await ApiHost.Start();
        await host.Store.SetSetting(FileSettings.LargestOfStaff.Key, "1");
        var entries = host.Entries;
        byte[] file = what switch
        {
            "executable" => FileSpecimens.Executable,
            "bomb" => FileSpecimens.Docx(("word/media/image1.png", new byte[64 << 20])),
            "macro" => FileSpecimens.Docx(("word/vbaProject.bin", [1])),
            "archive" => FileSpecimens.Package(("a", [1])),
            "large" => new byte[(1 << 20) + 1],
            _ => [],
        };
        var refused = await Sent(host, HttpStatusCode.UnprocessableEntity, file, "合同.pdf", "Evidence");
        var refusal = Assert.Single(refused.GetProperty("refusals").EnumerateArray());
        Assert.Equal(rule, refusal.GetProperty("rule").GetString());
        Assert.Equal(entries, host.Entries);
        Assert.Empty(Directory.GetFiles(host.Store.Contents.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Hidden_data_go_from_an_image_and_the_hash_of_what_was_handed_in_stays()
    {
        await using var host = await ApiHost.Start();
        var photo = FileSpecimens.Jpeg(orientation: 6, secrets: true);
        var made = await Sent(host, HttpStatusCode.Created, photo, "现场照片", "Evidence");
        var content = Assert.Single(made.GetProperty("contents").EnumerateArray());
        Assert.Equal(HashOf(photo), content.GetProperty("original").GetString());
        Assert.Equal(HashOf(FileSpecimens.Jpeg(orientation: 6)), content.GetProperty("sha256").GetString());
        foreach (var file in Directory.GetFiles(host.Store.Contents.Path, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(FileSpecimens.Secret, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_scanner_that_is_set_sees_every_file_and_closes_the_door_when_it_is_away()
    {
        await using var host = await ApiHost.Start();
        using (var scanner = new VirusScanner())
        {
            await host.Store.SetSetting(FileSettings.Scanner.Key, scanner.Address);
            await Sent(host, HttpStatusCode.Created, FileSpecimens.Pdf(), "干净的", "Evidence");
            Assert.Equal(FileSpecimens.Pdf().Length, scanner.Seen);
            var found = await Sent(
                host,
                HttpStatusCode.UnprocessableEntity,
                Encoding.UTF8.GetBytes(VirusScanner.Virus),
                "带毒的",
                "Evidence"
            );
            Assert.Equal(nameof(Scanner.Infected), RuleOf(found));
        }
        var away = await Sent(host, HttpStatusCode.UnprocessableEntity, FileSpecimens.Pdf(2), "查不了的", "Evidence");
        Assert.Equal(nameof(Scanner.Away), RuleOf(away));
        await host.Store.SetSetting(FileSettings.Scanner.Key, FileSettings.None);
        await Sent(host, HttpStatusCode.Created, FileSpecimens.Pdf(2), "不查了", "Evidence");
    }

    [Fact]
    public async Task A_party_hands_in_and_reads_its_own_and_no_hash_or_number_opens_more()
    {
        await using var host = await ApiHost.Start();
        await host.Store.Install([], [Citizen]);
        using var citizen = await host.Holding(Citizen, Enum.GetValues<Scope>());
        var opened = JsonDocument.Parse(
            await (
                await citizen.PostAsync(
                    "matters/permit",
                    ApiHost.Json(
                        """{"act":"Apply","office":"region/bureau","on":"2024-03-04","fields":{"applicant":"陈某","trade":"Retail","cause":"开店"}}"""
                    ),
                    TestContext.Current.CancellationToken
                )
            ).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
        var matter = opened.RootElement.GetProperty("id").GetInt64();
        Assert.Equal(HttpStatusCode.Created, await Post(citizen, matter, FileSpecimens.Png(1), "身份证", "Identity"));
        Assert.Equal(HttpStatusCode.Forbidden, await Post(citizen, matter, FileSpecimens.Png(2), "审批单", "Approval"));
        await Sent(host, HttpStatusCode.Created, FileSpecimens.Png(3), "讨论记录", "Deliberation", matter);

        var list = await citizen.GetStringAsync($"matters/{matter}/files", TestContext.Current.CancellationToken);
        Assert.Contains("身份证", list);
        Assert.DoesNotContain("讨论记录", list + await citizen.GetStringAsync($"matters/{matter}", TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, await Get(citizen, $"matters/{matter}/files/1.1"));
        foreach (var guess in (string[])["2.1", "0.1", "1.2", "-1.1", "1", HashOf(FileSpecimens.Png(3)), "..%2f1.1"])
            Assert.Equal(HttpStatusCode.NotFound, await Get(citizen, $"matters/{matter}/files/{guess}"));
        Assert.Equal(HttpStatusCode.NotFound, await Get(citizen, $"matters/{host.FirstMatter}/files"));
    }

    /// <summary>2 GB with --long, 20 MB otherwise: the program's memory does not follow the size.</summary>
    [Fact]
    public async Task A_film_of_any_length_goes_through_without_being_held()
    {
        var length = Environment.GetEnvironmentVariable("YIFA_LONG") == "1" ? 2047L << 20 : 20L << 20;
        await using var host = await ApiHost.Start();
        await Film(host, 1 << 20, "热身");
        var before = Memory();
        var peak = 0L;
        await using (new Timer(_ => peak = Math.Max(peak, Memory()), null, 0, 20))
            await Film(host, length, "庭审录像");
        Assert.InRange(peak - before, long.MinValue, 100L << 20);
        var made = (await host.Get($"matters/{host.FirstMatter}/files")).GetProperty("rows")[1].GetProperty("contents")[0];
        Assert.Equal(("video/mp4", length), (made.GetProperty("type").GetString(), made.GetProperty("size").GetInt64()));
    }

    private static long Memory()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static Task<JsonElement> Film(ApiHost host, long length, string title) =>
        host.Expect(
            HttpStatusCode.Created,
            HttpMethod.Post,
            $"matters/{host.FirstMatter}/files?title={title}&kind=Evidence",
            new StreamContent(new Endless(length), 1 << 16)
        );

    private static Task<JsonElement> Sent(
        ApiHost host,
        HttpStatusCode expected,
        byte[] file,
        string title,
        string kind,
        long? matter = null
    ) =>
        host.Expect(
            expected,
            HttpMethod.Post,
            $"matters/{matter ?? host.FirstMatter}/files?title={title}&kind={kind}",
            new ByteArrayContent(file)
        );

    private static async Task<HttpStatusCode> Post(HttpClient client, long matter, byte[] file, string title, string kind)
    {
        using var answer = await client.PostAsync($"matters/{matter}/files?title={title}&kind={kind}", new ByteArrayContent(file));
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> Get(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        return answer.StatusCode;
    }

    private static string RuleOf(JsonElement refused) => refused.GetProperty("refusals")[0].GetProperty("rule").GetString()!;

    private static int Int(JsonElement json, string name) => json.GetProperty(name).GetInt32();

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
}
