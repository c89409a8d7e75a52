using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>文书, named after the articles.</summary>
public static class Documents
{
    public static readonly Series CaseNumber = new("compulsion.case", "强制案号", "{mark}强〔{year}〕第{n}号");

    public static readonly Template ApprovalForm = Record("approval-form", "行政强制措施审批表", "行政强制法 18(1)") with
    {
        Volume = Volume.Inner,
    };

    public static readonly Template SiteRecord = Record("site-record", "现场笔录", "行政强制法 18(7)");

    /// <summary>第二十四条, 第三十一条.</summary>
    public static readonly Template MeasureDecision = new(
        "measure-decision",
        "行政强制措施决定书",
        "行政强制法 24",
        Party,
        Needed("理由", "行政强制法 24", c => c.Reason),
        Needed("依据", "行政强制法 24", c => c.Basis),
        Needed("期限", "行政强制法 24", c => c.Until is { } day ? Kernel.Field.Show(day) : null)
    )
    {
        To = ToParty,
        Body = m => Decided(Of(m)),
    };

    /// <summary>第二十四条: in two copies, one for the party and one for the office.</summary>
    public static readonly Template Inventory = new(
        "inventory",
        "查封、扣押清单",
        "行政强制法 24",
        Party,
        Needed("名称、数量", "行政强制法 24", c => c.Things.Count > 0 ? string.Join(';', c.Things) : null)
    )
    {
        To = ToParty,
        Body = m => [.. Of(m).Things.Select((t, i) => $"{i + 1}. {t}"), "本清单一式二份,由当事人和本机关分别保存。"],
    };

    public static readonly Template FreezeNotice = new(
        "freeze-notice",
        "冻结通知书",
        "行政强制法 30",
        Needed("冻结的账号和数额", "行政强制法 31", c => c.BankAccount is { } a ? $"{a},{Kernel.Field.Show(c.FrozenAmount)}元" : null)
    )
    {
        To = _ => "金融机构",
        TellsAct = true,
    };

    public static readonly Template ExtensionNotice = Plain("extension-notice", "延长期限告知书", "行政强制法 25.2");
    public static readonly Template TestNotice = Plain("test-notice", "检测、检验、检疫、鉴定期间告知书", "行政强制法 25.3");
    public static readonly Template ReleaseDecision = Plain("release-decision", "解除行政强制措施决定书", "行政强制法 28");
    public static readonly Template DisposalDecision = Plain("disposal-decision", "财物处理决定书", "行政强制法 27");

    /// <summary>第三十五条: the four things a demand says.</summary>
    public static readonly Template Demand = new(
        "demand",
        "催告书",
        "行政强制法 35",
        Party,
        Needed("履行义务的期限", "行政强制法 35(1)", c => c.PerformBy is { } day ? Kernel.Field.Show(day) : null),
        Needed("履行义务的方式", "行政强制法 35(2)", c => c.Obligation)
    )
    {
        To = ToParty,
        Body = m => Demanded(Of(m)),
    };

    public static readonly Template StatementRecord = Record("statement-record", "陈述、申辩记录", "行政强制法 36");

    /// <summary>第三十七条; of substitute performance, 第五十一条.</summary>
    public static readonly Template Order = new(
        "order",
        "行政强制执行决定书",
        "行政强制法 37",
        Party,
        Needed("执行的方式", "行政强制法 37(3)", c => c.Manner is { } m ? Words.Chinese(m) : null),
        Needed("执行的时间", "行政强制法 37(3)", c => c.EnforceAt)
    )
    {
        To = ToParty,
        TellsAct = true,
        Body = m => [$"因{Of(m).Party}逾期没有履行{Of(m).Decision}确定的义务,经催告仍不履行,决定强制执行。", Remedy],
    };

    public static readonly Template Announcement = Plain("announcement", "限期自行拆除公告", "行政强制法 44");
    public static readonly Template LastDemand = Plain("last-demand", "代履行前催告书", "行政强制法 51");
    public static readonly Template Agreement = Plain("agreement", "执行协议", "行政强制法 42");
    public static readonly Template EnforcementRecord = Record("enforcement-record", "执行记录", "行政强制法 51");

    public static readonly Template CourtApplication = new(
        "court-application",
        "强制执行申请书",
        "行政强制法 55",
        Party,
        Needed("人民法院", "行政强制法 55", c => c.Court)
    )
    {
        To = m => Of(m).Court,
        TellsAct = true,
    };

    private const string Remedy = "不服本决定的,可以依法申请行政复议或者提起行政诉讼。";

    private static IEnumerable<string> Decided(CompulsionCase c)
    {
        yield return $"因{c.Reason},依据{c.Basis},对{c.Party}采取行政强制措施:{(c.Measure is { } m ? Words.Chinese(m) : "")}。";
        yield return $"期限至{(c.Until is { } day ? Kernel.Field.Show(day) : "")}。";
        if (c.BankAccount is { } account)
            yield return $"冻结的账号和数额:{account},{Kernel.Field.Show(c.FrozenAmount)}元。";
        yield return Remedy;
    }

    private static IEnumerable<string> Demanded(CompulsionCase c)
    {
        yield return $"{c.Decision}已经生效,你(单位)逾期没有履行。请在{(c.PerformBy is { } day ? Kernel.Field.Show(day) : "")}前履行:{c.Obligation}。";
        if (c.Owed > 0)
            yield return $"应当给付{Kernel.Field.Show(c.Owed)}元,加处罚款或者滞纳金{Kernel.Field.Show(c.Surcharge)}元,到指定的银行或者通过电子支付系统缴纳。";
        yield return "收到本催告书后有权陈述和申辩。";
    }

    private static string? ToParty(Matter matter) => Of(matter).Party;

    private static Element Party => Needed("当事人", "行政强制法 24", c => c.Party);

    private static Template Plain(string name, string label, string law) =>
        Template.OfCase(name, label, law, Party, About) with
        {
            To = ToParty,
        };

    private static Template Record(string name, string label, string law) =>
        Template.OfCase(name, label, law, Party, About) with
        {
            IsRecord = true,
        };

    private static string About(Matter matter) => $"本文书因当事人{Of(matter).Party}行政强制一案制作。";

    private static Element Needed(string label, string law, Func<CompulsionCase, string?> read) => Template.Element(label, law, read);

    private static CompulsionCase Of(Matter matter) => (CompulsionCase)matter;
}
