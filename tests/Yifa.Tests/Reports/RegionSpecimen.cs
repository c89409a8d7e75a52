using Yifa.Kernel;
using Yifa.Reports;

namespace Yifa.Tests.Reports;

// Figures as the statute modules declare them, and regions whose counts add up to published readings.
static class RegionSpecimen
{
    public static readonly Office Office = new(1, "minhang/", "闵行区", "闵", "region");

    public static readonly Figure Accepted = Count("mediation.accepted", "受理调解纠纷", "type", "source");
    public static readonly Figure Succeeded = Count("mediation.succeeded", "调解成功", "type");
    public static readonly Figure Concluded = Count("mediation.concluded", "调解终结", "type");
    public static readonly Figure Agreed = Figure.Sum("mediation.agreement-amount", "调解协议金额", "", "元", "约定给付的金额。", "type");
    public static readonly Figure Involved = Figure.Sum("mediation.amount-involved", "调解涉及金额", "", "元", "争议金额。", "type");
    public static readonly Figure Pending = Figure.Stock("mediation.pending", "未终结的调解纠纷", "", "件", "存量。", "type");

    public static readonly Figure Applied = Count("reconsideration.applied", "收到行政复议申请");
    public static readonly Figure ReviewAccepted = Count("reconsideration.accepted", "受理行政复议案件", "respondent");
    public static readonly Figure Closed = Count("reconsideration.closed", "办结行政复议案件", "respondent");
    public static readonly Figure Suable = Count("reconsideration.closed-suable", "办结后可诉的行政复议案件");
    public static readonly Figure Withdrawn = Count("reconsideration.mediated-withdrawn", "行政复议调撤");
    public static readonly Figure Corrected = Count("reconsideration.corrected", "行政复议直接纠错", "respondent");
    public static readonly Figure Hearings = Figure.Count("reconsideration.hearings", "行政复议听证会", "", "场", "听证。");
    public static readonly Figure Received = Count(
        "litigation.received",
        "行政诉讼收案",
        "instance",
        "defendant",
        "after-reconsideration",
        "reconsidered-in"
    );
    public static readonly Figure SuitsClosed = Count("litigation.closed", "行政诉讼结案", "instance");
    public static readonly Figure Lost = Count("litigation.lost", "行政诉讼败诉", "instance", "defendant", "after-reconsideration");

    public static readonly IReadOnlyList<Figure> Figures =
    [
        Accepted,
        Figure.Change("mediation.accepted-yoy", "受理调解纠纷同比", "", Accepted),
        Succeeded,
        Figure.Rate("mediation.success-rate", "调解成功率", "", "调解成功除以受理。", Succeeded, Accepted),
        Concluded,
        Figure.Rate("mediation.settled-of-concluded-rate", "调解成功率(按终结口径)", "", "调解成功除以调解终结。", Succeeded, Concluded),
        Agreed,
        Involved,
        Pending,
        Applied,
        ReviewAccepted,
        Closed,
        Suable,
        Withdrawn,
        Figure.Rate("reconsideration.mediated-withdrawn-rate", "行政复议调撤率", "", "调撤占办结的比例。", Withdrawn, Closed),
        Corrected,
        Figure.Rate("reconsideration.corrected-rate", "行政复议纠错率", "", "直接纠错占办结的比例。", Corrected, Closed),
        Figure.Rate("reconsideration.corrected-rate-accepted", "受理口径纠错率", "", "直接纠错占受理的比例。", Corrected, ReviewAccepted),
        Hearings,
        Received,
        Figure.Change("litigation.received-yoy", "行政诉讼收案同比", "", Received, 2),
        SuitsClosed,
        Lost,
        Figure.Rate("litigation.lost-rate", "行政诉讼败诉率", "", "败诉占结案的比例。", Lost, SuitsClosed, 2),
        Figure.Rate("reconsideration.sued-rate", "复议后起诉率", "", "当年复议后起诉除以可诉办结案件。", Received, Suable) with
        {
            NumeratorWhere = [("instance", "first"), ("after-reconsideration", "yes"), ("reconsidered-in", "same-year")],
        },
        Figure.Ratio(
            "reconsideration.to-litigation-ratio",
            "复议收案与一审行政诉讼比值",
            "",
            "比值",
            "收到申请除以未经复议的一审收案。",
            Applied,
            Received
        ) with
        {
            DenominatorWhere = [("instance", "first"), ("after-reconsideration", "no")],
        },
        Figure.Planned("litigation.appearance-rate", FigureKind.Rate, "行政机关负责人出庭应诉率", "", "%", "出庭案次除以应出庭案次。"),
    ];

    public static ReportRequest Request(int year = 2024) =>
        new(Office, year, "闵行区") { SampleNotice = "示例数据:案件均为合成。", AsOf = new(2025, 1, 20) };

    // 闵行 2024: 30771 accepted on 27111 the year before, 30273 settled, 45441.3万元
    public static PlainLedger Minhang() =>
        new PlainLedger()
            .Counting(Accepted, 2023, 27_111, "type=people")
            .Counting(Accepted, 2024, 30_771, "type=people")
            .Counting(Succeeded, 2024, 30_273, "type=people")
            .Counting(Concluded, 2024, 30_600, "type=people")
            .Counting(Agreed, 2024, 454_413_000, "type=people")
            .Counting(ReviewAccepted, 2024, 6, "respondent=闵行区司法局")
            .Counting(Closed, 2024, 6, "respondent=闵行区司法局")
            .Counting(Received, 2024, 2, "defendant=闵行区司法局");

    // 上虞 2024: rates over closed, not over received
    public static PlainLedger Shangyu() =>
        new PlainLedger()
            .Counting(Applied, 2024, 474)
            .Counting(ReviewAccepted, 2024, 460)
            .Counting(Closed, 2024, 443)
            .Counting(Suable, 2024, 410)
            .Counting(Withdrawn, 2024, 228)
            .Counting(Corrected, 2024, 31)
            .Counting(Hearings, 2024, 13)
            .Counting(Received, 2023, 186, "after-reconsideration=no;instance=first")
            .Counting(Received, 2024, 154, "after-reconsideration=no;instance=first")
            .Counting(Received, 2024, 27, "after-reconsideration=yes;instance=first;reconsidered-in=same-year")
            .Counting(Received, 2024, 3, "after-reconsideration=yes;instance=first;reconsidered-in=earlier")
            .Counting(SuitsClosed, 2024, 178, "instance=first")
            .Counting(Lost, 2024, 4, "after-reconsideration=no;instance=first")
            .Counting(Involved, 2024, 1_665_000_000, "type=people");

    public static Paper Compose(PlainLedger ledger, ReportRequest? request = null, IReadOnlyList<Figure>? figures = null) =>
        ReportComposer
            .Compose(ledger, figures ?? Figures, request ?? Request(), Yifa.Modules.ReportTemplates.Annual)
            .AsTask()
            .GetAwaiter()
            .GetResult();

    public static string Text(Paper paper) =>
        string.Join('\n', paper.Blocks.OfType<Paragraph>().Select(p => string.Concat(p.Runs.Select(r => r.Text))));

    public static IEnumerable<Run> Runs(Paper paper) =>
        paper.Blocks.SelectMany(b =>
            b switch
            {
                Paragraph p => p.Runs,
                Table t => t.Rows.SelectMany(r => r),
                _ => [],
            }
        );

    private static Figure Count(string id, string name, params string[] facets) => Figure.Count(id, name, "", "件", $"{name}。", facets);
}
