using System.Net;
using Yifa.Web.Tests.Pages;

namespace Yifa.Web.Tests.Cli;

/// <summary>开办: an authority with offices, staff and passwords of its own, from an empty store to the first sign-in.</summary>
public sealed class StaffTests
{
    private const string Offices = "路径,名称,代字,类别\nshili,示例区,示,region\nshili/ju,示例区市场局,示市,department\n";
    private const string Staff = "账号,姓名,机构,岗位\nwang,王某,示例区市场局,permit.Officer;监督查阅@示例区\n";

    [Fact]
    public async Task Offices_and_staff_are_entered_and_entered_again_with_what_has_changed()
    {
        using var shell = new Shell();
        Assert.Equal(0, (await shell.Run("offices", shell.Write("o.csv", Offices))).Code);
        Assert.Equal(0, (await shell.Run("staff", shell.Write("s.csv", Staff))).Code);
        Assert.Equal(["permit.Officer 2", "supervision.Reader 1"], shell.Column("SELECT duty || ' ' || office_id FROM duty ORDER BY duty"));
        Assert.Equal(0, (await shell.Run("offices", shell.Write("o.csv", Offices.Replace("市场局", "市监局")))).Code);
        Assert.Equal(
            0,
            (await shell.Run("staff", shell.Write("s.csv", "账号,姓名,机构,岗位\nwang,王某,示例区市监局,permit.Officer\n"))).Code
        );
        Assert.Equal(["permit.Officer"], shell.Column("SELECT duty FROM duty"));
        Assert.Equal(["示例区", "示例区市监局"], shell.Column("SELECT name FROM office ORDER BY id"));
    }

    [Theory]
    [InlineData("shili,示例区,示,region\nother,别区,别,region", "第3行“路径”:最上级机构只能有一个")]
    [InlineData("shili,示例区,示,region\nshili/a/b,某站,某,station", "第3行“路径”:上级机构还没有登记")]
    [InlineData("Shi Li,示例区,示,region", "第2行“路径”:路径应为小写字母")]
    [InlineData("shili,示例区,示,county", "第2行“类别”:类别应为")]
    [InlineData("shili,,示,region", "第2行“名称”:没有填写")]
    [InlineData(
        "shili,示例区,示,region\nshili/a,甲局,示局,department\nshili/b,乙局,示局,department",
        "第4行“代字”:代字“示局”已经是“甲局”的"
    )]
    public async Task An_office_that_cannot_be_is_named_by_its_row_and_none_is_kept(string rows, string sentence)
    {
        using var shell = new Shell();
        var ran = await shell.Run("offices", shell.Write("o.csv", "路径,名称,代字,类别\n" + rows));
        Assert.Equal(2, ran.Code);
        Assert.Contains(sentence, ran.Error);
        Assert.Equal(0, shell.Scalar<long>("SELECT COUNT(*) FROM office"));
    }

    [Theory]
    [InlineData("wang,王某,南极局,permit.Officer", "没有机构“南极局”")]
    [InlineData("wang,王某,示例区,permit.Oficer", "没有岗位“permit.Oficer”,可用:")]
    [InlineData("wang 2,王某,示例区,permit.Officer", "账号应为字母")]
    [InlineData("wang,王某,示例区,permit.Officer@南极局", "没有机构“南极局”")]
    public async Task A_row_of_staff_that_cannot_be_is_refused_with_a_sentence(string row, string sentence)
    {
        using var shell = new Shell();
        await shell.Run("offices", shell.Write("o.csv", Offices));
        var ran = await shell.Run("staff", shell.Write("s.csv", "账号,姓名,机构,岗位\n" + row));
        Assert.Equal(2, ran.Code);
        Assert.Contains(sentence, ran.Error);
        Assert.Equal(0, shell.Scalar<long>("SELECT COUNT(*) FROM account"));
    }

    [Fact]
    public async Task A_first_password_is_said_once_and_unlocks()
    {
        using var shell = new Shell();
        await shell.Run("offices", shell.Write("o.csv", Offices));
        await shell.Run("staff", shell.Write("s.csv", Staff));
        var ran = await shell.Run("password", "wang");
        Assert.Matches("^[a-z2-9]{4}(-[a-z2-9]{4}){3}$", ran.Out.Split('\n')[0]);
        Assert.DoesNotContain(ran.Out.Split('\n')[0], shell.Scalar<string>("SELECT password_hash FROM credential"));
        Assert.Equal(2, (await shell.Run("password", "nobody")).Code);
    }
}
