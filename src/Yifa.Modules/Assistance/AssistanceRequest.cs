using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Assistance;

/// <summary>一步: what one office did of it, and whose turn it is then.</summary>
public sealed record AssistanceStep(DateOnly On, string Office, string Text);

/// <summary>一件行政协助, from the request to the result that the requesting office has checked.</summary>
public sealed class AssistanceRequest : Matter<Stage>
{
    [Label("种类"), Facet]
    public AssistanceKind Kind { get; set; }

    [Label("请求单位"), Facet, Searched]
    public string From { get; set; } = "";

    [Label("被请求单位"), Facet, Searched]
    public string To { get; set; } = "";

    [Label("理由和依据", Format = Format.LongText), Searched]
    public string? Ground { get; set; }

    [Label("请求的内容", Format = Format.LongText), Searched]
    public string? Content { get; set; }

    [Label("地点"), Searched]
    public string? Place { get; set; }

    [Label("反映人")]
    public string? Complainant { get; set; }

    [Label("请求日期")]
    public DateOnly? RequestedOn { get; set; }

    [Label("办理期限")]
    public DateOnly? Due { get; set; }

    /// <summary>Whose turn it is, for those who wait.</summary>
    [Label("现在由谁办理")]
    public string? Acting { get; set; }

    public IReadOnlyList<AssistanceStep> Steps { get; set; } = [];

    [JsonIgnore, Label("办理经过")]
    public IReadOnlyList<string> StepsTold => [.. Steps.Select(s => $"{Field.Show(s.On)} {s.Office}:{s.Text}")];

    [Label("不予协助的理由", Format = Format.LongText)]
    public string? Reason { get; set; }

    [Label("协调机关")]
    public string? Coordinator { get; set; }

    [Label("协调决定", Format = Format.LongText)]
    public string? Ruling { get; set; }

    [Label("协助结果", Format = Format.LongText), Searched]
    public string? Result { get; set; }

    [Label("提供结果日期")]
    public DateOnly? DeliveredOn { get; set; }

    [Label("退回次数")]
    public int Returned { get; set; }

    [Label("按期提供"), Facet]
    public bool? OnTime { get; set; }

    [Label("核查意见")]
    public string? Check { get; set; }
}
