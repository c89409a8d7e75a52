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
        ["双随机抽查"] = "Random inspections",
        ["看抽到了谁、谁去检查、结果怎样,还可以自己重新抽取一遍。"] =
            "See who was drawn, who inspects them and what was found, and do the draw again yourself.",
        ["确定名录和规则,双方提交随机数的校验值,然后公告"] =
            "Lists and rules are fixed, both parties hand in the hashes of their numbers, and the draw is announced",
        ["到抽取日,双方公布随机数,当场抽取"] = "On the day both parties tell their numbers and the draw is made",
        ["到抽中的对象检查,登记并公开结果"] = "Those drawn are inspected, and the results are recorded and published",
        ["抽查组织人"] = "organiser of the inspection",
        ["抽查组织人和抽取监督人"] = "organiser of the inspection and witness of the draw",
        ["执法检查人员"] = "inspectors",
        ["没有公告的,由抽查负责人督促或者取消"] = "If it is not announced, the head presses for it or cancels it",
        ["没有抽取的,写明理由另行抽取"] = "If it is not drawn, it is drawn again with the reason stated",
        ["没有完成检查的,由抽查负责人督促"] = "If the inspections are not completed, the head presses for them",
        ["逾期没有公开的,由抽查负责人督促公开"] = "If the results are not published in time, the head presses for it",
        ["责任单位按期完成,并提供佐证"] = "The unit responsible completes it in time and shows the evidence",
        ["逾期没有完成的,催办、督办"] = "If it is not completed in time, it is pressed for and supervised",
    };
}
