using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Activities;

/// <summary>一场活动, from the day it was held on; what its kind asks beside stands among its details.</summary>
public sealed class Activity : KindMatter<Stage>
{
    [Label("举办日期")]
    public DateOnly? HeldOn { get; set; }

    [Label("地点"), Searched]
    public string? Place { get; set; }

    [Label("场所类型"), Facet]
    public VenueType? VenueType { get; set; }

    [Label("主办单位"), Facet, Searched]
    public string? Organiser { get; set; }

    [Label("活动对象"), Facet]
    public Audience? Audience { get; set; }

    [Label("参与人数")]
    public int? People { get; set; }

    [Label("参与人次")]
    public int? PersonTimes { get; set; }

    [Label("覆盖村居"), Searched]
    public string? Village { get; set; }

    [Label("主题"), Facet, Searched]
    public string? Theme { get; set; }

    [Label("品牌"), Facet]
    public string? Brand { get; set; }

    [Label("系列"), Facet]
    public string? Series { get; set; }

    [Label("届次")]
    public int? Edition { get; set; }

    /// <summary>One value for each edition of a series, so that a second event of the same edition is found.</summary>
    [JsonIgnore, Label("系列届次"), Facet("edition-of", Hidden = true)]
    public string? EditionOf => Edition is { } n && Series is { } series ? EditionNamed(series, n) : null;

    [Label("成效", Format = Format.LongText), Searched]
    public string? Result { get; set; }

    [Label("登记人")]
    public string? Recorder { get; set; }

    [Label("撤销理由")]
    public string? Reason { get; set; }

    /// <summary>How many editions the event stands for in the stock of its series: none, one, or those before it too.</summary>
    public int Editions { get; set; }

    public static string EditionNamed(string series, int n) => $"{series}#{n}";

    /// <summary>Every figure the event counts in, with its amount and what is counted once.</summary>
    internal IEnumerable<(Figure Figure, decimal Amount, string? Key)> Parts(Kind kind)
    {
        yield return (Figures.Held, 1, null);
        yield return (Figures.People, People ?? 0, null);
        yield return (Figures.PersonTimes, PersonTimes ?? 0, null);
        if (kind.Amount is { } amount && Details.Get(amount) is decimal said)
            yield return (Figures.Amount, said, null);
        if (Village is { Length: > 0 } village)
            yield return (Figures.PlacesReached, 1, village);
        yield return (Figures.Editions, Editions, null);
    }
}
