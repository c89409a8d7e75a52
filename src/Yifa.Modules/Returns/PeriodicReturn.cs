using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Returns;

/// <summary>一份报表: one form of one office for one period, from filling in to sending; its lines are frozen when it is handed in for review.</summary>
public sealed class PeriodicReturn : Matter<Stage>
{
    [Label("报表"), Facet]
    public ReturnForm Form { get; set; }

    [Label("年度"), Facet]
    public int Year { get; set; }

    [Label("报告期"), Facet]
    public Span Span { get; set; }

    /// <summary>The lines as they were read last: on filling in anew, and for good on handing in.</summary>
    public IReadOnlyList<KeptNumber> Lines { get; set; } = [];

    [Label("填报说明", Format = Format.LongText), Searched]
    public string? Remarks { get; set; }

    [Label("填报人")]
    public string? Preparer { get; set; }

    /// <summary>The account of who filled it in, who may not review it.</summary>
    public string? PreparedBy { get; set; }

    [Label("审核人")]
    public string? Reviewer { get; set; }

    [Label("签发人")]
    public string? Signer { get; set; }

    [Label("报送日期")]
    public DateOnly? SentOn { get; set; }

    /// <summary>What the level above was told last, so that a return sent again counts the difference alone.</summary>
    public IReadOnlyList<KeptNumber> Told { get; set; } = [];

    [JsonIgnore]
    public Period Period => Periods.Of(Year, Span);

    [JsonIgnore]
    public Form Layout => Forms.Of(Form);

    [JsonIgnore]
    public override IReadOnlyList<KeptNumber> Kept => Lines;

    /// <summary>Totals of offices, of nobody's person.</summary>
    public override Secrecy Secrecy => Secrecy.Internal;

    /// <summary>A line's value as it was read last.</summary>
    public decimal Value(string line) => Lines.First(l => l.Line == line).Reading.Value;

    /// <summary>Takes the lines as they read now; whoever takes them has filled the return in.</summary>
    internal void Take(Scene at)
    {
        (Preparer, PreparedBy) = (at.Actor.Name, at.Actor.Account);
        Lines = [.. Layout.Lines.Select(l => new KeptNumber(l.Number, l.Label, l.Unit, l.Depth, at.Reading(l.Number)))];
    }
}

/// <summary>The days of a reporting period.</summary>
public static class Periods
{
    public static Period Of(int year, Span span) =>
        span switch
        {
            Span.FirstHalf => Months(year, 1, 6),
            Span.SecondHalf => Months(year, 7, 12),
            Span.FirstQuarter => Months(year, 1, 3),
            Span.SecondQuarter => Months(year, 4, 6),
            Span.ThirdQuarter => Months(year, 7, 9),
            Span.FourthQuarter => Months(year, 10, 12),
            _ => Period.Year(year),
        };

    private static Period Months(int year, int first, int last) => new(Period.Month(year, first).From, Period.Month(year, last).To);
}
