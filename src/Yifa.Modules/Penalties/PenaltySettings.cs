using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>What local law or the body itself may set: a key alone holds everywhere, with a colon and an office's path from that office down.</summary>
public static class PenaltySettings
{
    public const string Noted = "noted";
    public const string Required = "required";
    public const string None = "无";

    /// <summary>较大数额: a local amount; fine and forfeiture are each measured by it.</summary>
    public static readonly Setting CitizenThreshold = new(
        "penalties.hearing.citizen",
        "公民可以要求听证的罚没数额(元)",
        "5000",
        "上海市行政处罚听证程序规定第四条;各地不同,请改为当地规定",
        Verified.Seen
    );

    public static readonly Setting OrganisationThreshold = new(
        "penalties.hearing.organisation",
        "法人和其他组织可以要求听证的罚没数额(元)",
        "50000",
        "上海市行政处罚听证程序规定第四条;各地不同,请改为当地规定",
        Verified.Seen
    );

    public static readonly Setting HearingLength = new(
        "penalties.hearing.length",
        "收到听证申请到听证结束的期限",
        "30日",
        "上海市行政处罚听证程序规定第二十八条;各地不同,请改为当地规定",
        Verified.Seen
    );

    public static readonly Setting Check = new(
        "penalties.check",
        "核查线索、决定是否立案的期限",
        "15个工作日",
        "市场监督管理行政处罚程序规定第十八条;其他领域从其规定",
        Verified.Seen
    );

    public static readonly Setting CheckExtension = new(
        "penalties.check-extension",
        "负责人批准延长核查的期限",
        "15个工作日",
        "市场监督管理行政处罚程序规定第十八条;其他领域从其规定",
        Verified.Seen
    );

    public static readonly Setting ClearDays = new(
        "penalties.hearing.clear-days",
        "听证通知与听证之间留足七个完整工作日",
        "是",
        "行政处罚法第六十四条没有写明起算,按较稳妥的一种",
        Verified.Read
    );

    public static readonly Setting Decision = new(
        "penalties.decision",
        "作出处罚决定的期限",
        "90日",
        "行政处罚法第六十条;法律、法规、规章另有规定的,从其规定",
        Verified.Read
    );

    public static readonly Setting Extension = new(
        "penalties.extension",
        "负责人批准延长办案期限的日数",
        "30日",
        "市场监督管理行政处罚程序规定第六十四条;其他领域从其规定",
        Verified.Seen
    );

    public static readonly Setting Fast = new(
        "penalties.fast",
        "简案快办的办案期限",
        "30日",
        "法律没有统一规定,凭记忆录入,请按本地简案快办的规定核对",
        Verified.Memory
    );

    public static readonly Setting Report = new(
        "penalties.report",
        "当场处罚决定报所属机关备案的期限",
        "7个工作日",
        "行政处罚法第五十二条没有写明期限;市场监督管理行政处罚程序规定第七十条为七个工作日,其他领域从其规定",
        Verified.Seen
    );

    public static readonly Setting Review = new(
        "penalties.review",
        "法制审核的期限",
        "10个工作日",
        "市场监督管理行政处罚程序规定第五十五条;其他领域从其规定",
        Verified.Seen
    );

    public static readonly Setting RepairAnswer = new(
        "penalties.repair-answer",
        "办理信用修复申请的期限",
        "10个工作日",
        "信用修复管理办法(2026年4月1日施行),期限只见于转述,凭记忆录入,请核对",
        Verified.Memory
    );

    /// <summary>行政执法三项制度意见: the office's own list of what is reviewed before it is decided.</summary>
    public static readonly Setting ReviewList = new(
        "penalties.review-list",
        "重大行政执法决定法制审核目录(违法行为,以分号隔开)",
        None,
        "国办发〔2018〕118号要求各机关编制目录清单;由本机关填写",
        Verified.Seen
    );

    public static readonly Setting Certificates = new(
        "penalties.certificates",
        "办案人员的执法证件没有查到时(noted 提示,required 不予立案)",
        Noted,
        "行政处罚法第四十二条要求持证;证件还没有全部录入本系统时只提示,录入后请改为required",
        Verified.Read
    );

    public static readonly Setting Repair = new(
        "penalties.repair",
        "信用修复的最短公示期",
        "3个月",
        "信用修复管理办法(2026年4月1日施行)一般失信三个月,严重失信一年;请按案件类别和当地规定核对",
        Verified.Seen
    );

    public static IReadOnlyList<Setting> All { get; } =
    [
        CitizenThreshold,
        OrganisationThreshold,
        HearingLength,
        ClearDays,
        Check,
        CheckExtension,
        Decision,
        Extension,
        Fast,
        Report,
        Review,
        ReviewList,
        Certificates,
        Repair,
        RepairAnswer,
    ];

    /// <summary>What is wrong with a value, in one sentence; null when nothing is.</summary>
    public static string? Against(Setting setting, string value) =>
        setting == CitizenThreshold || setting == OrganisationThreshold
            ? Number(value) is null
                ? "应为数额,单位元"
                : null
            : setting == ClearDays
                ? value is "是" or "否"
                    ? null
                    : "应为是或者否"
                : setting == Certificates
                    ? value is Noted or Required
                        ? null
                        : $"应为{Noted}或者{Required}"
                    : setting == ReviewList
                        ? string.IsNullOrWhiteSpace(value)
                            ? $"没有目录的写“{None}”"
                            : null
                        : !Term.TryParse(value, out var term)
                            ? "期限应写作30日、7个工作日、3个月"
                            : setting == Extension && term.Unit != TermUnit.Day
                                ? "延长的期限应写作30日"
                                : null;

    /// <summary>The amount from which a hearing may be asked for.</summary>
    internal static decimal ThresholdFor(PartyType party, Scene at)
    {
        var setting = party == PartyType.Organisation ? OrganisationThreshold : CitizenThreshold;
        return Number(at.SettingHere(setting)) ?? Number(setting.Default)!.Value;
    }

    /// <summary>A length of time as set here; the default where what was set is none.</summary>
    internal static Term TermOf(Setting setting, Scene at) =>
        Term.TryParse(at.SettingHere(setting), out var term) || Term.TryParse(setting.Default, out term) ? term : default;

    /// <summary>Whether the office's list names the violation.</summary>
    internal static bool Lists(string violation, Scene at) =>
        at.SettingHere(ReviewList)
            .Split([';', '\uFF1B', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Any(listed => listed != None && violation.Contains(listed, StringComparison.Ordinal));

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) && amount >= 0 ? amount : null;
}
