namespace Yifa.Modules.FileReview;

public static partial class Checklists
{
    private const string Decided = "Decide|DecideNoPenalty";
    private const string Investigated = "File|CollectEvidence|SendForTest|TakeTest|EndInvestigation";

    /// <summary>行政处罚案卷.</summary>
    private static Checklist Penalty =>
        new(
            FileType.Penalty,
            1,
            "penalties",
            [
                Veto("01", "实施主体有法定职权", "行政处罚法 17", Defect.WrongAuthority, Probes.Competent),
                Veto(
                    "02",
                    "由两名以上执法人员调查",
                    "行政处罚法 42",
                    Defect.WrongAuthority,
                    Probes.TwoPeople("File|PenaliseOnTheSpot", "Officers")
                ),
                Veto("03", "执法人员有有效的行政执法证件", "行政处罚法 42", Defect.WrongAuthority, Probes.Certified),
                Veto(
                    "04",
                    "认定事实有证据",
                    "行政处罚法 40",
                    Defect.Facts,
                    Probes.Before("EndInvestigation", "CollectEvidence|TakeTest", "没有收集证据")
                ),
                Item(
                    "05",
                    "调查终结以后告知",
                    "行政处罚法 57",
                    Defect.WrongOrder,
                    8,
                    Probes.Before("GiveNotice", "EndInvestigation", "调查没有终结")
                ),
                Veto(
                    "06",
                    "决定之前告知拟处罚的内容和权利",
                    "行政处罚法 44",
                    Defect.MissingStep,
                    Probes.Before("Decide", "GiveNotice", "没有事先告知")
                ),
                Veto(
                    "07",
                    "决定之前听取陈述申辩",
                    "行政处罚法 45",
                    Defect.MissingStep,
                    Probes.Before("Decide", "HearStatement|StatementLapsed|HoldHearing", "没有听取陈述申辩")
                ),
                Veto(
                    "08",
                    "当事人要求听证的,举行听证",
                    "行政处罚法 64",
                    Defect.MissingStep,
                    Probes.Before("Decide", "HoldHearing", "没有举行当事人要求的听证", f => f.Has("AskHearing"))
                ),
                Item(
                    "09",
                    "听证主持人没有参与调查",
                    "行政处罚法 64",
                    Defect.WrongAuthority,
                    10,
                    Probes.Apart("HoldHearing", Investigated, "听证主持人")
                ),
                Veto(
                    "10",
                    "应当法制审核的,决定之前经过审核",
                    "行政处罚法 58",
                    Defect.MissingStep,
                    Probes.Before(
                        Decided,
                        "ReviewLegality",
                        "没有法制审核",
                        f => f.Says("EndInvestigation", "LegalityGrounds") || f.Has("HoldHearing")
                    )
                ),
                Item(
                    "11",
                    "法制审核人员没有参与调查",
                    "行政处罚法 58",
                    Defect.WrongAuthority,
                    10,
                    Probes.Apart("ReviewLegality", Investigated, "法制审核人员")
                ),
                Veto(
                    "12",
                    "情节复杂或者重大违法的,集体讨论决定",
                    "行政处罚法 57.2",
                    Defect.MissingStep,
                    Probes.Before(Decided, "Deliberate", "没有集体讨论", f => f.Says("EndInvestigation", "Grave"))
                ),
                Item("13", "在办案期限内作出决定", "行政处罚法 60", Defect.Overrun, 8, Probes.InTime("decision")),
                Item("14", "先行登记保存的物品七日内处理", "行政处罚法 56", Defect.Overrun, 6, Probes.InTime("preservation")),
                Item("15", "决定书按期送达", "行政处罚法 61", Defect.Overrun, 6, Probes.InTime("service")),
                Item("16", "决定按期公示", "行政处罚法 48", Defect.Overrun, 4, Probes.InTime("publication", "withdrawal")),
                Item("17", "按期申请强制执行", "行政强制法 53", Defect.Overrun, 6, Probes.InTime("court-application")),
                Item(
                    "18",
                    "结案之前决定已经送达",
                    "行政处罚法 61",
                    Defect.WrongOrder,
                    6,
                    Probes.Before("CloseCase", Served, "没有送达", f => f.Has("Decide"))
                ),
                Veto("31", "适用依据正确,引用到条款项", "行政处罚法 59", Defect.WrongBasis),
                Item("32", "按裁量基准行使裁量权,说明理由", "行政处罚法 34", Defect.WrongBasis, 8),
                .. Common("行政处罚法 59"),
                .. Bound,
            ]
        );

    private const string Served = "Serve|RecordService|ProveArrival|ConfirmReceipt";

