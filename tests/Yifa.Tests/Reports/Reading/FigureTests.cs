using FsCheck;
using FsCheck.Fluent;
using Yifa.Reports.Published;

namespace Yifa.Tests.Reports.Published;

public sealed class FigureTests
{
    private static IEnumerable<PublishedFigure> Figures(string text) => Pages.Saying(text).Figures;

    private static string Said(string text) =>
        string.Join(";", Figures(text).Select(f => $"{f.Name}={f.Value:0.####}{f.Unit}{(f.Qualifier is { } q ? $"({q})" : "")}"));

    [Theory]
    [InlineData("全年发布各类政府信息101条,其中主动公开公文8件。", "发布各类政府信息=101条;主动公开公文=8件")]
    [InlineData("自查许可案件720件、投诉案件34件和处罚案件1件。", "自查许可案件=720件;投诉案件=34件;处罚案件=1件")]
    [InlineData("承办4场法律服务配套活动。", "承办法律服务配套活动=4场")]
    [InlineData("集中培训700余场20000余人次。", "集中培训=700场(余);集中培训=20000人次(余)")]
    [InlineData("研究制定8个方面36项工作任务。", "研究制定=8个方面;工作任务=36项")]
    [InlineData("35家单位和23个乡镇述法。", "单位=35家;乡镇述法=23个")]
    public void What_is_counted_is_told_by_the_words_around_the_number(string text, string said) => Assert.Equal(said, Said(text));

    [Theory]
    [InlineData("累计阅读量91.3万,播放量151.4万次。", "阅读量=913000次;播放量=1514000次")]
    [InlineData("抖音号粉丝1.7万。", "抖音号粉丝=17000人")]
    [InlineData("协议金额45441.3万元,涉案16.65億元。", "协议金额=454413000元;涉案=1665000000元")]
    [InlineData("受理1,515项、１２件。", "受理=1515项;受理=12件")]
    [InlineData("查处案件三百余件、两万余家次,一千二百零五人。", "查处案件=300件(余);查处案件=20000家次(余);人=1205人")]
    [InlineData(
        "受益民众千余人,上百场,近8万件,超200万人,约四十辆。",
        "受益民众=1000人(余);=100场(超);=80000件(近);=2000000人(超);=40辆(约)"
    )]
    [InlineData("覆蓋群眾8萬餘人次,10余万份,1.5万多件。", "覆蓋群眾=80000人次(余);=100000份(余);=15000件(多)")]
    [InlineData("不少于3名,96%以上,10件左右,达99.6%。", "=3名(不少于);=96%(以上);=10件(左右);=99.6%(达)")]
    public void Scales_numerals_and_qualifiers(string text, string said) => Assert.Equal(Numbers(said), Numbers(Said(text)));

    private static string Numbers(string said) => string.Join(";", said.Split(';').Select(s => s[(s.IndexOf('=') + 1)..]));

    [Theory]
    [InlineData("贯彻“三项制度”,推行行政执法三项制度,落实三所联动。")]
    [InlineData("2024年1月27日,9月至10月,8月中旬,2021—2025年,75周年,15:56。")]
    [InlineData("印发《2024年3项工作方案》(沪府办〔2024〕29号)第3号,见第二十四条。")]
    [InlineData("组织“12·4”国家宪法日和12348热线、G60走廊、5G网络、1+N体系。")]
    [InlineData("八五普法、十四五规划,党的二十届三中全会和六届七次全会。")]
    [InlineData("第一责任人、第三方、第三季度、一件事、一站式、进一步、百姓、万一。")]
    [InlineData("发挥三位一体作用,百名法学家百场报告会。")]
    public void Numerals_of_names_dates_and_documents_are_not_figures(string text) => Assert.Equal("", Said(text));

    [Fact]
    public void A_number_beside_a_name_with_a_numeral_is_still_one()
    {
        Assert.Equal([28121], Figures("12348法律服务热线解答28121件。").Select(f => (int)f.Value!));
        Assert.Equal([95], Figures("《<操作>指南(2023年)》95项指标自查。").Select(f => (int)f.Value!));
        Assert.Equal([129], Figures("办理“过罚相当”八大长效机制案件129件。").Select(f => (int)f.Value!));
    }

    [Fact]
    public void One_percentage_may_be_the_reading_of_several_rates() =>
        Assert.Equal(
            ["合法性审查率=100%", "备案审查率=100%", "数字应用率=100%"],
            Figures("合法性审查率、备案审查率和数字应用率均为100%。").Select(f => $"{f.Name}={f.Value:0}{f.Unit}")
        );

