using System.Buffers.Text;
using System.Net;
using AngleSharp.Dom;
using Yifa.Credit;
using Yifa.Kernel;
using Yifa.Modules.CreditReport;

namespace Yifa.Web.Tests.Credit;

/// <summary>A third party holds a credit report and asks whether it may rely on it.</summary>
public sealed class VerifyTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<string> TextOf(CreditTown town, long id) =>
        await town.Service<ReportProofs>().TextOf(town.Report(id), town.Report(id).Held!);

    private static async Task<(string Headline, string Page)> Verified(CreditTown town, string query)
    {
        var page = await town.Page($"/credit/verify?{query}");
        return (page.QuerySelector(".verdict b")!.TextContent, page.QuerySelector("main")!.TextContent);
    }

    private static string Named(CreditTown town, string number) =>
        $"number={Uri.EscapeDataString(number)}&code={town.Service<ReportProofs>().CheckCodeOf(number)}";

    [Fact]
    public async Task It_is_verified_by_its_code_and_by_number_with_the_same_answer()
    {
        await using var town = await CreditTown.Open();
        await town.Publish();
        var id = await town.Issued();
        var number = town.Report(id).Held!.Number;

        var (byCode, page) = await Verified(town, $"t={await TextOf(town, id)}");
        var (byNumber, samePage) = await Verified(town, Named(town, number));

        Assert.Equal(("报告是真的,现在有效", "报告是真的,现在有效"), (byCode, byNumber));
        foreach (var text in (string[])[page, samePage])
        {
            Assert.Contains(number, text, StringComparison.Ordinal);
            Assert.Contains("示消罚〔2026〕1号,罚款800元", text, StringComparison.Ordinal);
            Assert.Contains(CreditTown.Firm, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_changed_bit_another_region_and_a_report_never_given_out_are_refused()
    {
        await using var town = await CreditTown.Open();
        await using var elsewhere = await CreditTown.Open("另一区");
        var text = await TextOf(town, await town.Issued());
        // a bit of the signature itself: one of its letters may come to be none that a signature is written in
        string[] parts = text.Split('.');
        var signature = Base64Url.DecodeFromChars(parts[2]);
        signature[^15] ^= 1;
        var changed = $"{parts[0]}.{parts[1]}.{Base64Url.EncodeToString(signature)}";
        var real = ReportCheck.Of(text, town.Store.CodeKeys(), town.Store.Today).Token!;
        var key = await town.Store.SigningKeyOf("示例区");
        var invented = (real with { Number = "示府信报〔2026〕9号" }).Sign(key.Public.Kid, key.Sign);
        var altered = (real with { Digest = new string('0', 64) }).Sign(key.Public.Kid, key.Sign);

        Assert.Equal("伪造或改动过", (await Verified(town, $"t={changed}")).Headline);
        Assert.Equal("伪造或改动过", (await Verified(town, $"t={invented}")).Headline);
        Assert.Equal("伪造或改动过", (await Verified(town, $"t={altered}")).Headline);
        Assert.Equal("出具机关不明", (await Verified(elsewhere, $"t={text}")).Headline);
        Assert.Equal("不是信用报告的二维码", (await Verified(town, "t=abc")).Headline);
    }

    [Fact]
    public async Task What_was_published_since_supersedes_it_without_being_told()
    {
        await using var town = await CreditTown.Open();
        var id = await town.Issued();
        await town.Publish();

        var (headline, page) = await Verified(town, $"t={await TextOf(town, id)}");

        Assert.Equal("出具之后公开的信息有变化", headline);
        Assert.DoesNotContain("罚款", page, StringComparison.Ordinal);
        Assert.DoesNotContain("示消罚", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_withdrawn_since_is_not_told_again()
    {
        await using var town = await CreditTown.Open();
        await town.Publish();
        var id = await town.Issued();
        town.Time.Utc = new DateTime(2026, 4, 2, 2, 0, 0, DateTimeKind.Utc);
        await town.Publish(standing: "修复", month: "2026-03");

        var (headline, page) = await Verified(town, $"t={await TextOf(town, id)}");

        Assert.Equal("出具之后公开的信息有变化", headline);
        Assert.DoesNotContain("示消罚", page, StringComparison.Ordinal);
        Assert.Empty(town.Report(await town.Issued()).Held!.Records);
    }

    [Fact]
    public async Task Revoked_replaced_and_expired_are_told_apart()
    {
        await using var town = await CreditTown.Open();
        var (revoked, replaced, expired) = (await town.Issued(), await town.Issued(), await town.Issued());
        var (first, number) = (await TextOf(town, replaced), town.Report(replaced).Held!.Number);
        await town.Do("credit-reports.Head", new RevokeReport("冒用"), revoked);
        await town.Do("credit-reports.Officer", new ReissueReport("名称有误"), replaced);

        Assert.Equal("已撤销", (await Verified(town, Named(town, town.Report(revoked).Held!.Number))).Headline);
        Assert.Equal("已被更正后的报告代替", (await Verified(town, $"t={first}")).Headline);
        Assert.Equal("已被更正后的报告代替", (await Verified(town, Named(town, number))).Headline);
        Assert.Equal("报告是真的,现在有效", (await Verified(town, Named(town, town.Report(replaced).Held!.Number))).Headline);
        town.Time.Utc = town.Time.Utc.AddDays(31);
        Assert.Equal("已过期", (await Verified(town, Named(town, town.Report(expired).Held!.Number))).Headline);
    }

    [Fact]
    public async Task Nobody_counts_through_the_numbers()
    {
        await using var town = await CreditTown.Open();
        var number = town.Report(await town.Issued()).Held!.Number;

        var (headline, page) = await Verified(town, $"number={Uri.EscapeDataString(number)}&code=00000000");

        Assert.Equal("没有这份报告", headline);
        Assert.DoesNotContain(CreditTown.Firm, page, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await town.Client.GetAsync($"{CreditDoors.JsonAddress}?number={number}&code=1", Stop)).StatusCode
        );
    }

    [Fact]
    public async Task The_enterprise_gets_a_copy_with_the_code_and_another_gets_none()
    {
        await using var town = await CreditTown.Open();
        var id = await town.Issued();
        await town.SignIn(town.FirmAccount);
        var paper = await town.Page($"/portal/cases/{id}/papers/report");
        var pdf = await town.Client.GetAsync($"/portal/cases/{id}/papers/1.pdf", Stop);
        var word = await town.Client.GetAsync($"/portal/cases/{id}/papers/1.docx", Stop);
        await town.SignIn(town.RivalAccount);

        Assert.NotNull(paper.QuerySelector(".proof svg"));
        Assert.Contains(town.Service<ReportProofs>().CheckCodeOf(town.Report(id).Held!.Number), paper.QuerySelector(".proof")!.TextContent);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (pdf.StatusCode, word.StatusCode));
        await town.Page($"/portal/cases/{id}", HttpStatusCode.NotFound);
        await town.Page($"/portal/cases/{id}/papers/report", HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NotFound, (await town.Client.GetAsync($"/portal/cases/{id}/papers/1.pdf", Stop)).StatusCode);
    }

    [Fact]
    public async Task An_enterprise_never_asks_for_another_s()
    {
        await using var town = await CreditTown.Open();

        var result = await town.Try(town.Party(town.RivalAccount, CreditTown.Rival), town.Asking);

        Assert.Contains(result.Refusals, r => r.Is(Refusals.NotYours));
    }

    [Fact]
    public async Task A_copy_of_a_revoked_report_bears_no_code()
    {
        await using var town = await CreditTown.Open();
        var id = await town.Issued();
        await town.Do("credit-reports.Head", new RevokeReport("冒用"), id);
        await town.SignIn(town.FirmAccount);

        Assert.Null((await town.Page($"/portal/cases/{id}/papers/report")).QuerySelector(".proof"));
    }

    [Fact]
    public async Task A_program_is_answered_the_same()
    {
        await using var town = await CreditTown.Open();
        var id = await town.Issued();

        var said = await town.Client.GetStringAsync($"{CreditDoors.JsonAddress}?t={await TextOf(town, id)}", Stop);

        Assert.Contains("\"verdict\":\"Valid\"", said, StringComparison.Ordinal);
        Assert.Contains(town.Report(id).Held!.Digest, said, StringComparison.Ordinal);
    }
}
