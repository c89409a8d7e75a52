using System.Net;
using Yifa.Accounts;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Accounts;

public sealed class SecondFactorTests
{
    [Theory] // RFC 6238, appendix B, the last six digits
    [InlineData(59L, "287082")]
    [InlineData(1111111109L, "081804")]
    [InlineData(1234567890L, "005924")]
    [InlineData(20000000000L, "353130")]
    public void The_codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.Code("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", seconds / 30));

    private static long Step(Town town) => Totp.StepAt(town.Store.Now);

    private static string Key(Town town) => town.Store.CredentialOf("chen")!.TotpKey!;

    private static async Task<string> SetUp(Town town)
    {
        await Press(town, "step-key");
        Assert.StartsWith("data:image/svg+xml;base64,", (await town.Get("/account")).QuerySelector("img.qr")!.GetAttribute("src"));
        Assert.False(town.Store.CredentialOf("chen")!.TotpOn);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Press(town, "step-on", ("step-code", "000"))).StatusCode);
        var page = await town.Read(await Press(town, "step-on", ("step-code", Totp.Code(Key(town), Step(town)))), HttpStatusCode.OK);
        var codes = page.QuerySelectorAll(".codes li").Select(c => c.TextContent).ToList();
        Assert.Equal(10, codes.Distinct().Count());
        return codes[0];
    }

    private static async Task<HttpResponseMessage> Press(Town town, string form, params (string Name, string Value)[] fields)
    {
        var page = await town.Get("/account");
        var token = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (string Name, string Value)[] all = [("_handler", form), ("__RequestVerificationToken", token), .. fields];
        return await town.Client.PostAsync("/account", new FormUrlEncodedContent(all.Select(f => KeyValuePair.Create(f.Name, f.Value))));
    }

    private static async Task<HttpResponseMessage> SecondStep(Town town, string code)
    {
        town.Leave();
        var sent = await town.Try("chen", Town.Password);
        Assert.Contains("/sign-in/code", sent.Headers.Location!.OriginalString);
        Assert.False(await Callers.IsIn(town.Client));
        return await town.Send(await town.Get("/sign-in/code"), ("code", code));
    }

    [Fact]
    public async Task A_code_is_asked_for_and_taken_once_and_a_wrong_one_is_not()
    {
        await using var town = await Town.Open();
        await SetUp(town);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SecondStep(town, "000000")).StatusCode);
        // the code that set it up was taken then
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SecondStep(town, Totp.Code(Key(town), Step(town) - 1))).StatusCode);
        var next = Totp.Code(Key(town), Step(town) + 1);
        Assert.Equal(HttpStatusCode.SeeOther, (await SecondStep(town, next)).StatusCode);
        Assert.True(await Callers.IsIn(town.Client));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SecondStep(town, next)).StatusCode);
        Assert.False(await Callers.IsIn(town.Client));
    }

    [Fact]
    public async Task A_recovery_code_stands_in_once()
    {
        await using var town = await Town.Open();
        var spare = await SetUp(town);
        Assert.Equal(HttpStatusCode.SeeOther, (await SecondStep(town, spare)).StatusCode);
        Assert.True(await Callers.IsIn(town.Client));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SecondStep(town, spare)).StatusCode);
        Assert.Equal(9, town.Store.CredentialOf("chen")!.RecoveryCodes.Count);
    }

    [Fact]
    public async Task The_second_step_alone_opens_nothing()
    {
        await using var town = await Town.Open();
        town.Leave();
        var answer = await town.Client.GetAsync("/sign-in/code");
        Assert.EndsWith("/sign-in", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task It_is_switched_off_with_the_password_only()
    {
        await using var town = await Town.Open();
        await SetUp(town);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Press(town, "step-off", ("off-password", "wrong"))).StatusCode);
        Assert.True(town.Store.CredentialOf("chen")!.TotpOn);
        Assert.Equal(HttpStatusCode.SeeOther, (await Press(town, "step-off", ("off-password", Town.Password))).StatusCode);
        Assert.False(town.Store.CredentialOf("chen")!.TotpOn);
    }
}
