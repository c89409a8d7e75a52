using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>申请行政复议 by the public.</summary>
public static class ApplyJourney
{
    private static readonly Template[] ToParties =
    [
        Documents.Receipt,
        Documents.OralRecord,
        Documents.Application,
        Documents.ReviewFirstNotice,
        Documents.SupplementNotice,
        Documents.AcceptanceNotice,
        Documents.ThirdPartyNotice,
        Documents.StayDecision,
        Documents.ReplyNotice,
        Documents.HearingNotice,
        Documents.HearingRecord,
        Documents.OpinionRecord,
        Documents.MediationRecord,
        Documents.ConversionNotice,
        Documents.SuspensionNotice,
        Documents.ResumptionNotice,
        Documents.ExtensionNotice,
    ];

    /// <summary>What ends the case is the party's to read from its service on (第七十五条).</summary>
    public static readonly Journey Journey = new(
        typeof(Apply),
        "申请行政复议",
        "不服行政机关的处罚、强制、许可、征收等决定,或者机关该办的事不办,请上级依法审查。不收费。",
        [
            You,
            Respondent,
            ContestedAct,
            Grounds,
            new("papers", "准备材料")
            {
                Lead = "没有也可以先申请。缺少的,工作人员会一次告诉您要补什么。",
                Papers =
                [
                    "身份证件;企业、组织的营业执照或者登记证书和法定代表人证明",
                    "行政行为的决定书、通知书,没有书面的,能说明它存在的材料",
                    "申请机关履行职责的,曾经提出申请的材料",
                    "能支持您的请求的证据",
                    "请人代办的,授权委托书和代理人的身份证件",
                ],
            },
        ]
    )
    {
        Name = nameof(Apply.Applicant),
        OfficeKinds = ["government"],
        ByPost = new Dictionary<string, string> { [nameof(Apply.Channel)] = nameof(Channel.Post) },
        Given = new Dictionary<string, string>
        {
            [nameof(Apply.Channel)] = nameof(Channel.Online),
            [nameof(Apply.ReceivedAt)] = nameof(ReceivedAt.Body),
        },
        Shows = (matter, paper) =>
            ToParties.Contains(paper) || (Documents.Closing.Contains(paper) && ((ReconsiderationCase)matter).ServedOn is not null),
    };

    private static JourneyStep You =>
        new(
            "you",
            "您是谁",
            nameof(Apply.Applicant),
            nameof(Apply.ApplicantType),
            nameof(Apply.IdentityNumber),
            nameof(Apply.CreditCode),
            nameof(Apply.Phone),
            nameof(Apply.Address)
        )
        {
            Lead = "个人填身份号码,企业和组织填统一社会信用代码。证件号码、电话和住所加密保存,只有办案人员在需要时才能看到。",
        };

    private static JourneyStep Respondent =>
        new("respondent", "对哪个机关不服", nameof(Apply.Respondent))
        {
            AsksOffice = true,
            Guides = [Jurisdiction.Signed, Jurisdiction.Organ],
            Lead = "看看决定书的落款。不确定的,按您知道的选,工作人员会核对。",
        };

    private static JourneyStep ContestedAct =>
        new(
            "act",
            "对什么决定不服",
            nameof(Apply.ContestedAct),
            nameof(Apply.Subject),
            nameof(Apply.Field),
            nameof(Apply.ActNumber),
            nameof(Apply.ActOn),
            nameof(Apply.KnownOn),
            nameof(Apply.OnTheSpot),
            nameof(Apply.Immovable),
            nameof(Apply.RemedyKnownOn),
            nameof(Apply.LateReason),
            nameof(Apply.SuitAccepted)
        )
        {
            Lead = "一般应当自知道决定之日起六十日内申请。",
            Advise = InTime,
        };

    private static JourneyStep Grounds =>
        new(
            "grounds",
            "您的请求和理由",
            nameof(Apply.Requests),
            nameof(Apply.Reasons),
            nameof(Apply.Amount),
            nameof(Apply.CompensationAsked),
            nameof(Apply.NormativeDocument)
        )
        {
            Lead = "请求写您希望怎样处理,如“撤销某决定”;理由写事情的经过和您认为不对的地方。",
            Advise = (answers, _, _) =>
                answers.Text(nameof(Apply.NormativeDocument)) is null
                    ? []
                    : [new("规章以下的文件可以一并请求审查,最迟在复议决定作出前提出;规章不在此列。", "行政复议法 13")],
        };

    /// <summary>第二十条, 第二十一条, said before the application is made: it informs, the officer decides.</summary>
    private static IEnumerable<Advice> InTime(Answers answers, DateOnly today, WorkCalendar calendar)
    {
        var known = answers.Day(nameof(Apply.RemedyKnownOn)) ?? answers.Day(nameof(Apply.KnownOn));
        if (known is { } from && from <= today)
        {
            var last = Admissibility.Last(calendar, Clocks.Application, from);
            if (today <= last)
                yield return new("申请期限到{0},现在在期限内。", "行政复议法 20") { With = [last] };
            else
                yield return answers.Text(nameof(Apply.LateReason)) is null
                    ? new(
                        "申请期限到{0},已经过了。因不可抗力或者其他正当理由耽误的,请写明“耽误期限的理由”,仍可以申请。",
                        "行政复议法 20",
                        Warns: true
                    )
                    {
                        With = [last],
                    }
                    : new("申请期限到{0},已经过了。您写了耽误的理由,由工作人员审查。", "行政复议法 20") { With = [last] };
        }
        var rule = answers.Yes(nameof(Apply.Immovable)) ? Clocks.LongestImmovable : Clocks.Longest;
        if (answers.Day(nameof(Apply.ActOn)) is { } act && act <= today && today > Admissibility.Last(calendar, rule, act))
            yield return new("决定作出已经超过最长申请期限,可能不予受理。", "行政复议法 21", Warns: true);
        if (answers.Yes(nameof(Apply.SuitAccepted)))
            yield return new("法院已经受理的,不能再申请行政复议。", "行政复议法 29", Warns: true);
    }
}
