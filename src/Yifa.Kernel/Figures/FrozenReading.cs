using System.Security.Cryptography;
using System.Text;

namespace Yifa.Kernel;

/// <summary>What an act asks of a counted figure, for the subtree of its matter's office.</summary>
/// <param name="Name">Under which the act reads the answer.</param>
/// <param name="Figure">The figure's id; it must be one that acts count in.</param>
/// <param name="Where">Facet values as <see cref="FacetText"/> writes them, <c>type=people</c>; empty for all.</param>
public sealed record FigureQuestion(string Name, string Figure, Period Period, string Where = "");

/// <summary>
/// What an act asks of a casework kind's balance, for the subtree of its matter's office: the matters that, in the period, do not keep
/// pending at its end = pending before + new − closed.
/// </summary>
/// <param name="Name">Under which the act reads the answer.</param>
public sealed record BalanceQuestion(string Name, string Kind, Period Period, string Where = "");

/// <summary>定格读数: a figure as it stood when an act read it. Later changes show as differences from it, never in it.</summary>
/// <param name="From">Of a stock only <paramref name="To"/> matters.</param>
/// <param name="Definition">The hash of what the figure was defined as; see <see cref="DefinitionOf"/>.</param>
/// <param name="Cases">The hash, in hex, of the contributions behind the value; the store keeps them under it.</param>
public sealed record FrozenReading(string Figure, DateOnly From, DateOnly To, string Where, decimal Value, string Definition, string Cases)
{
    /// <summary>Names the meaning of a figure: another definition, unit, kind or set of parts is another name.</summary>
    public static string DefinitionOf(Figure figure)
    {
        var text = string.Join('\n', figure.Id, figure.Name, Words.Code(figure.Kind), figure.Unit, figure.Definition);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    /// <summary>The period, both ends included.</summary>
    public Period Period() => new(From, To);
}

/// <summary>A line of a form with its number: what a matter keeps of a reading, under the words it was printed with.</summary>
/// <param name="Line">Unique in the form, e.g. <c>3</c>.</param>
/// <param name="Depth">0 for a line of its own, 1 for a part of the line above it (其中).</param>
public sealed record KeptNumber(string Line, string Label, string Unit, int Depth, FrozenReading Reading);
