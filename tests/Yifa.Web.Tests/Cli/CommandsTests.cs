using System.Text.Json;
using Yifa.Cli;

namespace Yifa.Web.Tests.Cli;

public sealed class CommandsTests
{
    [Theory]
    [InlineData("serv", "没有命令“serv”")]
    [InlineData("figures", "缺少选项 --year")]
    [InlineData("figures --year 1989", "--year 应为1990至2100之间的年份")]
    [InlineData("figures --year 二零二四", "--year 应为1990至2100之间的年份")]
    [InlineData("figures --year", "选项 --year 后面应有值")]
    [InlineData("figures --yaer 2024", "figures 没有选项 --yaer")]
    [InlineData("figures 2024 --year 2024", "figures 不认识参数“2024”")]
    [InlineData("figures --year 2024 --office 南极局", "没有机构“南极局”,可用:")]
    [InlineData("figures --year 2024 --where colour=red", "没有指标分面“colour”,可用:")]
    [InlineData("figures --year 2024 --where trade=steel", "可用:catering、retail")]
    [InlineData("figures --year 2024 --where trade", "条件应写作 分面=值")]
    [InlineData("sample elsewhere-2024", "没有样例“elsewhere-2024”,可用:demo-2024")]
    [InlineData("sample demo-2024", "库中已有数据(demo-2024),没有载入")]
    [InlineData("clock permit.revew --from 2024-02-07", "没有期限“permit.revew”,可用:permit.")]
    [InlineData("clock permit.review --from 2024-02-30", "--from 应为日期")]
    [InlineData("import licence x.csv", "没有种类“licence”,可用:permit")]
    [InlineData("import permit missing.csv", "没有文件 missing.csv")]
    [InlineData("import permit x.pdf", "只能导入 .xlsx、.csv、.jsonl 文件")]
    [InlineData("verify --seals missing.jsonl", "没有文件 missing.jsonl")]
    [InlineData("report draw", "没有report 命令“draw”,可用:compose、read")]
    [InlineData("report read", "report read 后面缺少文件")]
    [InlineData("report read missing.html", "没有文件 missing.html")]
    [InlineData("act permit Apply Colour=red --as zhou", "没有这个字段:Colour")]
    [InlineData("act permit Apply --as nobody", "没有账号“nobody”,可用:wu、zhou")]
    public async Task A_command_not_understood_ends_with_2_and_a_sentence_and_touches_nothing(string command, string sentence)
    {
        using var shell = await Shell.WithSample();
        var before = shell.Scalar<long>("SELECT COUNT(*) FROM journal");
        var ran = await shell.Run(command.Split(' '));
        Assert.Equal(2, ran.Code);
        Assert.Contains(sentence, ran.Error);
        Assert.Equal("", ran.Out);
        Assert.Equal(before, shell.Scalar<long>("SELECT COUNT(*) FROM journal"));
    }

    [Theory]
    [InlineData("figures --year 2024")]
    [InlineData("verify")]
    [InlineData("import permit x.csv")]
    [InlineData("seals --out s.jsonl")]
    public async Task A_store_that_is_not_there_is_not_made_by_reading_it(string command)
    {
        using var shell = new Shell();
        var ran = await shell.Run(command.Split(' '));
        Assert.Equal(2, ran.Code);
        Assert.Contains("不存在", ran.Error);
        Assert.False(File.Exists(shell.PathOf("test.db")));
    }

