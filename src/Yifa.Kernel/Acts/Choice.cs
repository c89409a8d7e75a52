namespace Yifa.Kernel;

/// <summary>One of the values a field or a facet may take: a member of an enum, or one that a kind's text or a store brings.</summary>
/// <param name="Name">The identifier, as entries and forms have it.</param>
/// <param name="Value">What an act holds.</param>
public sealed record Choice(string Name, string Chinese, object? Value = null)
{
    public static Choice Of(Enum member) => new(member.ToString(), Words.Chinese(member), member);

    /// <summary>The facet value, as <see cref="Words.Code(Enum)"/> gives it.</summary>
    public string Code => Words.Kebab(Name);

    public override string ToString() => Name;
}
