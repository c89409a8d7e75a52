namespace Yifa.Web.Portal;

public static partial class English
{
    // Supervision of enforcement: clues, items, appraisals, the numbers of the year.
    private static readonly Dictionary<string, string> Supervision = new()
    {
        ["执法监督线索"] = "Reports on enforcement",
        ["反映执法问题"] = "Report a problem with enforcement",
        ["检查太多、乱罚款、不出示证件、该管的不管:行政执法有问题的,向执法监督机构反映。对决定本身不服的,可以申请行政复议。"] =
            "Too many inspections, arbitrary fines, no certificate shown, nothing done where something must be: tell the body that supervises enforcement. Against the decision itself you can apply for reconsideration.",
        ["反映哪个单位"] = "Which authority it is about",
        ["一般选单位所在地的执法监督机构。选得不准也没关系,会替您转过去。"] =
            "As a rule the supervising body where the authority is. If it is not the right one, it will pass your report on.",
        ["写清时间、地点、执法人员做了什么。有照片、录音、文书的,留好,核查时再提供。"] =
            "When, where, and what the officers did. Keep photos, recordings and papers; they are asked for when it is looked into.",
        ["对处罚等决定不服的,反映问题不影响申请行政复议的期限,一般为六十日。"] =
            "Reporting a problem does not stop the time for reconsideration of a decision, which is sixty days as a rule.",
        ["怎么找到您"] = "How to reach you",
        ["可以匿名。留了电话的,加密保存,只有办理人员在需要时才能看到,不会告诉被反映的单位。"] =
            "You may stay anonymous. A telephone number is stored encrypted, shown to the officers only when needed, and never told to the authority.",
        ["可以写“匿名”;匿名的也会核查,凭查询码看办理结果"] =
            "“Anonymous” will do; it is looked into all the same, and your tracking code shows what came of it",
        ["如处罚决定书的文号,没有的不填"] = "Such as the number of a penalty decision; leave empty if there is none",
        ["您的姓名或者单位名称"] = "Your name or that of your organisation",
        ["反映的情况"] = "What happened",
        ["事情涉及企业"] = "It concerns an enterprise",
        ["有关文书的文号"] = "Number of the paper concerned",
        ["核查反映的情况是否属实"] = "It is looked into whether it is true",
        ["转为监督事项,或者答复后办结"] = "It becomes a matter of supervision, or is answered and closed",
        ["执法监督人员"] = "the supervising officers",
        ["执法监督机构负责人"] = "the head of the supervising body",
        ["被监督单位"] = "the authority supervised",
        ["被评议单位"] = "the authorities appraised",
        ["评议工作人员"] = "those who organise the appraisal",
        ["下级执法监督机构"] = "the supervising body below",
        ["行政执法机关"] = "the enforcement authority",
        ["逾期没有核查的,由执法监督机构负责人督促"] = "If it is not looked into in time, the head presses for it",
        ["逾期没有处理的,由执法监督机构负责人督促"] = "If nothing is done in time, the head presses for it",
        ["逾期没有告知的,由执法监督机构负责人督促"] = "If the authority is not told in time, the head presses for it",
        ["逾期的,由执法监督机构负责人督促"] = "If it is late, the head presses for it",
        ["逾期没有说明的,按已有材料认定"] = "Without an explanation in time, what is at hand decides",
        ["逾期没有整改的,制发监督决定书,可以通报批评、约谈"] =
            "If it is not put right in time, a decision follows, and those in charge may be criticised publicly or summoned",
        ["逾期没有提出的,视为没有异议"] = "Without an objection in time there counts as being none",
        ["逾期没有答复的,说明理由"] = "If it is not answered in time, reasons are given",
        ["逾期没有办结的,催办或者提级办理"] = "If it is not closed in time, it is pressed for or taken up",
        ["逾期没有评议完的,说明原因"] = "If the appraisal is not done in time, the reason is given",
        ["逾期的,说明原因"] = "If it is late, the reason is given",
        ["逾期没有整改的,制发监督文书"] = "If it is not put right in time, an instrument of supervision follows",
        ["逾期没有公开的,由执法监督机构督促"] = "If they are not made public in time, the supervising body presses for it",
        ["确定监督人员,告知被监督单位并要求说明情况"] = "Officers are named; the authority is told and asked to explain",
        ["核对说明和案卷,制发监督文书,或者办结"] = "Explanation and files are checked; an instrument is issued, or the item closed",
        ["被监督单位按期整改并报告"] = "The authority puts it right in time and reports",
        ["审查被监督单位的异议,维持或者撤回监督文书"] = "The objection is examined, and the instrument upheld or withdrawn",
        ["审核整改报告,认可或者退回"] = "The report is examined, and accepted or sent back",
        ["跟踪下级执法监督机构的办理结果"] = "What the body below makes of it is followed",
        ["逐个评议列入计划的单位,反馈评议结果"] = "Each authority of the plan is appraised and told the result",
        ["督促需要整改的单位整改"] = "Those with something to put right are pressed to do so",
        ["读取上一年度的执法数据"] = "The numbers of the year before are read",
        ["核对后在1月31日前向社会公开"] = "They are checked and made public before 31 January",
        ["年度行政执法数据"] = "Enforcement in numbers, by year",
        ["年度执法数据"] = "Enforcement in numbers",
    };
}
