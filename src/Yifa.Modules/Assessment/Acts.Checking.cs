using Yifa.Kernel;

namespace Yifa.Modules.Assessment;

[Act("开展考核评估", "第一责任人职责规定 8", Opens = true, Hint = "一个单位、一个年度、一个方案为一件")]
[By(Duty.Clerk)]
public sealed record Begin(
    [Label("方案")] KindRef Kind,
    [Label("被考核单位")] string Unit,
    [Label("年度")] int Year,
    [Label("自查截止日期")] DateOnly Due,
    Details? Details = null
) : Act<UnitAssessment>, IOfKind
{
    public override IEnumerable<Refusal> Refuse(UnitAssessment matter, Scene at)
    {
        if (Year is < 1990 or > 2199)
            yield return Refusals.YearUnlikely.At(nameof(Year));
        if (Due <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(Due));
        if (at.KindNamed(Kind) is not { } kind)
        {
            yield return Refusals.KindUnknown.At(nameof(Kind));
            yield break;
        }
        var tree = Scheme.Of(kind);
        if (tree.Count == 0)
            yield return Refusals.NoIndicators.At(nameof(Kind));
        if (tree.FirstOrDefault(i => i.Figure is { } id && !LiveFigures.Reads(id)) is { } odd)
            yield return Refusals.FigureUnknown.With($":{odd.Code} {odd.Figure}").At(nameof(Kind));
    }

    public override void Perform(UnitAssessment matter, Scene at)
    {
        (matter.Kind, matter.Details, matter.Unit, matter.Year) = (Kind, Details ?? Details.None, Unit, Year);
        (matter.Scheme, matter.Indicators, matter.Due) = (at.Kind!.Name, Scheme.Of(at.Kind), Due);
        matter.Title = $"{Unit}{Year}年{matter.Scheme}";
        matter.Stage = Stage.Assigning;
        at.Claim("assessment", $"{at.Office.Id}/{Kind.Id}/{Year}/{Unit}"); // one a unit, year and scheme
        at.Start(Clocks.SelfChecks, set: Term.Days(Math.Min(Due.DayNumber - at.On.DayNumber, 36_525)));
    }
}

[Act("分解指标", "第一责任人职责规定 8", Hint = "写上一级的编号,其下各项一并分解")]
[By(Duty.Clerk)]
[From(Stage.Assigning, Stage.SelfChecking)]
public sealed record Assign([Label("指标编号", Hint = "一行一个")] IReadOnlyList<string> Codes, [Label("责任单位")] string Unit)
    : Act<UnitAssessment>
{
    public override IEnumerable<Refusal> Refuse(UnitAssessment matter, Scene at)
    {
        if (Codes.Count == 0 || Codes.Any(c => matter.Indicators.All(i => i.Code != c)))
            yield return Refusals.NoSuchIndicator.At(nameof(Codes));
    }

    public override void Perform(UnitAssessment matter, Scene at)
    {
        var mine = matter.Leaves.Where(l => Codes.Any(l.IsUnder)).Select(l => new Assigned(l.Code, Unit)).ToList();
        matter.Owners = [.. matter.Owners.Where(o => mine.TrueForAll(m => m.Code != o.Code)), .. mine];
    }
}

