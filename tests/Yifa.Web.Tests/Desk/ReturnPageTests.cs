using AngleSharp.Dom;
using Yifa.Kernel;
using Yifa.Modules.Returns;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Desk;

/// <summary>A return on its page and as the spreadsheet the level above asks for.</summary>
public sealed class ReturnPageTests
{
    private static readonly Account Statistician = new(
        "tong",
        "统某",
        District.Government,
        [new Capacity.AtOffice("returns.Statistician", District.Government)]
    );

    private static async Task<(District District, long Id)> Filled()
    {
        var district = await District.Open();
        await district.Store.Install([], [Statistician]);
        var type = district.Store.Module("returns")!.Act(typeof(Prepare));
        var filled = await district.Store.Perform(
            new ActRequest(type, new Prepare(ReturnForm.Mediation, 2025), Statistician.As("returns.Statistician")!, new(2026, 1, 5), "desk")
            {
                Office = District.Government,
            }
        );
        Assert.True(filled.Accepted, string.Join(';', filled.Refusals));
        await district.SignIn(Statistician);
        return (district, filled.Matter);
    }

    [Fact]
    public async Task Every_line_stands_beside_what_it_would_be_today_and_opens_onto_its_cases()
    {
        var (district, id) = await Filled();
        await using var _ = district;

        var matter = await district.Get($"/matters/returns/{id}");
        var page = await district.Get(matter.QuerySelector("a[href$='/numbers']")!.GetAttribute("href")!);

        Assert.Equal("示例区人民政府2025年全年人民调解工作统计表", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(8, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("与现在的记录一致", page.Body!.TextContent);
        var drill = page.QuerySelector("tbody tr:nth-child(2) a.n")!.GetAttribute("href")!;
        Assert.Contains("受理调解纠纷", (await district.Get(drill)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_spreadsheet_has_the_lines_in_the_order_of_the_form()
    {
        var (district, id) = await Filled();
        await using var _ = district;

        using var file = new MemoryStream(await district.Client.GetByteArrayAsync($"/matters/returns/{id}/numbers.xlsx"));
        var rows = XlsxReader.Read(file).Select(r => r.Cells).ToList();

        Assert.Equal(["填报单位", "示例区人民政府"], rows.First(r => r[0] == "填报单位").Take(2));
        var head = rows.FindIndex(r => r[0] == "行次");
        Assert.Equal(["2", "本期受理", "件", "0"], rows[head + 2]);
        Assert.Equal("　其中:调解成功", rows[head + 4][1]);
        Assert.Contains(rows, r => r[0] == "填报人" && r[1] == "统某");
    }

    [Fact]
    public async Task Whoever_may_not_see_the_return_and_a_matter_that_keeps_no_numbers_are_not_found()
    {
        var (district, id) = await Filled();
        await using var _ = district;
        await district.SignIn(District.Window);

        await district.Get($"/matters/returns/{id}/numbers", System.Net.HttpStatusCode.NotFound);
        Assert.Equal(
            System.Net.HttpStatusCode.NotFound,
            (await district.Client.GetAsync($"/matters/returns/{id}/numbers.xlsx")).StatusCode
        );
    }
}
