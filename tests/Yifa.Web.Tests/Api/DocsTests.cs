using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Yifa.Api;
using Yifa.Store;
using Yifa.Web.Tests.Cli;
using Yifa.Web.Tests.Portal;
using Yifa.Webhooks;

namespace Yifa.Web.Tests.Api;

/// <summary>Every example of docs/api.md and docs/api.en.md is run: what they promise happens.</summary>
public sealed partial class DocsTests
{
    private const string AnyText = "…";

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    public static TheoryData<string> Pages => ["api.md", "api.en.md"];

    [Theory, MemberData(nameof(Pages))]
    public async Task The_calls_are_answered_as_they_say(string page)
    {
        await using var district = await District.Open(signedIn: false);
        var account = district.Store.Account("wu")!;
        var (_, key) = await district.Store.MakeKey(
            account,
            account.As("reconsideration.Officer")!.Capacity,
            "文档",
            [Scope.Read, Scope.Act, Scope.Webhooks],
            district.Store.Today
        );
        var examples = Examples(page, "http");
        Assert.Equal(10, examples.Count);
        await Call(district, key, examples[1].Replace("0001", "0000"), 0); // a second matter, for a list of two pages
        var id = 0L;
        foreach (var example in examples)
            id = await Call(district, key, example, id);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task The_commands_run(string page)
    {
        using var shell = await Shell.WithSample();
        foreach (var line in Examples(page, "sh").SelectMany(e => e.Split('\n')))
        {
            Assert.StartsWith("yifa ", line);
            var ran = await shell.Run(line.Split(' ')[1..]);
            Assert.Equal((0, ""), (ran.Code, ran.Error));
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public void The_message_verifies_by_the_code_beside_it_which_is_what_the_tests_run(string page)
    {
        var code = Assert.Single(Examples(page, "csharp"));
        var tested = File.ReadAllText(Path.Combine(Root, "tests/Yifa.Web.Tests/Webhooks/Receiver.cs"))
            .Split("// example: verify\n")[1]
            .Split("// example: end")[0];
        Assert.Equal(Squeezed(tested), Squeezed(code));

        var message = Assert.Single(Examples(page, "text")).Split("\n\n");
        var headers = message[0].Split('\n').ToDictionary(l => l.Split(": ")[0], l => l.Split(": ")[1]);
        Assert.Equal(Signing.Headers.Select(h => h.Name), headers.Keys);
        Assert.True(Webhooks.Receiver.IsOurs("yifa_whsec_example", headers[Signing.Timestamp], headers[Signing.Signature], message[1]));
        var members = Shapes.All.Single(s => s.Name == "Message").Members.Split(' ').Select(m => m.Split(':')[0]);
        Assert.Equal(members, JsonDocument.Parse(message[1]).RootElement.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void The_tables_of_problems_are_those_of_the_program()
    {
        foreach (var type in ProblemType.All)
        {
            Assert.Contains($"| `{type.Name}` | {type.Status} | {type.Title} |\n", Text("api.md"));
            Assert.Contains($"| `{type.Name}` | {type.Status} | {type.English} |\n", Text("api.en.md"));
        }
        Assert.All(["api.md", "api.en.md"], page => Assert.Contains(DoorSettings.RequestsPerMinute.Default, Text(page)));
    }

    /// <summary>Sends the request of an example and holds the answer against what stands below the arrow.</summary>
    /// <returns>The matter answered with, or the one before.</returns>
    private static async Task<long> Call(District district, string key, string example, long id)
    {
        var (asked, promised) = (example.Split("\n\n→ ")[0], example.Split("\n\n→ ")[1].Split("\n\n"));
        var (head, body) = (asked.Split("\n\n")[0].Split('\n'), asked.Split("\n\n").ElementAtOrDefault(1));
        using var request = new HttpRequestMessage(new HttpMethod(head[0].Split(' ')[0]), head[0].Split(' ')[1].Replace("{id}", $"{id}"));
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var line in head[1..].Where(l => !l.StartsWith("Content-Type")))
            Assert.True(request.Headers.TryAddWithoutValidation(line.Split(": ")[0], line.Split(": ")[1].Replace("yifa_" + AnyText, key)));
        using var answer = await district.Client.SendAsync(request);
        var said = await answer.Content.ReadAsStringAsync();
        var lines = promised[0].Split('\n');
        Assert.True(lines[0] == $"{(int)answer.StatusCode}", $"{head[0]}: {(int)answer.StatusCode} {said}");
        foreach (var line in lines[1..])
            Assert.Matches(Pattern(line.Split(": ", 2)[1]), HeaderOf(answer, line.Split(": ")[0]));
        var json = JsonDocument.Parse(said).RootElement;
        var answered = json.TryGetProperty("receipt", out _) ? json.GetProperty("id").GetInt64() : id;
        if (promised.ElementAtOrDefault(1) is { } members)
            foreach (var member in JsonDocument.Parse(members.Replace("{id}", $"{answered}")).RootElement.EnumerateObject())
                Assert.Equal(member.Value.ToString(), json.GetProperty(member.Name).ToString());
        return answered;
    }

    private static string HeaderOf(HttpResponseMessage answer, string name)
    {
        HttpHeaders headers = name.StartsWith("Content-", StringComparison.Ordinal) ? answer.Content.Headers : answer.Headers;
        return headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
    }

    private static string Pattern(string promised) => $"^{Regex.Escape(promised).Replace(AnyText, ".+")}$";

    private static List<string> Examples(string page, string language) =>
        [.. Block().Matches(Text(page)).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value)];

    private static string Squeezed(string code) => Regex.Replace(code, @"\s+", " ").Trim();

    private static string Text(string page) => File.ReadAllText(Path.Combine(Root, "docs", page));

    private static string Root => ContractTests.Root();
}
