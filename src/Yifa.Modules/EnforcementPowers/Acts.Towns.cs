using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

/// <summary>第二十四条: which towns take powers over is decided by the province, and the decision published.</summary>
[Act("登记承接单位", "行政处罚法 24.1", Opens = true, Hint = "一个乡镇、街道登记一次;具体事项用“调整赋权事项”")]
[By(Duty.Keeper)]
public sealed record EnlistTown(
    [Label("乡镇街道", Format = Format.Office)] string Town,
    [Label("执法队伍")] string Team,
    [Label("决定文件", Hint = "省、自治区、直辖市的决定")] string Decision
) : Act<TownPowers>
{
    public override void Perform(TownPowers matter, Scene at)
    {
        (matter.Town, matter.Team, matter.Decision) = (Town.Trim(), Team.Trim(), Decision);
        (matter.Title, matter.Stage) = ($"{matter.Town}赋权", TownStage.Empowered);
        at.Claim("enforcement-towns.town", matter.Town);
        at.Start(TownClocks.Evaluation);
    }
}

/// <summary>Items are given and taken back with dates; nothing of what was is lost.</summary>
[Act("调整赋权事项", "行政处罚法 24.1", Hint = "一次调整一个管理领域;收回的从办理日期起不再执行")]
[By(Duty.Keeper)]
[From(TownStage.Empowered)]
public sealed record AdjustItems(
    [Label("管理领域", Max = 60)] string Field,
    [Label("依据文件")] string Basis,
    [Label("赋予的事项", Hint = "事项编码,一行一个,应当已经公布")] IReadOnlyList<string>? Given = null,
    [Label("起始日期", Hint = "不填的,从办理日期起")] DateOnly? From = null,
    [Label("截止日期", Hint = "长期的不填")] DateOnly? Until = null,
    [Label("收回的事项", Hint = "事项编码,一行一个")] IReadOnlyList<string>? TakenBack = null,
    [Label("收回的理由")] string? Why = null
) : Act<TownPowers>
{
    private const int MostAtOnce = 300;

    public override IEnumerable<LookUp> Asks(TownPowers matter, DateOnly on) =>
        Codes(Given)
            .Take(MostAtOnce)
            .Select(code => new LookUp(QuestionOf(code), "enforcement-items", "in-field", EnforcementItem.Named(Field.Trim(), code), 1));

    public override IEnumerable<Refusal> Refuse(TownPowers matter, Scene at)
    {
        var (given, taken) = (Codes(Given).ToList(), Codes(TakenBack).ToList());
        if (given.Count + taken.Count == 0)
            yield return Refusals.NothingAdjusted.At(nameof(Given));
        if (given.Count > MostAtOnce || matter.On(at.On).Count() + given.Count > TownPowers.Most)
            yield return Refusals.TooManyItems.At(nameof(Given));
        if (given.Concat(taken).GroupBy(c => c).FirstOrDefault(g => g.Count() > 1) is { Key: var twice })
            yield return Refusals.ItemTwice.With($":{twice}").At(nameof(Given));
        if (Until < (From ?? at.On))
            yield return Refusals.UntilTooEarly.At(nameof(Until));
        if (taken.Count > 0 && string.IsNullOrWhiteSpace(Why))
            yield return Refusals.ReasonMissing.At(nameof(Why));
        foreach (
            var code in given.Take(MostAtOnce).Where(c => at.Answer(QuestionOf(c)) is not [{ Stage: nameof(ItemStage.Published) }, ..])
        )
            yield return Refusals.ItemNotPublished.With($":{code}").At(nameof(Given));
        foreach (var code in given.Where(c => matter.Items.Any(i => i.Code == c && i.EndsAfter(From ?? at.On))))
            yield return Refusals.AlreadyGiven.With($":{code}").At(nameof(Given));
        foreach (var code in taken.Where(c => !matter.Items.Any(i => i.Code == c && i.Field == Field.Trim() && i.EndsAfter(at.On))))
            yield return Refusals.NotGiven.With($":{code}").At(nameof(TakenBack));
    }

    public override void Perform(TownPowers matter, Scene at)
    {
        var taken = Codes(TakenBack).ToHashSet();
        matter.Items =
        [
            .. matter.Items.Select(i => taken.Contains(i.Code) && i.EndsAfter(at.On) ? i with { TakenBackOn = at.On, Why = Why } : i),
            .. Codes(Given).Select(code => new Delegated(code, Field.Trim(), From ?? at.On, Until, Basis)),
        ];
        at.Count(TownFigures.TownsAdjusted, key: matter.Town, facets: ("field", Field.Trim()));
        matter.RunToFirstEnd(at);
    }

    private static string QuestionOf(string code) => $"item {code}";

    private static IEnumerable<string> Codes(IReadOnlyList<string>? said) => (said ?? []).Select(c => c.Trim()).Where(c => c.Length > 0);
}

/// <summary>第二十四条: whether the town can carry what it was given is evaluated from time to time.</summary>
[Act("评估承接情况", "行政处罚法 24.1")]
[By(Duty.Keeper, Duty.Head)]
[From(TownStage.Empowered)]
public sealed record EvaluateTown([Label("评估结论")] Verdict Verdict, [Label("评估情况", Format = Format.LongText)] string Text)
    : Act<TownPowers>
{
    public override void Perform(TownPowers matter, Scene at)
    {
        matter.Evaluations = [.. matter.Evaluations, new(at.On, Verdict, Text)];
        at.Stop(TownClocks.Evaluation);
        at.Start(TownClocks.Evaluation);
    }
}

[Act("更新承接单位", "行政处罚法 24.2")]
[By(Duty.Liaison, Duty.Keeper)]
[From(TownStage.Empowered)]
public sealed record AmendTown([Label("执法队伍")] string Team, [Label("决定文件")] string? Decision = null) : Act<TownPowers>
{
    public override void Perform(TownPowers matter, Scene at) =>
        (matter.Team, matter.Decision) = (Team.Trim(), Decision ?? matter.Decision);
}

[Act("停止承接", "行政处罚法 24.1", Grave = true, Hint = "从办理日期起收回全部事项")]
[By(Duty.Head)]
[From(TownStage.Empowered)]
public sealed record EndTown([Label("理由")] string Why) : Act<TownPowers>
{
    public override void Perform(TownPowers matter, Scene at)
    {
        matter.Items = [.. matter.Items.Select(i => i.EndsAfter(at.On) ? i with { TakenBackOn = at.On, Why = Why } : i)];
        (matter.EndedOn, matter.Why, matter.Stage) = (at.On, Why, TownStage.Ended);
        at.Release("enforcement-towns.town", matter.Town);
        at.DropAll();
    }
}
