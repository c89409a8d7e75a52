using System.Text.RegularExpressions;
using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Reports;
using Yifa.Tests.Kernel.Public;

namespace Yifa.Tests.Reports;

public sealed partial class ReportComposerTests
{
    private static string Text(PlainLedger ledger, ReportRequest? request = null) =>
        RegionSpecimen.Text(RegionSpecimen.Compose(ledger, request));

    [Fact]
    public void People_mediation_reads_as_it_was_published()
    {
        var text = Text(RegionSpecimen.Minhang());
        Assert.Contains(
            "各类人民调解组织全年受理矛盾纠纷30771件,同比上升13.5%,调解成功30273件,调解成功率98.4%(注1),协议金额45441.3万元。",
            text
        );
    }

    [Fact]
    public void Reconsideration_and_suits_read_as_they_were_published()
    {
        var text = Text(RegionSpecimen.Shangyu());
        Assert.Contains("行政复议机构全年收到行政复议申请474件(注1),受理案件460件,办结案件443件,举行听证会13场。", text);
        Assert.Contains("办结案件中,调解、撤回结案228件,调撤率51.5%,直接纠错31件,纠错率7.0%(注2)。", text);
        Assert.Contains(
            "复议收案与未经复议的一审行政诉讼收案之比为3.08,当年办结后又被起诉27件,复议后起诉率6.6%,经复议的案件未出现败诉情形。",
            text
        );
        Assert.Contains("行政应诉方面,全年一审行政诉讼收案184件,同比下降1.08%,结案178件,败诉4件,败诉率2.25%。", text);
        Assert.Contains("各类人民调解组织全年涉及金额16.65亿元。", text);
    }

    [Fact]
    public void A_body_tells_its_own_cases_and_a_zero_that_matters_is_said_in_words()
    {
        var text = Text(RegionSpecimen.Minhang(), RegionSpecimen.Request() with { Body = "闵行区司法局" });
        Assert.Contains("以闵行区司法局为被申请人的行政复议案件,全年受理6件,未出现被纠错情形。", text);
        Assert.Contains("以闵行区司法局为被告的行政诉讼案件,全年收案2件,未出现败诉情形。", text);
        Assert.DoesNotContain("为被申请人", Text(RegionSpecimen.Minhang()));
    }

    [Fact]
    public void The_document_has_title_head_data_notice_and_numbered_headings()
    {
        var paper = RegionSpecimen.Compose(RegionSpecimen.Minhang());
        Assert.Equal("2024年度闵行区法治政府建设情况报告(示例)", paper.Title);
        Assert.Equal([("报告年度", "2024年"), ("机构", "闵行区"), ("生成依据日期", "2025年1月20日")], paper.Meta);
        Assert.Equal("示例数据:案件均为合成。", paper.Notice);
        Assert.Equal(
            ["一、主要举措和成效", "(一)依法化解行政争议", "(二)多元化解矛盾纠纷", "二、主要指标", "三、口径说明", "四、附注"],
            paper.Blocks.OfType<Heading>().Select(h => h.Text)
        );
        var real = RegionSpecimen.Compose(RegionSpecimen.Minhang(), RegionSpecimen.Request() with { SampleNotice = null });
        Assert.Equal(("2024年度闵行区法治政府建设情况报告", null), (real.Title, real.Notice));
    }

    [Fact]
    public void Every_number_opens_onto_its_drill_and_says_what_it_counts()
    {
        var paper = RegionSpecimen.Compose(RegionSpecimen.Minhang(), RegionSpecimen.Request() with { Body = "闵行区司法局" });
        var runs = RegionSpecimen.Runs(paper).ToList();
        Assert.Equal(
            new Run(
                "30771",
                "/figures/mediation.accepted/drill?office=minhang/&year=2024&where=type=people",
                "受理调解纠纷(人民调解):受理调解纠纷 · 2024-01-01 至 2024-12-31 · 读数 30771件"
            ),
            runs.First(r => r.Text == "30771")
        );
        Assert.EndsWith("30273÷30771=98.4%", runs.First(r => r.Text == "98.4%").Title);
        Assert.EndsWith("读数 454413000元", runs.First(r => r.Text == "45441.3").Title);
        Assert.Contains("/figures/mediation.accepted-yoy/drill?", runs.First(r => r.Text == "13.5%").Link);
        Assert.Contains(
            $"where=respondent={Uri.EscapeDataString("闵行区司法局")}",
            runs.First(r => r.Text == "未出现被纠错情形" && r.Link!.Contains("where")).Link
        );
        // what is left without a link holds no number but dates, list numbers and definitions
        Assert.All(runs.Where(r => r.Link is null), r => Assert.DoesNotMatch(Counted(), r.Text));
        Assert.All(runs.Where(r => r.Link is not null), r => Assert.False(string.IsNullOrEmpty(r.Title)));
    }

