using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>公开记录中的名称: how a public decision names the enterprise of a credit code. Told beside <see cref="PublicRecord"/>, while that is.</summary>
/// <param name="Number">文号 or 案号 of the decision.</param>
public sealed record PublicName(string Number, string Name)
{
    /// <summary>The facet's name in every kind that has such lines; a <see cref="LookUp.ByLine"/> question asks it by credit code.</summary>
    public const string Facet = "public-name";

    private const char Between = '|';

    /// <summary>The line that is told to whoever asks by the enterprise's credit code.</summary>
    public string Line(string creditCode) => $"{creditCode.ToUpperInvariant()} {Plain(Number)}{Between}{Plain(Name)}";

    /// <summary>What a line told; null when the text is none.</summary>
    public static PublicName? Read(string? told) => told?.Split(Between) is [var number, var name] ? new(number, name) : null;

    /// <summary>Whether it is another name, however brackets and blanks are written.</summary>
    public bool IsOther(string name) => Bare(Name) != Bare(name);

    private static string Bare(string name) =>
        new([
            .. name.Where(c => !char.IsWhiteSpace(c))
                .Select(c =>
                    c is '\uFF08' ? '('
                    : c is '\uFF09' ? ')'
                    : char.ToUpperInvariant(c)
                ),
        ]);

    private static string Plain(string text) => new([.. text.Select(c => c == Between || char.IsControl(c) ? '/' : c)]);
}
