namespace Yifa.Modules.FileReview;

public static partial class Checklists
{
    private const string Handled = "HoldSession|AgreeInWriting|AgreeOrally|Fail";
    private const string TakenUp = "Accept|RegisterDispute|TakeUp|Apply|ReceiveReferral";

    /// <summary>人民调解案卷.</summary>
    private static Checklist Mediation =>
        new(
            FileType.PeopleMediation,
            1,
            "mediation",
            [
                Veto(
                    "01",
                    "经当事人申请或者同意后受理",
                    "人民调解法 17",
                    Defect.MissingStep,
                    Probes.Before(Handled, TakenUp, "没有受理登记")
                ),
                Veto(
                    "02",
                    "经过调解才以调解不成终结",
                    "人民调解法 22",
                    Defect.MissingStep,
                    Probes.Before("Fail", "HoldSession", "没有调解")
                ),
                Item("03", "有调解记录", "人民调解法 27", Defect.MissingStep, 10, Probes.Issued("HoldSession", "session-record")),
                Item("04", "及时受理", "人民调解法 21", Defect.Overrun, 4, Probes.InTime("acceptance-review")),
                Item(
                    "05",
                    "在办理期限内调结",
                    "人民调解工作若干规定 33",
                    Defect.Overrun,
                    4,
                    Probes.InTime("norm", "labour", "administrative", "commercial")
                ),
                Item(
                    "06",
                    "达成协议的,制作协议书或者登记口头协议",
                    "人民调解法 28",
                    Defect.PaperElement,
                    10,
                    Probes.Issued("AgreeInWriting", "agreement")
                ),
                Item("07", "口头协议有登记", "人民调解法 28", Defect.PaperElement, 8, Probes.Issued("AgreeOrally", "oral-agreement")),
                Item("08", "按期回访履行情况", "人民调解法 31", Defect.Overrun, 4, Probes.InTime("return-visit")),
                Item("09", "不予受理的,告知其他途径", "人民调解法 26", Defect.PaperElement, 6, Probes.Issued("Decline", "non-acceptance")),
                Item("31", "协议内容合法、明确,可以履行", "人民调解法 29", Defect.WrongBasis, 15),
                .. Common("人民调解法 27"),
                .. Bound,
            ]
        )
        {
            Only = ("type", "people"),
        };

    private const string Concluded = "Decide|SealMediation";

    /// <summary>行政复议案卷.</summary>
    private static Checklist Reconsideration =>
        new(
            FileType.Reconsideration,
            1,
            "reconsideration",
            [
                Veto(
                    "01",
                    "受理之后审理决定",
                    "行政复议法 30",
                    Defect.MissingStep,
                    Probes.Before(Concluded, "Accept|AcceptWithGap|DeemAccepted", "没有受理")
                ),
                Item(
                    "02",
                    "把申请书副本发送被申请人",
                    "行政复议法 48",
                    Defect.MissingStep,
                    10,
                    Probes.Before("Decide", "SendCopy", "没有发送申请书副本")
                ),
                Item(
                    "03",
                    "被申请人答复,或者记明没有答复",
                    "行政复议法 48",
                    Defect.MissingStep,
                    8,
                    Probes.Before("Decide", "Reply|DeemUnproven", "没有被申请人的答复")
                ),
                Veto(
                    "04",
                    "普通程序听取当事人意见",
                    "行政复议法 49",
                    Defect.MissingStep,
                    Probes.Before("Decide", "HearOpinions|RecordUnheard|HoldHearing", "没有听取意见", IsOrdinary)
                ),
                Item(
                    "05",
                    "听证之前按期通知",
                    "行政复议法 51",
                    Defect.MissingStep,
                    8,
                    Probes.Before("HoldHearing", "NoticeHearing", "没有通知听证")
                ),
                Veto(
                    "06",
                    "重大、疑难、复杂案件听证",
                    "行政复议法 50",
                    Defect.MissingStep,
                    Probes.Before("Decide", "HoldHearing", "没有听证", f => IsUnderText(f) && f.Says("Classify", "Grave"))
                ),
                Item(
                    "07",
                    "重大、疑难、复杂案件咨询行政复议委员会",
                    "行政复议法 52",
                    Defect.MissingStep,
                    8,
                    Probes.Before(
                        "Decide",
                        "RecordCommitteeOpinion",
                        "没有咨询意见",
                        f => IsUnderText(f) && (f.Says("Classify", "Grave") || f.Says("Classify", "Technical"))
                    )
                ),
                Veto(
                    "08",
                    "决定经复议机关负责人同意或者集体讨论",
                    "行政复议法 61.1",
                    Defect.WrongAuthority,
                    Probes.Before("Decide", "Approve", "没有审批")
                ),
                Item("09", "由两名以上复议人员调查", "行政复议法 45", Defect.WrongAuthority, 10, Probes.TwoPeople("Investigate", "Staff")),
                Item("10", "五日内审查受理", "行政复议法 30", Defect.Overrun, 6, Probes.InTime("acceptance-review")),
                Item(
                    "11",
                    "按期发送申请书副本",
                    "行政复议法 48",
                    Defect.Overrun,
                    6,
                    Probes.InTime("copy-to-respondent", "copy-to-respondent-simplified")
                ),
                Veto("12", "在审理期限内作出决定", "行政复议法 62", Defect.Overrun, Probes.InTime("decision", "decision-simplified")),
                Item("13", "中止不超过期限", "行政复议法 41(5)", Defect.Overrun, 6, Probes.InTime("suspension-limit")),
                Item("31", "查明事实,说理充分", "行政复议法 61", Defect.Facts, 15),
                .. Common("行政复议法 75"),
                .. Bound,
            ]
        );

