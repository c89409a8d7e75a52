namespace Yifa.Web.Portal;

public static partial class English
{
    // Inspection, accounts of leaders, assessment, assistance between offices.
    private static readonly Dictionary<string, string> Steering = new()
    {
        ["等被请求单位答复是否协助,逾期不答复的提请协调"] =
            "The office asked says whether it assists; if it does not answer in time, the coordinator is asked",
        ["被请求单位按期提供协助,写明结果"] = "The office asked assists in time and writes down the result",
        ["请求单位核查协助结果,办结或者退回"] = "The office that asked checks the result and completes the request or sends it back",
        ["协调机关决定是否协助"] = "The coordinator decides whether to assist",
        ["被请求单位"] = "the office asked",
        ["逾期没有答复的,请求单位可以提请协调"] = "If no answer comes in time, the coordinator may be asked",
        ["逾期没有提供协助的,由请求单位催办"] = "If assistance is late, the office that asked presses for it",
        ["请求单位"] = "the office that asked",
        ["逾期的,由请求单位说明原因"] = "If it is late, the office that asked gives the reason",
        ["协调机关"] = "the coordinator",
        ["逾期的,由协调机关说明原因"] = "If it is late, the coordinator gives the reason",
        ["组成督察组,走访列入计划的单位"] = "A team is formed and visits the units of the plan",
        ["走完列入计划的单位,反馈发现的问题"] = "The units of the plan are visited and told what was found",
        ["督促各单位整改,问题全部销号后结束本轮"] = "The units put it right; the round ends when nothing is open",
        ["督察组"] = "the inspection team",
        ["逾期没有走完的,调整方案并说明原因"] = "If visits are late, the plan is changed and the reason given",
        ["逾期的,由督察单位负责人督促"] = "If it is late, the head of the inspecting body presses for it",
        ["经批准后制发整改通知书"] = "A notice to put it right is issued once approved",
        ["被督察单位按期整改并书面回复"] = "The unit puts it right in time and replies in writing",
        ["审核整改回复,认可或者退回"] = "The reply is accepted or sent back",
        ["核实整改结果,予以销号"] = "The result is checked and the finding struck off",
        ["按期回头看,核查整改成效"] = "A look back checks whether it lasted",
        ["被督察单位"] = "the unit inspected",
        ["逾期没有整改的,约谈、通报或者移送问责"] =
            "If it is not put right in time, the unit is called in, named, or passed on for accountability",
        ["督察人员"] = "the inspector",
        ["督察单位负责人"] = "the head of the inspecting body",
        ["述法人按期提交述法报告,书面或者现场述法"] = "The leader hands in the account in time, in writing or before a meeting",
        ["安排会议听取述法,或者登记书面述法"] = "A meeting hears the account, or it is taken in writing",
        ["对述法情况评分"] = "The account is scored",
        ["述法人"] = "the leader",
        ["逾期没有述法的,列入未述法名单并催办"] = "If no account is given in time, the leader is listed and pressed",
        ["述法评议人"] = "the assessor",
        ["把指标分解到责任单位,开始自查"] = "Indicators are given to the units responsible, and self-checks begin",
        ["逐项自查,写明得分和佐证,齐全后提交评审"] = "Each indicator is checked with score and evidence, then handed in for review",
        ["逐项评审,退回的由责任单位重新自查"] = "Each indicator is reviewed; what is sent back is checked once more",
        ["处理复核申请,公布得分或者申报"] = "Disputes are dealt with; the score is published or the application handed in",
        ["被考核单位"] = "the unit assessed",
        ["逾期没有提交的,由考核工作人员催办"] = "If it is not handed in in time, it is pressed for",
        ["评审人"] = "the reviewer",
        ["逾期的,由考核负责人督促"] = "If it is late, the head of assessment presses for it",
        ["逾期不申请的,按评审得分公布"] = "If nobody disputes it in time, the reviewed score is published",
        ["考核工作人员"] = "the clerk of assessment",
    };
}
