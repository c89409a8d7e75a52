namespace Yifa.Modules.Returns;

/// <summary>The forms in use. Their lines follow the order in which such tables are read: balance first, then what is among it.</summary>
public static class Forms
{
    public static Form Of(ReturnForm form) =>
        form switch
        {
            ReturnForm.Reconsideration => Reconsideration,
            ReturnForm.Litigation => Litigation,
            _ => Mediation,
        };

    private static readonly Form Reconsideration = new(
        "复议1表",
        "行政复议案件统计表",
        "reconsideration",
        "",
        [
            new("1", "上期结转", "reconsideration.pending") { Reach = Reach.Before },
            new("2", "本期受理", "reconsideration.accepted"),
            new("3", "其中:企业申请", "reconsideration.accepted", "applicant-type=enterprise", 1),
            new("4", "其中:公民申请", "reconsideration.accepted", "applicant-type=person", 1),
            new("5", "其中:其他组织申请", "reconsideration.accepted", "applicant-type=organisation", 1),
            new("6", "本期办结", "reconsideration.closed"),
            new("7", "其中:调解、撤回结案", "reconsideration.mediated-withdrawn", "", 1),
            new("8", "其中:作出实体决定", "reconsideration.merits", "", 1),
            new("9", "其中:直接纠错", "reconsideration.corrected", "", 1),
            new("10", "期末未结", "reconsideration.pending") { Reach = Reach.AtEnd },
            new("11", "收到行政复议申请", "reconsideration.applied"),
            new("12", "举行听证会", "reconsideration.hearings") { Unit = "场" },
            new("13", "经复议后起诉的一审案件", "litigation.received", "after-reconsideration=yes;instance=first"),
        ]
    )
    {
        Balances = [new("1", "2", "6", "10")],
        Sums = [new("2", "3", "4", "5")],
        Parts = [new("7", "6"), new("8", "6"), new("9", "8")],
        Across = [new("13", ReturnForm.Litigation, "6")],
    };

    private static readonly Form Litigation = new(
        "应诉1表",
        "行政应诉案件统计表",
        "litigation",
        "",
        [
            new("1", "上期结转", "litigation.pending") { Reach = Reach.Before },
            new("2", "本期收案", "litigation.received"),
            new("3", "其中:一审", "litigation.received", "instance=first", 1),
            new("4", "其中:二审", "litigation.received", "instance=second", 1),
            new("5", "其中:再审", "litigation.received", "instance=retrial", 1),
            new("6", "一审中经过行政复议的", "litigation.received", "after-reconsideration=yes;instance=first", 1),
            new("7", "本期结案", "litigation.closed"),
            new("8", "其中:调解、撤诉结案", "litigation.mediated-withdrawn", "", 1),
            new("9", "其中:败诉", "litigation.lost", "", 1),
            new("10", "期末未结", "litigation.pending") { Reach = Reach.AtEnd },
            new("11", "负责人应出庭案次", "litigation.hearings-due") { Unit = "案次" },
            new("12", "负责人出庭案次", "litigation.appeared", "", 1) { Unit = "案次" },
        ]
    )
    {
        Balances = [new("1", "2", "7", "10")],
        Sums = [new("2", "3", "4", "5")],
        Parts = [new("6", "3"), new("8", "7"), new("9", "7"), new("12", "11")],
        Across = [new("6", ReturnForm.Reconsideration, "13")],
    };

    private static readonly Form Mediation = new(
        "调解1表",
        "人民调解工作统计表",
        "mediation",
        "type=people",
        [
            new("1", "上期结转", "mediation.pending", "type=people") { Reach = Reach.Before },
            new("2", "本期受理", "mediation.accepted", "type=people"),
            new("3", "本期终结", "mediation.concluded", "type=people"),
            new("4", "其中:调解成功", "mediation.succeeded", "type=people", 1),
            new("5", "期末未结", "mediation.pending", "type=people") { Reach = Reach.AtEnd },
            new("6", "受理纠纷的调解组织", "mediation.reporting-bodies", "type=people") { Unit = "家" },
            new("7", "涉及金额", "mediation.amount-involved", "type=people") { Unit = "元" },
            new("8", "协议金额", "mediation.agreement-amount", "type=people") { Unit = "元" },
        ]
    )
    {
        Balances = [new("1", "2", "3", "5")],
        Parts = [new("4", "3")],
    };
}
