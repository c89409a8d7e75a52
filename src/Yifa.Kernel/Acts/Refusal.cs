using System.Runtime.CompilerServices;

namespace Yifa.Kernel;

/// <summary>
/// A reason why an act may not be performed: a plain sentence a person understands, its article, and the field it concerns.
/// Declared as named values; refusals are never exceptions. All that apply are returned at once and nothing is stored.
/// </summary>
/// <param name="Name">The identifier of the declaration, which a test names.</param>
/// <param name="Text">One Chinese sentence.</param>
/// <param name="Law">The cite, or null where no law but the record itself stands against the act.</param>
/// <param name="Field">The act's field it concerns, or null.</param>
public sealed record Refusal(string Name, string Text, string? Law = null, string? Field = null)
{
    /// <summary>Declares a refusal; the name is that of the static member it is assigned to.</summary>
    public static Refusal Because(string text, string? law = null, [CallerMemberName] string name = "") => new(name, text, law);

    /// <summary>The same refusal, placed at a field.</summary>
    public Refusal At(string field) => this with { Field = field };

    /// <summary>The same refusal with particulars after its sentence.</summary>
    public Refusal With(string particulars) => this with { Text = $"{Text}{particulars}" };

    /// <summary>As people read it: the sentence and, in brackets, the article.</summary>
    public override string ToString() => Law is null ? Text : $"{Text}({string.Join('、', Cite.ParseAll(Law))})";

    /// <summary>Two refusals are the same rule when their names agree.</summary>
    public bool Is(Refusal rule) => Name == rule.Name;
}