    [Fact]
    public void The_caller_may_say_where_numbers_open()
    {
        var paper = RegionSpecimen.Compose(RegionSpecimen.Minhang(), RegionSpecimen.Request() with { Address = r => $"/f/{r.Figure.Id}" });
        Assert.Equal("/f/mediation.accepted", RegionSpecimen.Runs(paper).First(r => r.Text == "30771").Link);
    }

    [Fact]
    public void A_figure_that_is_not_there_leaves_no_trace()
    {
        string Without(params string[] ids) =>
            RegionSpecimen.Text(
                RegionSpecimen.Compose(RegionSpecimen.Minhang(), figures: [.. RegionSpecimen.Figures.Where(f => !ids.Contains(f.Id))])
            );
        Assert.Contains("各类人民调解组织全年调解成功30273件,", Without("mediation.accepted", "mediation.accepted-yoy"));
        Assert.Contains("调解成功率98.4%(注1)。", Without("mediation.agreement-amount"));
        Assert.Contains(
            "受理矛盾纠纷30771件,同比上升13.5%。",
            Without("mediation.succeeded", "mediation.success-rate", "mediation.agreement-amount")
        );
        Assert.DoesNotContain("出庭应诉率", Without());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_is_missing_the_punctuation_holds(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++)
        {
            var kept = RegionSpecimen.Figures.Where(_ => random.Next(2) == 0).ToList();
            var ledger = random.Next(2) == 0 ? RegionSpecimen.Minhang() : RegionSpecimen.Shangyu();
            var text = RegionSpecimen.Text(RegionSpecimen.Compose(ledger, RegionSpecimen.Request() with { Body = "闵行区司法局" }, kept));
            Assert.DoesNotMatch(Dangling(), text);
        }
    }

    [Fact]
    public void Without_any_reading_the_report_says_so()
    {
        var paper = RegionSpecimen.Compose(new PlainLedger());
        Assert.Equal("2024年度,闵行区的办案记录中尚无可以列入本报告的数字。", RegionSpecimen.Text(paper));
        Assert.Single(paper.Blocks);
    }

    [Fact]
    public void A_zero_among_no_cases_is_not_an_achievement() =>
        Assert.DoesNotContain("未出现", Text(new PlainLedger().Counting(RegionSpecimen.Accepted, 2024, 12, "type=people")));

    [Fact]
    public void A_figure_that_cannot_be_cut_so_is_not_printed_for_the_cut()
    {
        var uncut = Figure.Count("mediation.accepted", "受理调解纠纷", "", "件", "受理。");
        var ledger = new PlainLedger().Counting(uncut, 2024, 500);
        Assert.DoesNotContain("500", RegionSpecimen.Text(RegionSpecimen.Compose(ledger, figures: [uncut])));
    }

    [Fact]
    public void Notes_say_which_reading_of_a_rate_was_printed_and_why_a_change_is_missing()
    {
        var text = Text(RegionSpecimen.Shangyu());
        Assert.Contains("注1:收到行政复议申请未列同比:上年同期为零,无法计算同比。", text);
        Assert.Contains(
            "注2:“行政复议纠错率”按行政复议直接纠错除以办结行政复议案件计算,实践中另有不同口径:“受理口径纠错率”按行政复议直接纠错除以受理行政复议案件计算,为6.7%。不同口径的数值不相比较。",
            text
        );
        Assert.Contains("为98.9%。", Text(RegionSpecimen.Minhang()));
    }

