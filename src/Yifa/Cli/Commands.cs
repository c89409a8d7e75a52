using System.Data.Common;

namespace Yifa.Cli;

/// <summary>The command line: one verb, its options, an exit code (0 done, 1 the check failed, 2 usage or bad input).</summary>
public static class Commands
{
    private delegate Task<int> Command(CommandLine line, Product product, Terminal terminal);

    private static readonly (string Verb, string Usage, string Does, Command Run)[] Reports =
    [
        (
            "report compose",
            "--office 机构 --year 年 --out 文件 [--body 司法行政机关] [--site 网址] [--template 模板] [--appendix]",
            "年度报告,.html、.docx 或 .md",
            ReportCommand.Run
        ),
        ("report read", "文件…", "读取已发布的年度报告(.txt、.html、.docx、.md):元数据、章节、数字和算术核对,JSON", ReportCommand.Run),
        ("report import", "文件… [--as 账号]", "收存已发布的年度报告,每个文件一次,连同原文", ReportCommand.Run),
        (
            "report compare",
            "文件… [--kept] [--json] [--region 地区]… [--year 年]…",
            "按指标并列各地各年的报告;--kept 连同收存的和本库公开的",
            ReportCommand.Run
        ),
        ("report template", "--out 文件", "写出产品自带的报告模板,供修改", ReportCommand.Run),
    ];

    private static readonly (string Verb, string Usage, string Does, Command Run)[] Keys =
    [
        (
            "key make",
            "--as 账号 [--duty 岗位] [--scopes read,act,figures,webhooks,prepare] [--days 天] [--label 名称]",
            "制作接口密钥",
            KeyCommand.Run
        ),
        ("key list", "--as 账号", "列出接口密钥;key revoke 编号 --as 账号 停用", KeyCommand.Run),
        ("code keys", "", "列出检查码的密钥;code turn 换用新的,code drop 编号 停用", CodeCommand.Run),
        ("code trust", "文件 [--issuer 机关]", "信任另一签发机关的公钥(它的 /codes/keys.json)", CodeCommand.Run),
    ];

    /// <summary>Each verb with how it is written and what it does, in the order of the help.</summary>
    private static readonly (string Verb, string Usage, string Does, Command Run)[] All =
    [
        ("serve", "[--urls 地址] [--empty]", "启动服务,默认 http://localhost:5080", (line, product, _) => Web.Host.Serve(line, product)),
        ("sample", "名称", "在空库中载入一个地区的样例案件", SampleCommand.Run),
        ("figures", "--year 年 [--office 机构] [--json] [--where 分面=值]… [--cuts all]", "某机构某年的全部指标", FiguresCommand.Run),
        .. Reports,
        (
            "import",
            "种类 文件 [--act 事项] [--office 机构] [--as 账号] [--rehearse] [--keep-good]",
            "从 .xlsx、.csv、.jsonl 导入",
            ImportCommand.Run
        ),
        ("import --list", "", "列出导入过的文件和未完成的导入", ImportCommand.Run),
        ("offices", "文件", "登记机构:路径、名称、代字、类别,.xlsx、.csv 或 .jsonl", StaffCommand.Offices),
        ("staff", "文件", "登记工作人员:账号、姓名、机构、岗位(分号隔开,可写 岗位@机构)", StaffCommand.Staff),
        ("password", "账号", "给一个初始密码,首次登录后须另设", StaffCommand.Password),
        ("kind list", "", "列出通用业务的种类", KindCommand.Run),
        ("kind check", "文件", "检查一个种类的文本", KindCommand.Run),
        ("kind add", "文件 --reason 理由 [--as 账号]", "增加一个种类或其下一个版本", KindCommand.Run),
        ("act", "种类[/案件] 事项 字段=值… --as 账号 [--on 日期] [--office 机构]", "办理一个事项", ActCommand.Run),
        ("draw verify", "文件… [--commitment 承诺值]", "重新抽取一遍,核对公开的抽取记录", DrawCommand.Run),
        ("draw share", "", "取一个随机数并算出校验值,用于共同确定种子", DrawCommand.Run),
        ("review check", "编号", "重新核对一批案卷评查:抽取、回避、自动初查", ReviewCommand.Run),
        ("verify", "[--seals 文件]", "核验记录链、封存、重新办理和指标", (l, p, t) => Task.FromResult(VerifyCommand.Run(l, p, t))),
        ("seals", "--out 文件", "封存并导出全部封存,供库外保存", VerifyCommand.ExportSeals),
        (
            "clock",
            "种类.期限 --from 日期 [--year-text 日期]",
            "法定期限何时届满,为什么",
            (l, p, t) => Task.FromResult(ClockCommand.Run(l, p, t))
        ),
        .. Keys,
        ("setting", "[设置 值]", "列出或改变接口和推送的设置", SettingCommand.Run),
        ("help", "", "本说明", (_, p, t) => Task.FromResult(Help(p, t))),
    ];

    public static Task<int> Run(string[] args) => Run(args, Product.Standard, Terminal.Console());

    public static async Task<int> Run(string[] args, Product product, Terminal terminal)
    {
        try
        {
            var line = CommandLine.Parse(args);
            if (line.Has("help"))
                return Help(product, terminal);
            var command = All.FirstOrDefault(c => c.Verb.Split(' ')[0] == line.Verb);
            return command.Run is null
                ? throw Near.Unknown("命令", line.Verb, All.Select(c => c.Verb.Split(' ')[0]))
                : await command.Run(line, product, line.Has("quiet") ? terminal with { Interactive = false } : terminal);
        }
        catch (Exception e) when (e is UsageException or FormatException or InvalidDataException)
        {
            await terminal.Error.WriteLineAsync(e.Message);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"数据库或文件无法使用:{e.Message.ReplaceLineEndings(" ")}");
        }
        return 2;
    }

    private static int Help(Product product, Terminal terminal)
    {
        terminal.Out.WriteLine("依法(Yifa)\n\n用法:yifa 命令 [选项]\n");
        foreach (var (verb, usage, does, _) in All)
            terminal.Out.WriteLine($"  {verb} {usage}".TrimEnd() + $"\n      {does}");
        terminal.Out.WriteLine(
            """

              --db sqlite:文件 或 --db postgres:连接串    使用哪个库;也可用环境变量 YIFA_DB,默认 sqlite:data/yifa.db
              --quiet                                      不显示进度

            退出码:0 完成,1 核验不通过,2 用法或输入有误(错误输出中有一句说明)
            """
        );
        if (product.Samples.Count > 0)
            terminal.Out.WriteLine($"样例:{string.Join('、', product.Samples.Select(s => s.Name))}");
        if (product.Modules.Count > 0)
            terminal.Out.WriteLine($"种类:{string.Join('、', product.Modules.Select(m => $"{m.Kind}({m.Name})"))}");
        return 0;
    }
}
