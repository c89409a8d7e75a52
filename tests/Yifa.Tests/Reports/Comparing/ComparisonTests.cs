using Yifa.Modules;
using Yifa.Reports.Comparing;
using Yifa.Reports.Published;
using Yifa.Tests.Reports.Published;

namespace Yifa.Tests.Reports.Comparing;

/// <summary>Invented reports of invented regions side by side: what can stand beside what, and what has to be said.</summary>
public sealed class ComparisonTests
{
    private static ComparedReport Report(string region, int year, string text, long? people = null, string organ = "人民政府")
    {
        var page = Pages.Read($"{region}{organ}{year}年度法治政府建设情况报告\n一、主要举措和成效\n{text}\n二、存在的不足\n还有差距。\n");
        return new(
            page.Region!,
            page.Body,
            page.Year!.Value,
            page.Title!,
            null,
            PublishedNumbers.Of(page, Catalogue.Figures, at => $"#{at}")
        )
        {
            Period = page.Period,
            People = people is { } count ? new(count, "区统计公报") : null,
        };
    }

    private static Comparison Compare(params ComparedReport[] reports) => Comparison.Of(reports, Catalogue.Figures, FigureGroups.All);

    private static ComparedFigure Figure(Comparison comparison, string id) =>
        comparison.Groups.SelectMany(g => g.Figures).Single(f => f.Figure.Id == id);

    private static ComparedFigure Accepted(params string[] texts) =>
        Figure(Compare([.. texts.Select((t, i) => Report(i == 0 ? "云州区" : "雨州区", 2024, t))]), "mediation.accepted");

    [Fact]
    public void Every_figure_of_the_catalogue_has_a_group() =>
        Assert.Empty(Catalogue.Figures.Select(f => f.Id.Split('.')[0]).Distinct().Except(FigureGroups.All.Select(g => g.Id)));

    [Fact]
    public void Two_years_of_a_region_stand_in_one_row_and_two_regions_in_two()
    {
        var comparison = Compare(
            Report("云州区", 2024, "人民调解组织受理纠纷120件。"),
            Report("云州区", 2023, "人民调解组织受理纠纷100件。"),
            Report("雨州区", 2024, "人民调解组织受理纠纷300余件。")
        );
        Assert.Equal(["云州区人民政府", "雨州区人民政府"], comparison.Rows.Select(r => r.Name));
        Assert.Equal([2023, 2024], comparison.Years);
        var accepted = Figure(comparison, "mediation.accepted");
        Assert.Equal(["100件", "120件", "300余件"], accepted.Comparable.Select(c => c.Single!.Said));
        Assert.Equal("人民调解组织受理纠纷120件", Assert.Single(accepted.Of(comparison.Rows[0], 2024)).Single!.Quote);
        Assert.Equal("人民调解", Assert.Single(comparison.Groups).Name);
    }

