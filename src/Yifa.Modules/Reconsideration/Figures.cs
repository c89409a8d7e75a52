using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>指标. Counts on the day of the act; a refusal to accept is not a closed case. The two rates that need suits stand in CrossFigures.</summary>
public static class Figures
{
    public static readonly Figure Applied = Figure.Count(
        "reconsideration.applied",
        "收到行政复议申请",
        "Reconsideration applications received",
        "件",
        "申请,每件申请一次,计入复议机关收到之日,不论之后是否受理。",
        "review-body",
        "respondent",
        "applicant-type",
        "field",
        "channel"
    );

    public static readonly Figure AppliedYoy = Figure.Change(
        "reconsideration.applied-yoy",
        "收到行政复议申请同比",
        "Reconsideration applications, change on the year before",
        Applied
    );

    public static readonly Figure Accepted = Figure.Count(
        "reconsideration.accepted",
        "受理行政复议案件",
        "Reconsideration cases accepted",
        "件",
        "受理、容缺受理或者视为受理,计入受理之日;2024年前收到的申请,收到即受理。",
        "review-body",
        "respondent",
        "applicant-type",
        "field",
        "procedure",
        "tolerant"
    );

    public static readonly Figure Incomplete = Figure.Count(
        "reconsideration.incomplete",
        "材料不齐的复议申请",
        "Reconsideration applications with papers missing",
        "件",
        "审查发现材料不齐的申请:通知补正或者容缺受理,每件申请一次,计入该行为之日。",
        "applicant-type",
        "respondent",
        "tolerant"
    );

    public static readonly Figure TolerantRate = Figure.Rate(
        "reconsideration.tolerant-rate",
        "涉企复议容缺受理率",
        "Share of incomplete enterprise applications accepted at once",
        "企业申请中材料不齐的,容缺受理件数占比。",
        Accepted,
        Incomplete
    ) with
    {
        NumeratorWhere = [("applicant-type", "enterprise"), ("tolerant", "yes")],
        DenominatorWhere = [("applicant-type", "enterprise")],
    };

    public static readonly Figure Closed = Figure.Count(
        "reconsideration.closed",
        "办结行政复议案件",
        "Reconsideration cases closed",
        "件",
        "受理后第一次结案:复议决定、驳回申请、终止或者调解书,计入结案文书之日;不予受理不是办结。",
        "review-body",
        "respondent",
        "manner",
        "outcome",
        "procedure",
        "field"
    );

    public static readonly Figure ClosedSuable = Figure.Count(
        "reconsideration.closed-suable",
        "办结后可诉的行政复议案件",
        "Closed cases that leave a party an action in court",
        "件",
        "以调解书以外的方式办结的案件,计入结案之日。",
        "respondent"
    );

    public static readonly Figure Mediated = Figure.Count(
        "reconsideration.mediated",
        "经调解结案的行政复议案件",
        "Reconsideration cases closed by mediation",
        "件",
        "以调解书结案,或者经过调解后撤回申请而终止,计入结案之日。",
        "review-body",
        "respondent",
        "field"
    );

    public static readonly Figure MediatedRate = Figure.Rate(
        "reconsideration.mediated-rate",
        "经调解结案占比",
        "Share of closed cases closed by mediation",
        "经调解结案占办结案件的比例。",
        Mediated,
        Closed
    );

    public static readonly Figure MediatedWithdrawn = Figure.Count(
        "reconsideration.mediated-withdrawn",
        "行政复议调撤",
        "Reconsideration cases mediated or withdrawn",
        "件",
        "以调解书结案或者撤回申请而终止(不论是否经过调解),计入结案之日。",
        "review-body",
        "respondent",
        "field"
    );

    public static readonly Figure MediatedWithdrawnRate = Figure.Rate(
        "reconsideration.mediated-withdrawn-rate",
        "行政复议调撤率",
        "Reconsideration mediated-or-withdrawn rate",
        "调撤占办结案件的比例。",
        MediatedWithdrawn,
        Closed
    );

    public static readonly Figure Corrected = Figure.Count(
        "reconsideration.corrected",
        "行政复议直接纠错",
        "Reconsideration cases that corrected the act",
        "件",
        "决定变更、撤销(含部分撤销)、确认违法、责令履行或者确认无效的案件,有一项请求即计,每案一次,计入决定之日。",
        "review-body",
        "respondent",
        "outcome",
        "field"
    );

