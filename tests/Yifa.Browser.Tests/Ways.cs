using System.Text;
using Microsoft.Playwright;
using Yifa.Accounts;
using Yifa.Comparing;
using Yifa.Kernel;
using Yifa.Modules.AnnualReport;
using Yifa.Modules.Reconsideration;
using Yifa.Modules.Tasks;
using Yifa.Store;
using Yifa.Tests.Papers;

namespace Yifa.Browser.Tests;

/// <summary>The pages that only a form leads to, and the people of the town whose own pages are looked at.</summary>
public sealed class Ways(Town town, Account citizen, long first, long second, long kept)
{
    private readonly string matter = $"/portal/cases/{first}";
    private const string Litigation = "litigation";
    private const string OnePage = "/portal/cases/{Id:long}/reading/{Item:int}/{Page:int}";
    private const string Elsewhere =
        "2024年,云州区司法局推进法治政府建设,现报告如下:\n一、主要举措和成效\n第三季度出庭应诉率99.28%。收到行政复议申请474件;复议调撤228件,调撤率51.5%。"
        + "人民调解组织受理纠纷三万余件。\n二、存在的不足\n还有差距。\n";
    private const string Organ = "闵行区市场监督管理局";

    /// <summary>A citizen with a matter in trial, another application half done, and an organ that has answered.</summary>
    public static async Task<Ways> Prepare(Chromium chromium, Town town)
    {
        await using var home = await chromium.Open(town, new(Script: false));
        var resident = new Resident(await home.NewPageAsync(), Person.Citizen("示例居民丁"));
        await resident.RegistersFor("申请调解", "您是谁");
        await resident.Press("保存,以后再填");
        var citizen = town.Store.CredentialNamed(resident.Person.Phone)!.Account;
        var first = await Filed(town, citizen, resident.Person.Phone, "一");
        var second = await Filed(town, citizen, resident.Person.Phone, "二");
        await town.Perform(Town.Officer, first, new Accept(Procedure.Ordinary));
        await town.Perform(Town.Officer, first, new SendCopy());
        await Opened(town, first, citizen);
        var government = town.Store.Offices.First(o => o.Kind == "government");
        await town.Store.SetSetting($"{Sealing.Key}{government.Path}{Litigation}", "是");
        await Tasked(town);
        var (kept, _) = await ReportShelf.Import(town.Store, Encoding.UTF8.GetBytes(Elsewhere), "云州区.txt", "示例收存人");
        return new(town, citizen, first, second, kept.Id);
    }

    private static readonly string TaskList = $"/tasks/list?sort=work-points&list={Uri.EscapeDataString("示例要点")}";

    /// <summary>A list of tasks with an item that is split.</summary>
    private static async Task Tasked(Town town)
    {
        var clerk = town.Store.Account(Town.GeneralClerk)!.As("tasks.Clerk")!;
        var item = new Issue(new("work-points", 1), "示例要点", "示例任务", ItemNumber: "1", Responsible: "示例单位");
        await town.Perform(Town.GeneralClerk, await town.Perform(clerk, null, item), new Split("示例分解项"));
    }

    /// <summary>The respondent answers, and the file is the citizen's to read: a scan in it, and what the office keeps for itself.</summary>
    private static async Task Opened(Town town, long matter, Account citizen)
    {
        await town.Perform(Town.Officer, matter, new Reply("请求维持", ["现场笔录"]));
        foreach (
            var (title, kind, page) in ((string, MaterialKind, int)[])
                [("现场照片", MaterialKind.Evidence, 1), ("讨论记录", MaterialKind.Deliberation, 2)]
        )
        {
            using var incoming = await town.Store.Contents.Receive(new MemoryStream(FileSpecimens.Png(page)), 1 << 20);
            incoming.Keep();
            var content = new Content(incoming.Hash, MediaType.Png, incoming.Size, 1);
            var officer = town.Store.Account(Town.Officer)!.As("reconsideration.Officer")!;
            Assert.True((await town.Store.File(officer, matter, new(title, kind, [content]), "desk")).Accepted);
        }
        await town.Perform(Town.Officer, matter, new PermitReading<ReconsiderationCase>(citizen.Name, town.Today.AddDays(30)));
    }

