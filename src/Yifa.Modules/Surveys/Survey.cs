using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Surveys;

/// <summary>一次满意度调查. It knows how many answered how on which day, and of nobody what they answered.</summary>
public sealed class Survey : Matter<Stage>
{
    /// <summary>Fewer answers than that are told as 少于5, so that nobody is recognised among them.</summary>
    public const int Fewest = 5;

    [JsonIgnore, Label("调查"), Facet("survey")]
    public string Name => Title;

    [Label("调查的服务"), Facet, Searched]
    public string Subject { get; set; } = "";

    [Label("问题", Format = Format.LongText)]
    public string Question { get; set; } = "";

    [Label("截止日期")]
    public DateOnly? ClosesOn { get; set; }

    /// <summary>满意线: from which answer on somebody counts as satisfied.</summary>
    [Label("满意线")]
    public Score SatisfiedFrom { get; set; } = Score.Satisfied;

    [Label("改进线(%)")]
    public decimal ImproveBelow { get; set; }

    [Label("已发邀请")]
    public int Invited { get; set; }

    [Label("答卷")]
    public int Answers { get; set; }

    [Label("满意答卷")]
    public int SatisfiedAnswers { get; set; }

    /// <summary>The last day whose answers have been counted.</summary>
    [Label("汇总至")]
    public DateOnly? TalliedTo { get; set; }

    [Label("结束日期")]
    public DateOnly? EndedOn { get; set; }

    [Label("公布的满意率(%)")]
    public decimal? Rate { get; set; }

    [Label("公布日期")]
    public DateOnly? PublishedOn { get; set; }

    [Label("改进措施", Format = Format.LongText), Searched]
    public string? Measures { get; set; }

    [Label("作废理由")]
    public string? Reason { get; set; }

    /// <summary>Whether everybody may read its result.</summary>
    [JsonIgnore, Label("公开"), Facet("published")]
    public bool IsPublished => PublishedOn is not null && Stage is Stage.Improving or Stage.Finished;

    public override Secrecy Secrecy => IsPublished ? Secrecy.Open : Secrecy.Internal;

    /// <summary>Whether answers are taken that day.</summary>
    public bool TakesAnswers(DateOnly day) => Stage == Stage.Open && day <= ClosesOn;
}
