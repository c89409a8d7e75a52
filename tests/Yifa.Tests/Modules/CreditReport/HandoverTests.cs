using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.CreditReport;

namespace Yifa.Tests.Modules.CreditReport;

/// <summary>信用数据归集: each unit owes its decisions of a month within five working days of its end. 31 January 2026 is a Saturday.</summary>
public sealed class HandoverTests
{
    private static readonly string Code = CreditCode.Make("310112", 1);
    private const string Head = "决定书文号,当事人,统一社会信用代码,决定日期,处罚内容,状态\n";
    private static readonly Office Government = new(2, "shili/gov/", "示例区人民政府", "示府", "government");
    private static readonly Office Bureau = new(3, "shili/gov/market/", "示例区市场监督管理局", "示市监", "department");
    private static readonly Actor Coordinator = new("zong", "宗某", new Capacity.AtOffice("data-handovers.Coordinator", Government));
    private static readonly Actor Supplier = new("lian", "练某", new Capacity.AtOffice("data-handovers.Supplier", Bureau));
    private static readonly DateOnly January = new(2026, 1, 1);

    private static Story Owed(string? through = null) =>
        new Story(CreditReportModule.Handovers, Bureau)
            .When("2026-01-05", Coordinator, new Owe(EnforcementField.MarketRegulation, "2026-01", through))
            .Accepted();

    private static string Row(string number = "示市监罚〔2026〕1号", string on = "2026-01-20", string standing = "公示") =>
        $"{number},示例机械有限公司,{Code},{on},罚款5000元,{standing}\n";

    private static Opening? Next(Story story) => story.Entries[^1].Outcome.Openings.SingleOrDefault();

    [Fact]
    public void A_month_is_due_five_working_days_after_its_end() =>
        Assert.Equal(new DateOnly(2026, 2, 6), Owed().Matter<DataHandover>().DueOn);

    [Fact]
    public void What_comes_in_in_time_is_counted_on_the_due_date_and_the_next_month_follows()
    {
        var story = Owed().When("2026-02-03", Supplier, new HandOver(Head + Row())).Accepted();

        Assert.Equal(HandoverStage.Accepted, story.Matter<DataHandover>().Stage);
        Assert.Equal(1, story.Counted(HandoverFigures.Due, ("unit", Bureau.Name), ("field", "market-regulation")));
        Assert.Equal(1, story.Counted(HandoverFigures.OnTime, ("unit", Bureau.Name), ("field", "market-regulation")));
        Assert.All(story.Counts, c => Assert.Equal(new DateOnly(2026, 2, 6), c.On));
        Assert.Equal(("data-handovers.Owe", "2026-02"), (Next(story)!.Act, Next(story)!.Fields["Month"]));
        Assert.Equal(
            [$"{Code} market-regulation|2026-01-20|示市监罚〔2026〕1号|示例区市场监督管理局|罚款5000元"],
            story.Matter<DataHandover>().PublicLines
        );
    }

    [Fact]
    public void What_does_not_come_in_is_late_and_the_co_ordinator_hears_of_it()
    {
        var story = Owed().Until("2026-02-06");
        Assert.Equal(HandoverStage.Due, story.Matter<DataHandover>().Stage);
        story.Until("2026-02-07");

        Assert.Equal(HandoverStage.Late, story.Matter<DataHandover>().Stage);
        Assert.Equal((1, 0), (story.Counted(HandoverFigures.Due), story.Counted(HandoverFigures.OnTime)));
        Assert.Contains(
            story.Entries[^1].Outcome.Notices,
            n => n.To == Government.Path && n.Text.Contains("示例区市场监督管理局没有按时归集数据")
        );
        Assert.Equal("market-regulation 示例区市场监督管理局2026年1月市场监管数据", story.Matter<DataHandover>().MissingTold);
        Assert.Equal("2026-02", Next(story)!.Fields["Month"]);
    }

    [Fact]
    public void What_comes_in_late_is_taken_and_not_counted_as_in_time()
    {
        var story = Owed().Until("2026-02-07").When("2026-02-09", Supplier, new HandOver(Head + Row())).Accepted();

        Assert.Equal((1, 0), (story.Counted(HandoverFigures.Due), story.Counted(HandoverFigures.OnTime)));
        Assert.Null(story.Matter<DataHandover>().MissingTold);
        Assert.Null(Next(story)); // the next month was opened when this one ran out
    }