/// <summary>Evidence in words, matters, or a live figure, which is frozen as it reads at this moment.</summary>
[Act("自查", "第一责任人职责规定 8", Hint = "有目标值的指标数据,不写得分的按读数折算")]
[By(Duty.Checker)]
[From(Stage.Assigning, Stage.SelfChecking, Stage.Reviewing)]
public sealed record SelfCheck(
    [Label("指标编号")] string Code,
    [Label("自评得分")] decimal? Score = null,
    [Label("佐证", Format = Format.LongText)] string? Evidence = null,
    [Label("佐证案件的编号", Format = Format.Matter, Hint = "一行一个")] IReadOnlyList<long>? Matters = null
) : Act<UnitAssessment>
{
    public override IEnumerable<FigureQuestion> Reads(UnitAssessment matter, DateOnly on) =>
        matter.Leaf(Code) is { } indicator ? LiveFigures.Of(indicator, matter.Year) : [];

    public override IEnumerable<Refusal> Refuse(UnitAssessment matter, Scene at)
    {
        if (matter.Leaf(Code) is not { } indicator)
        {
            yield return Refusals.NoSuchIndicator.At(nameof(Code));
            yield break;
        }
        if (matter.Stage == Stage.Reviewing && matter.CheckOf(Code)?.Returned != true)
            yield return Refusals.NotReturned.At(nameof(Code));
        if (Score is null && indicator.Target is null)
            yield return Refusals.ScoreMissing.At(nameof(Score));
        if (Score < 0 || Score > indicator.Points)
            yield return Refusals.ScoreBeyondPoints.At(nameof(Score));
        if (indicator.Figure is null && string.IsNullOrWhiteSpace(Evidence) && Matters is not { Count: > 0 })
            yield return Refusals.EvidenceMissing.At(nameof(Evidence));
    }

    public override void Perform(UnitAssessment matter, Scene at)
    {
        var check = new Checked(Code, at.On, at.Actor.Name, Score, Evidence, Matters ?? []);
        Checking.Keep(matter, at, LiveFigures.Read(matter.Leaf(Code)!, check, at, matter.Year));
        foreach (var evidence in (Matters ?? []).Distinct())
            at.Link(evidence, $"指标{Code}的佐证");
    }
}

/// <summary>What figures can fill is filled at once; an indicator without a target still waits for its score.</summary>
[Act("读取指标数据", "第一责任人职责规定 8", Hint = "由指标数据填写的各项,按现在的读数填写并定格;已经自评的得分不改")]
[By(Duty.Checker, Duty.Clerk)]
[From(Stage.Assigning, Stage.SelfChecking)]
public sealed record FillFromFigures : Act<UnitAssessment>
{
    public override IEnumerable<FigureQuestion> Reads(UnitAssessment matter, DateOnly on) =>
        matter.Leaves.SelectMany(l => LiveFigures.Of(l, matter.Year));

    public override IEnumerable<Refusal> Refuse(UnitAssessment matter, Scene at)
    {
        if (matter.Leaves.All(l => l.Figure is null))
            yield return Refusals.NothingToRead;
    }

    public override void Perform(UnitAssessment matter, Scene at)
    {
        foreach (var leaf in matter.Leaves.Where(l => l.Figure is not null))
        {
            var before = matter.CheckOf(leaf.Code) ?? new Checked(leaf.Code, at.On, at.Actor.Name, null, null, []);
            // a score worked out from an earlier reading follows the new one
            var own = leaf.Target is not null && before.Score == LiveFigures.ScoreOf(leaf, before.Value) ? null : before.Score;
            Checking.Keep(matter, at, LiveFigures.Read(leaf, before with { On = at.On, Score = own }, at, matter.Year));
        }
    }
}

[Act("提交评审", "第一责任人职责规定 8", Hint = "每一项都有自查以后")]
[By(Duty.Checker, Duty.Clerk)]
[From(Stage.Assigning, Stage.SelfChecking)]
public sealed record HandIn : Act<UnitAssessment>
{
    public override IEnumerable<Refusal> Refuse(UnitAssessment matter, Scene at)
    {
        string[] still = [.. matter.Leaves.Where(l => matter.CheckOf(l.Code)?.Score is null).Select(l => l.Code)];
        if (still.Length > 0)
            yield return Refusals.Unchecked.With($":{string.Join('、', still.Take(10))}{(still.Length > 10 ? $"等{still.Length}项" : "")}");
    }

    public override void Perform(UnitAssessment matter, Scene at)
    {
        matter.Stage = Stage.Reviewing;
        at.Stop(Clocks.SelfChecks);
        at.Start(Clocks.Reviews);
    }
}

internal static class Checking
{
    /// <summary>An indicator counts once, on the day it first has a score.</summary>
    public static void Keep(UnitAssessment matter, Scene at, Checked check)
    {
        if (check.Score is not null && matter.CheckOf(check.Code)?.Score is null)
            at.Count(Figures.IndicatorsChecked, key: $"{matter.Kind.Id}/{matter.Year}/{matter.Unit}/{check.Code}");
        matter.Keep(check);
        if (matter.Stage == Stage.Assigning)
            matter.Stage = Stage.SelfChecking;
    }
}
