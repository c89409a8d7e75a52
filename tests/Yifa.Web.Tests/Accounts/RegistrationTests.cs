using System.Net;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Accounts;

public sealed class RegistrationTests
{
    private static readonly string Number = "11010119900307" + "001" + IdentityNumber.Check("11010119900307001");

    private static (string, string)[] Filled(string name, string number, string phone) =>
        [
            ("kind", "Citizen"),
            ("name", name),
            ("number", number),
            ("phone", phone),
            ("password", "qi-che-yuan-shan"),
            ("again", "qi-che-yuan-shan"),
        ];

    private static async Task<Account> Registered(Town town, string name, string number, string phone, string kind = "Citizen")
    {
        town.Leave();
        var sent = await town.Send(
            await town.Get("/register"),
            [.. Filled(name, number, phone).Where(f => f.Item1 != "kind"), ("kind", kind)]
        );
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        return town.Store.CredentialNamed(phone)!.Account;
    }

    [Fact]
    public async Task All_errors_come_at_once_and_what_was_typed_stays()
    {
        await using var town = await Town.Open();
        town.Leave();
        var sent = await town.Send(
            await town.Get("/register"),
            [("kind", "Staff"), ("name", "周"), ("number", "1<2"), ("phone", "110"), ("password", "short"), ("again", "other")]
        );
        var page = await town.Read(sent, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            ["#kind", "#name", "#number", "#phone", "#password", "#again"],
            page.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal("1<2", page.GetElementById("number")!.GetAttribute("value"));
        Assert.Null(page.GetElementById("password")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Who_registered_signs_in_by_phone_or_number_and_the_number_is_nowhere_in_plain()
    {
        await using var town = await Town.Open();
        var account = await Registered(town, "周某", Number, "13900000001");
        Assert.Equal(AccountKind.Citizen, account.Kind);
        Assert.Contains("周某", (await town.Get("/account")).QuerySelector("main")!.TextContent);
        foreach (var name in (string[])["13900000001", Number, Number.ToLowerInvariant(), account.Id])
        {
            town.Leave();
            Assert.Equal(HttpStatusCode.SeeOther, (await town.Try(name, "qi-che-yuan-shan")).StatusCode);
        }
        using var session = new Session(town.Store.Dialect);
        Assert.Empty(session.Query("SELECT keyed FROM account_number WHERE instr(sealed, $1) > 0 OR instr(keyed, $1) > 0", r => 1, Number));
        town.Leave();
        var again = await town.Read(
            await town.Send(await town.Get("/register"), Filled("吴某", Number, "13900000001")),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Equal(["#number", "#phone"], again.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task An_enterprise_registers_by_its_credit_code_only()
    {
        await using var town = await Town.Open();
        town.Leave();
        var wrong = await town.Send(
            await town.Get("/register"),
            [.. Filled("示例公司", Number, "13900000002").Where(f => f.Item1 != "kind"), ("kind", "Enterprise")]
        );
        Assert.Contains("统一社会信用代码应为18位", (await town.Read(wrong, HttpStatusCode.UnprocessableEntity)).Body!.TextContent);
        var firm = await Registered(town, "示例公司", CreditCode.Make("310112", 7), "13900000002", "Enterprise");
        Assert.Equal(AccountKind.Enterprise, firm.Kind);
    }

    [Fact]
    public async Task A_capacity_one_does_not_hold_is_not_to_be_chosen()
    {
        await using var town = await Town.Open();
        await town.SignIn("li");
        var id = await town.Applied(Town.North, "周某");
        await Choose(town, "stall.Officer@1"); // chen's
        await town.Get($"/matters/stall/{id}", HttpStatusCode.NotFound);
        town.Client.DefaultRequestHeaders.Add("Cookie", "yifa.capacity=stall.Officer@1");
        await town.Get($"/matters/stall/{id}", HttpStatusCode.NotFound);
    }

    private static async Task Choose(Town town, string capacity)
    {
        var page = await town.Get("/account");
        var token = page.QuerySelector("form[action='/capacity'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await town.Client.PostAsync(
            "/capacity",
            new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("capacity", capacity)])
        );
    }
}
