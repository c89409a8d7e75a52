using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Exams;
using Yifa.Web.Tests.Cli;

namespace Yifa.Web.Tests.Exams;

/// <summary>The scores of a provincial platform, as it gives them out.</summary>
public sealed class ScoreImportTests : IDisposable
{
    private const int Rows = 2000;
    private static readonly Product Product = new(Catalogue.Modules, Catalogue.Figures, []);
    private readonly Shell shell = new();

    /// <summary>Five rows are wrong, each in its own way; the row of a sheet is one more than that of the data.</summary>
    private static readonly (int Row, string Column, string Text)[] Wrong =
    [
        (102, "成绩", "应为数字,现为“八十”"),
        (503, "考试编号", "没有这个编号的考试"),
        (900, "证件号码", "不是有效的公民身份号码"),
        (1501, "是否合格", "应当写明是否合格"),
        (1800, "人员编号", "已经在这次考试的名单里"),
    ];

    private async Task<string> Sheet()
    {
        using (var store = StoreChoice.Open(CommandLine.Parse(["import", "--db", shell.Db]), Product.Modules))
        {
            await store.Install([Hall.Bureau], [Hall.Clerk]);
            var arranged = new Arrange(Exam.EnforcementCertificate, "示例资格考试", Way.Platform, new(2024, 6, 20), new(2024, 6, 20));
            var step = Step.OnTheDay(new(2024, 6, 3), 0, Hall.Clerk.As("exams.Organiser")!, arranged);
            Assert.Empty(await store.Load([new("exams", Hall.Bureau, [step])]));
        }
        string Row(int i) =>
            string.Join(
                ',',
                "2024-06-20",
                "行政执法资格考试",
                i == 502 ? "示司考〔2024〕7号" : "示司考〔2024〕1号",
                $"考生{i}",
                $"示例{i % 7}局",
                i == 1799 ? "P00001" : $"P{i:00000}",
                i == 101 ? "八十"
                    : i == 1500 ? "71"
                    : $"{50 + i % 50}",
                i == 1500 ? ""
                    : i % 50 >= 10 ? "是"
                    : "否",
                i == 899 ? "110105194912310021" : ""
            );
        var lines = Enumerable.Range(1, Rows).Select(Row).Prepend("办理日期,考试,考试编号,姓名,单位,人员编号,成绩,是否合格,证件号码");
        return shell.Write("scores.csv", string.Join('\n', lines));
    }

    private async Task<Ran> Import(string file, params string[] more)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] args = ["import", "exam-papers", file, "--act", "登记考试成绩", "--db", shell.Db, .. more];
        var code = await Commands.Run(args, Product, new Terminal(output, error, false));
        return new(code, output.ToString(), error.ToString());
    }

    [Fact]
    public async Task Each_bad_row_of_two_thousand_is_named_with_its_column_and_nothing_is_stored()
    {
        var ran = await Import(await Sheet());

        Assert.Equal(2, ran.Code);
        var told = ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("有5行不能导入,没有保存任何一行:", told[0]);
        Assert.Equal(Wrong.Length + 1, told.Length);
        foreach (var ((row, column, text), line) in Wrong.Zip(told.Skip(1)))
        {
            Assert.StartsWith(column.Length > 0 ? $"第{row}行“{column}”:" : $"第{row}行:", line);
            Assert.Contains(text, line);
        }
        Assert.Equal(0, shell.Scalar<long>("SELECT COUNT(*) FROM matter WHERE kind = 'exam-papers'"));
    }

    [Fact]
    public async Task Told_to_skip_them_it_stores_the_others_once()
    {
        var file = await Sheet();
        var ran = await Import(file, "--keep-good", "--chunk", "300");

        Assert.Equal(2, ran.Code);
        Assert.Contains("已导入1995行", ran.Out);
        Assert.StartsWith("有5行没有导入,改正后把这些行另存为一个文件再导入", ran.Error);
        Assert.Equal(1995, shell.Scalar<long>("SELECT COUNT(*) FROM matter WHERE kind = 'exam-papers'"));
        Assert.Contains("不再重复导入", (await Import(file, "--keep-good")).Error);
        using var store = StoreChoice.Open(CommandLine.Parse(["import", "--db", shell.Db]), Product.Modules);
        var year = Period.Year(2024);
        Assert.Equal(1995, (await store.Read(PaperFigures.Sittings, Cut.Of(Hall.Bureau), year)).Value);
        Assert.Equal(100, (await store.Read(PaperFigures.CompletionRate, Cut.Of(Hall.Bureau), year)).Value);
        Assert.Null(store.Verify().First);
    }

    public void Dispose() => shell.Dispose();
}
