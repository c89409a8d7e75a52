using System.Text.Json;

namespace Yifa.Web.Tests.Cli;

/// <summary><c>report import</c> and <c>report compare</c> on invented reports.</summary>
public sealed class CompareTests
{
    private static string Page(string region, int year, string text) =>
        $"{region}人民政府{year}年度法治政府建设情况报告\n一、主要举措和成效\n{text}\n二、存在的不足\n还有差距。\n";

    private static (Shell Shell, string Now, string Before, string Other) Three()
    {
        var shell = new Shell();
        return (
            shell,
            shell.Write("now.txt", Page("云州区", 2024, "收到行政复议申请474件;复议调撤228件,调撤率51.5%。")),
            shell.Write("before.txt", Page("云州区", 2023, "收到行政复议申请400件。")),
            shell.Write("other.txt", Page("雨州区", 2024, "收到行政复议申请三百余件。"))
        );
    }

    [Fact]
    public async Task A_file_is_kept_once_and_the_second_time_says_so()
    {
        var (shell, now, before, _) = Three();
        using var _ = shell;
        var first = await shell.Run("report", "import", now, before);
        var second = await shell.Run("report", "import", now);
        Assert.Equal(new Ran(0, $"{now}:已收存(第1份,云州区2024年)\n{before}:已收存(第2份,云州区2023年)\n", ""), first);
        Assert.Equal(new Ran(0, $"{now}:已经收存过,没有改动(第1份,云州区2024年)\n", ""), second);
        Assert.Equal(2, shell.Scalar<long>("SELECT COUNT(*) FROM kept_report"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_one_sentence_and_the_others_are_kept()
    {
        var (shell, now, _, _) = Three();
        using var _ = shell;
        var ran = await shell.Run("report", "import", shell.PathOf("none.txt"), now, shell.Write("empty.txt", " "), "--as", "nobody");
        Assert.Equal(new Ran(2, "", "没有账号“nobody”\n"), ran);
        ran = await shell.Run("report", "import", shell.PathOf("none.txt"), now, shell.Write("empty.txt", " "));
        Assert.Equal((2, $"没有文件 {shell.PathOf("none.txt")}\nempty.txt 里没有文字\n"), (ran.Code, ran.Error));
        Assert.Contains("已收存(第1份", ran.Out);
    }

    [Fact]
    public async Task Years_and_regions_stand_side_by_side_with_quotes_and_flags()
    {
        var (shell, now, before, other) = Three();
        using var _ = shell;
        var ran = await shell.Run("report", "compare", now, before, other);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Matches("地区 +2023年 +2024年", ran.Out);
        Assert.Matches("云州区人民政府 +400件 +474件", ran.Out);
        Assert.Matches("雨州区人民政府 +— +三百余件", ran.Out);
        Assert.Contains("云州区人民政府2024年:“收到行政复议申请474件”", ran.Out);
        Assert.Contains("与所列基数不符:报告印作51.5%,228 ÷ 474 = 48.1%;基数应为 443", ran.Out);
        Assert.Contains("约数:“三百余”是下限", ran.Out);
    }

    [Fact]
    public async Task What_is_kept_is_compared_with_files_as_data()
    {
        var (shell, now, before, other) = Three();
        using var _ = shell;
        await shell.Run("report", "import", now, other);
        var ran = await shell.Run("report", "compare", before, "--kept", "--json", "--region", "云州区");
        using var json = JsonDocument.Parse(ran.Out);
        Assert.Equal([2023, 2024], json.RootElement.GetProperty("years").EnumerateArray().Select(y => y.GetInt32()));
        var applied = json
            .RootElement.GetProperty("groups")
            .EnumerateArray()
            .SelectMany(g => g.GetProperty("figures").EnumerateArray())
            .Single(f => f.GetProperty("id").GetString() == "reconsideration.applied");
        var cells = applied.GetProperty("cells").EnumerateArray().ToList();
        Assert.Equal([400, 474], cells.Select(c => c.GetProperty("values")[0].GetProperty("value").GetDecimal()));
        Assert.All(cells, c => Assert.True(c.GetProperty("comparable").GetBoolean()));
        Assert.StartsWith("/reports/kept/1#q", cells[1].GetProperty("values")[0].GetProperty("href").GetString());
        Assert.False(cells[1].GetProperty("values")[0].TryGetProperty("perTenThousand", out JsonElement _));
    }

    [Fact]
    public async Task What_another_program_read_is_read_again_from_the_text_that_was_kept()
    {
        var (shell, now, _, _) = Three();
        using var _ = shell;
        await shell.Run("report", "import", now);
        File.Delete(now);
        var reader = shell.Scalar<string>("SELECT reader FROM kept_report");
        shell.Tamper("UPDATE kept_report SET reader = 'another', reading = x'7b7d', region = NULL, title = '旧题'");
        var ran = await shell.Run("report", "compare", "--kept");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Matches("云州区人民政府 +474件", ran.Out);
        Assert.Equal(
            (reader, "云州区"),
            (shell.Scalar<string>("SELECT reader FROM kept_report"), shell.Scalar<string>("SELECT region FROM kept_report"))
        );
    }

    [Fact]
    public async Task A_report_that_says_neither_whose_nor_of_when_is_named_and_the_others_are_compared()
    {
        var (shell, now, _, _) = Three();
        using var _ = shell;
        var lost = shell.Write("lost.txt", "一、成效\n收到复议申请31件。\n");
        var ran = await shell.Run("report", "compare", now, lost);
        Assert.Equal((2, $"{lost} 没有写明是哪个地区、哪一年的报告,没有参加比较\n"), (ran.Code, ran.Error));
        Assert.Contains("474件", ran.Out);
    }

    [Theory]
    [InlineData("report compare 后面缺少文件,或用 --kept 比较收存的报告", "compare")]
    [InlineData("report import 后面缺少文件", "import")]
    [InlineData("--year 应为1990至2100之间的年份,现为“去年”", "compare", "a.txt", "--year", "去年")]
    public async Task A_wrong_call_is_one_sentence(string sentence, params string[] args)
    {
        using var shell = new Shell();
        Assert.Equal(new Ran(2, "", sentence + "\n"), await shell.Run(["report", .. args]));
    }
}
