using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

/// <summary>进展: what was reported on a day, with what shows it.</summary>
public sealed record Note(DateOnly On, string Text, string? Evidence, int? Percent);

/// <summary>节点: a stage on the way, due on a day, reached on a day or still ahead.</summary>
public sealed record Milestone(string Name, DateOnly Due, DateOnly? DoneOn = null);

/// <summary>延期: from one day to a later one, and why.</summary>
public sealed record Postponement(DateOnly On, DateOnly From, DateOnly To, string Cause);

/// <summary>评估 of a plan, in its middle or at its end.</summary>
public sealed record Evaluation(EvaluationPart Part, DateOnly On, Grade Grade, string Findings, string? Advice);

/// <summary>一项任务 of a list. What came with its second version is null where it is not said, so that earlier entries keep their facts.</summary>
public sealed class TaskItem : KindMatter<Stage>
{
    [Label("所属清单"), Facet, Searched]
    public string List { get; set; } = "";

    [Label("方面"), Facet]
    public string? Group { get; set; }

    [Label("序号")]
    public string? ItemNumber { get; set; }

    [Label("级别"), Facet]
    public Level? Level { get; set; }

    [Label("计划年度"), Facet]
    public int? PlanYear { get; set; }

    [Label("任务内容", Format = Format.LongText), Searched]
    public string? Text { get; set; }

    [Label("责任单位"), Searched]
    public string? Responsible { get; set; }

    [Label("配合单位")]
    public IReadOnlyList<string> Supporting { get; set; } = [];

    [Label("下达日期")]
    public DateOnly? IssuedOn { get; set; }

    [Label("完成期限")]
    public DateOnly? Deadline { get; set; }

    [Label("进展", Format = Format.LongText), Searched]
    public string? Progress { get; set; }

    [Label("具体举措")]
    public IReadOnlyList<string> Measures { get; set; } = [];

    [Label("佐证", Format = Format.LongText)]
    public string? Evidence { get; set; }

    [Label("完成日期")]
    public DateOnly? DoneOn { get; set; }

    [Label("按期完成"), Facet]
    public bool? OnTime { get; set; }

    [Label("考评等次"), Facet]
    public Grade? Grade { get; set; }

    [Label("考评得分")]
    public decimal? Score { get; set; }

    [Label("取消、结转的理由")]
    public string? Reason { get; set; }

    /// <summary>One value for each group of a list, so that a group is counted with its first item.</summary>
    [JsonIgnore, Label("清单的方面"), Facet("group-of", Hidden = true)]
    public string? GroupOf => Group is { Length: > 0 } group && IsPart is null ? GroupNamed(Kind.Id, List, group) : null;

    /// <summary>Whether its group was counted with it.</summary>
    public bool OpensGroup { get; set; }

    /// <summary>The item it stands below.</summary>
    public long? Above { get; set; }

    /// <summary>True for how an item is done, which is counted as no item; else null.</summary>
    [Label("分解项")]
    public bool? IsPart { get; set; }

    /// <summary>How many parts it was split into.</summary>
    [Label("分解为几项")]
    public int? Parts { get; set; }

    /// <summary>Path of the office responsible, where it is one of the tree.</summary>
    public string? ResponsibleOffice { get; set; }

    [Label("完成百分比")]
    public int? Percent { get; set; }

    public IReadOnlyList<Note>? Notes { get; set; }

    public IReadOnlyList<Milestone>? Milestones { get; set; }

    public IReadOnlyList<Postponement>? Postponed { get; set; }

    [Label("申请延长到")]
    public DateOnly? AskedDeadline { get; set; }

    [Label("申请延期的理由")]
    public string? AskedCause { get; set; }

    [Label("提请验收日期")]
    public DateOnly? SubmittedOn { get; set; }

    [Label("回头看日期")]
    public DateOnly? LookedBackOn { get; set; }

    [Label("回头看结果")]
    public LookBackResult? LookedBack { get; set; }

    [Label("回头看情况", Format = Format.LongText)]
    public string? LookedBackFindings { get; set; }

    [Label("重新打开次数")]
    public int? Reopened { get; set; }

    public IReadOnlyList<Evaluation>? Evaluations { get; set; }

    public long? CarriedFrom { get; set; }

    [Label("结转到的清单")]
    public string? CarriedTo { get; set; }

    public long? Origin { get; set; }

    public int? OriginItem { get; set; }

    [JsonIgnore, Label("历次进展")]
    public IReadOnlyList<string> NotesTold =>
        [
            .. (Notes ?? []).Select(n =>
                $"{Field.Show(n.On)}:{n.Text}{(n.Percent is { } p ? $"({p}%)" : "")}{(n.Evidence is { } e ? $"(佐证:{e})" : "")}"
            ),
        ];

    [JsonIgnore, Label("节点")]
    public IReadOnlyList<string> MilestonesTold =>
        [
            .. (Milestones ?? []).Select(
                (m, i) => $"{i + 1}.{m.Name},{Field.Show(m.Due)}前{(m.DoneOn is { } on ? $",{Field.Show(on)}完成" : "")}"
            ),
        ];

    [JsonIgnore, Label("延期")]
    public IReadOnlyList<string> PostponedTold =>
        [.. (Postponed ?? []).Select(p => $"{Field.Show(p.From)}延至{Field.Show(p.To)}:{p.Cause}")];

    [JsonIgnore, Label("评估")]
    public IReadOnlyList<string> EvaluationsTold =>
        [
            .. (Evaluations ?? []).Select(e =>
                $"{Words.Chinese(e.Part)}({Field.Show(e.On)})结论为{Words.Chinese(e.Grade)}:{e.Findings}{(e.Advice is { } a ? $"建议:{a}" : "")}"
            ),
        ];

    /// <summary>By what an item above is found when a row names it by its number.</summary>
    [JsonIgnore, Label("清单的序号"), Facet("number-of", Hidden = true)]
    public string? NumberOf => ItemNumber is { Length: > 0 } number ? GroupNamed(Kind.Id, List, number) : null;

    /// <summary>The item that is not done before this part is.</summary>
    [JsonIgnore, Label("未完成的分解项属于"), Facet("open-part-of", Hidden = true)]
    public string? OpenPartOf => IsPart is null || Stage is not (Stage.Open or Stage.Submitted) ? null : $"{Above}";

    /// <summary>What set the task, and which of its points.</summary>
    [JsonIgnore, Label("交办来源"), Facet("origin", Hidden = true)]
    public string? OriginOf => Origin is null ? null : $"{Origin}#{OriginItem}";

    [JsonIgnore]
    public override Listed? InList =>
        new(Kind.Id, List, PlanYear ?? IssuedOn?.Year ?? OpenedOn.Year, StandingNow)
        {
            Group = Group,
            Number = ItemNumber,
            Above = Above,
            IsPart = IsPart == true,
            Responsible = Responsible,
            // late is what the unit lets pass: a submission in time waits for the office
            Due = Stage == Stage.Open ? Deadline : null,
        };

    private Standing StandingNow =>
        Stage switch
        {
            Stage.Open or Stage.Submitted => Standing.Open,
            Stage.Dropped => Standing.Dropped,
            Stage.Carried => Standing.Carried,
            _ => Standing.Done,
        };

    /// <summary>A group, or a number, of one list.</summary>
    public static string GroupNamed(string kind, string list, string group) => $"{kind}/{list}#{group}";
}
