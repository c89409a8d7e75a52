namespace Yifa.Web.Portal;

public static partial class English
{
    // Administrative compulsion.
    private static readonly Dictionary<string, string> Compulsion = new()
    {
        ["报行政机关负责人批准,批准后才可以实施"] = "The head is asked to approve; nothing is done before",
        ["两名以上执法人员到场实施,制作现场笔录"] = "Two officers at least carry it out on site and make a record",
        ["二十四小时内向负责人报告,补办批准手续"] = "Report to the head within twenty-four hours for approval afterwards",
        ["期限内查清事实,作出处理决定或者解除"] = "Establish the facts in time, then decide or release",
        ["送达催告书,听取陈述、申辩"] = "Serve the demand and hear the party",
        ["按强制执行决定的方式和时间执行"] = "Enforce in the way and at the time decided",
        ["当事人按协议履行;不履行的,恢复强制执行"] = "The party performs as agreed; if not, enforcement resumes",
        ["中止的情形消失后恢复执行"] = "Enforcement resumes once the reason for the suspension has gone",
        ["等人民法院受理和裁定"] = "Wait for the court to accept and to rule",
        ["二十四小时以登记的时分为准,逾期报告的,须说明理由"] =
            "The twenty-four hours run by the times recorded; for a late report the reason is given",
        ["期限届满的,应当及时解除,立即退还财物"] = "When the time is over it is released and everything is given back at once",
        ["逾期没有作出处理决定或者解除冻结决定的,金融机构自期满之日起解除冻结"] =
            "If nothing is decided in time, the bank lifts the freeze on the day it ends",
        ["逾期交付的,须说明理由"] = "If it is handed over late, the reason is given",
        ["可以强制执行,或者申请人民法院强制执行"] = "It may be enforced, or the court be asked to enforce it",
        ["逾期申请的,应当有正当理由"] = "An application made late needs a good reason",
        ["可以向人民法院查询"] = "The court may be asked",
        ["听取意见的,三十日内裁定"] = "Where the court hears opinions, it rules within thirty days",
        ["没有明显社会危害、当事人确无能力履行,中止满三年未恢复的,不再执行"] =
            "What does no marked harm to society and cannot be performed is not enforced any more after three years",
    };
}
