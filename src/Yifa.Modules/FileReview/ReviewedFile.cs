using System.Globalization;
using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>被评查的一件案卷: the result as its unit is told it, and what the unit does about it. Nothing in it says who reviewed.</summary>
public sealed class ReviewedFile : Matter<FileStage>
{
    [Label("评查类别"), Facet]
    public ReviewKind Review { get; set; }

    [Label("评查方式"), Facet]
    public Manner Manner { get; set; }

    [Label("案卷类型"), Facet]
    public FileType FileType { get; set; }

    [Label("被评查单位"), Facet, Searched]
    public string Unit { get; set; } = "";

    [Label("案号"), Searched]
    public string FileNumber { get; set; } = "";

    [Label("评查批次")]
    public string? Round { get; set; }

    public int ListVersion { get; set; }

    public IReadOnlyList<FoundDefect> Defects { get; set; } = [];

    [JsonIgnore, Label("问题")]
    public IReadOnlyList<string> DefectsTold => [.. Defects.Select((d, i) => $"{i + 1}. {d}({Words.Chinese(KindOf(d))})")];

    [Label("评查意见", Format = Format.LongText)]
    public string? Opinion { get; set; }

    [Label("得分")]
    public decimal Score { get; set; }

    [Label("等次"), Facet]
    public Grade Grade { get; set; }

    [Label("评查日期")]
    public DateOnly ReviewedOn { get; set; }

    [Label("整改情况", Format = Format.LongText)]
    public string? Rectification { get; set; }

    [Label("审核意见")]
    public string? Verified { get; set; }

    /// <summary>Defects that count as put right.</summary>
    [Label("已整改(个)")]
    public int Rectified { get; set; }

    [Label("异议", Format = Format.LongText)]
    public string? Objection { get; set; }

    [Label("异议答复", Format = Format.LongText)]
    public string? Answer { get; set; }

    [Label("优秀案卷的评语", Format = Format.LongText)]
    public string? Commendation { get; set; }

    [JsonIgnore, Label("优秀案卷"), Facet("published")]
    public bool IsCommended => Commendation is not null;

    /// <summary>The round it came from, by which the round is closed.</summary>
    [JsonIgnore, Label("所属批次"), Facet("of-round", Hidden = true)]
    public string? OfRound => Round;

    [JsonIgnore]
    public override Secrecy Secrecy => IsCommended ? Secrecy.Open : Secrecy.Internal;

    [JsonIgnore]
    public override IReadOnlyList<string> Addressees => [Unit];

    internal Defect KindOf(FoundDefect defect) => Checklists.At(FileType, ListVersion).Item(defect.Item)?.Defect ?? Defect.Other;

    /// <summary>Score and grade follow from the items that stand.</summary>
    internal void Grades(Scene at)
    {
        var (score, vetoed) = Scoring.Of(Checklists.At(FileType, ListVersion), Defects.Select(d => d.Item));
        (Score, Grade) = (score, Scoring.GradeOf(score, vetoed, at.SettingHere(Scoring.Limits)));
    }

    internal void CountDefect(Scene at, FoundDefect defect, int amount) =>
        at.Count(FileFigures.Problems, amount, amount > 0 ? at.On : ReviewedOn, null, ("defect", Words.Code(KindOf(defect))));

    internal string Told =>
        string.Create(CultureInfo.InvariantCulture, $"得分{Field.Show(Score)},等次{Words.Chinese(Grade)},问题{Defects.Count}个");
}
