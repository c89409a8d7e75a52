using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Meetings;

/// <summary>议题.</summary>
public sealed record Topic(string Title, Subject? Subject, string? SubmittedBy);

/// <summary>决定: what was decided, whose task it is and until when; done on a day, or still open.</summary>
public sealed record Decision(string Text, string Responsible, DateOnly? Due, Subject? Subject, DateOnly? DoneOn = null)
{
    /// <summary>The day it was made a task; null while it is followed here alone.</summary>
    public DateOnly? SetOn { get; init; }
}

/// <summary>一次会议.</summary>
public sealed class Meeting : KindMatter<Stage>
{
    [Label("会议日期")]
    public DateOnly? HeldOn { get; set; }

    [Label("地点")]
    public string? Place { get; set; }

    [Label("主持人")]
    public string? Chair { get; set; }

    [Label("参会单位和人员")]
    public IReadOnlyList<string> Attendees { get; set; } = [];

    [Label("级别"), Facet]
    public Level? Level { get; set; }

    [Label("参会方式"), Facet]
    public Part Part { get; set; }

    /// <summary>What the meeting is counted under: what it was called for, or the first topic that names one.</summary>
    [Label("主题"), Facet]
    public Subject? Subject { get; set; }

    public IReadOnlyList<Topic> Topics { get; set; } = [];

    public IReadOnlyList<Decision> Decisions { get; set; } = [];

    [JsonIgnore, Label("议题")]
    public IReadOnlyList<string> TopicsTold => [.. Topics.Select((t, i) => $"{i + 1}.{t.Title}")];

    [JsonIgnore, Label("决定的事项")]
    public IReadOnlyList<string> DecisionsTold =>
        [
            .. Decisions.Select(
                (d, i) =>
                    $"{i + 1}.{d.Text}({d.Responsible}{(
                    d.DoneOn is not null ? ",已落实"
                    : d.SetOn is not null ? ",已交办"
                    : ""
                )})"
            ),
        ];

    [Label("纪要", Format = Format.LongText), Searched]
    public string? Minutes { get; set; }

    [Label("撤销理由")]
    public string? Reason { get; set; }
}
