using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Registers;

/// <summary>名录的一条: one institution, person, venue, rule or thing, from its entry until it leaves.</summary>
public sealed class RegisterEntry : KindMatter<Stage>
{
    [Label("级别"), Facet]
    public Level? Level { get; set; }

    [Label("入册日期")]
    public DateOnly? EnteredOn { get; set; }

    [Label("有效期至")]
    public DateOnly? ValidUntil { get; set; }

    [Label("退出日期")]
    public DateOnly? LeftOn { get; set; }

    [Label("退出原因"), Facet("reason")]
    public LeaveReason? Reason { get; set; }

    [Label("退出说明")]
    public string? Why { get; set; }

    [Label("依据文件"), Searched]
    public string? Basis { get; set; }

    [Label("系列"), Facet]
    public string? Series { get; set; }

    [Label("批次"), Facet]
    public int? Batch { get; set; }

    /// <summary>One value for each batch of a kind and series, so that a second entry of the batch is found.</summary>
    [JsonIgnore, Label("系列批次"), Facet("batch-of", Hidden = true)]
    public string? BatchOf => Batch is { } n && EnteredOn is not null ? BatchNamed(Kind.Id, Series, n) : null;

    /// <summary>One value for each series of a kind that counts batches.</summary>
    [JsonIgnore, Label("有批次的系列"), Facet("batches-of", Hidden = true)]
    public string? BatchesOf => Batch is not null && EnteredOn is not null ? SeriesNamed(Kind.Id, Series) : null;

    [Label("备注", Format = Format.LongText), Searched]
    public string? Remarks { get; set; }

    /// <summary>Whether its kind is open to everybody.</summary>
    public bool IsPublic { get; set; }

    /// <summary>Whether everybody may read it now.</summary>
    [JsonIgnore, Label("公开"), Facet("published")]
    public bool IsPublished => IsPublic && Stage is Stage.Entered or Stage.Left;

    /// <summary>How many batches the entry stands for in the stock of batches: none, one, or those before it too.</summary>
    public int Batches { get; set; }

    public override Secrecy Secrecy => IsPublic ? Secrecy.Open : Secrecy.Internal;

    public static string SeriesNamed(string kind, string? series) => $"{kind}/{series}";

    public static string BatchNamed(string kind, string? series, int n) => $"{SeriesNamed(kind, series)}#{n}";

    /// <summary>Every figure that its entry counts in.</summary>
    internal IEnumerable<(Figure Figure, decimal Amount)> Parts(Kind kind)
    {
        yield return (Figures.Stock, 1);
        yield return (Figures.Entered, 1);
        yield return (Figures.Batches, Batches);
        if (KindRules.IsQualified(kind, Details))
            yield return (Figures.Qualified, 1);
    }
}