    [Theory]
    [InlineData("受理100件,同比上升13.5%。", PublishedKind.Change, 13.5)]
    [InlineData("收案184件,同比下降1.08%。", PublishedKind.Change, -1.08)]
    [InlineData("审批时限平均压缩62%。", PublishedKind.Change, -62)]
    [InlineData("案件较上年减少4件。", PublishedKind.Change, -4)]
    [InlineData("平均办证时间同比压缩1天/件。", PublishedKind.Duration, -1)]
    [InlineData("出庭率达99.28%,同比提升3.36个百分点。", PublishedKind.PercentagePoints, 3.36)]
    [InlineData("败诉率降低0.5个百分点。", PublishedKind.PercentagePoints, -0.5)]
    [InlineData("通过率百分之九十七点五。", PublishedKind.Rate, 97.5)]
    [InlineData("经调解结案182件、占比19.3%。", PublishedKind.Rate, 19.3)]
    [InlineData("收案与诉讼比值3.08。", PublishedKind.Ratio, 3.08)]
    [InlineData("解聘律师218名。", PublishedKind.People, 218)]
    [InlineData("接待咨询4512人次。", PublishedKind.PersonTimes, 4512)]
    [InlineData("点击量超1.2亿次。", PublishedKind.Views, 120_000_000)]
    [InlineData("协议金额620万元。", PublishedKind.Amount, 6_200_000)]
    [InlineData("举办第三届论坛。", PublishedKind.Ordinal, 3)]
    [InlineData("首届论坛召开。", PublishedKind.Ordinal, 1)]
    [InlineData("实现目录全覆盖。", PublishedKind.Coverage, 100)]
    [InlineData("未出现败诉情形。", PublishedKind.Count, 0)]
    [InlineData("确保对象“零脱管”。", PublishedKind.Count, 0)]
    [InlineData("每季度报送清单。", PublishedKind.Cadence, 4)]
    public void Each_number_is_of_a_kind(string text, PublishedKind kind, double value)
    {
        var last = Figures(text).Last();
        Assert.Equal((kind, (decimal)value), (last.Kind, last.Value));
    }

    [Theory]
    [InlineData("零距离服务、零售行业、零门槛。")]
    [InlineData("第一百零二条。")]
    public void 零_is_a_claim_only_of_what_nobody_wants(string text) => Assert.Equal("", Said(text));

    [Fact]
    public void A_clause_that_counts_says_of_its_count_that_it_covers_all() =>
        Assert.Equal("实现村居全覆盖=392个", Said("实现392个村居全覆盖。"));

    [Fact]
    public void A_table_gives_a_figure_a_cell_with_the_unit_of_its_row_or_column() =>
        Assert.Equal(
            "收到申请(件)=702件;收到申请(件) 同比=20%;协议金额 万元=23605000元",
            Said("项目 | 本年 | 同比\n收到申请(件) | 702 | +20.0%\n结束。\n指标 | 金额(万元)\n协议金额 | 2360.5")
                .Replace(" 金额(万元)", " 万元")
        );

    [Fact]
    public void A_quote_is_on_the_page_has_the_number_and_is_not_long()
    {
        var text =
            string.Concat(Enumerable.Repeat("持续推进法治建设", 20))
            + "共举办活动150餘場次"
            + string.Concat(Enumerable.Repeat("提升质效", 30));
        var report = Pages.Saying(text);
        var figure = Assert.Single(report.Figures);
        Assert.Contains(figure.Quote, report.Text);
        Assert.Contains("150餘場次", figure.Quote);
        Assert.InRange(figure.Quote.Length, 1, 60);
        Assert.Equal("一、主要举措和成效", figure.Section);
    }

    [Fact]
    public void Any_number_printed_in_any_way_is_read_back()
    {
        var numbers = Gen.Choose(2, 99_999).ToArbitrary();
        Prop.ForAll(
                numbers,
                n =>
                    n.ToString() is var plain
                    && Value($"受理案件{plain}件") == n
                    && Value($"受理案件{n:N0}件") == n
                    && Value($"受理案件{InHan(n)}件") == n
            )
            .QuickCheckThrowOnFailure();
    }

    private static decimal? Value(string text) => Figures(text + "。").Single().Value;

    private static string InHan(int n)
    {
        var (text, zero) = ("", false);
        foreach (var (by, name) in ((int, string)[])[(10_000, "万"), (1_000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = n / by % 10;
            zero |= digit == 0 && text != "";
            if (digit == 0)
                continue;
            text += (zero ? "零" : "") + "零一二三四五六七八九"[digit] + name;
            zero = false;
        }
        return text;
    }
}
