using FsCheck;
using FsCheck.Fluent;
using Yifa.Kernel;
using Yifa.Reports.Published;

namespace Yifa.Tests.Reports.Published;

public sealed class CheckTests
{
    private static List<PublishedCheck> Checks(string text, Relation relation) =>
        [.. Pages.Saying(text).Checks.Where(c => c.Relation == relation)];

    private static PublishedCheck Only(string text, Relation relation) => Assert.Single(Checks(text, relation));

    [Theory]
    [InlineData("评估文件23件,继续有效9件,拟修改5件,拟失效6件,已失效2件,拟废止1件。", "9 + 5 + 6 + 2 + 1 = 23")]
    [InlineData("审查事项1510件,其中文件24件,决策8件,合同1321件,其他事项157件。", "24 + 8 + 1321 + 157 = 1510")]
    [InlineData("化解医疗纠纷48起、交通纠纷392起、物业纠纷155起,合计595起。", "48 + 392 + 155 = 595")]
    public void Parts_add_up_to_their_total(string text, string computed)
    {
        var check = Only(text, Relation.Sum);
        Assert.Equal((Verdict.Holds, true, computed), (check.Verdict, check.Holds, check.Computed));
    }

    [Fact]
    public void Parts_said_to_be_all_that_do_not_add_up_are_told() =>
        Assert.Equal(Verdict.DoesNotHold, Only("审查事项1510件,其中文件24件,合同1321件,其他事项157件。", Relation.Sum).Verdict);

    [Theory]
    [InlineData("审查事项1510件,其中文件24件,合同1321件。")]
    [InlineData("受理474件,举行听证13场,调解228件。")]
    [InlineData("受理千余件,其中文件24件,其他976件。")]
    public void Some_of_the_parts_are_no_sum(string text) => Assert.Empty(Checks(text, Relation.Sum));

    [Fact]
    public void A_rate_is_that_of_the_two_counts_that_give_it()
    {
        var check = Only("全年共受理纠纷30771件,同比上升13.5%,调解解决30273件,调解成功率98.4%。", Relation.Rate);
        Assert.Equal((Verdict.Holds, "30273 ÷ 30771 = 98.4%"), (check.Verdict, check.Computed));
        Assert.Equal(["调解成功率98.4%", "调解解决30273件", "全年共受理纠纷30771件"], check.Quotes);
    }

    [Fact]
    public void A_printed_base_that_gives_another_rate_is_named_with_the_base_it_would_take()
    {
        var check = Only("收到申请474件;调撤228件,调撤率51.5%。", Relation.Rate);
        Assert.Equal((Verdict.PrintedBaseDoesNotReproduce, (bool?)null), (check.Verdict, check.Holds));
        Assert.Equal("228 ÷ 474 = 48.1%;基数应为 443", check.Computed);
    }

    [Theory]
    [InlineData("收到申请474件;调撤228件,调撤率51.5%;起诉27件,起诉率6.6%。", Verdict.BaseNotPrinted, "不是同一基数")]
    [InlineData("收案184件;调撤88件,调撤率49.4%;败诉4件,败诉率2.25%。", Verdict.Holds, "共同基数 178")]
    public void Two_rates_stand_on_one_base_or_do_not(string text, Verdict verdict, string computed)
    {
        var check = Only(text, Relation.SharedBase);
        Assert.Equal(verdict, check.Verdict);
        Assert.Contains(computed, check.Computed);
    }

    [Theory]
    [InlineData("调处纠纷6583件,调解成功率98.16%。", Verdict.Holds)]
    [InlineData("行政机关负责人出庭率99.28%。", Verdict.BaseNotPrinted)]
    [InlineData("集体学法9次,干部用法考试完成率、述法落实率均为100%。", Verdict.BaseNotPrinted)]
    [InlineData("公开信息46件,全文电子化率100%。", Verdict.Holds)]
    public void A_rate_with_one_side_printed_is_possible_or_left_open(string text, Verdict verdict) =>
        Assert.All(Checks(text, Relation.Rate), c => Assert.Equal(verdict, c.Verdict));

