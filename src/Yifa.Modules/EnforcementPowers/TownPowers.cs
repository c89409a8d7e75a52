using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public enum TownStage
{
    [Stage("承接中", Phase.Standing, Next = "按期评估承接情况,适时调整赋权事项")]
    Empowered,

    [Stage("已停止承接", Phase.Closed)]
    Ended,
}

/// <summary>赋权: one item in a town's hands from a day on, until a day where it was given for a time, and taken back where it was.</summary>
public sealed record Delegated(
    string Code,
    string Field,
    DateOnly From,
    DateOnly? Until,
    string Basis,
    DateOnly? TakenBackOn = null,
    string? Why = null
)
{
    /// <summary>The last day named counts; the day on which it is taken back does not.</summary>
    public bool Covers(DateOnly day) => From <= day && !(Until < day) && !(TakenBackOn <= day);
}

/// <summary>One evaluation of how a town carries what it was given.</summary>
public sealed record Evaluation(DateOnly On, Verdict Verdict, string Text);

/// <summary>承接行政执法权的乡镇、街道: its team, and every item it was ever given, so that one can ask for any day.</summary>
public sealed class TownPowers : Matter<TownStage>
{
    /// <summary>Items a town holds at once, at most.</summary>
    public const int Most = 2_000;

    [Label("乡镇街道"), Facet, Searched]
    public string Town { get; set; } = "";

    [Label("执法队伍"), Searched]
    public string Team { get; set; } = "";

    [Label("决定文件")]
    public string Decision { get; set; } = "";

    public IReadOnlyList<Delegated> Items { get; set; } = [];

    [JsonIgnore, Label("历次赋权")]
    public string ItemsTold =>
        Items.Count == 0 ? "还没有" : $"共{Items.Count}项次,其中收回{Items.Count(i => i.TakenBackOn is not null)}项次";

    public IReadOnlyList<Evaluation> Evaluations { get; set; } = [];

    [JsonIgnore, Label("评估")]
    public IReadOnlyList<string> EvaluationsTold => [.. Evaluations.Select(e => $"{Field.Show(e.On)} {Words.Chinese(e.Verdict)}:{e.Text}")];

    [Label("停止承接日期")]
    public DateOnly? EndedOn { get; set; }

    [Label("停止承接的理由")]
    public string? Why { get; set; }

    [JsonIgnore, Label("公开"), Facet("published")]
    public bool IsPublished => Town.Length > 0;

    public override Secrecy Secrecy => Secrecy.Open;

    /// <summary>What the town may enforce on the day, as far as the items themselves are in force.</summary>
    public IEnumerable<Delegated> On(DateOnly day) => Items.Where(i => i.Covers(day));
}
