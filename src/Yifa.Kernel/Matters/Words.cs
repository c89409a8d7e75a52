using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Yifa.Kernel;

/// <summary>Names as code, as English and as Chinese: one declaration, spoken three ways.</summary>
public static class Words
{
    private static readonly ConcurrentDictionary<Enum, string> ChineseOf = new();
    private static readonly ConcurrentDictionary<Enum, string> CodeOf = new();

    /// <summary><c>AskSupplement</c> → <c>ask-supplement</c>, the form used in ids, facet values and addresses.</summary>
    public static string Kebab(string identifier)
    {
        var text = new StringBuilder(identifier.Length + 4);
        for (var i = 0; i < identifier.Length; i++)
        {
            var c = identifier[i];
            if (char.IsUpper(c) && i > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }

    /// <summary><c>AskSupplement</c> → <c>Ask supplement</c>, the English name of a declaration.</summary>
    public static string Spoken(string identifier)
    {
        var words = Kebab(identifier).Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The Chinese term of an enum member; its identifier where none is declared.</summary>
    public static string Chinese(Enum member) =>
        ChineseOf.GetOrAdd(member, static m => FieldOf(m) is { } f ? ChineseTerm(f) ?? m.ToString() : m.ToString());

    /// <summary>The facet value of an enum member: its identifier in kebab case.</summary>
    public static string Code(Enum member) => CodeOf.GetOrAdd(member, static m => Kebab(m.ToString()));

    public static string Chinese(Choice choice) => choice.Chinese;

    public static string Code(Choice choice) => choice.Code;

    internal static string? ChineseTerm(MemberInfo member) =>
        member.GetCustomAttribute<LabelAttribute>()?.Chinese ?? member.GetCustomAttribute<StageAttribute>()?.Chinese;

    /// <summary>What else a member is declared with.</summary>
    internal static T? Of<T>(Enum member)
        where T : Attribute => FieldOf(member)?.GetCustomAttribute<T>();

    internal static FieldInfo? FieldOf(Enum member) => member.GetType().GetField(member.ToString());
}
