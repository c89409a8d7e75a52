using System.Net;
using AngleSharp.Html.Dom;
using Yifa.Kernel;
using Yifa.Modules.Mediation;
using Yifa.Modules.Reconsideration;
using Yifa.Store;

namespace Yifa.Web.Tests.Portal;

public sealed class ApplicationTests
{
    [Fact]
    public async Task A_citizen_applies_step_by_step_and_gets_a_receipt()
    {
        await using var district = await District.Open();
        var receipt = await district.Apply();
        Assert.Contains("已经提交", receipt.QuerySelector("h1")!.TextContent);
        Assert.Contains("示府收〔2026〕1号", receipt.Body!.TextContent);
        Assert.Matches("^[0-9A-Z]{8}$", receipt.QuerySelector("dd.code")!.TextContent);
        Assert.Contains("***", receipt.Body.TextContent);
        Assert.DoesNotContain("13800000000", receipt.Body.TextContent);
        var id = long.Parse(receipt.Location.PathName.Split('/')[3]);
        var view = district.Store.View(new Reader(new Capacity.Party("liu")), id)!;
        var matter = (ReconsiderationCase)view.File.Matter;
        Assert.Equal("portal", view.Journal[0].Channel);
        Assert.Equal((Channel.Online, RespondentKind.OwnDepartment), (matter.Channel, matter.RespondentKind));
        Assert.Equal(District.Government, matter.Office);
        Assert.Empty(district.Store.HalfDone("liu"));
        Assert.Contains(view.File.Course.Parties, p => p is { Role: "Applicant", Account: "liu" });
    }

    [Fact]
    public async Task Half_done_it_is_there_the_next_day_and_one_can_go_back()
    {
        await using var district = await District.Open();
        var second = await district.Go(await district.Get("/portal/reconsideration/apply"), District.You);
        await district.Go(second, [.. District.Respondent, ("go", "later")]);
        district.Clock.Move(TimeSpan.FromDays(1));
        var home = await district.Get("/portal");
        Assert.Contains("没有填完的申请", home.Body!.TextContent);
        var you = await district.Get("/portal/reconsideration/apply");
        Assert.Equal("13800000000", ((IHtmlInputElement)you.GetElementById("field.Phone")!).Value);
        var respondent = await district.Go(you, ("field.Applicant", "刘某"));
        Assert.Equal("示例区市场监督管理局", ((IHtmlInputElement)respondent.GetElementById("field.Respondent")!).Value);
        Assert.True(((IHtmlInputElement)respondent.QuerySelector("[value=DistrictDepartment]")!).IsChecked);
        Assert.EndsWith("/apply/you", respondent.QuerySelectorAll("a.btn").First(a => a.TextContent == "上一步").GetAttribute("href"));
        var home2 = await district.Go(await district.Get("/portal"), []);
        Assert.DoesNotContain("没有填完的申请", home2.Body!.TextContent);
    }

    [Fact]
    public async Task What_is_wrong_is_said_on_top_and_nothing_typed_is_lost()
    {
        await using var district = await District.Open();
        var page = await district.Get("/portal/reconsideration/apply");
        var sent = await district.Send(page, ("field.Applicant", ""), ("field.IdentityNumber", "12345"), ("field.Phone", "abc"));
        var again = await district.Page(sent, HttpStatusCode.UnprocessableEntity);
        var links = again.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(["#field.Applicant", "#field.ApplicantType", "#field.IdentityNumber", "#field.Phone"], links);
        Assert.All(links, l => Assert.NotNull(again.GetElementById(l![1..])));
        Assert.Equal("12345", ((IHtmlInputElement)again.GetElementById("field.IdentityNumber")!).Value);
        Assert.Equal("abc", district.Store.HalfDoneOf("liu", "reconsideration")!.Texts["Phone"]);
    }

    [Fact]
    public async Task The_check_page_leads_to_what_is_missing_and_back()
    {
        await using var district = await District.Open();
        await district.Go(await district.Get("/portal/reconsideration/apply"), District.You);
        var check = await district.Get("/portal/reconsideration/apply/check");
        var refused = await district.Page(await district.Send(check, []), HttpStatusCode.UnprocessableEntity);
        var link = refused.QuerySelectorAll("#errors a").First().GetAttribute("href")!;
        Assert.StartsWith("/portal/reconsideration/apply/respondent?from=check#guide.Signed", link);
        var back = await district.Go(await district.Get(link.Split('#')[0]), District.Respondent);
        Assert.EndsWith("/apply/check", back.Location.PathName);
    }