    [Fact]
    public void The_duty_ends_with_its_last_month() =>
        Assert.Null(Next(Owed("2026-01").When("2026-02-03", Supplier, new HandOver(None: true)).Accepted()));

    [Fact]
    public void A_month_that_is_not_over_cannot_be_handed_over()
    {
        Owed().When("2026-01-31", Supplier, new HandOver(Head + Row())).RefusedBy(Refusals.MonthRunning);
        Owed().When("2026-01-31", Supplier, new HandOverOwn()).RefusedBy(Refusals.MonthRunning);
        Owed().When("2026-02-01", Supplier, new HandOver(Head + Row())).Accepted();
    }

    [Fact]
    public void Its_own_cases_are_counted_with_one_press()
    {
        var story = Owed().Reading("closed", 12).When("2026-02-02", Supplier, new HandOverOwn()).Accepted();

        Assert.Equal(12, story.Matter<DataHandover>().OwnCases);
        Assert.Empty(story.Matter<DataHandover>().PublicLines);
    }

    [Fact]
    public void What_is_sent_back_is_missing_again_and_counts_no_more_as_in_time()
    {
        var story = Owed()
            .When("2026-02-03", Supplier, new HandOver(Head + Row()))
            .Accepted()
            .When("2026-02-04", Coordinator, new SendBack("缺少决定书"))
            .Accepted();

        Assert.Equal((1, 0), (story.Counted(HandoverFigures.Due), story.Counted(HandoverFigures.OnTime)));
        Assert.NotNull(story.Matter<DataHandover>().MissingTold);
        Assert.Empty(story.Matter<DataHandover>().PublicLines);
        Assert.Equal(0, story.When("2026-02-05", Supplier, new HandOver(Head + Row())).Accepted().Counted(HandoverFigures.OnTime));
    }

    [Fact]
    public void The_co_ordinator_presses_and_calls_off()
    {
        var late = Owed().Until("2026-02-07").When("2026-02-10", Coordinator, new PressUnit("请尽快")).Accepted();
        Assert.Equal(new DateOnly(2026, 2, 24), late.Clock(HandoverClocks.Pressing).Due); // the Spring Festival lies between
        var ended = late.When("2026-02-11", Coordinator, new CallOff("职责已经划出")).Accepted();
        Assert.Equal(HandoverStage.CalledOff, ended.Matter<DataHandover>().Stage);
        ended.When("2026-02-12", Supplier, new HandOverOwn()).RefusedBy(Gate.MatterClosed);
    }

    [Fact]
    public void Nobody_of_the_unit_calls_off_what_it_owes() =>
        Owed().When("2026-02-02", Supplier, new CallOff("没有")).RefusedBy(Gate.NotEntitled);

    [Fact]
    public void A_month_is_written_as_one()
    {
        var story = new Story(CreditReportModule.Handovers, Bureau);
        story.When("2026-01-05", Coordinator, new Owe(EnforcementField.Fire, "2026-13")).RefusedBy(Refusals.MonthUnlikely);
        story.When("2026-01-05", Coordinator, new Owe(EnforcementField.Fire, "2026-02", "明年")).RefusedBy(Refusals.MonthUnlikely);
        story.When("2026-01-05", Coordinator, new Owe(EnforcementField.Fire, "2026-02", "2026-01")).RefusedBy(Refusals.ThroughTooEarly);
    }

    [Fact]
    public void A_month_is_owed_once() =>
        Assert.Equal(
            new Claim("data-handovers", "shili/gov/market//market-regulation/2026-01", 0),
            Assert.Single(Owed().Entries[0].Outcome.Claims)
        );

    [Fact]
    public void Nothing_or_both_is_refused()
    {
        Owed().When("2026-02-02", Supplier, new HandOver()).RefusedBy(Refusals.NothingHandedOver);
        Owed().When("2026-02-02", Supplier, new HandOver(Head + Row(), None: true)).RefusedBy(Refusals.RowsAndNone);
        Owed().When("2026-02-02", Supplier, new HandOver(Head)).RefusedBy(Refusals.NothingHandedOver);
    }

