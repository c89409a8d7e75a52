using Yifa.Kernel;

namespace Yifa.Modules.Assessment;

/// <summary>What the indicators ask of figures, and what a reading is worth.</summary>
public static class LiveFigures
{
    private const string Divisor = "/";

    /// <summary>What the catalogue writes where each kind brings its own unit.</summary>
    private const string PerKind = "per kind";

    /// <summary>Whether acts can read the figure: one they count in, or a rate or ratio of two such.</summary>
    public static bool Reads(string id) => ReportTemplates.FigureNamed(id) is { } figure && PartsOf(figure).All(p => p.Figure.IsCounted);

    /// <summary>The questions for one indicator: its figure, or numerator and denominator, for the year and the matter's office.</summary>
    public static IEnumerable<FigureQuestion> Of(Indicator indicator, int year)
    {
        if (indicator.Figure is not { } id || !Reads(id) || year is < 1949 or > 9998)
            yield break;
        var parts = PartsOf(ReportTemplates.FigureNamed(id)!);
        for (var i = 0; i < parts.Count; i++)
            yield return new(
                i == 0 ? indicator.Code : indicator.Code + Divisor,
                parts[i].Figure.Id,
                Period.Year(year),
                Join(indicator.Where, parts[i].Where)
            );
    }

    /// <summary>The check with the figure as it reads now; a target gives the score where nobody says one.</summary>
    public static Checked Read(Indicator indicator, Checked check, Scene at, int year)
    {
        if (!Of(indicator, year).Any())
            return check;
        var read = check with
        {
            Reading = at.Reading(indicator.Code),
            Base = Of(indicator, year).Count() > 1 ? at.Reading(indicator.Code + Divisor) : null,
        };
        return read with { Score = check.Score ?? ScoreOf(indicator, read.Value) };
    }

    /// <summary>The unit of a reading; none where it adds up what its kinds count in units of their own.</summary>
    public static string UnitOf(Figure figure, string where) =>
        figure.UnitWithin([.. FacetText.Read(where)]) is var unit && unit == PerKind ? "" : unit;

    /// <summary>All points at the target, below it the share; null where the indicator has no target.</summary>
    public static decimal? ScoreOf(Indicator indicator, decimal? value) =>
        indicator.Target is { } target ? Figure.Round(indicator.Points * Math.Clamp((value ?? 0) / target, 0, 1), 2) : null;

    private static IReadOnlyList<(Figure Figure, IReadOnlyList<(string, string)> Where)> PartsOf(Figure figure) =>
        figure is { Numerator: { } top, Denominator: { } bottom, Kind: FigureKind.Rate }
            ? [(top, figure.NumeratorWhere), (bottom, figure.DenominatorWhere)]
            : [(figure, [])];

    private static string Join(string where, IReadOnlyList<(string Facet, string Value)> more) =>
        string.Join(';', more.Select(m => $"{m.Facet}={m.Value}").Prepend(where).Where(t => t.Length > 0));
}
