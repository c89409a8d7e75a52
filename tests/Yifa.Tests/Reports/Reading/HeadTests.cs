using Yifa.Reports.Published;

namespace Yifa.Tests.Reports.Published;

public sealed class HeadTests
{
    private const string Text = "一、主要举措和成效\n全面推进。\n";

    [Fact]
    public void A_page_that_prints_its_data_in_a_table_is_read_cell_by_cell()
    {
        var report = Pages.Read(
            "| 索引号: | 11330000/2025-00012 | 公开方式: | 主动公开 |\n| 文号: | 无 | 公开日期: | 2025-02-08 15:56 |\n| 发布单位: | 青溪县司法局 | ||\n| 青溪县2024年度法治政府建设工作情况报告 | ||\n"
                + Text
        );
        Assert.Equal(
            [("indexNumber", "11330000/2025-00012"), ("issuer", "青溪县司法局"), ("openness", "主动公开"), ("publishedOn", "2025-02-08")],
            report.Metadata.Select(m => (m.Key, m.Value)).Order()
        );
        Assert.Equal("青溪县2024年度法治政府建设工作情况报告", report.Title);
        Assert.Equal(("青溪县", "青溪县司法局", 2024), (report.Region, report.Body, report.Year));
    }

    [Fact]
    public void A_list_with_spaces_within_its_labels_is_read_too()
    {
        var report = Pages.Read(
            "来源: 区司法局 发布时间 2021年1月27日\n【字号\n  • 体\u00a0\u00a0\u00a0\u00a0\u00a0裁: 报告\n  • 发文字号: 云司〔2021〕1号\n  • 发文日期: 2021/1/26\n\n2020年度云州区司法局法治政府建设情况报告\n"
                + Text
        );
        Assert.Equal("2021-01-27", report.Metadata["publishedOn"]);
        Assert.Equal("2021-01-26", report.Metadata["issuedOn"]);
        Assert.Equal(("云司〔2021〕1号", "报告"), (report.Metadata["documentNumber"], report.Metadata["genre"]));
        Assert.Equal(("云州区", "云州区司法局", 2020), (report.Region, report.Body, report.Year));
    }

    [Fact]
    public void A_form_below_the_report_gives_it_neither_title_nor_content()
    {
        var report = Pages.Read(Text + "云州区司法局\n2021年1月27日\n  • 标  题*\n  • 内  容*\n  • 手机号码*\n验证码\n");
        Assert.Null(report.Title);
        Assert.Equal("云州区司法局", report.Body);
        Assert.Equal("全面推进。", report.Sections[^1].Text);
    }

    [Theory]
    [InlineData("2023年,青溪县司法局在县委领导下推进法治政府建设,现报告如下。\n", "青溪县", "青溪县司法局", 2023)]
    [InlineData("", null, null, 2023)]
    public void What_no_data_say_the_text_must_tell(string opening, string? region, string? body, int year)
    {
        var report = Pages.Read(opening + "一、2023年主要工作成效\n好。\n二、2024年工作打算\n更好。");
        Assert.Equal((null, region, body, year), (report.Title, report.Region, report.Body, report.Year));
    }

    [Fact]
    public void The_year_before_the_planned_one_is_the_one_reported() =>
        Assert.Equal(2022, Pages.Read("一、成效\n好。\n二、2023年工作安排\n更好。").Year);

    [Theory]
    [InlineData("000", null, "闵行区", "闵行区司法局", 2024)]
    [InlineData("001", null, "松江区", "松江区人民政府", 2024)]
    [InlineData("002", "紹興市上虞區2024年度法治政府建設工作情況報告", "紹興市上虞區", "紹興市上虞區人民政府", 2024)]
    [InlineData("003", "2020年度宝山区司法局法治政府建设情况报告", "宝山区", "宝山区司法局", 2020)]
    [InlineData("004", "关于2024年法治政府建设情况的报告", "大连市", "大连市司法局", 2024)]
    public void The_published_reports_say_what_they_are(string seed, string? title, string region, string body, int year)
    {
        var report = Pages.Seed(seed).Report;
        Assert.Equal((title, region, body, year), (report.Title, report.Region, report.Body, report.Year));
    }
}
