using System.Text;
using Yifa.Reports.Published;

namespace Yifa.Tests.Reports.Published;

/// <summary>Of what time a number is, where the report says so.</summary>
public sealed class PeriodTests
{
    private static PublishedReport Saying(string text) =>
        Pages.Read($"云州区2024年度法治政府建设情况报告\n一、主要举措和成效\n{text}\n二、存在的不足\n还有差距。\n");

    private static PublishedPeriod? Of(string text) => Assert.Single(Saying(text).Figures).Period;

    [Theory]
    [InlineData("第三季度出庭应诉率达99.28%。", PeriodKind.Part, "第三季度")]
    [InlineData("1—11月,受理复议申请31件。", PeriodKind.Part, "1—11月")]
    [InlineData("2024年1月至10月受理复议申请31件。", PeriodKind.Part, "1月至10月")]
    [InlineData("上半年受理复议申请31件。", PeriodKind.Part, "上半年")]
    [InlineData("截至2024年11月底,受理复议申请31件。", PeriodKind.Part, "截至2024年11月底")]
    [InlineData("截至目前,受理复议申请31件。", PeriodKind.Part, "截至目前")]
    [InlineData("近五年受理复议申请31件。", PeriodKind.Years, "近五年")]
    [InlineData("自2020年以来,受理复议申请31件。", PeriodKind.Years, "自2020年以来")]
    [InlineData("“十四五”期间受理复议申请31件。", PeriodKind.Years, "“十四五”期间")]
    [InlineData("中心成立以来,受理复议申请31件。", PeriodKind.Years, "成立以来")]
    [InlineData("考评2023年度项目83个。", PeriodKind.OtherYear, "2023年度")]
    [InlineData("去年受理复议申请31件。", PeriodKind.OtherYear, "去年")]
    [InlineData("截至2024年底,法律服务机构共151家。", PeriodKind.YearEnd, "截至2024年底")]
    [InlineData("全市累计调解纠纷41015件。", PeriodKind.Running, "累计")]
    public void A_number_that_is_not_of_the_year_says_so_in_the_report_s_words(string text, PeriodKind kind, string said) =>
        Assert.Equal(new PublishedPeriod(kind, said), Of(text));

    [Theory]
    [InlineData("受理复议申请31件。")]
    [InlineData("2024年,受理复议申请31件。")]
    [InlineData("全年累计受理复议申请31件。")]
    [InlineData("2024年,市本级累计接待咨询4512人次。")]
    [InlineData("1月至12月受理复议申请31件。")]
    [InlineData("印发《行动计划(2023-2025年)》,受理复议申请31件。")]
    [InlineData("截至10月底完成清理。受理复议申请31件。")]
    public void A_number_of_the_year_says_nothing(string text) => Assert.Null(Of(text));

    [Fact]
    public void A_period_reaches_to_the_end_of_its_sentence_or_the_next_one()
    {
        var figures = Saying("上半年受理申请31件,办结20件;全年受理申请70件。调解9件。").Figures;
        Assert.Equal(["上半年", "上半年", null, null], figures.Select(f => f.Period?.Said));
    }

    [Fact]
    public void A_running_total_reaches_no_further_than_its_clause()
    {
        var figures = Saying("累计召开案审会4次、听证会5次,培训6次。").Figures;
        Assert.Equal(["累计", "累计", null], figures.Select(f => f.Period?.Said));
    }

    [Fact]
    public void What_the_report_says_of_all_its_numbers_is_of_the_report()
    {
        Assert.Equal("截至2024年11月30日", Saying("本报告数据统计截至2024年11月30日。受理申请31件。").Period?.Said);
        Assert.Null(Saying("本报告数据统计截至2024年12月31日。受理申请31件。").Period);
    }

    [Fact]
    public void What_is_kept_of_a_reading_is_all_of_it()
    {
        var report = Saying("截至目前受理申请474件,调撤228件,调撤率51.5%。多次培训。");
        var kept = KeptReading.Read(report.Text, KeptReading.Write(report));
        Assert.Equal(Encoding.UTF8.GetString(KeptReading.Write(report)), Encoding.UTF8.GetString(KeptReading.Write(kept)));
        Assert.All(kept.Figures, f => Assert.Equal(f.Quote, kept.Text.Substring(f.At, f.Quote.Length)));
        Assert.Equal(report.Checks.Select(c => c.Computed), kept.Checks.Select(c => c.Computed));
        Assert.Equal(1, kept.Figures.Single(f => f.Raw == "51.5%").Decimals);
    }
}
