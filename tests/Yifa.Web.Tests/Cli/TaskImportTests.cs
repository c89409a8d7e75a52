using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Papers;
using Yifa.Store;

namespace Yifa.Web.Tests.Cli;

/// <summary>A whole list of tasks from a spreadsheet: five thousand items in the long run, a part of them in the short one.</summary>
public sealed class TaskImportTests
{
    private static readonly int Rows = Environment.GetEnvironmentVariable("YIFA_LONG") == "1" ? 5_000 : 120;
    private static readonly Office Region = new(1, "shili/", "示例区", "示", "region");
    private static readonly string[] Heading =
    [
        "办理日期",
        "种类",
        "所属清单",
        "任务名称",
        "方面",
        "序号",
        "级别",
        "计划年度",
        "责任单位",
        "完成期限",
        "上级任务的序号",
        "分解项",
    ];

    /// <summary>Every tenth row an item with three parts below it.</summary>
    private static List<string[]> Items() =>
        [
            .. Enumerable
                .Range(1, Rows)
                .Select(n =>
                {
                    var (top, part) = ((n - 1) / 10 * 10 + 1, (n - 1) % 10);
                    var isPart = part is >= 1 and <= 3;
                    return (string[])
                        [
                            "2024-01-15",
                            "年度工作要点与责任分工",
                            "2024年示例要点",
                            $"示例任务{n}",
                            $"示例方面{top % 7}",
                            isPart ? $"{top}.{part}" : $"{n}",
                            "区县级",
                            "2024",
                            $"示例单位{n % 5}",
                            "2024-11-29",
                            isPart ? $"{top}" : "",
                            isPart ? "是" : "",
                        ];
                }),
        ];

    private static async Task<Shell> Town()
    {
        var shell = new Shell();
        using var store = StoreChoice.Open(CommandLine.Parse(["serve", "--db", shell.Db]), Catalogue.Modules);
        await store.Install([Region], []);
        return shell;
    }

    private static string Save(Shell shell, IEnumerable<string[]> rows)
    {
        var path = shell.PathOf("list.xlsx");
        using var output = File.Create(path);
        XlsxWriter.Write(output, Heading, rows.Select(r => (IReadOnlyList<object?>)[.. r]));
        return path;
    }

    private static async Task<Ran> Run(Shell shell, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Commands.Run([.. args, "--db", shell.Db], Product.Standard, new Terminal(output, error, false));
        return new(code, output.ToString(), error.ToString());
    }

    private static ListSum Sum(Shell shell)
    {
        using var store = StoreChoice.OpenExisting(CommandLine.Parse(["serve", "--db", shell.Db]), Catalogue.Modules);
        return store.SumOf(Reader.At(Region, "tasks.Clerk"), new("tasks"), new(2024, 6, 3));
    }

    [Fact]
    public async Task A_list_with_items_below_others_is_imported_whole()
    {
        using var shell = await Town();
        var path = Save(shell, Items());

        Assert.Equal(new Ran(0, $"已导入{Rows}行\n", ""), await Run(shell, "import", "tasks", path));
        var sum = Sum(shell);
        Assert.Equal((Rows * 7 / 10, Rows * 3 / 10), (sum.Items, sum.Parts));
        Assert.Equal(Rows * 3 / 10, shell.Scalar<long>("SELECT COUNT(*) FROM link WHERE relation = '上级任务'"));
        Assert.Equal(0, (await Run(shell, "verify")).Code);
    }

    [Fact]
    public async Task Every_bad_row_is_named_and_nothing_stored_unless_the_good_ones_are_asked_for()
    {
        using var shell = await Town();
        var rows = Items();
        rows[4][9] = "2024-13-01";
        rows[14][6] = "乡级";
        rows[22][10] = "无此序号";
        rows[40][3] = ""; // the item that three parts stand below
        rows[^1][7] = "1949";
        var path = Save(shell, rows);

        string[] wrong =
        [
            "第6行“完成期限”:“完成期限”应为日期,如2024-02-07,现为“2024-13-01”",
            "第16行“级别”:“级别”应为“省级”“市级”“区县级”“街镇级”之一,现为“乡级”",
            "第24行“上级任务的序号”:没有找到上级任务;同一文件中的,上级任务应排在前面",
            "第42行“任务名称”:“任务名称”没有填写",
            .. Enumerable.Range(43, 3).Select(n => $"第{n}行“上级任务的序号”:没有找到上级任务;同一文件中的,上级任务应排在前面"),
            $"第{Rows + 1}行“计划年度”:计划年度应为1990至2199之间的年份",
        ];
        Assert.Equal(
            new Ran(2, "", $"有{wrong.Length}行不能导入,没有保存任何一行:\n{string.Join('\n', wrong)}\n"),
            await Run(shell, "import", "tasks", path)
        );
        Assert.Equal(0, shell.Scalar<long>("SELECT COUNT(*) FROM matter"));

        Assert.Equal(
            new Ran(
                2,
                $"已导入{Rows - wrong.Length}行\n",
                $"有{wrong.Length}行没有导入,改正后把这些行另存为一个文件再导入:\n{string.Join('\n', wrong)}\n"
            ),
            await Run(shell, "import", "tasks", path, "--keep-good", "--chunk", "50")
        );
        Assert.Equal(Rows - wrong.Length, Sum(shell).All);
        Assert.Equal(1, shell.Scalar<long>("SELECT COUNT(*) FROM import_file WHERE finished_at IS NOT NULL AND done = total"));
        Assert.Equal(0, (await Run(shell, "verify")).Code);
    }

    [Fact]
    public async Task An_import_of_the_good_rows_that_broke_off_goes_on_behind_the_last_row_committed()
    {
        using var shell = await Town();
        var rows = Items();
        foreach (var n in (int[])[15, 26, 28, 119])
            rows[n][9] = "无";
        var path = Save(shell, rows);
        shell.Tamper(
            "CREATE TRIGGER power BEFORE UPDATE ON import_file WHEN NEW.done > 40 BEGIN SELECT RAISE(ABORT, 'the power went'); END"
        );

        Assert.Contains("the power went", (await Run(shell, "import", "tasks", path, "--keep-good", "--chunk", "20")).Error);
        shell.Tamper("DROP TRIGGER power");
        Assert.Equal(20, shell.Scalar<long>("SELECT COUNT(*) FROM matter"));
        await Run(shell, "import", "tasks", path, "--keep-good");
        Assert.Equal(Rows - 4, shell.Scalar<long>("SELECT COUNT(DISTINCT title) FROM matter"));
        Assert.Equal(Rows - 4, shell.Scalar<long>("SELECT COUNT(*) FROM matter"));
    }
}