    public static readonly Figure CorrectedRate = Figure.Rate(
        "reconsideration.corrected-rate",
        "行政复议纠错率",
        "Reconsideration correction rate",
        "直接纠错占办结案件的比例(口径A:直接纠错/办结)。",
        Corrected,
        Closed
    );

    /// <summary>Variant B (综合): with the cases withdrawn after the agency corrected itself.</summary>
    public static readonly Figure CorrectedAll = Figure.Count(
        "reconsideration.corrected-all",
        "行政复议综合纠错",
        "Reconsideration cases corrected, by decision or by the agency itself",
        "件",
        "直接纠错,加上被申请人自行纠正后调解、撤回结案的案件,计入结案之日。",
        "review-body",
        "respondent",
        "field"
    );

    public static readonly Figure CorrectedRateAll = Figure.Rate(
        "reconsideration.corrected-rate-all",
        "综合纠错率(口径B)",
        "Correction rate, indirect corrections included",
        "综合纠错占办结案件的比例(口径B),不与其他口径比较。",
        CorrectedAll,
        Closed
    );

    public static readonly Figure CorrectedRateAccepted = Figure.Rate(
        "reconsideration.corrected-rate-accepted",
        "受理口径纠错率(口径C)",
        "Correction rate on cases accepted",
        "直接纠错除以同期受理案件(口径C),不与其他口径比较。",
        Corrected,
        Accepted
    );

    public static readonly Figure Merits = Figure.Count(
        "reconsideration.merits",
        "作出实体决定的行政复议案件",
        "Reconsideration cases decided on the merits",
        "件",
        "以复议决定办结的案件(维持、驳回请求及各类纠错决定),不含驳回申请、终止和调撤,计入决定之日。",
        "review-body",
        "respondent",
        "field"
    );

    public static readonly Figure CorrectedRateMerits = Figure.Rate(
        "reconsideration.corrected-rate-merits",
        "实体口径纠错率(口径D)",
        "Correction rate on decisions on the merits",
        "直接纠错占实体决定的比例(口径D),不与其他口径比较。",
        Corrected,
        Merits
    );

    public static readonly Figure Hearings = Figure.Count(
        "reconsideration.hearings",
        "行政复议听证会",
        "Reconsideration hearings held",
        "场",
        "举行听证,计入听证之日;延续到次日的听证计一场。",
        "review-body",
        "respondent",
        "field"
    );

    public static readonly Figure DaysToClose = Figure.Sum(
        "reconsideration.days-to-close",
        "办案天数合计",
        "Days from acceptance to closing, summed",
        "天",
        "自受理至结案文书之日的自然日,扣除中止的日数,计入结案之日。",
        "procedure",
        "review-body"
    ) with
    {
        WeighedBy = Closed,
    };

    public static readonly Figure MeanDays = Figure.Ratio(
        "reconsideration.mean-days",
        "平均办案天数",
        "Mean days to close",
        "天/件",
        "办案天数合计除以办结案件。",
        DaysToClose,
        Closed,
        decimals: 1
    );

    public static readonly Figure GreenClosed = Figure.Count(
        "reconsideration.green-closed",
        "绿色通道办结案件",
        "Cases of the green channel closed",
        "件",
        "经涉企绿色通道收件的办结案件,计入结案之日。",
        "procedure",
        "review-body"
    );

    public static readonly Figure GreenDays = Figure.Sum(
        "reconsideration.green-days",
        "绿色通道办案天数合计",
        "Days to close in the green channel, summed",
        "天",
        "绿色通道办结案件的办案天数,计入结案之日。",
        "procedure",
        "review-body"
    ) with
    {
        WeighedBy = GreenClosed,
    };

    public static readonly Figure GreenMeanDays = Figure.Ratio(
        "reconsideration.green-mean-days",
        "绿色通道平均办案天数",
        "Mean days to close in the green channel",
        "天/件",
        "绿色通道办案天数合计除以绿色通道办结案件。",
        GreenDays,
        GreenClosed,
        decimals: 1
    );

    public static readonly Figure OpinionLetterRate = Figure.Planned(
        "reconsideration.opinion-letter-rate",
        FigureKind.Rate,
        "复议意见书制发率",
        "Share of correcting cases in which an opinion letter was issued",
        "%",
        "制发的行政复议意见书除以直接纠错案件。"
    );

    public static readonly Figure Pending = Figure.Stock(
        "reconsideration.pending",
        "在办行政复议案件",
        "Reconsideration cases pending",
        "件",
        "已受理尚未办结的案件:受理加一,办结减一。上期结转+受理=办结+在办。",
        "review-body",
        "respondent"
    );
}
