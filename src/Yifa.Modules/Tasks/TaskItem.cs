using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

/// <summary>一项任务 of a list; an item below another is linked to it.</summary>
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

    [Label("取消理由")]
    public string? Reason { get; set; }

    /// <summary>One value for each group of a list, so that a group is counted with its first item.</summary>
    [JsonIgnore, Label("清单的方面"), Facet("group-of")]
    public string? GroupOf => Group is { Length: > 0 } group ? GroupNamed(Kind.Id, List, group) : null;

    /// <summary>Whether its group was counted with it.</summary>
    public bool OpensGroup { get; set; }

    public static string GroupNamed(string kind, string list, string group) => $"{kind}/{list}#{group}";
}
