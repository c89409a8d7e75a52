using QRCoder;
using Yifa.Codes;
using Yifa.Kernel;
using Yifa.Modules.CreditReport;
using Yifa.Store;

namespace Yifa.Credit;

/// <summary>What a check of a report comes to.</summary>
/// <param name="Token">What the report says; null where nothing of it may be relied on.</param>
/// <param name="Text">Its words as they were given out; null where they are not known here.</param>
/// <param name="EndedOn">When it was revoked or replaced.</param>
public sealed record CheckedReport(
    ReportVerdict Verdict,
    ReportToken? Token = null,
    IReadOnlyList<string>? Text = null,
    DateOnly? EndedOn = null,
    bool Objected = false
);

/// <summary>信用报告的签发和核验: makes the signed text of a report when a copy is drawn, and says whether one that is shown holds.</summary>
public sealed class ReportProofs(CaseStore store, CodeIssuing issuing)
{
    public const string Address = "/credit/verify";
    private const int CheckLength = 8;

    /// <summary>No text of a report is longer.</summary>
    public const int Longest = 6_000;

    /// <summary>校验码: nobody who counts through the numbers finds it.</summary>
    public string CheckCodeOf(string number) => store.MarkOf("credit-report", number)[..CheckLength].ToUpperInvariant();

    /// <summary>The signed text of a report.</summary>
    public async Task<string> TextOf(CreditReportCase report, HeldReport held)
    {
        var key = await store.SigningKeyOf(issuing.Issuer);
        return Says(report, held).Sign(key.Public.Kid, key.Sign);
    }

    /// <summary>A copy of a report as others check it; any other paper, and one that holds no longer, as it is.</summary>
    /// <param name="asked">The request, by which it is known where the pages are.</param>
    public async Task<Paper> Marked(Paper paper, CaseView view, int n, HttpRequest asked)
    {
        var issued = view.File.Course.Papers[n - 1];
        if (
            view.File.Matter is not CreditReportCase report
            || issued.Template != ReportDocuments.Report.Name
            || report.Reports.FirstOrDefault(r => r.Number == issued.Number) is not { EndedOn: null } held
        )
            return paper;
        var address = $"{asked.Scheme}://{asked.Host}{Address}";
        string[] lines =
        [
            $"报告编号:{held.Number}",
            $"校验码:{CheckCodeOf(held.Number)}",
            "扫描二维码核验,或者打开下面的网址,填写编号和校验码:",
            address,
        ];
        return paper with { Proof = new(Cells($"{address}?t={await TextOf(report, held)}"), lines) };
    }

    /// <summary>Checks the signed text of a report by everything that is known here.</summary>
    public CheckedReport Check(string text)
    {
        var (verdict, token) =
            text.Length > Longest ? (ReportVerdict.Unreadable, null) : ReportCheck.Of(text, store.CodeKeys(), store.Today);
        if (token is null || token.Issuer != issuing.Issuer)
            return new(verdict, token);
        if (Find(token.Number) is not var (report, held) || !IsOf(token, report, held))
            return new(ReportVerdict.Forged); // signed with a key of ours, and yet nothing that was ever given out
        return Judge(report, held, token);
    }

    /// <summary>Checks a report by its number and check code.</summary>
    /// <returns>Null where the two do not belong together.</returns>
    public CheckedReport? Check(string number, string checkCode)
    {
        var isMeant = checkCode.Trim().Equals(CheckCodeOf(number.Trim()), StringComparison.OrdinalIgnoreCase);
        return isMeant && Find(number.Trim()) is var (report, held) ? Judge(report, held, Says(report, held)) : null;
    }

    private CheckedReport Judge(CreditReportCase report, HeldReport held, ReportToken token)
    {
        var verdict =
            held.ReplacedBy is not null ? ReportVerdict.Replaced
            : held.EndedOn is not null ? ReportVerdict.Revoked
            : store.Today > held.Until ? ReportVerdict.Expired
            : IsSuperseded(report, held) ? ReportVerdict.Superseded
            : ReportVerdict.Valid;
        // what was taken back since is not told again
        return new(
            verdict,
            token,
            verdict == ReportVerdict.Valid ? ReportText.Of(report, held) : null,
            held.EndedOn,
            IsObjected(report, held)
        );
    }

    private bool IsSuperseded(CreditReportCase report, HeldReport held) =>
        Gathering.IsSuperseded(
            report,
            held,
            [.. Gathering.Questions(report.CreditCode).Select(store.Answer)],
            store.SettingOf(ReportSettings.Published.Key)
        );

    /// <summary>异议标注, 上海市社会信用条例 36: as long as an objection to this report waits for its answer.</summary>
    private static bool IsObjected(CreditReportCase report, HeldReport held) => report.OpenObjection?.Report == held.Number;

    private (CreditReportCase Report, HeldReport Held)? Find(string number) =>
        store.Shown<CreditReportCase>(CreditReportModule.Reports.Kind, "report", number) is { } report
        && report.Reports.FirstOrDefault(r => r.Number == number) is { } held
            ? (report, held)
            : null;

    private static bool IsOf(ReportToken token, CreditReportCase report, HeldReport held) =>
        token.Digest == held.Digest && token.CreditCode == report.CreditCode && token.On == held.On && token.Until == held.Until;

    private ReportToken Says(CreditReportCase report, HeldReport held) =>
        new(
            issuing.Issuer,
            held.Number,
            CaseStore.WholeSecond(store.Now),
            held.On,
            held.Until,
            report.Enterprise,
            report.CreditCode,
            new(report.From, report.To),
            [.. report.Fields.Select(f => (Words.Code(f), held.Records.Count(r => r.Field == f)))],
            held.Digest
        );

    private static IReadOnlyList<string> Cells(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.L);
        return [.. data.ModuleMatrix.Select(row => string.Concat(row.Cast<bool>().Select(dark => dark ? '1' : '0')))];
    }
}