    [Theory]
    [InlineData("收案184件,同比下降1.08%。", Verdict.Holds, "上年应为 186")]
    [InlineData("收案1516件、同比增长34%。", Verdict.Holds, "上年应为 1128—1135")]
    [InlineData("收案10件,同比增长13.7%。", Verdict.DoesNotHold, "没有整数的上年数可得出")]
    [InlineData("收案184件,调解数量同比增加32%。", Verdict.BaseNotPrinted, null)]
    public void A_change_starts_from_a_whole_number(string text, Verdict verdict, string? computed)
    {
        var check = Only(text, Relation.Change);
        Assert.Equal((verdict, computed), (check.Verdict, check.Computed));
    }

    [Fact]
    public void Points_lead_to_the_rate_of_the_year_before() =>
        Assert.Equal("99.28% - 3.36 = 95.92%", Only("出庭率达99.28%,同比提升3.36个百分点。", Relation.Points).Computed);

    [Theory]
    [InlineData(
        "收到复议申请474件,复议收案与一审行政诉讼(不含复议后起诉案件)比值3.08;复议后起诉27件。一审行政诉讼收案184件。",
        Verdict.DoesNotHold
    )]
    [InlineData(
        "收到复议申请474件,复议收案与一审行政诉讼(不含复议后起诉案件)比值3.02;复议后起诉27件。一审行政诉讼收案184件。",
        Verdict.Holds
    )]
    [InlineData("复议收案与一审行政诉讼比值3.08。", Verdict.BaseNotPrinted)]
    [InlineData("收到复议申请474件,复议收案与未经复议的一审行政诉讼收案之比为3.08。一审行政诉讼收案184件。", Verdict.BaseNotPrinted)]
    public void A_ratio_is_computed_from_the_counts_its_words_name(string text, Verdict verdict) =>
        Assert.Equal(verdict, Only(text, Relation.Ratio).Verdict);

    [Theory]
    [InlineData("公开信息101条,其中公文8条。", Verdict.Holds)]
    [InlineData("公开信息8条,其中公文101条。", Verdict.DoesNotHold)]
    [InlineData("公开信息百余条,其中公文130条。", Verdict.BaseNotPrinted)]
    public void A_part_is_no_more_than_the_whole(string text, Verdict verdict) =>
        Assert.Equal(verdict, Only(text, Relation.Subset).Verdict);

    [Theory]
    [InlineData("月份 | 案件(件)\n1月 | 12\n2月 | 30\n合计 | 42", Verdict.Holds)]
    [InlineData("月份 | 案件(件)\n1月 | 12\n2月 | 30\n合计 | 43", Verdict.DoesNotHold)]
    public void A_table_adds_up(string text, Verdict verdict) => Assert.Equal(verdict, Only(text, Relation.Sum).Verdict);

    [Theory]
    [InlineData("围绕决策、执行、管理、服务和结果五公开推进工作。", "五公开", "列出 5 个")]
    [InlineData("建立区、街镇两级服务窗口。", "两级", "列出 2 个")]
    [InlineData("明确制度、监督、技术、清单、融合和检查方式等六个维度的升级。", "六个维度", "列出 6 个")]
    [InlineData("执法公示、执法全过程记录、重大执法决定法制审核“三项制度”得到落实。", "三项", "列出 3 个")]
    [InlineData("以督察和示范创建两项为关键点。", "两项", "列出 2 个")]
    [InlineData("构建区镇村三级工作格局。", "三级", "列出 3 个")]
    [InlineData("建立市县乡“三位一体”格局。", "三位一体", "列出 3 个")]
    [InlineData("推进“四化协同”,落实制度化保障、常态化教育、体系化创建、项目化评选。", "四化", "列出 4 个")]
    [InlineData("知识产权、劳动争议、物业管理等10家调解组织。", "10家", "列出 3 个,“等”共 10 个")]
    [InlineData("公安、仲裁等3个部门入驻。", "3个", "列出 2 个,“等”共 3 个")]
    public void A_list_is_as_long_as_its_number_says(string text, string stated, string computed)
    {
        var check = Only(text, Relation.Enumeration);
        Assert.Equal((Verdict.Holds, stated, computed), (check.Verdict, check.Stated, check.Computed));
        Assert.Contains(check.Quotes[0], text);
    }

    [Fact]
    public void A_named_list_that_is_not_all_told_is_left_open() =>
        Assert.Equal(
            (Verdict.BaseNotPrinted, "只列出 2 个"),
            Only("执法公示、过程记录“三项制度”。", Relation.Enumeration) is var c ? (c.Verdict, c.Computed) : default
        );

