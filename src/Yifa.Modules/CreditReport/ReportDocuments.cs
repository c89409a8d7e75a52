using System.Security.Cryptography;
using System.Text;
using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

public static class ReportDocuments
{
    public static readonly Series ReportNumber = new("credit-reports.report", "信用报告编号", "{mark}信报〔{year}〕{n}号");

    private const string Law = "上海市优化营商环境条例 66";

    /// <summary>The report itself; copies of it bear the code by which others verify them.</summary>
    public static readonly Template Report = new(
        "report",
        "专用信用报告",
        $"{Law};行政处罚法 48",
        Needed("企业名称", r => r.Enterprise),
        Needed("统一社会信用代码", r => r.CreditCode),
        Needed("报告编号", r => r.Held?.Number)
    )
    {
        Number = ReportNumber,
        ForParties = true,
        Body = m => ReportText.Of((CreditReportCase)m),
    };

    public static readonly Template Declined = new(
        "declined",
        "不予出具信用报告通知书",
        Law,
        Needed("企业名称", r => r.Enterprise),
        Needed("理由", r => r.DeclinedBecause)
    )
    {
        ForParties = true,
        To = m => ((CreditReportCase)m).Enterprise,
    };

    /// <summary>上海市社会信用条例 36.</summary>
    public static readonly Template ObjectionAnswer = new(
        "objection-answer",
        "信用信息异议答复书",
        "上海市社会信用条例 36",
        Needed("企业名称", r => r.Enterprise),
        Needed("答复", r => r.Objections?[^1].Answer)
    )
    {
        ForParties = true,
        To = m => ((CreditReportCase)m).Enterprise,
    };

    private static Element Needed(string label, Func<CreditReportCase, string?> read) => Template.Element(label, Law, read);
}

/// <summary>The words of a report. They are the same whether or not a case is under way that nobody has published.</summary>
public static class ReportText
{
    /// <summary>The words of the report last given out.</summary>
    public static IReadOnlyList<string> Of(CreditReportCase report) => report.Held is { } held ? [.. Of(report, held)] : [];

    /// <summary>The words of one of the reports.</summary>
    public static IReadOnlyList<string> Of(CreditReportCase report, HeldReport held) => [.. Lines(report, held)];

    internal static string DigestOf(IEnumerable<string> words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words))));

    private static IEnumerable<string> Lines(CreditReportCase report, HeldReport held)
    {
        var period = $"{DocumentText.Day(report.From)}至{DocumentText.Day(report.To)}";
        yield return $"{report.Enterprise}(统一社会信用代码{report.CreditCode},{Words.Chinese(report.SubjectType)}):";
        yield return $"应你单位申请,出具{period}作出的行政处罚决定的公开情况,用于{Words.Chinese(report.Purpose)}{(report.Recipient is { } to ? $",提供给{to}" : "")}。";
        for (var i = 0; i < report.Fields.Count; i++)
            yield return $"{i + 1}. {Words.Chinese(report.Fields[i])}:{Said([.. held.Records.Where(r => r.Field == report.Fields[i])])}";
        yield return held.Missing.Count == 0
            ? "截至出具之日,没有逾期未归集的数据。"
            : $"截至出具之日,下列数据逾期没有归集,本报告不包括:{string.Join('、', held.Missing)}。";
        yield return Covered(held);
        yield return $"本报告自出具之日起至{DocumentText.Day(held.Until)}有效。收到本报告的人可以扫描二维码,或者凭编号和校验码核验。";
    }

    private static string Said(IReadOnlyList<PublicRecord> records) =>
        records.Count == 0
            ? "没有公开的行政处罚信息。"
            : $"有{records.Count}条公开的行政处罚信息:{string.Join(";", records.Select((r, i) => $"({i + 1}){DocumentText.Day(r.On)},{r.Unit},{r.Number},{r.What}"))}。";

    private static string Covered(HeldReport held) =>
        $"本报告只包括{DocumentText.Day(held.On)}已经依法公开并且仍在公开的行政处罚决定,不包括依法不予公开、已经撤回公开、公示期满或者完成信用修复的信息;不说明、也不否认有没有尚未公开的案件。";
}
