using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

[Act("制定评议计划", "行政执法监督条例 6", Opens = true, Hint = "列明本年度评议的全部执法单位")]
[By(AppraisalDuty.Clerk)]
public sealed record PlanAppraisal(
    [Label("年度")] int Year,
    [Label("名称")] string Title,
    [Label("评议截止日期")] DateOnly EndsOn,
    [Label("评议人员", Format = Format.Staff, Hint = "一行一人")] IReadOnlyList<string> Panel,
    [Label("执法部门", Hint = "一行一个")] IReadOnlyList<string>? Departments = null,
    [Label("街道、乡镇", Hint = "一行一个")] IReadOnlyList<string>? Towns = null
) : Act<Appraisal>
{
    public override IEnumerable<Refusal> Refuse(Appraisal matter, Scene at)
    {
        string[] units = [.. Departments ?? [], .. Towns ?? []];
        if (units.Length == 0)
            yield return AppraisalRefusals.NoUnits.At(nameof(Departments));
        if (units.Distinct().Count() < units.Length)
            yield return AppraisalRefusals.UnitTwice.At(nameof(Departments));
        if (EndsOn <= at.On)
            yield return AppraisalRefusals.EndsTooEarly.At(nameof(EndsOn));
        if (Year is < 1949 or > 9998)
            yield return AppraisalRefusals.YearUnlikely.At(nameof(Year));
    }

    public override void Perform(Appraisal matter, Scene at)
    {
        (matter.Year, matter.Title, matter.EndsOn, matter.Panel) = (Year, Title, EndsOn, Panel);
        (matter.Departments, matter.Towns, matter.Stage) = (Departments ?? [], Towns ?? [], AppraisalStage.Appraising);
        at.Claim("appraisals", $"{at.Office.Id}/{Year}"); // one a year and office
        foreach (var scope in Enum.GetValues<Scope>())
            at.Count(
                AppraisalFigures.UnitsToAppraise,
                scope == Scope.Department ? matter.Departments.Count : matter.Towns.Count,
                null,
                null,
                ("scope", Words.Code(scope))
            );
        at.Start(AppraisalClocks.Appraising, set: at.DaysTo(EndsOn));
    }
}

/// <summary>The reviews and suits of the unit are read in the act and kept, so that the score can be looked behind later.</summary>
[Act("评议单位", "行政执法监督条例 6", Hint = "复议纠错和应诉败诉由系统读取,按各项权重合成总分")]
[By(AppraisalDuty.Clerk)]
[From(AppraisalStage.Appraising)]
public sealed record Appraise(
    [Label("单位")] string Unit,
    [Label("评议人员评分", Hint = "0至100")] decimal Panel,
    [Label("评议意见", Format = Format.LongText)] string Comment,
    [Label("公众评分", Hint = "0至100,没有调查的不填")] decimal? Public = null,
    [Label("案卷评查得分", Hint = "0至100,没有评查的不填")] decimal? Files = null
) : Act<Appraisal>
{
    private static readonly (string Name, string Figure, string Facet, string Told)[] Behind =
    [
        ("corrected", "reconsideration.corrected", "respondent", "复议直接纠错"),
        ("closed", "reconsideration.closed", "respondent", "复议办结"),
        ("lost", "litigation.lost", "defendant", "败诉"),
        ("suits", "litigation.closed", "defendant", "应诉结案"),
    ];

    public override IEnumerable<FigureQuestion> Reads(Appraisal matter, DateOnly on) =>
        matter.Year is < 1949 or > 9998
            ? []
            : Behind.Select(b => new FigureQuestion(b.Name, b.Figure, Period.Year(matter.Year), $"{b.Facet}={FacetText.Safe(Unit)}"));

    public override IEnumerable<Refusal> Refuse(Appraisal matter, Scene at)
    {
        if (!matter.Units.Contains(Unit))
            yield return AppraisalRefusals.NotInPlan.At(nameof(Unit));
        else if (!matter.Ahead.Contains(Unit))
            yield return AppraisalRefusals.AppraisedAlready.At(nameof(Unit));
        foreach (var (field, score) in ((string, decimal?)[])[(nameof(Panel), Panel), (nameof(Public), Public), (nameof(Files), Files)])
            if (score is < 0 or > 100)
                yield return AppraisalRefusals.ScoreUnlikely.At(field);
    }

    public override void Perform(Appraisal matter, Scene at)
    {
        var reviewed = Scoring.Stood(at.Reading("corrected").Value, at.Reading("closed").Value);
        var sued = Scoring.Stood(at.Reading("lost").Value, at.Reading("suits").Value);
        var total = Scoring.Total([Panel, Public, Files, reviewed, sued], at.Numbers(Scoring.Weights, 5));
        var grade = Scoring.GradeOf(total, at.Numbers(Scoring.Grades, 3));
        matter.Results = [.. matter.Results, new(at.On, Unit, Panel, Public, Files, reviewed, sued, total, grade, Comment)];
        matter.Lines =
        [
            .. matter.Lines,
            .. Behind.Select((b, i) => new KeptNumber($"{matter.Results.Count}.{i + 1}", $"{Unit}:{b.Told}", "件", 0, at.Reading(b.Name))),
        ];
        at.Count(AppraisalFigures.UnitsAppraised, 1, null, Unit, ("scope", Words.Code(matter.ScopeOf(Unit))));
        if (matter.Ahead.Count > 0)
            return;
        at.Stop(AppraisalClocks.Appraising);
        at.Start(AppraisalClocks.Telling);
    }
}

