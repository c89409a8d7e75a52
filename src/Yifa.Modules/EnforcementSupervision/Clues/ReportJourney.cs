using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>反映执法问题 by the public: an enterprise or a citizen, with or without a name.</summary>
public static class ReportJourney
{
    public static readonly Journey Journey = new(
        typeof(Report),
        "反映执法问题",
        "检查太多、乱罚款、不出示证件、该管的不管:行政执法有问题的,向执法监督机构反映。对决定本身不服的,可以申请行政复议。",
        [
            new("unit", "反映哪个单位", nameof(Report.Unit), nameof(Report.Field), nameof(Report.Paper))
            {
                AsksOffice = true,
                Lead = "一般选单位所在地的执法监督机构。选得不准也没关系,会替您转过去。",
            },
            new("what", "发生了什么事", nameof(Report.Text), nameof(Report.Enterprise))
            {
                Lead = "写清时间、地点、执法人员做了什么。有照片、录音、文书的,留好,核查时再提供。",
                Advise = (answers, _, _) =>
                    answers.Text(nameof(Report.Paper)) is null
                        ? []
                        : [new("对处罚等决定不服的,反映问题不影响申请行政复议的期限,一般为六十日。", "行政复议法 20")],
            },
            new("you", "怎么找到您", nameof(Report.Reporter), nameof(Report.Phone))
            {
                Lead = "可以匿名。留了电话的,加密保存,只有办理人员在需要时才能看到,不会告诉被反映的单位。",
            },
        ]
    )
    {
        Name = nameof(Report.Reporter),
        OfficeKinds = ["government"],
        Shows = (_, _) => true,
        Given = new Dictionary<string, string> { [nameof(Report.Channel)] = nameof(Channel.Platform) },
        ByPost = new Dictionary<string, string> { [nameof(Report.Channel)] = nameof(Channel.Paper) },
    };
}
