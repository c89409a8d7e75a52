using System.Net;
using AngleSharp.Dom;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;
using Yifa.Ratings;
using Yifa.Store;
using Record = Yifa.Modules.Inspections.Record;

namespace Yifa.Web.Tests.Portal;

/// <summary>我的检查 and 检查评价: an enterprise sees its own visits alone, and rates each once without a name.</summary>
public sealed class RatingTests
{
    private static readonly string First = CreditCode.Make("310117", 4711);
    private static readonly string Second = CreditCode.Make("310117", 4712);
    private const string Firm = "示例机械有限公司";
    private const string Other = "示例食品有限公司";

    private static Actor By(InspectionDuty duty) => new("gao", "高某", new Capacity.AtOffice($"inspections.{duty}", District.Government));

    private static async Task Registers(District district, string name, string code, string phone)
    {
        district.Leave();
        await district.Go(
            await district.Get("/register"),
            ("kind", "Enterprise"),
            ("name", name),
            ("number", code),
            ("phone", phone),
            ("password", "qi-che-yuan-shan"),
            ("again", "qi-che-yuan-shan")
        );
    }

    private static async Task<long> Do(District district, Act act, InspectionDuty duty, long? matter, DateOnly on)
    {
        var type = district.Store.Module("inspections")!.Act(act.GetType());
        var result = await district.Store.Perform(
            new ActRequest(type, act, By(duty), on, "desk") { Matter = matter, Office = matter is null ? District.Government : null }
        );
        Assert.True(result.Accepted, string.Join(" / ", result.Refusals));
        return result.Matter;
    }

    private static Task<long> Opened(District district, string name = Firm, string? code = null) =>
        Do(
            district,
            new Trigger(
                name,
                code ?? First,
                "示例路1号",
                EnforcementField.WorkSafety,
                ["用电安全"],
                "示例清单",
                district.Store.Today,
                TriggerGround.Complaint,
                "接到反映",
                RiskGrade.B,
                true,
                ["高某:沪0001", "孙某:沪0002"]
            ),
            InspectionDuty.Registrar,
            null,
            district.Store.Today
        );

    /// <summary>A visit whose result the enterprise was told, with a hazard to be put right.</summary>
    private static async Task<long> Told(District district, string name = Firm, string? code = null)
    {
        var (id, today) = (await Opened(district, name, code), district.Store.Today);
        await Do(district, new IssueCode(), InspectionDuty.Head, id, today);
        await Do(district, new Find("私拉电线", HazardGrade.Ordinary, today.AddDays(10)), InspectionDuty.Officer, id, today);
        var record = new Record($"{today:yyyy-MM-dd} 00:10", $"{today:yyyy-MM-dd} 00:40", ["用电安全:不符合:私拉电线"], SignedBy: "安全员");
        await Do(district, record, InspectionDuty.Officer, id, today);
        await Do(district, new TellResult("发现一处隐患"), InspectionDuty.Officer, id, today);
        return id;
    }

    private static CaseFile FileOf(District district, long id) => district.Store.Files(Reader.Of(Actor.Statute), [id])[0].File;

    private static string AccountOf(District district, string phone) => district.Store.CredentialNamed(phone)!.Account.Id;

    private static InspectionRatings? Ratings(District district, int year) =>
        district.Store.List(Reader.Of(Actor.Statute), new ListQuery("inspection-ratings") { Where = [("year", $"{year}")] }).Rows
            is [var row]
            ? (InspectionRatings)FileOf(district, row.Id).Matter
            : null;

    /// <summary>So many visits rated by the firm, all in the current month.</summary>
    private static async Task Rated(District district, int number, Rating rating)
    {
        var slips = new RatingSlips(district.Store);
        for (var i = 0; i < number; i++)
        {
            var file = FileOf(district, await Told(district));
            var slip = await slips.Take(file, AccountOf(district, "13900000011"));
            Assert.True(await slips.Rate(slip!, rating, i == 0 ? "检查人员很专业" : ""));
        }
    }

    [Fact]
    public async Task An_enterprise_sees_the_visits_to_it_and_nobody_else_s()
    {
        await using var district = await District.Open();
        district.Leave();
        Assert.Contains("/sign-in?", (await district.Client.GetAsync("/portal/inspections")).Headers.Location!.ToString());
        await Registers(district, Other, Second, "13900000012");
        await Registers(district, Firm, First, "13900000011");
        var (own, coming, others) = (await Told(district), await Opened(district), await Told(district, Other, Second));

        var page = await district.Get("/portal/inspections");

        Assert.Equal(
            ["要来的检查", "需要整改的"],
            page.QuerySelectorAll("section.card > h2").Select(h => h.FirstChild!.TextContent.Trim())
        );
        Assert.Equal([$"{coming}", $"{own}"], page.QuerySelectorAll(".visit h3 a").Select(a => a.GetAttribute("href")!.Split('/')[^1]));
        Assert.DoesNotContain(
            page.QuerySelectorAll("a"),
            a => a.GetAttribute("href")!.Contains($"/cases/{others}", StringComparison.Ordinal)
        );
        var links = page.QuerySelectorAll(".visit a.btn").Select(a => a.GetAttribute("href"));
        Assert.Contains($"/portal/cases/{own}/acts/rectify", links);
        Assert.Contains($"/portal/cases/{own}/files", links);
        Assert.Contains($"/portal/cases/{own}/acts/raise-objection", links);
        await district.Get($"/portal/cases/{others}", HttpStatusCode.NotFound);
        foreach (var link in page.QuerySelectorAll(".visit a").Select(a => a.GetAttribute("href")!))
            await district.Get(link);
    }

