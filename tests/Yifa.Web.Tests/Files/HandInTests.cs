using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Intake;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;
using Yifa.Store;
using Yifa.Tests.Papers;
using Yifa.Web.Portal;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Files;

/// <summary>Files handed in by the pages' own forms: at the portal, at the desk, and on the table of an application that came by post.</summary>
public sealed class HandInTests
{
    private static readonly Reader Everything = Reader.At(District.Government, "reconsideration.Officer");

    [Fact]
    public async Task A_citizen_hands_in_papers_and_what_the_office_keeps_for_itself_stays_unseen()
    {
        await using var district = await District.Open();
        var id = await Applied(district);
        var page = await FileForms.Send(
            district,
            $"/portal/cases/{id}/files",
            [("title", "处罚决定书"), ("kind", "Evidence")],
            ("files", "第一页.png", FileSpecimens.Png(1)),
            ("files", "第二页.jpg", FileSpecimens.Jpeg(secrets: true))
        );
        Assert.Contains("已收到1份材料", page.Body!.TextContent);
        Assert.Contains("处罚决定书", page.Body!.TextContent);

        await district.Staff();
        page = await FileForms.Send(
            district,
            $"/matters/reconsideration/{id}/files",
            [("kind", "Deliberation")],
            ("files", "集体讨论记录.pdf", FileSpecimens.Pdf(2))
        );
        Assert.Contains(
            "集体讨论记录",
            page.QuerySelectorAll(".card").Single(c => c.QuerySelector("h2")?.TextContent == "副卷材料").TextContent
        );
        Assert.Contains("集体讨论记录", (await district.Get($"/matters/reconsideration/{id}")).Body!.TextContent);

        await district.SignIn(District.Citizen);
        foreach (var address in (string[])[$"/portal/cases/{id}", $"/portal/cases/{id}/files"])
            Assert.DoesNotContain("讨论记录", (await district.Get(address)).Body!.TextContent);
        Assert.Equal(
            FileSpecimens.Png(1),
            await district.Client.GetByteArrayAsync($"/portal/cases/{id}/files/1.1", TestContext.Current.CancellationToken)
        );
        foreach (var door in (string[])[$"/portal/cases/{id}/files/2.1", $"/portal/cases/{id}/files/1.3"])
            await district.Get(door, HttpStatusCode.NotFound);
        await district.SignIn(District.Other);
        await district.Get($"/portal/cases/{id}/files/1.1", HttpStatusCode.NotFound);
        await district.Get($"/portal/cases/{id}/files", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_refused_is_said_by_its_place_and_what_was_typed_comes_back()
    {
        await using var district = await District.Open();
        var id = await Applied(district);
        var page = await FileForms.Send(
            district,
            $"/portal/cases/{id}/files",
            [("title", "证据一"), ("kind", "Identity")],
            ("files", "合同.pdf", FileSpecimens.Pdf()),
            ("files", "../../照片.jpg", FileSpecimens.Executable)
        );
        Assert.Equal("第2个文件:文件是可以运行的程序,不能提交", page.QuerySelector("#errors li")!.TextContent.Trim());
        Assert.Equal("证据一", page.QuerySelector<IHtmlInputElement>("#title")!.Value);
        Assert.Equal("Identity", page.QuerySelector<IHtmlSelectElement>("#kind")!.Value);
        Assert.Contains("还没有提交材料", page.Body!.TextContent);

        // without a title each file stands for itself, under its own name without folders
        page = await FileForms.Send(
            district,
            $"/portal/cases/{id}/files",
            [("kind", "Evidence")],
            ("files", "../../合同.pdf", FileSpecimens.Pdf()),
            ("files", "宏.docx", FileSpecimens.Docx(("word/vbaProject.bin", [1])))
        );
        Assert.Contains("已收到1份材料", page.Body!.TextContent);
        Assert.Equal("合同", page.QuerySelector(".mine [lang], .mine div")!.TextContent.Trim().Split(' ', '\n')[0]);
        page = await FileForms.Send(district, $"/portal/cases/{id}/files", [("kind", "Evidence")]);
        Assert.Contains("没有选择文件", page.QuerySelector("#errors")!.TextContent);
    }

    [Fact]
    public async Task A_form_nobody_of_ours_made_takes_nothing()
    {
        await using var district = await District.Open();
        var id = await Applied(district);
        using var form = FileForms.Form(
            [("kind", "Evidence"), ("__RequestVerificationToken", "x")],
            ("files", "a.pdf", FileSpecimens.Pdf())
        );
        using var answer = await district.Client.PostAsync(
            $"/portal/cases/{id}/files/hand-in",
            form,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(Directory.Exists(district.Store.Contents.Path));
    }

    [Fact]
    public void Every_refusal_of_a_file_speaks_english() =>
        Assert.Empty(HandingIn.Refusals.Where(r => English.Of(r.Text) is null).Select(r => r.Name));

    [Fact]
    public async Task An_application_by_post_is_registered_split_and_filed_in_one_sitting()
    {
        await using var district = await District.Open();
        await district.SignIn(District.Window);
        const string sitting = "/matters/reconsideration/posted";
        Assert.NotNull((await district.Get("/matters/reconsideration")).QuerySelector($"a[href='{sitting}']"));
        var page = await FileForms.Send(
            district,
            sitting,
            [],
            ("envelope", "信封.jpg", FileSpecimens.Jpeg()),
            ("scans", "1.png", FileSpecimens.Png(1)),
            ("scans", "2.pdf", FileSpecimens.Pdf(38)),
            ("scans", "3.png", FileSpecimens.Png(40))
        );
        Assert.Contains("现有扫描件40页", page.Body!.TextContent);
        Assert.Equal(["信封", "第1页", "第2至39页", "第40页"], page.QuerySelectorAll(".scans a").Select(a => a.TextContent.Trim()));

        await RefusedAndKept(district, page);
        var done = await district.Go(
            await district.Get(sitting),
            [
                .. Slices(("申请书", "Application", 1, 3), ("处罚决定书", "Evidence", 4, 39), ("身份证", "Identity", 40, 40)),
                ("postmark", "2026-03-06"),
            ]
        );
        IsFiled(district, long.Parse(done.Location.PathName.Split('/')[^1]));
        Assert.Contains("邮戳2026-03-06", done.Body!.TextContent);
        Assert.Empty((await district.Get(sitting)).QuerySelectorAll(".scans a"));
        Assert.Null(district.Store.Verify().First);
    }

    /// <summary>A page left over and one in two documents: nothing is registered and nothing lost.</summary>
    private static async Task RefusedAndKept(District district, IHtmlDocument page)
    {
        (string, string)[] fields =
        [
            .. Fields(district),
            .. Slices(("申请书", "Application", 1, 3), ("处罚决定书", "Evidence", 3, 38)),
            ("postmark", "2026-03-12"),
        ];
        var wrong = await district.Page(await district.Send(page, fields), HttpStatusCode.UnprocessableEntity);
        var errors = wrong.QuerySelector("#errors")!.TextContent;
        Assert.Contains("有的页归入了不止一份文件:第3页", errors);
        Assert.Contains("有的页没有归入任何文件:第39页、第40页", errors);
        Assert.Empty(district.Store.List(Everything, new ListQuery("reconsideration")).Rows);

        page = await district.Get("/matters/reconsideration/posted");
        Assert.Equal("申请书", page.QuerySelector<IHtmlInputElement>("[name='slice.1.title']")!.Value);
        Assert.Equal("刘某某", page.QuerySelector<IHtmlInputElement>("[name='field.Applicant']")!.Value);
    }

    private static void IsFiled(District district, long id)
    {
        var view = district.Store.View(Everything, id)!;
        Assert.Equal(
            [("申请书", 3), ("处罚决定书", 36), ("身份证", 1), ("信封", 1)],
            view.File.Course.Materials.Select(f => (f.Title, f.Pages))
        );
        Assert.Equal([2, 1, 1, 1], view.File.Course.Materials.Select(f => f.Contents.Count));
        Assert.Equal(new Mail(new(2026, 3, 6), "1234567890123", new(2026, 3, 9)), view.File.Course.Mail);
        Assert.Equal(Channel.Post, ((ReconsiderationCase)view.File.Matter).Channel);
    }

    [Fact]
    public async Task What_was_posted_in_time_is_filed_in_time()
    {
        await using var district = await District.Open();
        await district.SignIn(District.Window);
        // sixty days from the 5th of January end on the 6th of March, a Friday; it came on Monday the 9th
        foreach (var (postmark, late) in ((string, bool)[])[("2026-03-06", false), ("2026-03-07", true)])
        {
            var page = await FileForms.Send(
                district,
                "/matters/reconsideration/posted",
                [],
                ("envelope", "e.png", FileSpecimens.Png()),
                ("scans", "1.png", FileSpecimens.Png(late ? 7 : 8))
            );
            var done = await district.Go(
                page,
                [.. Fields(district), ("field.KnownOn", "2026-01-05"), .. Slices(("申请书", "Application", 1, 1)), ("postmark", postmark)]
            );
            var id = long.Parse(done.Location.PathName.Split('/')[^1]);
            var accept = new ActRequest(
                district.Store.Module("reconsideration")!.Act(typeof(Accept)),
                new Accept(Procedure.Ordinary),
                new Actor("wu", "吴某", new Capacity.AtOffice("reconsideration.Officer", District.Government)),
                district.Store.Today,
                "desk"
            )
            {
                Matter = id,
            };
            var result = await district.Store.Perform(accept);
            Assert.Equal(late, result.Refusals.Any(r => r.Is(Refusals.LateApplication)));
            Assert.Equal(late, !result.Accepted);
        }
    }

    private static IEnumerable<(string, string)> Slices(params (string Title, string Kind, int From, int To)[] documents) =>
        documents.SelectMany(
            (d, i) =>
                (IEnumerable<(string, string)>)
                    [
                        ($"slice.{i + 1}.title", d.Title),
                        ($"slice.{i + 1}.kind", d.Kind),
                        ($"slice.{i + 1}.from", $"{d.From}"),
                        ($"slice.{i + 1}.to", $"{d.To}"),
                    ]
        );

    private static IEnumerable<(string, string)> Fields(District district) =>
        [
            ("mail-number", "1234567890123"),
            ("on", district.Store.Today.ToString("yyyy-MM-dd")),
            ("field.Applicant", "刘某某"),
            ("field.ApplicantType", nameof(ApplicantType.Person)),
            ("field.Respondent", "示例区市场监督管理局"),
            ("field.RespondentKind", nameof(RespondentKind.OwnDepartment)),
            ("field.ReviewBody", nameof(ReviewBody.DistrictOwn)),
            .. District.ContestedAct.Where(f => f.Item1 != "field.KnownOn"),
            .. District.Grounds,
        ];

    private static async Task<long> Applied(District district)
    {
        var receipt = await district.Apply();
        return long.Parse(receipt.Location.PathName.Split('/')[3]);
    }
}