    [Fact]
    public async Task The_sixty_days_are_said_gently_with_their_date()
    {
        await using var district = await District.Open();
        var act = await district.Get("/portal/reconsideration/apply/act");
        var next = await district.Go(act, District.ContestedAct);
        Assert.Contains("申请期限到2026年4月7日,现在在期限内", next.QuerySelector(".note")!.TextContent);
        var late = await district.Go(act, [.. District.ContestedAct.SkipLast(1), ("field.KnownOn", "2025-11-01")]);
        Assert.Contains("已经过了", late.QuerySelector(".note.warns")!.TextContent);
        Assert.EndsWith("/apply/grounds", late.Location.PathName);
    }

    [Fact]
    public async Task Filed_twice_from_two_windows_it_is_one_application()
    {
        await using var district = await District.Open();
        await district.Go(await district.Get("/portal/reconsideration/apply"), District.You);
        foreach (
            var (step, filled) in new[]
            {
                ("respondent", District.Respondent),
                ("act", District.ContestedAct),
                ("grounds", District.Grounds),
            }
        )
            await district.Go(await district.Get($"/portal/reconsideration/apply/{step}"), filled);
        var check = await district.Get("/portal/reconsideration/apply/check");
        var answers = await Task.WhenAll(district.Send(check, []), district.Send(check, []));
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.SeeOther);
        Assert.Single(district.Store.List(new Reader(new Capacity.Party("liu")), new ListQuery("reconsideration")).Rows);
    }

    [Fact]
    public async Task Only_the_fields_of_the_step_are_taken()
    {
        await using var district = await District.Open();
        var page = await district.Get("/portal/reconsideration/apply");
        var token = ((IHtmlInputElement)page.QuerySelector("main form [name=__RequestVerificationToken]")!).Value;
        var handler = ((IHtmlInputElement)page.QuerySelector("main form [name=_handler]")!).Value;
        await district.Client.PostAsync(
            "/portal/reconsideration/apply/you",
            new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = token,
                    ["_handler"] = handler,
                    ["field.Applicant"] = "刘某某",
                    ["field.RespondentAccount"] = "qian",
                    ["field.GreenChannel"] = "是",
                    ["field.ReviewBody"] = "ProvinceOwn",
                }
            )
        );
        var texts = district.Store.HalfDoneOf("liu", "reconsideration")!.Texts;
        Assert.False(texts.ContainsKey("RespondentAccount") || texts.ContainsKey("ReviewBody"));
        Assert.DoesNotContain("是", texts.Where(t => t.Key == "GreenChannel").Select(t => t.Value));
    }

    [Fact]
    public async Task Without_an_account_one_is_sent_to_sign_in_and_staff_to_the_desk()
    {
        await using var outside = await District.Open(signedIn: false);
        var sent = await outside.Client.GetAsync("/portal/reconsideration/apply");
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        Assert.EndsWith("/sign-in?back=%2Fportal%2Freconsideration%2Fapply", sent.Headers.Location!.ToString());
        Assert.Contains("登录后查看", (await outside.Get("/portal")).Body!.TextContent);
        await using var inside = await District.Open();
        await inside.Staff();
        Assert.Contains("工作台", (await inside.Get("/portal/reconsideration/apply", HttpStatusCode.Forbidden)).Body!.TextContent);
    }

    [Fact]
    public async Task Mediation_is_applied_for_at_a_committee()
    {
        await using var district = await District.Open();
        var page = await district.Get("/portal/mediation/apply");
        page = await district.Go(page, ("field.Phone", "13800000000"));
        page = await district.Go(page, ("field.Respondent", "钱某某"));
        var refused = await district.Page(await district.Send(page, []), HttpStatusCode.UnprocessableEntity);
        Assert.Equal("#office", refused.QuerySelector("#errors a")!.GetAttribute("href"));
        page = await district.Go(refused, ("office", District.Second.Path));
        page = await district.Go(page, ("field.Field", nameof(DisputeField.Labour)), ("field.Summary", "欠工资三个月"));
        Assert.Contains("仲裁", page.QuerySelector(".note")!.TextContent);
        var receipt = await district.Go(await district.Go(page));
        Assert.Contains("示东二调收〔2026〕1号", receipt.Body!.TextContent);
    }
}