    [Theory]
    [InlineData("完成审查、备案三件。")]
    [InlineData("承接“三化”标准化改革。")]
    [InlineData("对甲、乙、丙开展丁、戊两项检查。")]
    [InlineData("编发提醒函9件、督办单1件、通报5期。")]
    [InlineData("落实“三项制度”。")]
    [InlineData("参与市级组织“四类案卷”评议。")]
    public void What_is_no_list_of_that_number_is_passed_over(string text) => Assert.Empty(Checks(text, Relation.Enumeration));

    [Theory]
    [InlineData("全区12个街镇设立机构。对12个镇(街道办)开展走访。", Verdict.Holds)]
    [InlineData("20个乡镇(街道)参加试点。调整20个乡镇(街道)执法事项。", Verdict.Holds)]
    [InlineData("全区12个街镇设立机构。对15个镇(街道办)开展走访。", Verdict.DoesNotHold)]
    public void How_many_towns_there_are_is_one_number(string text, Verdict verdict) =>
        Assert.Equal(verdict, Only(text, Relation.Equal).Verdict);

    [Theory]
    [InlineData("全区12个街镇设立机构。对5个镇(街道办)开展走访。")]
    [InlineData("8个乡镇参加试点。调整20个乡镇(街道)执法事项。")]
    [InlineData("全区12个街镇设立机构。实现12个村居全覆盖。")]
    public void Some_of_the_towns_are_not_all_of_them(string text) => Assert.Empty(Checks(text, Relation.Equal));

    [Theory]
    [InlineData("参加考试13轮,参考650人次。", "650 ÷ 13 = 50")]
    [InlineData("审核文件34件,提出修改意见129条。", "129 ÷ 34 = 3.79")]
    [InlineData("调解纠纷14709起,涉及金额16.65亿元。", "1665000000 ÷ 14709 = 113196")]
    [InlineData("调解解决30273件,调解成功率98.4%,协议金额45441.3万元。", "454413000 ÷ 30273 = 15010.5")]
    [InlineData("公众号共发帖1327条,累计阅读量91.3万。", "913000 ÷ 1327 = 688.02")]
    [InlineData("505家调解委员会调处纠纷6583件。", "6583 ÷ 505 = 13.04")]
    [InlineData("组织评查2批次1929卷。", "1929 ÷ 2 = 964.5")]
    [InlineData("举办活动4000余场,受益人群超200万人。", "2000000 ÷ 4000 = 500,原数是约数")]
    public void What_falls_on_each_is_computed_and_holds_nothing_against_the_report(string text, string computed)
    {
        var check = Only(text, Relation.Mean);
        Assert.Equal((Verdict.Derived, (bool?)null, computed), (check.Verdict, check.Holds, check.Computed));
    }

    [Theory]
    [InlineData("组织考试1次,通过156人。")]
    [InlineData("受理申请474件,举行听证13场。")]
    [InlineData("办结案件20件,聘请顾问4名。")]
    public void Two_numbers_of_which_neither_falls_on_the_other_have_no_mean(string text) => Assert.Empty(Checks(text, Relation.Mean));

    [Theory]
    [InlineData("2021-01-27", Verdict.Holds)]
    [InlineData("2021-01-30", Verdict.DoesNotHold)]
    public void A_page_is_not_published_before_it_was_issued(string issued, Verdict verdict)
    {
        var report = Pages.Read($"发布日期: 2021-01-28\n发文日期: {issued}\n一、成效\n好。\n");
        Assert.Equal(verdict, Assert.Single(report.Checks).Verdict);
    }

    [Fact]
    public void What_is_implied_is_what_rounds_to_the_printed_percentage()
    {
        var cases = Gen.Choose(1, 3_000).Zip(Gen.Choose(1, 3_000)).Zip(Gen.Choose(0, 2)).ToArbitrary();
        Prop.ForAll(
                cases,
                c =>
                {
                    var ((a, b), decimals) = c;
                    var (part, whole) = (Math.Min(a, b), Math.Max(a, b));
                    var percent = Figure.Round(100m * part / whole, decimals);
                    var change = Figure.Round(100m * (a - b) / b, decimals);
                    return (percent == 0 || Within(Implied.Denominators(part, percent, decimals), whole))
                        && Within(Implied.Numerators(whole, percent, decimals), part)
                        && (change <= -99 || Within(Implied.Before(a, change, decimals), b) || change == 0);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static bool Within(Implied implied, decimal n) => n >= implied.First && n <= implied.Last;
}