    public string Citizen => citizen.Id;

    /// <summary>The newest matter of a kind that the town's reviewer of steering reads.</summary>
    private long FirstOf(string kind)
    {
        var account = town.Store.Account(Town.KindKeeper)!;
        return town.Store.List(Rights.ReadersOf(account, kind, town.Store.Module)[0], new(kind)).Rows[0].Id;
    }

    /// <summary>Whoever reads a file that is still being reviewed.</summary>
    private string Reviewer => Sheet.Course.Parties[0].Account!;

    private long OpenSheet => Sheet.Matter.Id;

    private CaseFile Sheet
    {
        get
        {
            var account = town.Store.Account(Town.KindKeeper)!;
            var reader = Rights.ReadersOf(account, "review-sheets", town.Store.Module)[0];
            var rows = town.Store.List(reader, new("review-sheets") { Where = [("stage", "Reviewing")] }).Rows;
            return town.Store.Files(reader, [rows[0].Id])[0].File;
        }
    }

    /// <summary>The report of the year, which those who wrote it look at beside the public.</summary>
    private long Report => town.Store.Published(AnnualReportModule.Module).Rows[0].Id;

    public IReadOnlyList<Found> All =>
        [
            new("/sign-in", null, "sign-in refused") { By = page => Sent(page, "/sign-in", "登录") },
            new("/register", null, "register refused") { By = page => Sent(page, "/register", "注册并登录") },
            new("/sign-in/code", null, "/sign-in/code") { By = BetweenSteps },
            new("/sign-in/code", null, "code refused")
            {
                By = async page =>
                {
                    await BetweenSteps(page);
                    await new Form(page).Fill(("验证码", "000000"));
                    await Press(page, "登录");
                    await new Form(page).Refused();
                },
            },
            new("/account", null, "key of the second step") { By = async page => await Key(page) },
            new("/account", null, "recovery codes") { By = RecoveryCodes },
            new("/track", null, "not tracked") { By = page => Sent(page, "/track", "查询") },
            new("/track", null, "tracked")
            {
                By = async page => await new Resident(page, Person.Citizen("示例居民")).Tracks(await Receipt()),
            },
            new("/periods", null, "periods")
            {
                By = async page => await page.GotoAsync("/periods?rule=reconsideration.reply&from=2025-01-27"),
            },
            new("/periods", null, "periods refused")
            {
                By = async page => await page.GotoAsync("/periods?rule=reconsideration.reply&from=x"),
            },
            new("/nowhere", null, "404") { By = async page => await page.GotoAsync("/nowhere") },
            new("/portal/cases/1", Citizen, "not one's own") { By = async page => await page.GotoAsync("/portal/cases/1") },
            new("/portal/mediation/apply", Citizen, "step refused")
            {
                By = page => Sent(page, "/portal/mediation/apply/dispute", "保存并继续"),
            },
            new("/portal/mediation/apply/check", Citizen, "check refused")
            {
                By = page => Sent(page, "/portal/mediation/apply/check", "提交申请"),
            },
            .. Reading,
            Scan,
            new($"/matters/oversight/{FirstOf("oversight")}/findings", Town.KindKeeper, "a round"),
            new($"/matters/assessment/{FirstOf("assessment")}/indicators", Town.KindKeeper, "indicators"),
            new($"/reviews/{FirstOf("file-reviews")}", Town.KindKeeper, "a review of files"),
            new("/reviews/mine", Reviewer, "my reviews"),
            new($"/reviews/sheets/{OpenSheet}", Reviewer, "a sheet"),
            new("/duty-reports", Town.KindKeeper, "accounts given"),
            new("/assessment", Town.KindKeeper, "score sheet"),
            new("/kinds/new?module=activities", Town.KindKeeper, "a kind to write"),
            new("/kinds/new", Town.KindKeeper, "kind refused") { By = page => Sent(page, "/kinds/new?module=activities", "增加种类") },
            new(matter, Citizen, "act refused") { By = page => Sent(page, $"{matter}/acts/elect-representatives", "推选代表人") },
            new("/matters", Town.Officer, "act refused")
            {
                By = page => Sent(page, $"/matters/reconsideration/{second}/acts/ask-supplement", "通知补正"),
            },
            new("/search", Town.Officer, "search") { By = async page => await page.GotoAsync("/search?q=示例居民丁&kind=reconsideration") },
            new("/search", Town.Officer, "search refused") { By = async page => await page.GotoAsync("/search?q=。") },
            new("/search/count", Town.Officer, "search counted") { By = async page => await page.GotoAsync("/search/count?q=示例") },
            new("/published", null, "published found") { By = async page => await page.GotoAsync("/published?q=决定") },
            .. ((string[])["draft", "versions", "numbers"]).Select(p => new Found("/matters/annual-report", Town.Registrar, $"report {p}")
            {
                By = async page => await page.GotoAsync($"/matters/annual-report/{Report}/{p}"),
            }),
            new("/matters", Town.Officer, "draft kept")
            {
                By = async page =>
                {
                    await page.GotoAsync($"/matters/reconsideration/{second}/acts/ask-supplement");
                    await Press(page, "存草稿");
                    await page.Locator(".told").WaitForAsync();
                },
            },
            new("/matters", Town.Officer, "personal value shown")
            {
                By = async page =>
                {
                    await page.GotoAsync($"/matters/reconsideration/{second}/personal/Phone");
                    await new Form(page).Fill(("查看理由", "联系申请人补正"));
                    await Press(page, "显示");
                    await page.Locator(".facts").WaitForAsync();
                },
            },
            new(TaskList, Town.GeneralClerk, "task list"),
            new($"{TaskList}&group=", Town.GeneralClerk, "task list by group"),
            new("/reports/compare", Town.Registrar, "compare"),
            new("/reports/compare", Town.Registrar, "people refused")
            {
                By = async page =>
                {
                    await page.GotoAsync("/reports/compare");
                    await Press(page, "登记");
                    await page.Locator("#people-form .field-error").First.WaitForAsync();
                },
            },
            new($"/reports/kept/{kept}", Town.Registrar, "kept report"),
            new("/batch", Town.Officer, "batch refused")
            {
                By = async page => await Sent(page, await Batch(page), "案件分类 2件", keeps: false),
            },
            new("/batch", Town.Officer, "batch results")
            {
                By = async page =>
                {
                    await page.GotoAsync(await Batch(page));
                    await new Form(page).Fill(("重大、疑难、复杂", "否"), ("专业性、技术性较强", "否"));
                    await Press(page, "案件分类 2件");
                    await page.Locator("p[role=status]").WaitForAsync();
                },
            },
        ];

