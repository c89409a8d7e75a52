namespace Yifa.Web.Portal;

public static partial class English
{
    // Administrative penalties.
    private static readonly Dictionary<string, string> Penalties = new()
    {
        ["全面、客观、公正地调查,收集证据"] = "Investigate fully, objectively and fairly, and collect evidence",
        ["告知拟作出的处罚和当事人的权利"] = "Tell the party what is to be imposed and what it may do",
        ["等当事人陈述、申辩或者要求听证"] = "Wait for the party to speak in its defence or to ask for a hearing",
        ["在听证的七个工作日前通知,按期听证"] = "Announce the hearing seven working days before, and hold it on its day",
        ["法制审核、集体讨论后作出决定"] = "Decide after legality review and deliberation",
        ["送达决定书,当事人按期履行"] = "Serve the decision; the party performs it in time",
        ["办案人员"] = "the officers in charge",
        ["超过办案期限,须说明理由"] = "If the period is exceeded, the reason is given",
        ["逾期没有作出处理决定的,先行登记保存自动解除"] = "If nothing is decided in time, what was put by is released",
        ["视为放弃陈述、申辩"] = "The right to speak in defence counts as waived",
        ["视为放弃听证"] = "The hearing counts as waived",
        ["逾期送达,须说明理由"] = "If it is served late, the reason is given",
        ["每日按罚款数额的百分之三加处罚款,加处的数额不超过罚款的数额"] =
            "Three per cent of the fine is added each day, never more than the fine",
        ["没有按期缴纳的部分,加处罚款"] = "On a part not paid in time a surcharge is added",
        ["法制审核人员"] = "the legality reviewer",
        ["逾期没有审核的,由负责人督促"] = "If it is not reviewed in time, the head presses for it",
        ["逾期没有办理的,由负责人督促"] = "If it is not dealt with in time, the head presses for it",
        ["逾期没有公示的,由负责人督促"] = "If it is not published in time, the head presses for it",
        ["三日内应当撤回公示的决定信息并公开说明理由"] = "Within three days the publication is withdrawn and the reason published",
        ["逾期申请的,人民法院不予受理"] = "An application made late is not accepted by the court",
        ["应当结案的,及时结案归档"] = "What can be closed is closed and filed without delay",
        ["等司法机关告知是否追究刑事责任"] = "Wait to hear whether it is prosecuted as a crime",
        ["期限内不能办结的,转为普通程序"] = "If it cannot be concluded in this time, it goes on under the ordinary procedure",
        ["司法机关"] = "the criminal justice organ",
        ["可以向作出决定的机关催问,或者建议检察机关进行立案监督"] =
            "The organ may be reminded, or the procuratorate asked to supervise the filing",
        ["没有备案的,不能结案"] = "Without being filed the case cannot be closed",
        ["逾期没有上交的,由负责人追查"] = "If it is not handed in in time, the head looks into it",
        ["逾期没有缴付的,由负责人追查"] = "If it is not paid into the bank in time, the head looks into it",
        ["行政处罚决定"] = "Penalty decisions",
        ["核查线索,决定立案或者不予立案"] = "The lead is checked, and it is decided whether a case is filed",
        ["逾期没有核查完的,由负责人督促"] = "If it is not checked in time, the head presses for it",
        ["听证主持人"] = "the host of the hearing",
        ["逾期没有办结听证的,由负责人督促"] = "If the hearing is not over in time, the head presses for it",
        ["公示期满,自动停止公示"] = "When its time is over, publication stops by itself",
        ["三日内撤回公示,公开说明理由"] = "The publication is withdrawn within three days and the reason made public",
    };
}
