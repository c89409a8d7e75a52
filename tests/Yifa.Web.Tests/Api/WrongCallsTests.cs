using System.Net;
using System.Text;
using System.Text.Json;

namespace Yifa.Web.Tests.Api;

/// <summary>A thousand wrong calls from one seed: none is our mistake, and none that is refused leaves a trace.</summary>
public sealed class WrongCallsTests
{
    private const int Seed = 20240207;
    private const int Calls = 1000;

    private static readonly string[] Methods =
    [
        "GET",
        "GET",
        "GET",
        "POST",
        "POST",
        "POST",
        "POST",
        "PUT",
        "DELETE",
        "PATCH",
        "HEAD",
        "OPTIONS",
    ];

    private static readonly string[] Odd =
    [
        "",
        " ",
        "0",
        "-1",
        "1",
        "9223372036854775807",
        "9223372036854775808",
        "1e9",
        "null",
        "true",
        "permit",
        "Apply",
        "accept",
        "DeemedAccept",
        "NoteRelated",
        "%00",
        "%ff",
        "%ed%a0%80",
        "%F0%9F%90%89",
        "..",
        "%2e%2e",
        "%2F",
        "a'b",
        "\"",
        ";",
        "=",
        "trade=",
        "=retail",
        "trade=retail",
        "trade=ret;ail",
        "applicant=店主1",
        "stage=UnderReview",
        "20240101-1",
        "99999999-1",
        "20240101--1",
        "2024",
        "2024-02-30",
        "9999-12-31",
        "0001-01-01",
        "month",
        "numerator",
        "region/",
        "north",
        "店主",
        "%",
        "' OR 1=1 --",
        "*",
        "NEAR(",
        "AND",
    ];

    private static readonly string[] Names = ["kind", "office", "where", "q", "after", "take", "year", "by", "part", "cuts", "colour"];

    private static readonly string[] Bodies =
    [
        """{"act":"Apply","office":"bureau","on":"2024-05-06","fields":{"applicant":"甲","trade":"retail","cause":"x"}}""",
        """{"on":"2024-05-06","seen":1,"fields":{}}""",
        """{"fields":{"granted":true,"fee":1.25}}""",
        """{"act":"Apply","fields":{"applicant":["甲","乙"],"trade":0,"cause":null,"phone":"1","site":"\u0000","related":-1}}""",
    ];

    private readonly Random random = new(Seed);

    [Fact]
    public async Task A_thousand_wrong_calls_find_no_failure_of_ours_and_leave_no_trace()
    {
        await using var host = await ApiHost.Start();
        for (var i = 0; i < Calls; i++)
        {
            var before = (host.Entries, host.Traces);
            using var request = Request(host.FirstMatter);
            var told =
                $"call {i}: {request.Method} {request.RequestUri} {(request.Content is { } c ? Encoding.UTF8.GetString(await c.ReadAsByteArrayAsync()) : "")}";
            using var answer = await host.Client.SendAsync(request);
            Assert.True((int)answer.StatusCode < 500, $"{(int)answer.StatusCode} {told}");
            if ((int)answer.StatusCode >= 400)
                Assert.True(before == (host.Entries, host.Traces), $"left a trace: {told}");
            else if (request.Method != HttpMethod.Get)
                Assert.True(answer.IsSuccessStatusCode, told);
        }
        Assert.Null(host.Store.Verify().First);
        await host.Get("kinds");
    }

    private HttpRequestMessage Request(long matter)
    {
        var method = Pick(Methods);
        var request = new HttpRequestMessage(new HttpMethod(method), Address(matter));
        if (random.Next(4) == 0)
            request.Headers.TryAddWithoutValidation("X-Yifa-Account", Pick(["zhou", "wu", "nobody", "", "a b", "zhou,wu"]));
        if (method is "POST" or "PUT" or "PATCH")
        {
            var bytes = Encoding.UTF8.GetBytes(Mutated(Pick(Bodies)));
            if (random.Next(8) == 0 && bytes.Length > 0)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            request.Content = new ByteArrayContent(bytes);
            request.Content.Headers.TryAddWithoutValidation(
                "Content-Type",
                random.Next(8) == 0 ? Pick(["text/plain", "application/xml", "application/json; charset=gbk", "x", ""]) : "application/json"
            );
        }
        return request;
    }

    private string Address(long matter)
    {
        var id = random.Next(2) == 0 ? matter + random.Next(14) + "" : Pick(Odd);
        var path = random.Next(10) switch
        {
            0 => "matters",
            1 => $"matters/{id}",
            2 or 3 => $"matters/{Pick(["permit", id])}",
            4 or 5 => $"matters/{id}/acts/{Pick(["Accept", "Decide", "Apply", "NoteRelated", Pick(Odd)])}",
            6 =>
                $"figures/{Pick(["permit.applied", "permit.decided-rate", "permit.applicants", "tasks.items", Pick(Odd)])}{Pick(["", "/drill"])}",
            7 => Pick(["figures", "search", "kinds"]),
            8 => $"kinds/{Pick(Odd)}",
            _ => string.Join('/', Pick(Odd), Pick(Odd), Pick(Odd)),
        };
        var query = Enumerable.Range(0, random.Next(4)).Select(_ => $"{Pick(Names)}={Pick(Odd)}");
        return $"{path}?{string.Join('&', random.Next(3) == 0 ? query.Prepend("kind=permit") : query)}";
    }

    /// <summary>A body with characters dropped, doubled or replaced, or made deep or long.</summary>
    private string Mutated(string body)
    {
        var text = new StringBuilder(body);
        for (var n = random.Next(4); n > 0 && text.Length > 0; n--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(6))
            {
                case 0:
                    text.Remove(at, 1);
                    break;
                case 1:
                    text.Insert(at, Pick(["\"", "{", "}", "[", "]", ",", ":", "\\ud800", "\\u0000", "\\", "1e400", "-", "null"]));
                    break;
                case 2:
                    text.Length = at;
                    break;
                case 3:
                    text.Replace("2024-05-06", Pick(["0001-01-01", "1900-01-01", "2199-12-31", "2024-13-01", "x"]));
                    break;
                case 4:
                    text.Replace(
                        "\"甲\"",
                        Pick([new string('[', 200), $"\"{new string('字', 5000)}\"", "\"\\udc00\"", "{}", "1", "[[1]]"])
                    );
                    break;
                default:
                    text.Replace("retail", Pick(["steel", "零售", "1", "-1", "Retail, Catering"]));
                    break;
            }
        }
        return text.ToString();
    }

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
