using System.Globalization;
using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>偏离裁量基准: approved by the head, and by whoever made the benchmark where that is not the case's own office.</summary>
public sealed record Departure(DateOnly On, string Reasons, string? MakerApproval);

/// <summary>行政处罚法 34: by what the penalty is weighed.</summary>
public sealed partial class PenaltyCase
{
    [Label("裁量基准的事项编码"), Facet("benchmark")]
    public string? Benchmark { get; set; }

    [Label("裁量因素的选项")]
    public IReadOnlyList<string>? Choices { get; set; }

    [Label("计算罚款的基数", Format = Format.Money)]
    public decimal? Base { get; set; }

    public Weighed? Weighed { get; set; }

    public ListEntryTold? Listed { get; set; }

    public Departure? Departure { get; set; }

    [Label("超出裁量基准的理由", Format = Format.LongText)]
    public string? OutsideReasons { get; set; }

    [JsonIgnore, Label("适用的裁量基准")]
    public string? WeighedTold => Weighed?.Told ?? (Benchmark is { } item ? $"没有查到事项{item}在施行中的裁量基准" : null);

    [JsonIgnore, Label("裁量档次"), Facet("tier")]
    public string? Tier => Weighed?.Tier;

    [JsonIgnore, Label("适用的清单事项")]
    public string? ListedTold => Listed is { } e ? $"{Words.Chinese(e.List)} {e.Code} {e.Name}({e.Law})" : null;

    [JsonIgnore, Label("适用的清单"), Facet("discretion-list")]
    public DiscretionList? DiscretionList => Listed?.List;

    [JsonIgnore, Label("批准偏离裁量基准")]
    public string? DepartureTold =>
        Departure is { } d ? $"{Kernel.Field.Show(d.On)} {d.Reasons}{(d.MakerApproval is { } a ? $"({a})" : "")}" : null;

    /// <summary>By which a benchmark that is amended finds the cases not yet decided.</summary>
    [JsonIgnore, Label("在办案件的裁量基准"), Facet("benchmark-running", Hidden = true)]
    public string? BenchmarkRunning => Stage is Stage.Performing or Stage.Closed ? null : Benchmark;

    /// <summary>By which a later case finds that this one was not the first of its field.</summary>
    [JsonIgnore, Label("同一领域的违法"), Facet("offence", Hidden = true)]
    public string? Offence =>
        Outcome == CaseOutcome.Penalised || NoPenalty == NoPenaltyGround.FirstTime ? FirstOffence.KeyOf(CreditCode ?? Party, Field) : null;

    /// <summary>The day of the decision, to whoever asks about earlier offences.</summary>
    [JsonIgnore]
    public override string? TellsOthers => DecidedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The penalty and the tier it was weighed by: what similar cases are compared for.</summary>
    [JsonIgnore]
    public override string? CameTo =>
        (Outcome, Documents.Told(Kinds, Fine, Confiscation)) switch
        {
            (CaseOutcome.Penalised, { } imposed) => Tier is { } tier ? $"{imposed}(“{tier}”档)" : imposed,
            ({ } other, _) => Words.Chinese(other),
            _ => null,
        };

    /// <summary>What is weighed, as the case now names it.</summary>
    internal Weighing Weighing => new(Benchmark, Choices, Base, Listed?.Code, Field, CreditCode ?? Party, CommittedOn);

    /// <summary>Tells the register of weighed cases of the decision, where it was weighed.</summary>
    internal void TellWeighed(Scene at)
    {
        if (Weighed is null && Listed is null)
            return;
        at.Open(
            "discretion-cases.ApplyScheme",
            null,
            ("Scheme", nameof(DiscretionScheme.OneBenchmarkFourLists)),
            ("List", (DiscretionList ?? Modules.DiscretionList.Benchmark).ToString()),
            ("Field", Field.ToString()),
            ("Case", Number),
            ("Item", Weighed?.Item),
            ("Tier", Weighed?.Tier),
            ("Entry", Listed?.Code),
            ("From", Written(Weighed?.From)),
            ("To", Written(Weighed?.To)),
            ("ByBenchmark", Listed is null ? null : Written(Weighed?.Usual)),
            ("Amount", Written(Fine)),
            ("Maximum", Fine > 0 && Fine >= Weighed?.Most ? "是" : null),
            ("Officers", string.Join('\n', Officers)),
            ("Enterprise", IsEnterprise ? CreditCode : null)
        );
    }

    private static string? Written(decimal? amount) =>
        amount is { } known ? Kernel.Figure.Round(known, 2).ToString("0.##", CultureInfo.InvariantCulture) : null;
}
