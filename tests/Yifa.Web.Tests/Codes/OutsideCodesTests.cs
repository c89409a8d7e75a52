using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Yifa.Codes;
using Yifa.Kernel;
using Yifa.Specimen.StallChecks;

namespace Yifa.Web.Tests.Codes;

/// <summary>外部检查码: of an issuer whose keys are trusted, and of one whose service is asked.</summary>
public sealed class OutsideCodesTests
{
    private static async Task<HttpResponseMessage> Put(CodeTown town, long matter, string code)
    {
        var address = $"/codes/{matter}/outside";
        return await town.Send(await town.Page(address), address, ("code", code));
    }

    private static async Task<string> Refused(CodeTown town, long matter, string code) =>
        (await CodeTown.Read(await Put(town, matter, code), HttpStatusCode.UnprocessableEntity)).QuerySelector(".errors li")!.TextContent;

    /// <summary>Goes on from the port to the act, whose form is filled in.</summary>
    private static async Task Register(CodeTown town, HttpResponseMessage verified)
    {
        Assert.Equal(HttpStatusCode.SeeOther, verified.StatusCode);
        var address = verified.Headers.Location!.ToString();
        var form = await town.Page(address);
        var proof = form.QuerySelector("[name='field.Proof']")!;
        var filled = proof.GetAttribute("value") ?? proof.TextContent;
        var on = form.QuerySelector("[name=on]")!.GetAttribute("value")!;
        var sent = await town.Send(form, address, ("field.Proof", filled), ("on", on));
        Assert.True(sent.StatusCode == HttpStatusCode.SeeOther, await sent.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_code_of_a_trusted_issuer_is_checked_here_and_registered()
    {
        await using var other = await CodeTown.Open();
        await other.Store.SetSetting(CodeSettings.Issuer.Key, "另一市");
        var code = other.Check(await other.Coded("另检2024009")).Code!;
        var token = await other.Service<CodeIssuing>().TokenFor(code, other.Point);
        await using var town = await CodeTown.Open();
        await town.SignIn("chen");
        var id = await town.Act(new PlanCheck("周某"));

        Assert.Contains("签发机关不明", await Refused(town, id, token), StringComparison.Ordinal);
        await town.Store.Trust(other.Store.CodeKeys());
        Assert.Contains("伪造", await Refused(town, id, token[..^4] + "AAAA"), StringComparison.Ordinal);
        await Register(town, await Put(town, id, $"https://other.example/code#{other.Shown(token, other.Store.Now)}"));

        Assert.Equal(("另检2024009", "另一市"), (town.Check(id).Code!.Serial, town.Check(id).Code!.Issuer));
        Assert.Null(town.Store.Verify().First);
        var shown = await town.Report(other.Shown(token, town.Store.Now));
        Assert.Equal("Valid", shown.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Our_own_code_is_not_registered_as_anothers()
    {
        await using var town = await CodeTown.Open();
        var coded = town.Check(await town.Coded()).Code!;
        await town.SignIn("chen");
        var id = await town.Act(new PlanCheck("周某"));
        var token = await town.Service<CodeIssuing>().TokenFor(coded, null);

        Assert.Contains("本系统签发", await Refused(town, id, token), StringComparison.Ordinal);
        var act = StallChecks.Module.Act(typeof(RegisterCode));
        var forced = await town.Store.Perform(
            new(act, new RegisterCode(token), CodeTown.Inspector, town.Store.Today, "api") { Matter = id }
        );
        Assert.Contains(forced.Refusals, r => r.Is(CodeRefusals.NotVerified));
    }

    [Fact]
    public async Task Any_other_code_is_put_to_the_service_and_its_answer_signed()
    {
        await using var service = new CheckService();
        await service.Start();
        await using var town = await CodeTown.Open(args: ["--YIFA_CODE_TOKEN=said-once"]);
        await town.SignIn("chen");
        var id = await town.Act(new PlanCheck("周某"));
        Assert.Contains(CodeSettings.CheckUrl.Key, await Refused(town, id, "沪检-7"), StringComparison.Ordinal);
        await town.Store.SetSetting(CodeSettings.CheckUrl.Key, service.Address);

        Assert.Contains("已撤销", await Refused(town, id, "沪检-0"), StringComparison.Ordinal);
        Assert.Contains("503", await Refused(town, id, "busy"), StringComparison.Ordinal);
        Assert.Contains("约定的格式", await Refused(town, id, "odd"), StringComparison.Ordinal);
        Assert.Contains("缺少内容", await Refused(town, id, "short"), StringComparison.Ordinal);
        await Register(town, await Put(town, id, "沪检-7"));

        Assert.Equal(("沪检-7", "示例市检查码系统"), (town.Check(id).Code!.Serial, town.Check(id).Code!.Issuer));
        Assert.Equal("Bearer said-once", service.Shown);
        Assert.Null(town.Store.Verify().First);
        await town.Store.SetSetting(CodeSettings.CheckUrl.Key, "http://127.0.0.1:9/");
        Assert.Contains("没有连上", await Refused(town, await town.Act(new PlanCheck("周某")), "沪检-8"), StringComparison.Ordinal);
    }

    /// <summary>A city's system, over real HTTP.</summary>
    private sealed class CheckService : IAsyncDisposable
    {
        private readonly int port = FreePort();
        private WebApplication? app;

        public string Address => $"http://127.0.0.1:{port}/check";
        public string? Shown { get; private set; }

        public async Task Start()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
            builder.Logging.SetMinimumLevel(LogLevel.Error);
            app = builder.Build();
            app.MapPost("/check", (RequestDelegate)Check);
            await app.StartAsync();
        }

        private async Task Check(HttpContext context)
        {
            Shown = context.Request.Headers.Authorization;
            var asked = (await context.Request.ReadFromJsonAsync<OutsideCodes.Request>())!;
            if (asked.Code == "busy")
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            else
                await context.Response.WriteAsync(
                    asked.Code switch
                    {
                        "odd" => "not this",
                        "short" => """{"valid":true,"serial":"1"}""",
                        "沪检-0" => """{"valid":false,"reason":"已撤销"}""",
                        _ => $$"""
                        {"valid":true,"issuer":"示例市检查码系统","serial":"{{asked.Code}}","task":"联合检查","ground":"planned","why":"年度计划",
                         "authorities":["示例市市场局"],"items":["食品"],"officers":[{"name":"陈某","certificate":"示010001"}],"enterprise":"周某",
                         "enterpriseCode":"91310112MA1GB0000X","place":"示例路1号","spot":{"latitude":31.11234,"longitude":121.3789,"radius":200},
                         "from":"2024-06-03T00:00:00+08:00","until":"2024-06-04T00:00:00+08:00"}
                        """,
                    }
                );
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        public async ValueTask DisposeAsync()
        {
            if (app is not null)
                await app.DisposeAsync();
        }
    }
}