    [Fact]
    public async Task A_visit_gives_one_slip_and_a_slip_one_rating_without_signing_in()
    {
        await using var district = await District.Open();
        await Registers(district, Firm, First, "13900000011");
        var visit = await Told(district);
        var mine = await district.Get("/portal/inspections");

        var given = await district.Page(await district.Send(mine, ("visit", $"{visit}")), HttpStatusCode.OK);
        var address = given.QuerySelector("a[href^='/ratings/']")!.GetAttribute("href")!;
        Assert.Null((await district.Get("/portal/inspections")).QuerySelector("[name=visit]"));
        Assert.Equal(HttpStatusCode.Conflict, (await district.Send(mine, ("visit", $"{visit}"))).StatusCode);

        district.Leave();
        var form = await district.Get(address);
        Assert.DoesNotContain(Firm, form.Body!.TextContent);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await district.Send(form, ("remark", "等得太久"))).StatusCode);
        Assert.Contains(
            "谁也查不出",
            (await district.Page(await district.Send(form, ("score", "2")), HttpStatusCode.OK)).Body!.TextContent
        );
        await district.Get(address, HttpStatusCode.NotFound);
        Assert.Equal([new(2026, 3, 1)], district.Store.AnswersTo(Ratings(district, 2026)!.Id).Select(a => a.On));
    }

    [Fact]
    public async Task Nobody_takes_a_slip_of_another_s_visit_or_before_its_result_is_told()
    {
        await using var district = await District.Open();
        await Registers(district, Other, Second, "13900000012");
        await Registers(district, Firm, First, "13900000011");
        var slips = new RatingSlips(district.Store);
        var (told, open) = (FileOf(district, await Told(district)), FileOf(district, await Opened(district)));

        Assert.Null(await slips.Take(told, AccountOf(district, "13900000012")));
        Assert.Null(await slips.Take(open, AccountOf(district, "13900000011")));
        Assert.NotNull(await slips.Take(told, AccountOf(district, "13900000011")));
    }

    [Fact]
    public async Task Ratings_are_told_when_the_month_is_over_and_in_groups_of_five()
    {
        await using var district = await District.Open();
        await Registers(district, Firm, First, "13900000011");
        await Rated(district, 4, Rating.Satisfied);
        district.Clock.Move(TimeSpan.FromDays(25)); // 3 April
        await new RatingSlips(district.Store).TellMonths();
        Assert.Equal(0, Ratings(district, 2026)!.Answers);

        await Rated(district, 1, Rating.Dissatisfied);
        await new RatingSlips(district.Store).TellMonths();
        Assert.Equal(0, Ratings(district, 2026)!.Answers); // its month is not over
        district.Clock.Move(TimeSpan.FromDays(30));
        await new RatingSlips(district.Store).TellMonths();

        var told = Ratings(district, 2026)!;
        Assert.Equal([0, 1, 0, 4, 0], Assert.Single(told.Groups).Numbers);
        Assert.Equal(2, told.Version); // opened, and told in one act
        Assert.Equal(["检查人员很专业", "检查人员很专业"], new RatingSlips(district.Store).Remarks(told.Id));
        Assert.DoesNotContain(district.Store.AnswersTo(told.Id), a => a.Score > 0);
        Assert.Null(district.Store.Verify().First);
    }

    [Fact]
    public async Task What_is_too_few_in_a_year_is_told_with_the_next()
    {
        await using var district = await District.Open();
        await Registers(district, Firm, First, "13900000011");
        await Rated(district, 3, Rating.Satisfied);
        district.Clock.Move(TimeSpan.FromDays(310)); // January of the next year
        await new RatingSlips(district.Store).TellMonths();
        await Rated(district, 2, Rating.VerySatisfied);
        district.Clock.Move(TimeSpan.FromDays(31));
        await new RatingSlips(district.Store).TellMonths();

        Assert.Equal(0, Ratings(district, 2026)!.Answers);
        Assert.Equal(5, Ratings(district, 2027)!.Answers);
    }

    [Fact]
    public async Task A_slip_is_no_invitation_to_a_survey()
    {
        await using var district = await District.Open();
        await Registers(district, Firm, First, "13900000011");
        var slip = await new RatingSlips(district.Store).Take(FileOf(district, await Told(district)), AccountOf(district, "13900000011"));

        await district.Get($"/surveys/answer/{slip}", HttpStatusCode.NotFound);
        await district.Get("/ratings/NEVERGIVEN", HttpStatusCode.NotFound);
    }
}