    [Fact]
    public async Task Published_reports_are_read_one_object_a_line_and_one_that_cannot_be_is_said_in_a_sentence()
    {
        using var shell = new Shell();
        var page = shell.Write("a.txt", "云州区2024年度法治政府建设情况报告\n一、主要成效\n(一)加强复议。收到申请474件。\n");
        var ran = await shell.Run("report", "read", page, shell.Write("b.txt", " "), page, "--json");
        Assert.Equal((2, "b.txt 里没有文字\n"), (ran.Code, ran.Error));
        var lines = ran.Out.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal([page, page], lines.Select(l => l.GetProperty("file").GetString()));
        Assert.Equal(("云州区", 2024), (lines[0].GetProperty("region").GetString(), lines[0].GetProperty("year").GetInt32()));
        Assert.Equal(
            ["一、主要成效", "(一)加强复议"],
            lines[0].GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("heading").GetString())
        );
        var figure = Assert.Single(lines[0].GetProperty("figures").EnumerateArray());
        Assert.Equal(
            ("收到申请", "474", 474, "件", "count", "一、主要成效 > (一)加强复议", "收到申请474件"),
            (
                figure.GetProperty("name").GetString(),
                figure.GetProperty("raw").GetString(),
                figure.GetProperty("value").GetDecimal(),
                figure.GetProperty("unit").GetString(),
                figure.GetProperty("kind").GetString(),
                figure.GetProperty("section").GetString(),
                figure.GetProperty("quote").GetString()
            )
        );
        Assert.Empty(lines[0].GetProperty("checks").EnumerateArray());
        Assert.False(File.Exists(shell.PathOf("test.db")));
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        using var shell = new Shell();
        var ran = await shell.Run("help");
        Assert.Equal(0, ran.Code);
        foreach (var verb in (string[])["serve", "sample", "figures", "import", "act", "verify", "seals", "clock"])
            Assert.Contains($"  {verb}", ran.Out);
        Assert.Equal(ran, await shell.Run("figures", "--help"));
    }

    [Fact]
    public async Task Figures_are_one_JSON_array_with_a_row_for_every_figure()
    {
        using var shell = await Shell.WithSample();
        var rows = Rows(await shell.Run("figures", "--year", "2024", "--json"));
        Assert.Equal(Shell.Product.Figures.Select(f => f.Id), rows.Keys);
        Assert.Equal("12", rows["permit.applied"].GetProperty("value").GetRawText());
        Assert.Equal("示例区", rows["permit.applied"].GetProperty("office").GetString());
        Assert.Equal("75.0", rows["permit.decided-rate"].GetProperty("value").GetRawText());
        Assert.Equal("9", rows["permit.decided-rate"].GetProperty("numerator").GetRawText());
        Assert.Equal("12", rows["permit.decided-rate"].GetProperty("denominator").GetRawText());
        Assert.Equal("5", rows["permit.applicants"].GetProperty("value").GetRawText());
        Assert.Equal("3", rows["permit.pending"].GetProperty("value").GetRawText());
        Assert.Equal(JsonValueKind.Null, rows["permit.planned"].GetProperty("value").ValueKind);
        Assert.Contains("尚未启用", rows["permit.planned"].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Cuts_add_up_where_they_should_and_are_read_anew_where_not()
    {
        using var shell = await Shell.WithSample();
        var rows = Rows(await shell.Run("figures", "--year", "2024", "--json"));
        var applied = Cuts(rows["permit.applied"]);
        Assert.Equal(12, applied.Where(c => c.Facet == "trade").Sum(c => c.Reading));
        Assert.Contains(("trade", "retail", "零售", 4m), applied);
        Assert.Equal(12, applied.Where(c => c.Facet == "applicant").Sum(c => c.Reading));
        Assert.Contains(("trade", "catering", "餐饮", 5m), Cuts(rows["permit.applicants"]));
        Assert.Contains(("trade", "retail", "零售", 75m), Cuts(rows["permit.decided-rate"]));
    }

    [Fact]
    public async Task A_condition_narrows_the_figures_that_have_the_facet_and_the_others_say_that_it_does_not()
    {
        using var shell = await Shell.WithSample();
        foreach (var condition in (string[])["granted=no", "trade=餐饮"])
        {
            var rows = Rows(await shell.Run("figures", "--year", "2024", "--json", "--where", condition));
            Assert.Equal(condition == "granted=no" ? "1" : "6", rows["permit.decided"].GetProperty("value").GetRawText());
            Assert.Equal(condition == "granted=no", rows["permit.applied"].TryGetProperty("uncut", out _));
        }
        var applied = Rows(await shell.Run("figures", "--year", "2024", "--json", "--where", "granted=no"))["permit.applied"];
        Assert.Equal("12", applied.GetProperty("value").GetRawText());
        Assert.Equal("granted", applied.GetProperty("uncut")[0].GetString());
    }

    [Theory]
    [InlineData("北站")]
    [InlineData("north")]
    [InlineData("region/bureau/north/")]
    public async Task An_office_is_named_by_name_code_or_path(string office)
    {
        using var shell = await Shell.WithSample();
        var rows = Rows(await shell.Run("figures", "--year", "2024", "--json", "--office", office));
        Assert.Equal("6", rows["permit.applied"].GetProperty("value").GetRawText());
        Assert.Equal("北站", rows["permit.applied"].GetProperty("office").GetString());
    }

    [Fact]
    public async Task The_table_for_people_sets_Chinese_in_columns()
    {
        using var shell = await Shell.WithSample();
        var lines = (await shell.Run("figures", "--year", "2024")).Out.Split('\n');
        Assert.Equal("示例区 2024年", lines[0]);
        var unit = TextTable.WidthOf(lines[1][..lines[1].IndexOf("单位", StringComparison.Ordinal)]);
        foreach (var line in lines.Skip(2).Where(l => l.Contains('件')))
            Assert.Equal(unit, TextTable.WidthOf(line[..line.IndexOf('件')]));
    }

    [Fact]
    public async Task A_store_as_it_was_written_verifies()
    {
        using var shell = await Shell.WithSample();
        var ran = await shell.Run("verify");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.StartsWith("案件 12 件,记录 33 条,封存 1 次\n", ran.Out);
    }

    [Fact]
    public async Task An_entry_changed_behind_the_program_is_named_by_case_and_number()
    {
        using var shell = await Shell.WithSample();
        var id = shell.Scalar<long>("SELECT id FROM matter ORDER BY id LIMIT 1 OFFSET 4");
        var number = shell.Scalar<string>("SELECT number FROM matter WHERE id = $1", id);
        shell.Tamper($"UPDATE journal SET body = replace(body, '10.5', '1.5') WHERE matter_id = {id} AND n = 3");
        var ran = await shell.Run("verify");
        Assert.Equal(1, ran.Code);
        Assert.Contains($"{number}(", ran.Error);
        Assert.Contains($"案件{id},第3条记录", ran.Error);
    }

    [Fact]
    public async Task A_matter_taken_away_whole_is_missed_by_the_exported_seals()
    {
        using var shell = await Shell.WithSample();
        var file = shell.PathOf("seals.jsonl");
        Assert.Equal(0, (await shell.Run("seals", "--out", file)).Code);
        Assert.Equal(0, (await shell.Run("verify", "--seals", file)).Code);
        var id = shell.Scalar<long>("SELECT MAX(id) FROM matter");
        foreach (var table in (string[])["journal", "counted", "matter_facet", "matter_party", "seal_leaf"])
            shell.Tamper($"DELETE FROM {table} WHERE matter_id = {id}");
        shell.Tamper($"DELETE FROM matter WHERE id = {id}");
        var ran = await shell.Run("verify", "--seals", file);
        Assert.Equal(1, ran.Code);
        Assert.Contains($"案件{id}", ran.Error);
    }

    [Fact]
    public async Task A_date_that_is_none_fails_the_verification_and_not_the_command_line()
    {
        using var shell = await Shell.WithSample();
        shell.Tamper("UPDATE matter SET opened_on = 'soon'");
        Assert.Equal(1, (await shell.Run("verify")).Code);
    }

    [Fact]
    public async Task Five_working_days_from_7_February_2024_end_on_the_20th()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] args = ["clock", "reconsideration.acceptance-review", "--from", "2024-02-07"];
        Assert.Equal(0, await Commands.Run(args, Product.Standard, new Terminal(output, error, false)));
        var lines = output.ToString().Split('\n');
        Assert.Equal("2024-02-20", lines[0]);
        Assert.Contains("春节", lines[1]);
        Assert.Contains("行政复议法第三十条", lines[2]);
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public async Task An_act_from_the_command_line_is_an_act_like_any_other()
    {
        using var shell = await Shell.WithSample();
        var ran = await shell.Run(
            "act",
            "permit",
            "Apply",
            "Applicant=甲店",
            "Trade=餐饮",
            "Cause=开店",
            "--as",
            "zhou",
            "--on",
            "2024-05-06"
        );
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        var id = shell.Scalar<long>("SELECT MAX(id) FROM matter");
        Assert.Equal(0, (await shell.Run("act", $"permit/{id}", "受理", "--as", "zhou", "--on", "2024-05-07")).Code);
        var refused = await shell.Run("act", $"permit/{id}", "受理", "--as", "zhou", "--on", "2024-05-07");
        Assert.Equal(2, refused.Code);
        Assert.Contains("案件现处的阶段不能办理这一事项", refused.Error);
        Assert.Equal(0, (await shell.Run("verify")).Code);
    }

    private static Dictionary<string, JsonElement> Rows(Ran ran)
    {
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        return JsonDocument.Parse(ran.Out).RootElement.EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!);
    }

    private static List<(string Facet, string Value, string Label, decimal Reading)> Cuts(JsonElement row) =>
        [
            .. row.GetProperty("cuts")
                .EnumerateArray()
                .Select(c =>
                    (
                        c.GetProperty("facet").GetString()!,
                        c.GetProperty("value").GetString()!,
                        c.GetProperty("label").GetString()!,
                        c.GetProperty("reading").GetDecimal()
                    )
                ),
        ];
}
