using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Tests.Papers;
using Outcome = Yifa.Modules.Reconsideration.Outcome;
using Paper = Yifa.Modules.Reconsideration.Paper;

namespace Yifa.Browser.Tests;

/// <summary>An application of forty pages that came by post, from the envelope to the two volumes of its file and the applicant's reading of it.</summary>
public sealed class PostedTests(Chromium chromium, Town town) : IClassFixture<Town>
{
    private const string Organ = "闵行区市场监督管理局";
    private const string Secret = "集体讨论记录,主张撤销";

    private static readonly (string Title, MaterialKind Kind, int From, int To)[] Documents =
    [
        ("行政复议申请书", MaterialKind.Application, 1, 4),
        ("身份证复印件", MaterialKind.Identity, 5, 5),
        ("处罚决定书", MaterialKind.Evidence, 6, 11),
        ("进货单据", MaterialKind.Evidence, 12, 40),
    ];

    [Fact]
    public async Task Forty_posted_pages_are_registered_split_and_filed_bound_in_two_volumes_and_read_without_the_inner_one()
    {
        chromium.Need();
        if (town.Services.GetRequiredService<FontShelf>().Lacks is { } lacks)
            Assert.Skip(lacks);
        await using var atCounter = await chromium.Open(town, new(), atTheMachine: true);
        await using var atHome = await chromium.Open(town, new(Look.Phone, Script: false));
        var applicant = new Resident(await atHome.NewPageAsync(), Person.Citizen("示例居民己"));
        await applicant.Page.GotoAsync("/sign-in");
        await applicant.Registers();
        var account = town.Store.CredentialNamed(applicant.Person.Phone)!.Account;

        var desk = new Desk(await atCounter.NewPageAsync(), script: true);
        await desk.SignsIn(Town.Registrar);
        var matter = await Register(desk.Page, account.Name);
        Assert.Equal([4, 1, 6, 29, 1], File(matter).Course.Materials.Select(f => f.Pages));
        Assert.Equal(40, File(matter).Course.Materials.Where(f => f.Kind != MaterialKind.Envelope).Sum(f => f.Contents.Count));

        await Try(matter, account);
        await Discuss(desk, matter);
        await Conclude(matter, account);
        await Bind(desk, matter);
        await Reads(applicant, matter);
    }

