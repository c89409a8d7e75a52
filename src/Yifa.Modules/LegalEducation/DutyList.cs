using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.LegalEducation;

/// <summary>责任项: what the unit is to teach, whom and until when; done on a day with evidence, or still open.</summary>
public sealed record DutyItem(
    string Text,
    Basis Basis,
    string? Law,
    Group? Group,
    DateOnly? Due,
    DateOnly? DoneOn = null,
    string? Evidence = null
);

/// <summary>评议打分: one member's points, kept until the appraisal.</summary>
public sealed record Points(string Account, string Name, decimal Value);

/// <summary>一个单位一年的普法责任清单, with what was done of it and how that was judged.</summary>
public sealed class DutyList : Matter<Stage>
{
    [Label("单位"), Facet, Searched]
    public string Unit { get; set; } = "";

    [Label("年度"), Facet]
    public int Year { get; set; }

    public IReadOnlyList<DutyItem> Items { get; set; } = [];

    [JsonIgnore, Label("责任项")]
    public IReadOnlyList<string> ItemsTold => [.. Items.Select((item, i) => $"{i + 1}.{Told(item)}")];

    [JsonIgnore, Label("已完成")]
    public int DoneItems => Items.Count(i => i.DoneOn is not null);

    [Label("公布日期")]
    public DateOnly? PublishedOn { get; set; }

    [Label("普法提示", Format = Format.LongText)]
    public string? Prompt { get; set; }

    [Label("整改反馈", Format = Format.LongText)]
    public string? Answer { get; set; }

    [Label("履职报告", Format = Format.LongText), Searched]
    public string? Report { get; set; }

    public IReadOnlyList<Points> Scores { get; set; } = [];

    [JsonIgnore, Label("打分人数")]
    public int Members => Scores.Count;

    [Label("评议主体"), Facet]
    public Appraiser? Appraiser { get; set; }

    [Label("评议得分")]
    public decimal? Score { get; set; }

    [Label("评议意见", Format = Format.LongText)]
    public string? Opinion { get; set; }

    [Label("撤回理由")]
    public string? Reason { get; set; }

    /// <summary>Whether everybody may read it.</summary>
    [JsonIgnore, Label("公开"), Facet("published")]
    public bool IsPublished => Stage == Stage.Published;

    public override Secrecy Secrecy => IsPublished ? Secrecy.Open : Secrecy.Internal;

    public static string Told(DutyItem item)
    {
        List<string> said = [Words.Chinese(item.Basis)];
        if (item.Law is { Length: > 0 } law)
            said.Add(law);
        if (item.Group is { } group)
            said.Add(Words.Chinese(group));
        if (item.Due is { } due)
            said.Add($"{Field.Show(due)}前");
        said.Add(item.DoneOn is { } done ? $"{Field.Show(done)}完成" : "未完成");
        return $"{item.Text}({string.Join(",", said)})";
    }
}