    /// <summary>行政检查案卷.</summary>
    private static Checklist Inspection =>
        new(
            FileType.Inspection,
            1,
            "inspections",
            [
                Veto("01", "实施主体有法定职权", "行政处罚法 17", Defect.WrongAuthority, Probes.Competent),
                Veto(
                    "02",
                    "由两名以上执法人员检查",
                    "行政处罚法 42",
                    Defect.WrongAuthority,
                    Probes.TwoPeople("IssueCode|Receive|Trigger|Urgent", "Officers")
                ),
                Veto("03", "执法人员有有效的行政执法证件", "行政处罚法 42", Defect.WrongAuthority, Probes.Certified),
                Veto("04", "凭检查码检查", "涉企行政检查意见 5", Defect.MissingStep, Probes.Before("Record", Coded, "没有检查码")),
                Veto(
                    "05",
                    "制作现场检查笔录",
                    "行政处罚法 55",
                    Defect.MissingStep,
                    Probes.Before("TellResult", "Record", "没有制作现场检查笔录")
                ),
                Item(
                    "06",
                    "责令改正的,核查整改情况",
                    "行政处罚法 28",
                    Defect.MissingStep,
                    8,
                    Probes.Before("VerifyRectification", "OrderRectification", "没有责令改正", f => f.Has("VerifyRectification"))
                ),
                Item("07", "紧急检查按期补办批准手续", "涉企行政检查意见 5", Defect.Overrun, 8, Probes.InTime("urgent-report")),
                Item("08", "按期告知检查结果", "涉企行政检查意见 5", Defect.Overrun, 6, Probes.InTime("telling", "telling-test")),
                Item("09", "按期核查整改情况", "行政处罚法 28", Defect.Overrun, 6, Probes.InTime("verification")),
                Item("10", "按期答复异议", "涉企行政检查意见 7", Defect.Overrun, 6, Probes.InTime("answering")),
                Item("31", "检查事项在公布的清单之内,没有超越范围", "涉企行政检查意见 4", Defect.WrongAuthority, 10),
                .. Common("行政处罚法 55"),
                .. Bound,
            ]
        );

    private const string Coded = "IssueCode|RegisterCode|BackFill";

    /// <summary>行政强制案卷.</summary>
    private static Checklist Compulsion =>
        new(
            FileType.Compulsion,
            1,
            "compulsion",
            [
                Veto("01", "实施主体有法律、法规规定的强制权", "行政强制法 17", Defect.WrongAuthority, Probes.Competent),
                Veto("02", "由两名以上有执法资格的人员实施", "行政强制法 18", Defect.WrongAuthority, Probes.Certified),
                Veto("31", "实施之前报告并经负责人批准", "行政强制法 18", Defect.MissingStep),
                Item("32", "通知当事人到场,当场告知理由、依据和权利", "行政强制法 18", Defect.MissingStep, 10),
                Item("33", "听取陈述申辩,制作现场笔录", "行政强制法 18", Defect.MissingStep, 10),
                Item("34", "查封、扣押不超过期限", "行政强制法 25", Defect.Overrun, 8),
                Item("35", "强制执行之前催告", "行政强制法 35", Defect.MissingStep, 10),
                .. Common("行政强制法 24"),
                .. Bound,
            ]
        );

    /// <summary>行政许可案卷.</summary>
    private static Checklist Licence =>
        new(
            FileType.Licence,
            1,
            null,
            [
                Veto("01", "实施主体有许可权", "行政许可法 22", Defect.WrongAuthority),
                Item("02", "申请材料齐全,一次告知补正", "行政许可法 32", Defect.MissingStep, 8),
                Item("03", "出具加盖专用印章的受理或者不予受理凭证", "行政许可法 32", Defect.PaperElement, 8),
                Item("04", "需要核查的,指派两名以上工作人员", "行政许可法 34", Defect.WrongAuthority, 10),
                Item("05", "关系他人重大利益的,告知并听取意见", "行政许可法 36", Defect.MissingStep, 10),
                Item("06", "在法定或者承诺的期限内作出决定", "行政许可法 42", Defect.Overrun, 8),
                Veto("07", "不予许可的,说明理由并告知救济权利", "行政许可法 38", Defect.MissingStep),
                Item("08", "决定按期送达和公开", "行政许可法 44", Defect.Overrun, 6),
                .. Bound,
            ]
        );

    /// <summary>行政投诉案卷.</summary>
    private static Checklist Complaint =>
        new(
            FileType.Complaint,
            1,
            null,
            [
                Item("01", "投诉登记完整,按期告知是否受理", Basis, Defect.Overrun, 10),
                Item("02", "调查核实有记录", Basis, Defect.Facts, 15),
                Item("03", "在期限内答复投诉人", Basis, Defect.Overrun, 15),
                Item("04", "答复说明事实、依据和救济途径", Basis, Defect.PaperElement, 10),
                .. Bound,
            ]
        );

    /// <summary>What files of any kind of enforcement have in common, where they are not told apart.</summary>
    private static Checklist Enforcement =>
        new(
            FileType.Enforcement,
            1,
            null,
            [
                Veto("01", "主体有法定职权,执法人员有资格", "行政处罚法 17", Defect.WrongAuthority),
                Veto("02", "事实清楚,证据充分", "行政处罚法 40", Defect.Facts),
                Veto("03", "适用依据正确", "行政处罚法 59", Defect.WrongBasis),
                Item("04", "法定步骤齐全,次序正确", "行政执法三项制度意见 1", Defect.MissingStep, 10),
                Item("05", "没有超过期限", "行政执法三项制度意见 1", Defect.Overrun, 8),
                Item("06", "全过程记录完整", "行政执法三项制度意见 1", Defect.MissingStep, 8),
                Item("07", "文书要素齐全,用语规范", "行政执法三项制度意见 1", Defect.PaperElement, 4),
                .. Bound,
            ]
        );
}
