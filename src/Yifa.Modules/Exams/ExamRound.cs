using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Exams;

/// <summary>一轮考试: when it is sat, and how a paper of it is made up. Who sits it has a paper of its own.</summary>
public sealed class ExamRound : Matter<RoundStage>
{
    [Label("考试"), Facet]
    public Exam Exam { get; set; }

    [Label("考试方式"), Facet]
    public Way Way { get; set; }

    [Label("开始日期"), Appointed("考试")]
    public DateOnly? OpensOn { get; set; }

    [Label("截止日期")]
    public DateOnly? ClosesOn { get; set; }

    [Label("开考日期")]
    public DateOnly? HeldOn { get; set; }

    [Label("题库")]
    public string? Bank { get; set; }

    [Label("单选题数")]
    public int Singles { get; set; }

    [Label("多选题数")]
    public int Multiples { get; set; }

    [Label("判断题数")]
    public int Judgements { get; set; }

    [Label("答题分钟")]
    public int Minutes { get; set; }

    [Label("宽限秒数")]
    public int Grace { get; set; }

    [Label("合格分")]
    public decimal PassLine { get; set; }

    [Label("备注", Format = Format.LongText)]
    public string? Remarks { get; set; }

    [Label("取消理由")]
    public string? Reason { get; set; }

    /// <summary>One value for each round of an exam, so that a paper finds its round.</summary>
    [JsonIgnore, Label("考试轮次"), Facet("round-of")]
    public string? RoundOf => Number is { } number ? Named(Exam, number) : null;

    /// <summary>Whether papers are sat here at that day.</summary>
    public bool IsSatOn(DateOnly day) => Stage == RoundStage.Open && Way == Way.Online && day >= OpensOn && day <= ClosesOn;

    public static string Named(Exam exam, string number) => $"{Words.Code(exam)}/{number}";

    [JsonIgnore]
    internal int Questions => Singles + Multiples + Judgements;
}
