namespace Yifa.Web.Portal;

public static partial class English
{
    // Who must act within a period, and what silence means.
    private static readonly Dictionary<string, string> Clocks = new()
    {
        ["承办人"] = "officer in charge",
        ["复议人员"] = "review officer",
        ["申请人"] = "applicant",
        ["被申请人"] = "respondent",
        ["申请人、第三人"] = "applicant and third party",
        ["作出处罚决定的机关"] = "authority that imposed the penalty",
        ["行政复议机关"] = "review body",
        ["制定机关"] = "authority that made the document",
        ["接受转送的机关"] = "authority it was passed on to",
        ["调解组织"] = "mediation body",
        ["人民调解员"] = "mediator",
        ["调解员"] = "mediator",
        ["行政调解机关"] = "mediating authority",
        ["商事调解员"] = "commercial mediator",
        ["双方当事人"] = "both parties",
        ["人民法院"] = "court",
        ["被告机关"] = "defendant authority",
        ["被告机关应诉承办人"] = "defendant authority's officer",
        ["逾期,须说明理由"] = "It is overdue and reasons must be given",
        ["逾期标记,应当尽快回访"] = "It is marked overdue and the visit must follow soon",
        ["视为该行政行为没有证据、依据"] = "The act counts as having no evidence and no basis",
        ["听证日期应当顺延"] = "The hearing must be put off",
        ["原因仍未消除的,终止行政复议"] = "If the reason remains, the review ends",
        ["不提供或者无正当理由逾期提供证据的,视为没有相应证据"] = "Evidence not given in time counts as not existing",
        ["申请人可以自期限届满之日起十五日内起诉,也可以向上级行政机关反映"] =
            "The applicant can sue within fifteen days of its end, or turn to the superior authority",
        ["逾期不起诉又不履行的,依法强制执行"] = "If nobody sues and it is not carried out, it is enforced by law",
        ["无正当理由逾期申请的,不予受理"] = "Late without good reason, the application is not accepted",
        ["责令限期履行,可以约谈或者通报批评"] = "It is ordered to act in a set time, and may be summoned or criticised publicly",
        ["逾期申请的,不予受理"] = "Late, the application is not accepted",
        ["约谈有关负责人或者通报批评,移送处分"] = "Those in charge are summoned or criticised, and referred for sanctions",
        ["不予受理"] = "It is not accepted",
        ["需要延长的,由高级人民法院批准"] = "An extension needs the high court's leave",
        ["拒不履行的,人民法院可以对负责人按日罚款、公告、提出司法建议"] =
            "The court may fine those in charge by the day, announce it and advise sanctions",
        ["逾期标记,不影响受理"] = "It is marked overdue; acceptance is not affected",
        ["逾期标记,不影响调解和协议的效力"] = "It is marked overdue; mediation and agreement stay valid",
        ["审查期限届满未作出不予受理决定的,视为受理"] = "Without a refusal in time the application counts as accepted",
        ["未达成协议的,当事人可以依法申请仲裁"] = "Without an agreement the parties can go to arbitration",
        ["无正当理由逾期不补正的,视为放弃行政复议申请"] =
            "Not supplemented in time without good reason, the application counts as given up",
        ["未达成协议又未同意延长的,终止调解"] = "Without an agreement or an extension the mediation ends",
        ["催告补交;不影响已经作出的受理"] = "You are reminded; the acceptance stands",
        ["复议机关可以责令转送"] = "The review body can order it to be passed on",
        ["逾期标记,由当事人决定是否继续"] = "It is marked overdue; the parties decide whether to go on",
        ["逾期不能再共同申请司法确认,协议效力不受影响"] = "Confirmation is no longer open; the agreement stays valid",
        ["逾期标记,可向人民法院查询"] = "It is marked overdue; ask the court",
    };
}
