namespace Yifa.Web.Portal;

public static partial class English
{
    // The general modules, whose kinds are data.
    private static readonly Dictionary<string, string> General = new()
    {
        ["公开名录"] = "Public registers",
        ["具备条件后批准入册,不再设立的终止筹备"] = "It is entered when it is ready, or its preparation is ended",
        ["有效期满前续期,不再符合条件的退出"] = "It is renewed before its term ends, or leaves when it no longer qualifies",
        ["名录管理员"] = "keeper of registers",
        ["逾期仍未入册的,核实是否还在筹备"] = "If it is still not entered, it is checked whether it is still being prepared",
        ["期满未续的,应当退出名录"] = "If the term ends without renewal, it has to leave the register",
        ["等收函单位书面回复,逾期的催办"] = "The receiving unit is to answer in writing; if it is late, it is asked again",
        ["收函单位"] = "the unit that received the letter",
        ["逾期没有回复的,催办,或者改发下一级函件"] =
            "If no answer comes in time, it is asked for again, or a letter of the next grade follows",
        ["补齐议题和决定,印发纪要"] = "Topics and decisions are completed and the minutes are issued",
        ["督办会议决定的事项,全部落实后办结"] = "What was decided is followed up, and the meeting is finished when all of it is done",
        ["会务经办人"] = "clerk of meetings",
        ["逾期的,说明理由"] = "If it is late, the reason is given",
        ["责任单位"] = "the unit responsible",
        ["逾期没有落实的,督办"] = "If it is not done in time, it is supervised",
        ["登记发布的内容和各日的读数"] = "What is published and what is read on each day is recorded",
        ["责任单位按期完成,并提供佐证"] = "The unit responsible completes it in time and shows the evidence",
        ["按计划举办,登记到场的人员"] = "It is held as planned, and who attended is recorded",
        ["培训登记员"] = "clerk of training",
        ["到期没有举办的,改期或者撤销"] = "If it was not held by then, it is put off or called off",
        ["录入应考名单,到期开考"] = "The roster is entered and the exam is opened on its day",
        ["应考人在考试期间参加考试,结束后收卷"] = "Those on the roster sit the exam while it is open; then the papers are taken in",
        ["考务员"] = "exam organiser",
        ["到期的,结束考试并收卷"] = "When it is over, the exam is closed and the papers are taken in",
        ["在考试期间参加考试"] = "The exam is sat while it is open",
        ["评定成绩"] = "It is graded",
        ["组卷时从题库抽取"] = "Papers are drawn from it",
        ["审核人对照佐证验收:通过,或者退回"] = "The reviewer holds it against the evidence and accepts it or sends it back",
        ["按期回头看,问题反弹的重新打开"] = "It is looked at again in time, and opened again if the problem has come back",
        ["节点逾期的,提醒责任单位"] = "If a milestone is missed, the unit responsible is reminded",
        ["逾期没有验收的,说明理由"] = "If it is not looked at in time, the reason is given",
        ["逾期没有回头看的,补看"] = "If it is not looked at again in time, that is made up for",
        ["任务审核人"] = "reviewer of tasks",
        ["逾期没有完成的,催办、督办"] = "If it is not completed in time, it is pressed for and supervised",
    };
}