    [Fact]
    public void A_rate_on_few_cases_shows_its_counts()
    {
        var ledger = new PlainLedger().Counting(RegionSpecimen.Closed, 2024, 8).Counting(RegionSpecimen.Corrected, 2024, 2);
        var text = Text(ledger);
        Assert.Contains("纠错率25.0%(注1)", text);
        Assert.Contains("注1:“行政复议纠错率”基数较小,按2件比8件计算。", text);
    }

    [Fact]
    public void Indicators_and_months_stand_in_tables()
    {
        var paper = RegionSpecimen.Compose(RegionSpecimen.Minhang());
        var tables = paper.Blocks.OfType<Table>().ToList();
        string[] Row(int table, string first) => [.. tables[table].Rows.Single(r => r[0].Text == first).Select(r => r.Text)];
        Assert.Equal(["指标", "本年", "上年", "同比", "口径"], tables[0].Head);
        Assert.Equal(["受理调解纠纷(人民调解,件)", "30771", "27111", "+13.5%", "计数(口径4)"], Row(0, "受理调解纠纷(人民调解,件)"));
        Assert.Equal(
            ["调解成功率(人民调解)", "98.4%", "0%", "+98.4个百分点", "调解成功÷受理调解纠纷(口径6)"],
            Row(0, "调解成功率(人民调解)")
        );
        Assert.Equal(["调解协议金额(人民调解,万元)", "45441.3", "0", "—", "合计(口径7)"], Row(0, "调解协议金额(人民调解,万元)"));
        Assert.Equal("2024年各月受理矛盾纠纷(人民调解,件)", tables[1].Caption);
        Assert.Equal(["12月", "2567", "2262"], Row(1, "12月"));
        Assert.Equal(["合计", "30771", "27111"], Row(1, "合计"));
        Assert.EndsWith("&year=2023&month=3&where=type=people", tables[1].Rows[2][2].Link);
    }

    [Fact]
    public void A_year_that_is_not_over_is_compared_with_the_same_days()
    {
        var paper = RegionSpecimen.Compose(RegionSpecimen.Minhang(), RegionSpecimen.Request() with { AsOf = new(2024, 9, 30) });
        var text = RegionSpecimen.Text(paper);
        Assert.Contains("各类人民调解组织1月1日至9月30日受理矛盾纠纷23076件,同比上升13.5%", text);
        Assert.Contains("与上年同期(2023年1月1日至9月30日)比较", text);
        Assert.Contains("&from=2024-01-01&to=2024-09-30", RegionSpecimen.Runs(paper).First(r => r.Text == "23076").Link);
        Assert.Equal(10, paper.Blocks.OfType<Table>().Last().Rows.Count);
    }

    [Fact]
    public void Definitions_of_what_was_printed_are_listed_with_the_parts_of_rates()
    {
        var text = Text(RegionSpecimen.Minhang());
        Assert.Contains("6.调解成功率:调解成功除以受理。本年(人民调解)分子30273件,分母30771件。", text);
        Assert.DoesNotContain("听证", text);
    }

    [Fact]
    public void All_three_formats_hold_the_numbers()
    {
        var paper = RegionSpecimen.Compose(RegionSpecimen.Minhang());
        var (html, markdown) = (new StringWriter(), new StringWriter());
        var docx = new MemoryStream();
        HtmlWriter.Write(paper, html);
        MarkdownWriter.Write(paper, markdown);
        DocxWriter.Write(paper, docx, new Uri("https://sf.example.gov.cn/"));
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(docx, isEditable: false);
        Assert.All(
            ["30771", "13.5%", "30273", "98.4%", "45441.3"],
            number =>
            {
                Assert.Contains($">{number}</a>", html.ToString());
                Assert.Contains($"[{number}](/figures/", markdown.ToString());
                Assert.Contains(number, word.MainDocumentPart!.Document.InnerText);
            }
        );
        Assert.Contains("协议金额45441.3万元", word.MainDocumentPart!.Document.InnerText);
    }

