using Yifa.Cli;
using Yifa.Modules;
using Yifa.Modules.Samples;
using Yifa.Store;

namespace Yifa.Web.Tests.Kinds;

public sealed class KindCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("yifa-kinds-");

    private const string Tour = """
        种类 court-visit 法庭旁听
        模块 活动
        版本 1
        指标 held people
        字段 Court 法院 文本 必填 分面
        """;

    private async Task<(int Code, string Out, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Commands.Run([.. args, "--db", Db], Product.Standard, new Terminal(output, error, false));
        return (code, output.ToString(), error.ToString());
    }

    private string Db => "sqlite:" + Path.Combine(folder.FullName, "test.db");

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task Open()
    {
        using var store = StoreChoice.Open(CommandLine.Parse(["serve", "--db", Db]), Catalogue.Modules);
        var region = Songjiang2024.Region;
        await store.Install(region.Offices, region.Accounts);
    }

    [Fact]
    public async Task A_kind_is_checked_added_imported_and_counted_from_the_command_line()
    {
        await Open();
        var file = Write("court.kind", Tour);
        Assert.Equal((0, "可以增加:法庭旁听(court-visit/1),活动,1个字段\n", ""), await Run("kind", "check", file));
        Assert.Equal((2, "", "不能增加:请写明增加或者修改的理由\n"), await Run("kind", "add", file));
        Assert.Equal(0, (await Run("kind", "add", file, "--reason", "新增一类", "--as", "songjiang.shen.mou")).Code);
        Assert.Contains("court-visit", (await Run("kind", "list")).Out);
        Assert.Contains("不能修改", (await Run("kind", "add", file, "--reason", "再来")).Error);

        var rows = Write("visits.csv", "办理日期,活动名称,法院,参与人数\n2024-03-01,旁听一,示例法院,30\n2024-04-01,旁听二,示例法院,25\n");
        Assert.Equal((0, "已导入2行\n", ""), await Run("import", "court-visit", rows, "--office", "songjiang"));
        var figures = (await Run("figures", "--year", "2024", "--where", "kind=法庭旁听", "--where", "court=示例法院", "--json")).Out;
        Assert.Contains("""{"id":"activities.people","name":"活动参与人数","value":55,"unit":"人",""", figures);
        Assert.Equal(0, (await Run("verify")).Code);
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_is_said_by_place()
    {
        await Open();
        var file = Write("bad.kind", Tour.Replace("文本", "文字"));
        Assert.Equal(
            (2, "", $"{file}:第5行第13列:没有类型“文字”,可用:文本、长文、日期、整数、数、金额、是否、选项。\n"),
            await Run("kind", "check", file)
        );
        Assert.Contains("没有写“模块”", (await Run("kind", "check", Write("none.kind", "种类 a 甲"))).Error);
        Assert.Contains("没有这样的模块“调解”", (await Run("kind", "check", Write("other.kind", "种类 a 甲\n模块 调解"))).Error);
        Assert.Contains("没有文件", (await Run("kind", "check", "nowhere.kind")).Error);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