    /// <summary>One sitting: the envelope and the scans onto the table, split by their pages, and the application's own fields.</summary>
    private async Task<long> Register(IPage page, string applicant)
    {
        await page.GotoAsync("/matters/reconsideration");
        await page.GetByRole(AriaRole.Link, new() { Name = "登记邮寄来件" }).ClickAsync();
        await page.Locator("#envelope").SetInputFilesAsync(Named("信封.jpg", FileSpecimens.Jpeg(640, 480, secrets: true)));
        await page.Locator("#scans")
            .SetInputFilesAsync([.. Enumerable.Range(1, 40).Select(n => Named($"扫描{n:00}.png", FileSpecimens.Png(n, 124, 175)))]);
        await page.GetByRole(AriaRole.Button, new() { Name = "上传", Exact = true }).ClickAsync();
        await page.GetByText("现有扫描件40页").WaitForAsync();
        Assert.Equal(41, await page.Locator(".scans img").CountAsync());
        foreach (var (document, row) in Documents.Select((d, i) => (d, i + 1)))
        {
            await page.Locator($"[name='slice.{row}.title']").FillAsync(document.Title);
            await page.Locator($"[name='slice.{row}.kind']").SelectOptionAsync(document.Kind.ToString());
            await page.Locator($"[name='slice.{row}.from']").FillAsync($"{document.From}");
            await page.Locator($"[name='slice.{row}.to']").FillAsync($"{document.To}");
        }
        await new Form(page).Fill(
            ("邮戳日期", Iso(town.Today.AddDays(-3))),
            ("邮件号码", "1234567890123"),
            ("申请人", applicant),
            ("申请人类型", Words.Chinese(ApplicantType.Person)),
            ("被申请人", Organ),
            ("被申请人类别", Words.Chinese(RespondentKind.OwnDepartment)),
            ("行政复议机关", Words.Chinese(ReviewBody.DistrictOwn)),
            ("行政行为", "行政处罚决定"),
            ("行政行为文号", "闵市监罚〔2025〕40号"),
            ("复议事项", Words.Chinese(Subject.Penalty)),
            ("管理领域", Words.Chinese(Area.Market)),
            ("复议请求", "撤销行政处罚决定"),
            ("事实和理由", "处罚过重"),
            ("知道行政行为日期", Iso(town.Today.AddDays(-20)))
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "登记并收件", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(new Regex(@"/matters/reconsideration/\d+$"));
        // the address turns before the page does
        await page.Locator("main", new() { HasTextString = $"邮戳{Iso(town.Today.AddDays(-3))}" }).WaitForAsync();
        return long.Parse(new Uri(page.Url).AbsolutePath.Split('/')[^1]);
    }

    /// <summary>What other stories play on pages: accepted, answered, and the applicant with a right to act online joined as its own agent.</summary>
    private async Task Try(long matter, Account account)
    {
        await town.Perform(Town.Officer, matter, new Accept(Procedure.Ordinary));
        await town.Perform(Town.Officer, matter, new AppointAgent(account.Name, "阅卷", account.Name, account.Id));
        await town.Perform(Town.Officer, matter, new SendCopy());
        await town.Perform(Town.Officer, matter, new Reply("处罚适当,请求维持", ["现场笔录"]));
        await town.Perform(Town.Officer, matter, new HearOpinions(HeardBy.Phone, [account.Name], "坚持请求"));
    }

    /// <summary>The officer puts the discussion into the inner volume, on the page.</summary>
    private async Task Discuss(Desk desk, long matter)
    {
        await desk.Page.Context.ClearCookiesAsync();
        await desk.SignsIn(Town.Officer);
        var page = desk.Page;
        await page.GotoAsync($"/matters/reconsideration/{matter}/files");
        await page.Locator("#kind").SelectOptionAsync(MaterialKind.Deliberation.ToString());
        await page.Locator("#title").FillAsync(Secret);
        await page.Locator("#files").SetInputFilesAsync(Named("讨论.png", FileSpecimens.Png(50, 124, 175)));
        await page.GetByRole(AriaRole.Button, new() { Name = "收入", Exact = true }).ClickAsync();
        await page.GetByText("已收入1份材料").WaitForAsync();
    }

    private async Task Conclude(long matter, Account account)
    {
        await town.Perform(Town.Officer, matter, new PermitReading<ReconsiderationCase>(account.Name, town.Today.AddDays(30)));
        await town.Perform(Town.OrganHead, matter, new Approve(Paper.Decision, true, true, Secret));
        await town.Perform(Town.Officer, matter, new Decide([Outcome.Change], "处罚程序合法", "处罚幅度过重"));
        await town.Perform(Town.Officer, matter, new Serve<ReconsiderationCase>(account.Name, ServiceManner.Direct, Signer: account.Name));
        await town.Perform(Town.Officer, matter, new Archive());
    }

    private async Task Bind(Desk desk, long matter)
    {
        var page = desk.Page;
        await page.GotoAsync($"/matters/reconsideration/{matter}/volumes");
        await new Form(page).Fill(("检查人", "郑某"), ("备考说明", "来件四十页,齐全"));
        await page.GetByRole(AriaRole.Button, new() { Name = "立卷", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "下载正卷" }).WaitForAsync();
        var bound = File(matter).Course.Bound!;
        Assert.InRange(bound.Main.Pages, 46, 70);
        Assert.Equal(2, bound.Inner.Pages);
    }

    private async Task Reads(Resident applicant, long matter)
    {
        var page = applicant.Page;
        await page.GotoAsync($"/portal/cases/{matter}");
        await page.GetByRole(AriaRole.Link, new() { Name = "阅卷", Exact = true }).ClickAsync();
        var index = await page.Locator("main").InnerTextAsync();
        foreach (var (title, _, _, _) in Documents)
            Assert.Contains(title, index);
        Assert.Contains("行政复议决定书", index);
        Assert.DoesNotContain("讨论", index);
        Assert.DoesNotContain("审批", index);
        var before = File(matter).Matter.Version;
        await page.GetByRole(AriaRole.Link, new() { Name = "进货单据" }).ClickAsync();
        await page.GetByText("第1页,共29页").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "下一页" }).ClickAsync();
        await page.GetByText("第2页,共29页").WaitForAsync();
        Assert.True(await page.Locator("img.leaf").EvaluateAsync<bool>("i => i.complete && i.naturalWidth === 124"));
        Assert.Equal(before + 2, File(matter).Matter.Version);
        var items = MainVolume.ItemsOf(File(matter), Volume.Main).Count;
        foreach (
            var door in (string[])
                [
                    $"/matters/reconsideration/{matter}/volumes/inner.pdf",
                    $"/portal/cases/{matter}/files/6.1",
                    $"/portal/cases/{matter}/reading/{items + 1}/1",
                    $"/matters/reconsideration/{matter}/files/6.1",
                ]
        )
        {
            var answer = await page.APIRequest.GetAsync(town.Address + door, new() { MaxRedirects = 0 });
            Assert.True(answer.Status is 404 or 302, $"{door}: {answer.Status}");
        }
        Assert.Null(town.Store.Verify().First);
    }

    private CaseFile File(long matter) => town.Store.View(Reader.At(town.Store.Root!, "supervision.Inspector"), matter)!.File;

    private static FilePayload Named(string name, byte[] file) =>
        new()
        {
            Name = name,
            MimeType = "application/octet-stream",
            Buffer = file,
        };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd");
}
