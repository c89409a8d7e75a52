using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Training;

/// <summary>一场学法或者培训, planned or recorded once it was held.</summary>
public sealed class StudySession : KindMatter<Stage>
{
    [Label("主题"), Searched]
    public string? Topic { get; set; }

    [Label("培训对象"), Facet]
    public Audience? Audience { get; set; }

    [Label("计划日期"), Appointed("学法培训")]
    public DateOnly? PlannedOn { get; set; }

    [Label("举办日期")]
    public DateOnly? HeldOn { get; set; }

    [Label("地点")]
    public string? Place { get; set; }

    [Label("主讲人"), Searched]
    public string? Lecturer { get; set; }

    [Label("学时")]
    public decimal? Hours { get; set; }

    /// <summary>Who is to attend, by name; none where attendance is only counted.</summary>
    [Label("应到人员")]
    public IReadOnlyList<string> Invited { get; set; } = [];

    [Label("到场人员")]
    public IReadOnlyList<string> Present { get; set; } = [];

    [JsonIgnore, Label("尚未参加")]
    public IReadOnlyList<string> Missing => [.. Invited.Except(Present)];

    [Label("参加人次")]
    public int? PersonTimes { get; set; }

    /// <summary>Whether the attendance was said as a number, and is not that of the names.</summary>
    public bool IsNumberSaid { get; set; }

    [Label("撤销理由")]
    public string? Reason { get; set; }
}
