using System.Diagnostics;
using System.Text;
using Yifa.Cli;
using Yifa.Papers;
using Yifa.Store;
using Yifa.Store.Tests;

namespace Yifa.Web.Tests.Cli;

public sealed class ImportTests
{
    private static readonly string[] Heading = ["办理日期", "申请人", "行业", "事由", "电话", "机构"];

    private static List<string[]> Rows(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    (string[])
                        [
                            $"2024-{i % 12 + 1:00}-{i % 28 + 1:00}",
                            $"申请人,{i}",
                            i % 2 == 0 ? "餐饮" : "Retail",
                            $"第{i}件“开店”",
                            i % 3 == 0 ? "13800138000" : "",
                            i % 2 == 0 ? "北站" : "南站",
                        ]
                ),
        ];

    private static string Csv(IEnumerable<string[]> rows) =>
        string.Concat(rows.Prepend(Heading).Select(r => string.Join(',', r.Select(c => $"\"{c.Replace("\"", "\"\"")}\"")) + "\r\n"));

    private static void Save(Shell shell, string file, IEnumerable<string[]> rows)
    {
        var path = shell.PathOf(file);
        if (file.EndsWith(".xlsx"))
        {
            using var output = File.Create(path);
            XlsxWriter.Write(output, Heading, rows.Select(r => (IReadOnlyList<object?>)[.. r]));
        }
        else if (file.EndsWith(".jsonl"))
            File.WriteAllLines(
                path,
                rows.Select(r =>
                    System.Text.Json.JsonSerializer.Serialize(
                        new Dictionary<string, object?>
                        {
                            ["on"] = r[0],
                            ["applicant"] = r[1],
                            ["trade"] = r[2],
                            ["cause"] = r[3],
                            ["phone"] = r[4].Length > 0 ? r[4] : null,
                            ["office"] = r[5],
                        }
                    )
                )
            );
        else
            File.WriteAllText(path, Csv(rows), EncodingOf(file));
    }

    private static Encoding EncodingOf(string file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return file.Contains("gb") ? Encoding.GetEncoding("GB18030") : new UTF8Encoding(file.Contains("bom"));
    }

    [Theory]
    [InlineData("rows.xlsx")]
    [InlineData("rows.csv")]
    [InlineData("rows-bom.csv")]
    [InlineData("rows-gb18030.csv")]
    [InlineData("rows.jsonl")]
    public async Task The_same_rows_give_the_same_matters_from_every_kind_of_file(string file)
    {
        using var shell = await Shell.WithSample();
        Save(shell, file, Rows(60));
        Assert.Equal(new Ran(0, "已导入60行\n", ""), await shell.Run("import", "permit", shell.PathOf(file)));
        var imported = shell.Column(
            "SELECT json_extract(facts, '$.applicant') || '|' || COALESCE(json_extract(facts, '$.trade'), 'Catering') || '|' || json_extract(facts, '$.cause') || '|' || opened_on || '|' || office_path FROM matter WHERE id IN (SELECT matter_id FROM journal WHERE body LIKE '%\"channel\":\"import\"%') ORDER BY id"
        );
        Assert.Equal(
            Rows(60)
                .Select(r =>
                    $"{r[1]}|{(r[2] == "餐饮" ? "Catering" : "Retail")}|{r[3]}|{r[0]}|region/bureau/{(r[5] == "北站" ? "north" : "south")}/"
                ),
            imported
        );
        Assert.Equal(20, shell.Scalar<long>("SELECT COUNT(*) FROM personal"));
        Assert.Equal(0, (await shell.Run("verify")).Code);
    }

    [Fact]
    public async Task A_file_with_wrong_rows_stores_nothing_and_says_everything_that_is_wrong()
    {
        using var shell = await Shell.WithSample();
        var rows = Rows(12);
        rows[1] = ["2024-02-30", "乙", "餐饮", "开店", "", "北站"];
        rows[2] = ["2024-03-01", "", "钢铁", "开店", "12", "北站"];
        rows[4] = ["2024-03-01", "丁", "餐饮", "开店", "", "西站"];
        rows[6] = ["2099-03-01", "戊", "餐饮", "开店", "", "北站"];
        for (var i = 7; i < 11; i++)
            rows[i] = ["2024-03-01", "同一人", "餐饮", "开店", "", "北站"];
        Save(shell, "wrong.csv", rows);
        var ran = await shell.Run("import", "permit", shell.PathOf("wrong.csv"));
        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Equal(
            [
                "有5行不能导入,没有保存任何一行:",
                "第3行“办理日期”:办理日期应为日期,如2024-02-07,现为“2024-02-30”",
                "第4行“申请人”:“申请人”没有填写",
                "第4行“行业”:“行业”应为“餐饮”“零售”之一,现为“钢铁”",
                "第4行“电话”:“电话”不是有效的电话号码",
                "第6行“机构”:没有机构“西站”,或者有多个同名",
                "第8行“On”:办理日期不能晚于今天",
                "第12行:同一申请人同时在审的申请不得超过三件(行政许可法第二十九条)",
            ],
            ran.Error.TrimEnd().Split('\n')
        );
        Assert.Equal(12, shell.Scalar<long>("SELECT COUNT(*) FROM matter"));
        Assert.Equal(0, shell.Scalar<long>("SELECT COUNT(*) FROM import_file"));
    }

    [Theory]
    [InlineData("{\"applicant\":\"甲\"", "第1行:不是合法的 JSON")]
    [InlineData("[1]", "第1行:应为一个 JSON 对象")]
    [InlineData("{\"on\":\"2024-01-02\",\"applicant\":{\"a\":1},\"trade\":\"餐饮\",\"cause\":\"x\"}", "第1行:字段“applicant”应为一个值")]
    [InlineData("{\"on\":\"2024-01-02\",\"applicant\":\"\\ud800\",\"trade\":\"餐饮\",\"cause\":\"x\"}", "不能保存的字符")]
    [InlineData("{\"on\":\"2024-01-02\",\"applicant\":\"a\\u0000b\",\"trade\":\"餐饮\",\"cause\":\"x\"}", "含有不能保存的字符")]
    [InlineData("{\"on\":\"2024-01-02\",\"applicant\":\"a\",\"Applicant\":\"b\",\"trade\":\"餐饮\",\"cause\":\"x\"}", "写了两次")]
    [InlineData("{\"on\":\"2024-01-02\",\"applicant\":\"a\",\"trade\":\"餐饮\",\"cause\":\"x\",\"colour\":1}", "没有这个字段:colour")]
    [InlineData("{\"act\":\"受理\",\"on\":\"2024-01-02\"}", "“受理”不是立案的事项,可用:申请")]
    [InlineData("\n\n", "文件里没有数据行")]
    public async Task A_line_that_cannot_be_read_is_said(string line, string sentence)
    {
        using var shell = await Shell.WithSample();
        var ran = await shell.Run("import", "permit", shell.Write("x.jsonl", line));
        Assert.Equal(2, ran.Code);
        Assert.Contains(sentence, ran.Error);
    }

    [Theory]
    [InlineData("申请人,申请人\na,b\n", "表头中“申请人”出现了两次")]
    [InlineData("申请人,\na,b\n", "第2列有内容“b”,但表头没有这一列")]
    [InlineData("申请人,事由\n\"a,b\nc,d\n", "引号不配对")]
    [InlineData("申请人\n", "文件里没有数据行")]
    [InlineData("", "文件里没有数据行")]
    public async Task A_table_that_is_none_is_said(string text, string sentence)
    {
        using var shell = await Shell.WithSample();
        var ran = await shell.Run("import", "permit", shell.Write("x.csv", text));
        Assert.Equal(2, ran.Code);
        Assert.Contains(sentence, ran.Error);
    }

    [Fact]
    public async Task Bytes_in_no_known_encoding_are_said()
    {
        using var shell = await Shell.WithSample();
        File.WriteAllBytes(shell.PathOf("x.csv"), [.. "申请人\n"u8, 0xff, 0xff, 0x80, (byte)'\n']);
        Assert.Contains("GB18030", (await shell.Run("import", "permit", shell.PathOf("x.csv"))).Error);
        File.WriteAllBytes(shell.PathOf("x.xlsx"), [1, 2, 3]);
        Assert.Equal(2, (await shell.Run("import", "permit", shell.PathOf("x.xlsx"))).Code);
    }

    [Fact]
    public async Task A_rehearsal_stores_nothing_and_an_imported_file_is_refused()
    {
        using var shell = await Shell.WithSample();
        Save(shell, "rows.csv", Rows(5));
        var path = shell.PathOf("rows.csv");
        Assert.Equal("共5行,全部可以导入;这次只检查,没有保存\n", (await shell.Run("import", "permit", path, "--rehearse")).Out);
        Assert.Equal(12, shell.Scalar<long>("SELECT COUNT(*) FROM matter"));
        Assert.Equal(0, (await shell.Run("import", "permit", path)).Code);
        var again = await shell.Run("import", "permit", path);
        Assert.Equal(2, again.Code);
        Assert.Contains("不再重复导入", again.Error);
        Assert.Equal(17, shell.Scalar<long>("SELECT COUNT(*) FROM matter"));
        Assert.Contains("已完成", (await shell.Run("import", "--list")).Out);
    }

    [Fact]
    public async Task An_account_imports_with_its_own_duty_or_not_at_all()
    {
        using var shell = await Shell.WithSample();
        Save(shell, "rows.csv", Rows(2));
        var ran = await shell.Run("import", "permit", shell.PathOf("rows.csv"), "--as", "wu");
        Assert.Equal(2, ran.Code);
        Assert.Contains("第3行:当前身份没有办理这一事项的权限", ran.Error);
        Assert.Equal(0, (await shell.Run("import", "permit", shell.PathOf("rows.csv"), "--as", "zhou")).Code);
    }

    [Fact]
    public async Task An_import_that_broke_off_goes_on_after_the_last_row_committed()
    {
        using var shell = await Shell.WithSample();
        Save(shell, "rows.csv", Rows(95));
        shell.Tamper(
            "CREATE TRIGGER power BEFORE UPDATE ON import_file WHEN NEW.done = 80 BEGIN SELECT RAISE(ABORT, 'the power went'); END"
        );
        var broken = await shell.Run("import", "permit", shell.PathOf("rows.csv"), "--chunk", "20");
        Assert.Equal(2, broken.Code);
        Assert.Contains("the power went", broken.Error);
        shell.Tamper("DROP TRIGGER power");
        Assert.Equal(72, shell.Scalar<long>("SELECT COUNT(*) FROM matter"));
        Assert.Contains("未完成", (await shell.Run("import", "--list")).Out);
        Assert.Equal(
            new Ran(0, "接着上次的第60行,又导入35行,共95行,已全部导入\n", ""),
            await shell.Run("import", "permit", shell.PathOf("rows.csv"))
        );
        await EveryRowOnce(shell, 95);
    }

    [Fact]
    public async Task An_import_killed_without_warning_loses_and_doubles_nothing()
    {
        using var shell = await Shell.WithSample();
        Save(shell, "rows.csv", Rows(4000));
        var path = shell.PathOf("rows.csv");
        for (var kill = 0; kill < 2; kill++)
        {
            var from = shell.Scalar<long>("SELECT COALESCE(SUM(done), 0) FROM import_file");
            using var child = ImportChild.Start(shell.Db, path, chunk: 50);
            while (!child.HasExited && shell.Scalar<long>("SELECT COALESCE(SUM(done), 0) FROM import_file") < from + 500)
                await Task.Delay(5);
            child.Kill();
            await child.WaitForExitAsync();
            Assert.NotEqual(0, child.ExitCode);
        }
        var done = shell.Scalar<long>("SELECT done FROM import_file");
        Assert.InRange(done, 1000, 3999);
        Assert.Equal(12 + done, shell.Scalar<long>("SELECT COUNT(*) FROM matter"));
        Assert.Contains($"接着上次的第{done}行", (await shell.Run("import", "permit", path)).Out);
        await EveryRowOnce(shell, 4000);
    }

    private static async Task EveryRowOnce(Shell shell, int count)
    {
        var applicants = shell.Column("SELECT json_extract(facts, '$.applicant') FROM matter WHERE id > (SELECT MIN(id) + 11 FROM matter)");
        Assert.Equal(Rows(count).Select(r => r[1]).Order(), applicants.Order());
        Assert.Equal(0, (await shell.Run("verify")).Code);
    }
}

/// <summary>This test program once more, as the process that a test kills while it imports.</summary>
public sealed class ImportChild
{
    private const string Arguments = "YIFA_TEST_IMPORT";

    public static Process Start(string db, string file, int chunk)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [Arguments] = string.Join('\n', "import", "permit", file, "--chunk", chunk.ToString(), "--db", db) },
        };
        foreach (var argument in (string[])["--filter-method", "*ImportChild.Import", "--explicit", "only", "--no-progress"])
            start.ArgumentList.Add(argument);
        var child = Process.Start(start)!;
        child.OutputDataReceived += (_, _) => { };
        child.ErrorDataReceived += (_, _) => { };
        child.BeginOutputReadLine();
        child.BeginErrorReadLine();
        return child;
    }

    [Fact(Explicit = true)]
    public async Task Import() =>
        Assert.Equal(0, await Commands.Run(Environment.GetEnvironmentVariable(Arguments)!.Split('\n'), Shell.Product, Terminal.Console()));
}
