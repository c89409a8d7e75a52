using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

[Act("拟订裁量基准", "行政处罚法 34;裁量权基准意见 6", Opens = true, Hint = "一个处罚事项一份基准;公布以前不适用")]
[By(Duty.Liaison, Duty.Keeper)]
public sealed record DraftBenchmark(
    [Label("事项编码", Max = 60)] string Item,
    [Label("名称")] string Name,
    [Label("管理领域")] EnforcementField Field,
    [Label("依据", Format = Format.LongText)] string Basis,
    [Label("裁量因素", Format = Format.LongText, Hint = Tables.FactorHint)] string? Factors,
    [Label("档次", Format = Format.LongText, Hint = Tables.TierHint)] string Tiers
) : Act<Benchmark>
{
    internal const string Scope = "benchmarks.item";

    public override IEnumerable<Refusal> Refuse(Benchmark matter, Scene at) => Tables.Against(Factors, Tiers);

    public override void Perform(Benchmark matter, Scene at)
    {
        (matter.Item, matter.Title, matter.Field, matter.Basis) = (Item.Trim(), Name.Trim(), Field, Basis);
        (matter.DraftFactors, matter.DraftTiers, matter.Stage) = (Tables.Lines(Factors), Tables.Lines(Tiers), BenchmarkStage.Drafted);
        at.Claim(Scope, matter.Item);
        at.Start(BenchmarkClocks.Publication);
    }
}

/// <summary>裁量权基准意见 9, 10: reviewed and discussed like any normative document, and published; what is not published is not applied.</summary>
[Act("公布裁量基准", "行政处罚法 34;裁量权基准意见 10")]
[By(Duty.Keeper, Duty.Head)]
[From(BenchmarkStage.Drafted)]
public sealed record PublishBenchmark(
    [Label("公布的文件")] string Document,
    [Label("施行日期")] DateOnly InForce,
    [Label("已经合法性审核")] bool Reviewed,
    [Label("已经集体讨论")] bool Deliberated
) : Act<Benchmark>
{
    public override IEnumerable<Refusal> Refuse(Benchmark matter, Scene at) => Versions.Against(matter, at, InForce, Reviewed, Deliberated);

    public override void Perform(Benchmark matter, Scene at)
    {
        matter.Publish(InForce, Document, matter.DraftFactors, matter.DraftTiers);
        at.Stop(BenchmarkClocks.Publication);
    }
}

/// <summary>裁量权基准意见 13: changed when what it rests on changes. Each case keeps to 从旧兼从轻, 行政处罚法 37; the running ones it touches are told.</summary>
[Act("修订裁量基准", "裁量权基准意见 13;行政处罚法 37", Hint = "成为新的一版;涉及的在办案件列在裁量基准中")]
[By(Duty.Keeper, Duty.Head)]
[From(BenchmarkStage.InForce)]
public sealed record AmendBenchmark(
    [Label("修订理由")] string Why,
    [Label("公布的文件")] string Document,
    [Label("施行日期")] DateOnly InForce,
    [Label("裁量因素", Format = Format.LongText, Hint = Tables.FactorHint)] string? Factors,
    [Label("档次", Format = Format.LongText, Hint = Tables.TierHint)] string Tiers,
    [Label("已经合法性审核")] bool Reviewed,
    [Label("已经集体讨论")] bool Deliberated
) : Act<Benchmark>
{
    public override IEnumerable<LookUp> Asks(Benchmark matter, DateOnly on) => Running.Asks(matter);

    public override IEnumerable<Refusal> Refuse(Benchmark matter, Scene at)
    {
        foreach (var refusal in Tables.Against(Factors, Tiers))
            yield return refusal;
        foreach (var refusal in Versions.Against(matter, at, InForce, Reviewed, Deliberated))
            yield return refusal;
        if (
            matter.Versions is [.., var last]
            && last.Factors.SequenceEqual(Tables.Lines(Factors))
            && last.Tiers.SequenceEqual(Tables.Lines(Tiers))
        )
            yield return Refusals.NothingChanges;
    }

    public override void Perform(Benchmark matter, Scene at)
    {
        matter.Publish(InForce, Document, Tables.Lines(Factors), Tables.Lines(Tiers));
        matter.Why = Why;
        Running.Tell(matter, at);
        at.Stop(BenchmarkClocks.Update);
    }
}

/// <summary>裁量权基准意见 13, 14: a unit whose benchmark no longer fits what it rests on is urged to bring it up to date.</summary>
[Act("督促更新", "裁量权基准意见 13", Hint = "同一单位一年内被督促几次,指标只计一次")]
[By(Duty.Supervisor)]
[From(BenchmarkStage.InForce)]
public sealed record DemandUpdate(
    [Label("执法单位", Format = Format.Office)] string Unit,
    [Label("应当更新的内容和理由", Format = Format.LongText)] string Why,
    [Label("更新期限")] DateOnly? Until = null
) : Act<Benchmark>
{
    public override IEnumerable<Refusal> Refuse(Benchmark matter, Scene at)
    {
        if (Until <= at.On)
            yield return Refusals.DayPast.At(nameof(Until));
    }

    public override void Perform(Benchmark matter, Scene at)
    {
        var unit = at.OfficeNamed(Unit)?.Name ?? Unit.Trim();
        matter.Demands = [.. matter.Demands, new(at.On, unit, Why)];
        at.Drop(BenchmarkClocks.Update);
        at.Start(BenchmarkClocks.Update, set: Until is { } day ? at.DaysTo(day) : null);
        at.Count(BenchmarkFigures.UnitsToUpdate, key: unit);
    }
}

