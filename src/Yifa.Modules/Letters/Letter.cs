using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Letters;

/// <summary>一份函件, from its issue to the answer or to what followed from none.</summary>
public sealed class Letter : KindMatter<Stage>
{
    [Label("文号"), Searched]
    public string? DocumentNumber { get; set; }

    [Label("收函单位"), Searched]
    public IReadOnlyList<string> Receivers { get; set; } = [];

    /// <summary>A letter to several counts once, under none of them.</summary>
    [JsonIgnore, Label("收函单位"), Facet(Hidden = true)]
    public string? Receiver => Receivers.Count == 1 ? Receivers[0] : null;

    [Label("主题"), Facet, Searched]
    public string? Subject { get; set; }

    [Label("内容", Format = Format.LongText), Searched]
    public string? Content { get; set; }

    [Label("制发日期")]
    public DateOnly? IssuedOn { get; set; }

    [Label("送达日期")]
    public DateOnly? ArrivedOn { get; set; }

    [Label("签收人")]
    public string? SignedBy { get; set; }

    [Label("须回复"), Facet]
    public bool AsksReply { get; set; }

    [Label("回复期限")]
    public DateOnly? ReplyDue { get; set; }

    [Label("催办次数")]
    public int Chased { get; set; }

    [Label("回复日期")]
    public DateOnly? RepliedOn { get; set; }

    [Label("回复内容", Format = Format.LongText), Searched]
    public string? Reply { get; set; }

    [Label("按期回复"), Facet]
    public bool? OnTime { get; set; }

    [Label("处理结果")]
    public string? Consequence { get; set; }

    [Label("下一级函件")]
    public string? NextGrade { get; set; }

    /// <summary>答复日数: how long the units have from the day the letter is served; null where the letter or a chase set a day.</summary>
    public int? ReplyDays { get; set; }

    [JsonIgnore]
    public override IReadOnlyList<string> Addressees => Receivers;

    /// <summary>The letter has arrived when every unit has it; the days for the reply run from then on.</summary>
    protected override void Served(Scene at, Template paper, string to, DateOnly on)
    {
        var n = at.Course.Papers.FindIndex(p => p.Template == Documents.Letter.Name) + 1;
        var effects = Receivers.Select(r => Service.EffectOf(at.Course, n, r)).ToList();
        if (paper.Name != Documents.Letter.Name || effects.Any(e => e is null))
            return;
        ArrivedOn = effects.Max(e => e!.On);
        if (Stage != Stage.Waiting || ReplyDays is not { } days)
            return;
        at.Drop(Clocks.Reply);
        ReplyDue = at.Start(Clocks.Reply, from: ArrivedOn, set: Term.Days(days)).Due;
    }
}