    /// <summary>阅卷: the citizen's own file, which only leave opens.</summary>
    public IReadOnlyList<Found> Reading =>
        [
            new($"{matter}/reading", Citizen, "/portal/cases/{Id:long}/reading") { IsPortal = true },
            new($"{matter}/reading/1/1", Citizen, OnePage) { IsPortal = true },
            new($"{matter}/reading/{Photo}/1", Citizen, OnePage) { IsPortal = true },
        ];

    /// <summary>用印: the page where the scan of a paper sealed by hand is filed, at an office that has its papers sealed.</summary>
    private Found Scan
    {
        get
        {
            var reader = Reader.Of(town.Store.Account(Town.Handler)!.As("litigation.Handler")!);
            var suit = town.Store.List(reader, new(Litigation)).Rows.First(b => Papers(reader, b.Id) > 0);
            return new($"/matters/{suit.Kind}/{suit.Id}/papers/1/scan", Town.Handler, "scan");
        }
    }

    private int Papers(Reader reader, long matter) => town.Store.View(reader, matter)!.File.Course.Papers.Count;

    /// <summary>The scan's place among what the citizen may read.</summary>
    private int Photo
    {
        get
        {
            var items = town.Store.OpenToRead(town.Store.View(Reader.Of(Own(citizen)), first)!)!;
            return 1 + items.ToList().FindIndex(i => i.Material is not null);
        }
    }

