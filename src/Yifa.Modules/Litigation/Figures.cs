using Yifa.Kernel;

namespace Yifa.Modules.Litigation;

public static class Figures
{
    /// <summary>The respondent of the review is kept beside the catalogue's facets, so that the rate of suits after review can be cut by it.</summary>
    public static readonly Figure Received = Figure.Count(
        "litigation.received",
        "行政诉讼收案",
        "Administrative suits received",
        "件",
        "收到应诉通知书,每案每审级一次,计入法院送达之日。",
        "instance",
        "defendant",
        "after-reconsideration",
        "reconsidered-in",
        "court",
        "field",
        "respondent"
    );

    public static readonly Figure ReceivedYoy = Figure.Change(
        "litigation.received-yoy",
        "行政诉讼收案同比",
        "Suits received, change on the year before",
        Received,
        decimals: 2
    );

    public static readonly Figure Closed = Figure.Count(
        "litigation.closed",
        "行政诉讼结案",
        "Administrative suits closed",
        "件",
        "记录裁判结果(判决、裁定、调解、撤诉),计入法院文书之日。",
        "instance",
        "defendant",
        "outcome",
        "court"
    );

    public static readonly Figure MediatedWithdrawn = Figure.Count(
        "litigation.mediated-withdrawn",
        "行政诉讼调撤",
        "Suits mediated or withdrawn",
        "件",
        "以调解、准许撤诉或者按撤诉处理结案,计入法院文书之日。",
        "instance",
        "defendant"
    );

    public static readonly Figure MediatedWithdrawnRate = Figure.Rate(
        "litigation.mediated-withdrawn-rate",
        "行政诉讼调撤率",
        "Suit mediated-or-withdrawn rate",
        "调撤占结案的比例。",
        MediatedWithdrawn,
        Closed
    );

    public static readonly Figure Lost = Figure.Count(
        "litigation.lost",
        "行政诉讼败诉",
        "Suits lost",
        "件",
        "实体判决被告败诉(撤销、履行、给付、确认违法、确认无效、变更、协议责任),计入判决之日。",
        "instance",
        "defendant",
        "after-reconsideration"
    );

    public static readonly Figure LostRate = Figure.Rate(
        "litigation.lost-rate",
        "行政诉讼败诉率",
        "Loss rate",
        "败诉占结案的比例。",
        Lost,
        Closed,
        decimals: 2
    );

    public static readonly Figure HearingsDue = Figure.Count(
        "litigation.hearings-due",
        "应出庭案次",
        "Hearings at which a responsible person had to appear",
        "案次",
        "通知负责人出庭的开庭,每审级一次,法院再次通知的另计,计入开庭之日。",
        "instance",
        "defendant"
    );

    public static readonly Figure Appeared = Figure.Count(
        "litigation.appeared",
        "负责人出庭案次",
        "Hearings at which a responsible person appeared",
        "案次",
        "正职、副职或者其他参与分管的负责人出庭,计入开庭之日;委托的工作人员不计。",
        "instance",
        "defendant",
        "rank"
    );

    public static readonly Figure AppearanceRate = Figure.Rate(
        "litigation.appearance-rate",
        "行政机关负责人出庭应诉率",
        "Court appearance rate of responsible persons",
        "负责人出庭案次占应出庭案次的比例。",
        Appeared,
        HearingsDue,
        decimals: 2
    );

    public static readonly Figure AppearanceRateYoy = Figure.Change(
        "litigation.appearance-rate-yoy",
        "出庭应诉率同比",
        "Appearance rate, change on the year before",
        AppearanceRate,
        decimals: 2
    );

    public static readonly Figure Pending = Figure.Stock(
        "litigation.pending",
        "在办应诉案件",
        "Suits pending",
        "件",
        "已收到应诉通知尚未裁判的案件。上期结转+收案=结案+在办。",
        "instance",
        "defendant"
    );
}