[Act("评估后不需更新", "裁量权基准意见 13")]
[By(Duty.Keeper, Duty.Head)]
[From(BenchmarkStage.InForce)]
public sealed record KeepBenchmark([Label("评估结论", Format = Format.LongText)] string Finding) : Act<Benchmark>
{
    public override IEnumerable<Refusal> Refuse(Benchmark matter, Scene at)
    {
        if (at.Clock(BenchmarkClocks.Update) is not { Open: true })
            yield return Refusals.NotDemanded;
    }

    public override void Perform(Benchmark matter, Scene at)
    {
        matter.Why = Finding;
        at.Stop(BenchmarkClocks.Update);
    }
}

[Act("不予公布", "裁量权基准意见 10", Grave = true)]
[By(Duty.Keeper, Duty.Head)]
[From(BenchmarkStage.Drafted)]
public sealed record DropBenchmark([Label("理由")] string Why) : Act<Benchmark>
{
    public override void Perform(Benchmark matter, Scene at)
    {
        (matter.Why, matter.Stage) = (Why, BenchmarkStage.Withdrawn);
        at.Release(DraftBenchmark.Scope, matter.Item);
        at.Drop(BenchmarkClocks.Publication);
    }
}

[Act("废止裁量基准", "裁量权基准意见 13", Grave = true, Hint = "从办理日期起不再适用;涉及的在办案件列在裁量基准中")]
[By(Duty.Keeper, Duty.Head)]
[From(BenchmarkStage.InForce)]
public sealed record WithdrawBenchmark([Label("理由")] string Why) : Act<Benchmark>
{
    public override IEnumerable<LookUp> Asks(Benchmark matter, DateOnly on) => Running.Asks(matter);

    public override void Perform(Benchmark matter, Scene at)
    {
        (matter.Why, matter.WithdrawnOn, matter.Stage) = (Why, at.On, BenchmarkStage.Withdrawn);
        at.Release(DraftBenchmark.Scope, matter.Item);
        at.Drop(BenchmarkClocks.Update);
        Running.Tell(matter, at);
    }
}

/// <summary>The decision table as acts take it.</summary>
internal static class Tables
{
    public const string FactorHint = "一行一个,写作 违法次数:初次、再次、三次以上";
    public const string TierHint =
        "一行一档,写作 较轻|违法次数=初次;危害后果=轻微|罚款|500-2000元|示例条例第二十条;幅度也可以写 3-5倍,不罚款的写 无";

    /// <summary>A table is one text: the choices of a factor stand side by side in a line, which a list would take for several.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<Refusal> Against(string? factors, string tiers)
    {
        var (_, wrong) = DiscretionTable.Read(Lines(factors), Lines(tiers));
        if (wrong.Count > 0)
            yield return Refusals.TableWrong.With($":{string.Join(';', wrong)}").At(nameof(DraftBenchmark.Tiers));
    }
}

internal static class Versions
{
    public static IEnumerable<Refusal> Against(Benchmark matter, Scene at, DateOnly inForce, bool reviewed, bool deliberated)
    {
        if (!reviewed || !deliberated)
            yield return Refusals.NotReviewed.At(reviewed ? nameof(PublishBenchmark.Deliberated) : nameof(PublishBenchmark.Reviewed));
        if (matter.Versions is [.., var last] && inForce <= last.InForce)
            yield return Refusals.NotLater.At(nameof(PublishBenchmark.InForce));
    }

    public static void Publish(
        this Benchmark matter,
        DateOnly inForce,
        string document,
        IReadOnlyList<string> factors,
        IReadOnlyList<string> tiers
    )
    {
        matter.Versions = [.. matter.Versions, new(matter.Versions.Count + 1, inForce, document.Trim(), factors, tiers)];
        (matter.DraftFactors, matter.DraftTiers, matter.Stage) = ([], [], BenchmarkStage.InForce);
    }
}

/// <summary>在办案件: penalties that were weighed by the benchmark and are not decided.</summary>
internal static class Running
{
    private const string Question = "running";

    public static IEnumerable<LookUp> Asks(Benchmark matter) => [new(Question, "penalties", "benchmark-running", matter.Item, 200)];

    public static void Tell(Benchmark matter, Scene at)
    {
        matter.Touched = [.. at.Answer(Question).Select(f => f.Number).Order(StringComparer.Ordinal)];
        foreach (var found in at.Answer(Question))
            at.Link(found.Id, "裁量基准变动涉及的案件");
    }
}