    [Fact]
    public void What_is_wrong_is_said_by_row_and_nothing_is_taken()
    {
        var text = Head + Row() + Row("二号", "2026-02-01") + Row() + $"三号,某,9131,2026-01-02,警告,不详\n";
        var story = Owed().When("2026-02-02", Supplier, new HandOver(text)).RefusedBy(Refusals.RowsWrong);

        var said = story.Refused.Single(r => r.Is(Refusals.RowsWrong)).Text;
        Assert.Contains("第3行“决定日期”晚于归集的月份", said);
        Assert.Contains("第4行决定书文号“示市监罚〔2026〕1号”重复", said);
        Assert.Contains("第5行“统一社会信用代码”校验码不符、“状态”应为公示、撤回、修复", said);
        Assert.Equal(HandoverStage.Due, story.Matter<DataHandover>().Stage);
    }

    [Fact]
    public void More_rows_than_a_batch_holds_are_refused() =>
        Owed()
            .When(
                "2026-02-02",
                Supplier,
                new HandOver(Head + string.Concat(Enumerable.Range(0, HandedRows.Most + 1).Select(i => Row($"{i}号"))))
            )
            .RefusedBy(Refusals.TooManyRows);

    [Fact]
    public void Csv_and_json_come_to_the_same()
    {
        var json =
            $$"""[{"number":"示市监罚〔2026〕1号","party":"示例机械有限公司","creditCode":"{{Code}}","decidedOn":"2026-01-20","penalty":"罚款5000元","standing":"公示"}]""";

        Assert.Equal(HandedRows.Read(Head + Row(), January).Rows, HandedRows.Read(json, January).Rows);
        Assert.Equal(
            HandedRows.Read(Head + Row(), January).Rows,
            HandedRows.Read("\uFEFF" + (Head + Row()).Replace("\n", "\r\n"), January).Rows
        );
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("[{]")]
    [InlineData("[")]
    public void What_is_no_list_of_objects_is_said_to_be_none(string text) =>
        Assert.Equal(["不是正确的JSON:应为对象的列表"], HandedRows.Read(text, January).Faults);

    [Fact]
    public void Columns_stand_in_any_order_and_quotes_hold_commas()
    {
        var text = $"当事人,决定书文号,统一社会信用代码,处罚内容,决定日期\n示例,一号,{Code},\"警告,罚款\"\"5\"\"元\",2026-01-02\n";

        Assert.Equal(
            [new HandedRow("一号", "示例", Code, new(2026, 1, 2), "警告,罚款\"5\"元", RowStanding.Public)],
            HandedRows.Read(text, January).Rows
        );
        Assert.StartsWith("第1行应写明各列", Assert.Single(HandedRows.Read("甲,乙\n1,2", January).Faults));
    }

    [Fact]
    public void Only_what_is_public_no_more_may_be_of_an_earlier_month()
    {
        Assert.Equal(["第2行“决定日期”早于归集的月份"], HandedRows.Read(Head + Row(on: "2025-12-31"), January).Faults);
        Assert.Empty(HandedRows.Read(Head + Row(on: "2025-12-31", standing: "撤回"), January).Faults);
        Assert.Empty(HandedRows.Read(Head + Row(on: "2025-12-31", standing: "修复"), January).Faults);
    }

    /// <summary>Whatever cells are written as CSV are read as they were, quotes, commas and line ends within them.</summary>
    [Fact]
    public void Cells_survive_the_table()
    {
        var chance = new Random(5);
        const string letters = "甲乙,\"\r\n ;1a";
        for (var round = 0; round < 200; round++)
        {
            var what = new string([.. Enumerable.Range(0, chance.Next(1, 20)).Select(_ => letters[chance.Next(letters.Length)])]).Trim();
            if (what.Length == 0)
                continue;
            var text = $"{Head}一号,示例,{Code},2026-01-02,\"{what.Replace("\"", "\"\"")}\",公示\n";
            Assert.Equal(what, Assert.Single(HandedRows.Read(text, January).Rows).What);
        }
    }
}
