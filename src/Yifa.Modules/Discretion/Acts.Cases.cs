using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

/// <summary>
/// 行政处罚法 34, 裁量权基准意见 12: a decision says by what it was weighed. A penalty decided here tells it by itself; of those decided elsewhere the unit
/// brings a table each month.
/// </summary>
[Act(
    "登记适用裁量",
    "行政处罚法 34;裁量权基准意见 12",
    Opens = true,
    Hears = "penalties.Decide;penalties.DecideNoPenalty;penalties.PenaliseOnTheSpot;compulsion.RefuseMeasure",
    Hint = "办理日期填作出决定的日期"
)]
[By(Duty.Liaison, Duty.Keeper)]
public sealed record ApplyScheme(
    [Label("裁量制度")] DiscretionScheme Scheme,
    [Label("适用的基准或者清单")] DiscretionList List,
    [Label("管理领域")] EnforcementField Field,
    [Label("案号", Max = 100)] string Case,
    [Label("裁量基准的事项编码", Max = 60)] string? Item = null,
    [Label("档次", Max = 60)] string? Tier = null,
    [Label("清单编码", Max = 60)] string? Entry = null,
    [Label("幅度下限", Format = Format.Money)] decimal? From = null,
    [Label("幅度上限", Format = Format.Money)] decimal? To = null,
    [Label("依基准的数额", Format = Format.Money, Hint = "适用清单的写明:没有清单时按基准应处的数额")] decimal? ByBenchmark = null,
    [Label("决定的数额", Format = Format.Money)] decimal Amount = 0,
    [Label("顶格处罚", Hint = "达到法定最高数额的")] bool Maximum = false,
    [Label("办案人员", Format = Format.Officer, Hint = "一行一人,写姓名和执法证号")] IReadOnlyList<string>? Officers = null,
    [Label("当事企业的统一社会信用代码", Format = Format.CreditCode)] string? Enterprise = null
) : Act<SchemeCase>
{
    private const string Scope = "discretion-cases.case";

    public override IEnumerable<Refusal> Refuse(SchemeCase matter, Scene at)
    {
        if (Item is null && Entry is null)
            yield return Refusals.NothingCited.At(nameof(Item));
        if (List != DiscretionList.Benchmark && Entry is null)
            yield return Refusals.EntryMissing.At(nameof(Entry));
        if (From > To || From is null != To is null)
            yield return Refusals.RangeWrong.At(nameof(To));
    }

    public override void Perform(SchemeCase matter, Scene at)
    {
        (matter.Scheme, matter.List, matter.Field, matter.Case) = (Scheme, List, Field, Case.Trim());
        (matter.Item, matter.Tier, matter.Entry) = (Item?.Trim(), Tier?.Trim(), Entry?.Trim());
        (matter.From, matter.To, matter.ByBenchmark, matter.Amount) = (From, To, ByBenchmark, Amount);
        (matter.IsMaximum, matter.Officers, matter.Enterprise) = (Maximum, Officers ?? [], Enterprise);
        matter.Title = $"{matter.Case}适用{Words.Chinese(List)}";
        matter.Stage = CaseStage.Recorded;
        at.Claim(Scope, $"{Words.Code(Scheme)}/{matter.Case}");
        at.Count(CaseFigures.Applied);
        if (List == DiscretionList.Benchmark || ByBenchmark is not { } usual || usual <= Amount)
            return;
        matter.Reduced = usual - Amount;
        at.Count(CaseFigures.Reduced, matter.Reduced);
    }
}

/// <summary>每季度报送: one list for each office and quarter, from the cases that are registered.</summary>
[Act("报送顶格处罚清单", "裁量权基准意见 14", Opens = true, Hint = "从登记的案件中列出该季度顶格处罚的案件;没有的也报送")]
[By(Duty.Liaison, Duty.Keeper)]
public sealed record ReportList([Label("年度")] int Year, [Label("季度")] int Quarter, [Label("管理领域")] EnforcementField Field)
    : Act<MaximumList>
{
    private const string Question = "maximum";
    private const string Scope = "maximum-lists.quarter";
    private const int MostLines = 1_000;

    private bool IsQuarter => Year is >= 1990 and <= 2199 && Quarter is >= 1 and <= 4;

    public override IEnumerable<LookUp> Asks(MaximumList matter, DateOnly on) =>
        IsQuarter
            ? [new(Question, "discretion-cases", "maximum-in", Quarters.Named(matter.Office, Year, Quarter), MostLines) { Tells = true }]
            : [];

    public override IEnumerable<Refusal> Refuse(MaximumList matter, Scene at)
    {
        if (!IsQuarter)
            yield return Refusals.NoQuarter.At(nameof(Quarter));
        else if (at.On <= Quarters.EndOf(Year, Quarter))
            yield return Refusals.QuarterOpen.At(nameof(Quarter));
        else if (at.Answer(Question).Count == MostLines)
            yield return Refusals.TooManyLines;
    }

    public override void Perform(MaximumList matter, Scene at)
    {
        (matter.Year, matter.Quarter, matter.Field, matter.Stage) = (Year, Quarter, Field, MaximumStage.Reported);
        matter.Lines =
        [
            .. at.Answer(Question)
                .Select(f => System.Text.Json.JsonSerializer.Deserialize<MaximumTold>(f.Told!, FactsJson.Options)!)
                .OrderBy(l => l.On)
                .ThenBy(l => l.Case, StringComparer.Ordinal),
        ];
        matter.Title = $"{at.Office.Name}{Year}年第{ChineseNumber.Write(Quarter)}季度顶格处罚清单";
        at.Claim(Scope, Quarters.Named(at.Office, Year, Quarter));
        at.Count(MaximumFigures.Reported);
    }
}