    // what the text of 2024 asks of an ordinary procedure; before it, cases were decided on paper
    private static bool IsOrdinary(FileRead file) => IsUnderText(file) && !IsSimplified(file);

    private static bool IsUnderText(FileRead file) => file.File.Matter.OpenedOn >= new DateOnly(2024, 1, 1);

    private static bool IsSimplified(FileRead file) =>
        file.All("Accept|AcceptWithGap").Any(s => FileRead.Said(s, "Procedure")?.ToString() == "Simplified")
        && !file.Has("ConvertToOrdinary");

    /// <summary>重大行政决策案卷.</summary>
    private static Checklist Decision =>
        new(
            FileType.MajorDecision,
            1,
            null,
            [
                Item("01", "有决策启动的记录", "重大行政决策程序暂行条例 12", Defect.MissingStep, 8),
                Veto("02", "涉及公众切身利益的,公众参与", "重大行政决策程序暂行条例 14", Defect.MissingStep),
                Item("03", "征求意见的期限不少于规定", "重大行政决策程序暂行条例 15", Defect.Overrun, 8),
                Item("04", "专业性、技术性较强的,专家论证", "重大行政决策程序暂行条例 19", Defect.MissingStep, 10),
                Item("05", "可能有不利影响的,风险评估", "重大行政决策程序暂行条例 22", Defect.MissingStep, 10),
                Veto("06", "经过合法性审查", "重大行政决策程序暂行条例 25", Defect.MissingStep),
                Veto("07", "经集体讨论决定", "重大行政决策程序暂行条例 30", Defect.MissingStep),
                Item("08", "决策公布,履行档案管理", "重大行政决策程序暂行条例 33", Defect.Binding, 6),
                .. Bound,
            ]
        );

    /// <summary>行政规范性文件案卷; 国办发〔2018〕37号 stands behind most items, its points have not been read.</summary>
    private static Checklist Normative =>
        new(
            FileType.NormativeDocument,
            1,
            null,
            [
                Item("01", "评估论证有记录", Basis, Defect.MissingStep, 8),
                Item("02", "公开征求意见", Basis, Defect.MissingStep, 10),
                Veto("03", "经过合法性审核", Basis, Defect.MissingStep),
                Veto("04", "经集体审议决定", Basis, Defect.MissingStep),
                Item("05", "统一登记、编号、印发,向社会公布", Basis, Defect.MissingStep, 8),
                Item("06", "按期报送备案", Basis, Defect.Overrun, 8),
                Veto("07", "没有违法设定许可、处罚、强制,没有减损权利", Basis, Defect.WrongAuthority),
                .. Bound,
            ]
        );
}