    [Fact]
    public void The_template_names_figures_and_cuts_that_the_catalogue_has()
    {
        var known = Yifa.Modules.Catalogue.Figures.ToDictionary(f => f.Id);
        var bounds = Yifa.Modules.ReportTemplates.Annual.Bounds.ToList();
        Assert.Contains(bounds, b => b.Figure == "reconsideration.corrected-rate-merits");
        Assert.Empty(bounds.Select(b => b.Figure).Except(known.Keys));
        var uncut = bounds.Where(b => known[b.Figure].NotYet is null && b.Where.Any(w => !known[b.Figure].Facets.Contains(w.Facet)));
        Assert.Empty(uncut.Select(b => b.Figure));
    }

    [Fact]
    public void The_catalogue_composes_as_far_as_it_is_built()
    {
        var figures = Yifa.Modules.Catalogue.Figures;
        var accepted = figures.First(f => f.Id == "mediation.accepted");
        var ledger = new PlainLedger().Counting(accepted, 2024, 30_771, "source=own-motion;type=people");
        Assert.Contains("受理矛盾纠纷30771件(注1)", RegionSpecimen.Text(RegionSpecimen.Compose(ledger, figures: figures)));
    }

    // a count with its unit, or a percentage
    [GeneratedRegex(@"\d(件|场|万元|亿元|元|天|个百分点|%)")]
    private static partial Regex Counted();

    [GeneratedRegex(@"[,、:;。][,、:;。]|(^|\n)[,、:;。]|[,、:;]($|\n)|\{|\}|\(\)|除以计算")]
    private static partial Regex Dangling();

    [Fact]
    public async Task The_public_reads_of_a_small_number_that_it_is_small_and_no_change_or_rate_from_it()
    {
        var accepted = Yifa.Modules.ReportTemplates.FigureNamed("mediation.accepted")!;
        var template = Yifa.Modules.ReportTemplates.Read("# 成效\n## 调解\n各组织\n  受理 {mediation.accepted} 同比").Template!;
        var records = new GridLedger([RegionSpecimen.Office])
            .Add(accepted, RegionSpecimen.Office, 3, "", 4)
            .Add(accepted, RegionSpecimen.Office, 3, "", 40, year: 2023);
        var told = new PublicLedger(records, new(5, [RegionSpecimen.Office], (_, _) => false, new(2025, 1, 20)));

        var paper = await ReportComposer.Compose(told, [accepted], RegionSpecimen.Request(), template);

        var text = RegionSpecimen.Text(paper);
        Assert.Contains("各组织受理少于5件(注1)。", text);
        Assert.Contains("未列同比:不到5的数不向社会列出", text);
        Assert.DoesNotContain("90", text);
    }

    [Fact]
    public async Task What_is_asked_for_and_cannot_be_said_is_listed_with_the_ledgers_reason()
    {
        FigureBinding[] asked =
        [
            new("litigation.appearance-rate"),
            new("litigation.lost-rate"),
            new("reconsideration.hearings", ("type", "people")),
            new("litigation.received", ("defendant", "{body}")),
            new("mediation.accepted", ("type", "commercial")) { Scope = "商事调解" },
            new("mediation.accepted", ("type", "people")),
            new("mediation.invented"),
        ];
        var sentence = new Sentence("各机关", [.. asked.Select(b => new Clause("", b))]);
        var bindings = new ReportTemplate([new("成效", new Section("办案", new Passage(sentence)))], []);

        var (paper, missing) = await ReportComposer.ComposeDraft(
            RegionSpecimen.Minhang(),
            RegionSpecimen.Figures,
            RegionSpecimen.Request(),
            bindings
        );

        Assert.Equal(
            [
                "行政机关负责人出庭应诉率: “行政机关负责人出庭应诉率”所需的业务模块尚未启用",
                "行政诉讼败诉率: “行政诉讼结案”为零,无法计算",
                "行政复议听证会: “行政复议听证会”不按“type”分开统计",
                "行政诉讼收案: 没有设定本级司法行政机关",
                "mediation.invented: 指标册里没有这个指标",
                "受理调解纠纷: 期内没有记录,数为零",
            ],
            missing.Select(m => $"{m.Name}: {m.Reason}")
        );
        Assert.DoesNotContain("附", RegionSpecimen.Text(paper));
    }
}