    [Fact]
    public void A_bureau_s_own_report_is_not_its_government_s()
    {
        var comparison = Compare(
            Report("云州区", 2024, "人民调解组织受理纠纷120件。"),
            Report("云州区", 2024, "人民调解组织受理纠纷120件。", organ: "司法局")
        );
        Assert.Equal(["云州区人民政府", "云州区司法局"], comparison.Rows.Select(r => r.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_region_in_other_characters_is_the_same_row() =>
        Assert.Single(
            Compare(
                Report("雲州區", 2023, "人民調解組織受理糾紛100件。", organ: "人民政府"),
                Report("云州区", 2024, "人民调解组织受理纠纷120件。")
            ).Rows
        );

    [Fact]
    public void Arithmetic_that_does_not_hold_is_flagged_at_the_number()
    {
        var comparison = Compare(Report("云州区", 2024, "收到复议申请474件;复议调撤228件,调撤率51.5%。"));
        var rate = Figure(comparison, "reconsideration.mediated-withdrawn-rate").Cells[0].Values[0];
        var flag = Assert.Single(rate.Flags);
        Assert.Equal(FlagKind.OtherBase, flag.Kind);
        Assert.Contains("228 ÷ 474 = 48.1%", flag.Text);
        Assert.Empty(Figure(comparison, "reconsideration.applied").Cells[0].Values[0].Flags);
    }

    [Fact]
    public void A_rate_of_which_no_base_is_printed_says_so() =>
        Assert.Contains(
            Figure(Compare(Report("云州区", 2024, "行政机关负责人出庭应诉率99.28%。")), "litigation.appearance-rate")
                .Cells[0]
                .Values[0]
                .Flags,
            f => f.Kind == FlagKind.NoBase
        );

    [Theory]
    [InlineData("1—11月,人民调解组织受理纠纷90件。", FlagKind.Period)]
    [InlineData("近五年人民调解组织受理纠纷900件。", FlagKind.Period)]
    [InlineData("受理纠纷的人民调解组织有10个。", FlagKind.Unit)]
    public void What_is_of_another_period_or_unit_does_not_stand_beside_a_year(string text, FlagKind kind)
    {
        var accepted = Accepted("人民调解组织受理纠纷120件。", text);
        Assert.Contains(accepted.Cells.Single(c => c.Row.Region == "雨州区").Values[0].Flags, f => f.Kind == kind && f.Parts);
        Assert.Empty(accepted.Comparable);
    }

    [Fact]
    public void Numbers_of_a_figure_with_many_kinds_do_not_stand_beside_each_other() =>
        Assert.Empty(
            Figure(
                Compare(Report("云州区", 2024, "配备法律顾问4名。"), Report("雨州区", 2024, "全区现有商事调解组织12家。")),
                "registers.stock"
            ).Comparable
        );

    [Theory]
    [InlineData("全区累计人民调解受理纠纷90件。", FlagKind.Period, "累计")]
    [InlineData("人民调解组织受理纠纷三百余件。", FlagKind.Bound, "下限")]
    [InlineData("人民调解组织受理纠纷近300件。", FlagKind.Bound, "上限")]
    public void What_is_not_quite_known_stands_beside_and_says_so(string text, FlagKind kind, string said)
    {
        var accepted = Accepted("人民调解组织受理纠纷120件。", text);
        var flag = Assert.Single(accepted.Cells.Single(c => c.Row.Region == "雨州区").Values[0].Flags);
        Assert.Equal(kind, flag.Kind);
        Assert.Contains(said, flag.Text);
        Assert.Equal(2, accepted.Comparable.Count);
    }

    [Fact]
    public void Several_numbers_of_one_figure_are_not_added_up()
    {
        var accepted = Accepted("人民调解组织受理纠纷120件。", "行业调解组织受理纠纷80件。社区调解组织受理纠纷300件。");
        Assert.Equal(["80件", "300件"], accepted.Cells.Single(c => c.Row.Region == "雨州区").Values.Select(v => v.Said));
        Assert.Null(accepted.Cells.Single(c => c.Row.Region == "雨州区").Single);
        Assert.Empty(accepted.Comparable);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(2_400_000L, 0.5)]
    public void Per_head_is_told_where_the_people_are_known_and_not_otherwise(long? people, double? each)
    {
        var cell = Figure(Compare(Report("云州区", 2024, "人民调解组织受理纠纷120件。", people)), "mediation.accepted").Cells[0];
        Assert.Equal((decimal?)each, cell.PerTenThousand(cell.Values[0]));
    }

    [Fact]
    public void A_rate_is_not_told_per_head()
    {
        var cell = Figure(Compare(Report("云州区", 2024, "人民调解成功率98%。", 2_400_000)), "mediation.success-rate").Cells[0];
        Assert.Null(cell.PerTenThousand(cell.Values[0]));
    }

    [Theory]
    [InlineData("100件", "同比上升20%", null)]
    [InlineData("96件", "同比上升20%", "+25%")]
    [InlineData("百余件", "同比上升20%", null)]
    public void A_printed_change_is_held_against_the_year_before(string before, string change, string? computed)
    {
        var comparison = Compare(
            Report("云州区", 2023, $"人民调解组织受理纠纷{before}。"),
            Report("云州区", 2024, $"人民调解组织受理纠纷120件,{change}。")
        );
        var flag = Figure(comparison, "mediation.accepted-yoy")
            .Cells[0]
            .Values[0]
            .Flags.SingleOrDefault(f => f.Kind == FlagKind.YearBefore);
        Assert.Equal(computed is null, flag is null);
        if (computed is not null)
            Assert.Contains(computed, flag!.Text);
    }

    [Fact]
    public void A_fall_is_shown_as_one() =>
        Assert.Equal(
            "−1.08%",
            Figure(Compare(Report("云州区", 2024, "行政诉讼收案184件,同比下降1.08%。")), "litigation.received-yoy").Cells[0].Values[0].Said
        );
}
