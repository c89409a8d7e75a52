using Yifa.Kernel;

namespace Yifa.Modules.Assessment;

public static class Documents
{
    private const string Law = "第一责任人职责规定 8";

    public static readonly Series ScoreNumber = new("assessment.score", "考核结果通知文号", "{mark}考〔{year}〕{n}号");
    public static readonly Series ApplicationNumber = new("assessment.application", "申报文号", "{mark}申〔{year}〕{n}号");

    /// <summary>Both scores side by side, indicator by indicator.</summary>
    public static readonly Template Review = new(
        "review",
        "评审报告",
        Law,
        Needed("方案", a => a.Scheme),
        Needed("被考核单位", a => a.Unit),
        Needed("评审总分", a => a.Total is { } total ? Field.Show(total) : null)
    )
    {
        IsRecord = true,
        Body = m => Of(m).Leaves.Select(l => $"{Head(l)}自评{Points(Of(m), l, c => c.Score)},评审{Points(Of(m), l, c => c.ReviewScore)}。"),
    };

    public static readonly Template Score = new(
        "score",
        "考核结果通知书",
        Law,
        Needed("方案", a => a.Scheme),
        Needed("被考核单位", a => a.Unit),
        Needed("年度", a => $"{a.Year}年"),
        Needed("得分", a => a.Total is { } total ? Field.Show(total) : null)
    )
    {
        Number = ScoreNumber,
        To = m => Of(m).Unit,
        Body = m => Of(m).Leaves.Where(l => Lost(Of(m), l) > 0).Select(l => $"{Head(l)}失分{Field.Show(Lost(Of(m), l))}。"),
    };

    /// <summary>申报材料: every indicator with its evidence, as it stood on the day it was handed in.</summary>
    public static readonly Template Application = new(
        "application",
        "申报报告",
        Law,
        Needed("方案", a => a.Scheme),
        Needed("申报单位", a => a.Unit),
        Needed("受理机关", a => a.AppliedTo)
    )
    {
        Number = ApplicationNumber,
        To = m => Of(m).AppliedTo,
        Body = m => Of(m).Leaves.Select(l => $"{Head(l)}自评{Points(Of(m), l, c => c.Score)}。{EvidenceOf(Of(m), l)}"),
    };

    /// <summary>Points an indicator did not earn in the review.</summary>
    public static decimal Lost(UnitAssessment assessment, Indicator indicator) =>
        assessment.CheckOf(indicator.Code)?.ReviewScore is { } score ? indicator.Points - score : 0;

    /// <summary>The evidence in words: what the unit wrote, and what the figure read.</summary>
    public static string EvidenceOf(UnitAssessment assessment, Indicator indicator)
    {
        if (assessment.CheckOf(indicator.Code) is not { } check)
            return "";
        var figure = indicator.Figure is { } id ? ReportTemplates.FigureNamed(id) : null;
        string?[] parts =
        [
            check.Evidence,
            check.Value is { } value && figure is not null
                ? $"{figure.Name}{Field.Show(value)}{LiveFigures.UnitOf(figure, indicator.Where)}"
                : null,
        ];
        return string.Join(";", parts.OfType<string>()) is { Length: > 0 } text ? $"佐证:{text.TrimEnd('。')}。" : "";
    }

    private static string Head(Indicator indicator) => $"{indicator.Code} {indicator.Name}({Field.Show(indicator.Points)}分):";

    private static string Points(UnitAssessment assessment, Indicator indicator, Func<Checked, decimal?> read) =>
        assessment.CheckOf(indicator.Code) is { } check && read(check) is { } points ? $"{Field.Show(points)}分" : "未评";

    private static UnitAssessment Of(Matter matter) => (UnitAssessment)matter;

    private static Element Needed(string label, Func<UnitAssessment, string?> read) => Template.Element(label, Law, read);
}