[Act("反馈评议结果", "行政执法监督条例 6")]
[By(AppraisalDuty.Head)]
[From(AppraisalStage.Appraising)]
public sealed record TellResults([Label("总体意见", Format = Format.LongText)] string Opinion) : Act<Appraisal>
{
    public override IEnumerable<Refusal> Refuse(Appraisal matter, Scene at)
    {
        if (matter.Ahead.Count > 0)
            yield return AppraisalRefusals.UnitsAhead.With($":{string.Join('、', matter.Ahead.Take(5))}");
    }

    public override void Perform(Appraisal matter, Scene at)
    {
        (matter.Opinion, matter.Stage) = (Opinion, AppraisalStage.Told);
        at.Stop(AppraisalClocks.Telling);
        at.Issue(AppraisalDocuments.Results);
        foreach (var result in matter.Results)
            at.Notify("office", result.Unit, $"{matter.Title}:{Kernel.Field.Show(result.Total)}分,{Words.Chinese(result.Grade)}");
        if (matter.ToRectify.Count > 0)
            at.Start(AppraisalClocks.Rectification);
    }
}

[Act("登记整改", "行政执法监督条例 6")]
[By(AppraisalDuty.Liaison, AppraisalDuty.Clerk)]
[From(AppraisalStage.Told)]
public sealed record RecordRectification([Label("单位")] string Unit, [Label("整改情况", Format = Format.LongText)] string Text)
    : Act<Appraisal>
{
    public override IEnumerable<Refusal> Refuse(Appraisal matter, Scene at)
    {
        if (!matter.ToRectify.Contains(Unit))
            yield return AppraisalRefusals.NothingToRectify.At(nameof(Unit));
    }

    public override void Perform(Appraisal matter, Scene at)
    {
        matter.Results = [.. matter.Results.Select(r => r.Unit == Unit ? r with { Rectified = Text } : r)];
        if (matter.ToRectify.Count == 0)
            at.Stop(AppraisalClocks.Rectification);
    }
}

[Act("结束评议", "行政执法监督条例 6")]
[By(AppraisalDuty.Head)]
[From(AppraisalStage.Told)]
public sealed record FinishAppraisal : Act<Appraisal>
{
    public override IEnumerable<Refusal> Refuse(Appraisal matter, Scene at)
    {
        if (matter.ToRectify.Count > 0)
            yield return AppraisalRefusals.NotRectified.With($":{string.Join('、', matter.ToRectify.Take(5))}");
    }

    public override void Perform(Appraisal matter, Scene at) => matter.Stage = AppraisalStage.Finished;
}