    private async Task<(string Number, string Code)> Receipt()
    {
        var reader = Reader.Of(Own(citizen));
        await town.Store.RenewTrackingCode(reader, second);
        return (town.Store.View(reader, second)!.File.Matter.Receipt, town.Store.TrackingCode(reader, second)!);
    }

    /// <summary>Chooses the two matters on the list, where another preparation may have left two more, and an act for both.</summary>
    private async Task<string> Batch(IPage page)
    {
        await page.GotoAsync("/matters/reconsideration?q=示例居民丁");
        foreach (var id in (long[])[first, second])
            await page.Locator($"main input[type=checkbox][value='{id}']").CheckAsync();
        await Press(page, "批量办理所选");
        await page.GetByRole(AriaRole.Link, new() { Name = "案件分类 2件" }).ClickAsync();
        await page.Locator("form.act").WaitForAsync();
        return page.Url;
    }

    private static async Task Sent(IPage page, string address, string button, bool keeps = true)
    {
        await page.GotoAsync(address);
        // as it comes where the browser itself does not ask for what is missing
        await page.Locator("main form").First.EvaluateAsync("f => { f.noValidate = true }");
        await Press(page, button);
        var refused = await new Form(page).Refused();
        Assert.True(refused.Length > 0 || !keeps);
    }

    private static async Task<string> Key(IPage page)
    {
        var person = Person.Citizen("示例居民戊");
        await page.GotoAsync("/sign-in");
        await new Resident(page, person).Registers();
        await page.GotoAsync("/account");
        await Press(page, "设置两步验证");
        var key = await page.Locator("#step-card code").InnerTextAsync();
        return key.Replace(" ", "");
    }

    private async Task RecoveryCodes(IPage page)
    {
        var key = await Key(page);
        await new Form(page).Fill(("验证码", Totp.Code(key, Totp.StepAt(town.Store.Now))));
        await Press(page, "开启两步验证");
        await page.Locator(".codes").WaitForAsync();
    }

    private async Task BetweenSteps(IPage page)
    {
        await RecoveryCodes(page);
        await page.GotoAsync("/account");
        var name = await page.Locator("dt:text-is('登录账号') + dd").InnerTextAsync();
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/sign-in");
        await new Form(page).Fill(("账号", name), ("密码", Person.Password));
        await Press(page, "登录");
        await page.Locator("h1", new() { HasTextString = "两步验证" }).WaitForAsync();
    }

    private static async Task Press(IPage page, string button) =>
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    private static Actor Own(Account account) => new(account.Id, account.Name, new Capacity.Party(account.Id));

    private static async Task<long> Filed(Town town, Account citizen, string phone, string number)
    {
        var act = new Apply(
            citizen.Name,
            ApplicantType.Person,
            Organ,
            RespondentKind.OwnDepartment,
            ReviewBody.DistrictOwn,
            "行政处罚决定",
            Subject.Penalty,
            Area.Market,
            ["撤销行政处罚决定"],
            "处罚过重",
            Channel.Online,
            ActNumber: $"闵市监罚〔2025〕第{phone}{number}号",
            Phone: Personal.Typed("13900000000"),
            KnownOn: town.Today.AddDays(-3)
        );
        return await town.Perform(Own(citizen), null, act);
    }
}
