using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>One part of a reading: a facet's value and what it reads.</summary>
public sealed record CutRow(string Facet, string Value, string Label, Reading Reading);

/// <summary>A figure's reading for an office and a year, with what it breaks down into.</summary>
/// <param name="Uncut">Facets asked for that this figure does not have: it reads as if they had not been asked for.</param>
/// <param name="LeftOut">Facets not broken down because they have too many values.</param>
public sealed record FigureRow(Reading Reading, IReadOnlyList<string> Uncut, IReadOnlyList<CutRow> Cuts, IReadOnlyList<string> LeftOut)
{
    public Figure Figure => Reading.Figure;

    /// <summary>The value as it is printed, half up at the figure's decimals; null when there is none.</summary>
    public string? Value => Print(Figure, Reading.Value);

    public static string? Print(Figure figure, decimal? value) =>
        value is { } v
            ? Figure
                .Round(v, figure.Decimals)
                .ToString("F" + figure.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : null;

    /// <summary>The row as one JSON object, as the command line and the API give it.</summary>
    public string Json()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("id", Figure.Id);
            writer.WriteString("name", Figure.Name);
            Number(writer, "value", Value);
            writer.WriteString("unit", Reading.Unit);
            writer.WriteNumber("decimals", Figure.Decimals);
            writer.WriteString("office", Reading.Cut.Office.Name);
            writer.WriteNumber("year", Reading.Period.From.Year);
            WriteParts(writer);
            WriteCuts(writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void WriteParts(Utf8JsonWriter writer)
    {
        if (Reading.Numerator is { } numerator)
            Number(writer, "numerator", Plain(numerator));
        if (Reading.Denominator is { } denominator)
            Number(writer, "denominator", Plain(denominator));
        if (Reading.Reason is { } reason)
            writer.WriteString("reason", reason);
        if (Reading.Cut.Where.Count > 0)
        {
            writer.WriteStartObject("where");
            foreach (var group in Reading.Cut.Where.GroupBy(w => w.Facet))
                writer.WriteString(group.Key, string.Join(',', group.Select(w => w.Value)));
            writer.WriteEndObject();
        }
        List(writer, "uncut", Uncut);
    }

    private void WriteCuts(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("cuts");
        foreach (var cut in Cuts)
        {
            writer.WriteStartObject();
            writer.WriteString("facet", cut.Facet);
            writer.WriteString("value", cut.Value);
            writer.WriteString("label", cut.Label);
            Number(writer, "reading", Print(Figure, cut.Reading.Value));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        List(writer, "cutsLeftOut", LeftOut);
    }

    private static void List(Utf8JsonWriter writer, string name, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var item in items)
            writer.WriteStringValue(item);
        writer.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter writer, string name, string? value)
    {
        writer.WritePropertyName(name);
        if (value is null)
            writer.WriteNullValue();
        else
            writer.WriteRawValue(value);
    }

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}

/// <summary>Reads figures into rows.</summary>
/// <param name="most">A facet with more values than this is not broken down; null when none is.</param>
public sealed class FigureRows(CaseStore store, FacetNames names, int? most)
{
    /// <summary>One row a figure, all of one moment.</summary>
    public Task<List<FigureRow>> Read(IEnumerable<Figure> figures, Cut cut, Period period) =>
        store.Read(async ledger =>
        {
            var rows = new List<FigureRow>();
            foreach (var figure in figures)
                rows.Add(await Row(ledger, figure, cut, period));
            return rows;
        });

    private async ValueTask<FigureRow> Row(Ledger ledger, Figure figure, Cut asked, Period period)
    {
        var cut = asked.For(figure);
        var uncut = asked.Where.Select(w => w.Facet).Except(figure.Facets).ToList();
        var reading = await ledger.Read(figure, cut, period);
        var cuts = new List<CutRow>();
        var leftOut = new List<string>();
        if (most is { } limit)
            foreach (var facet in figure.FacetsWithin(cut.Where).Except(cut.Where.Select(w => w.Facet)))
            {
                var parts = await ledger.ReadBy(figure, cut, period, facet);
                if (parts.Count > limit)
                    leftOut.Add(facet);
                else
                    cuts.AddRange(parts.Select(p => new CutRow(facet, p.Value, names.Show(figure, facet, p.Value), p.Reading)));
            }
        return new(reading, uncut, cuts, leftOut);
    }
}
