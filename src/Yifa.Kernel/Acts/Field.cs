using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Yifa.Kernel;

/// <summary>
/// One field of an act, built from its record's parameters or from the text of a kind: the form, the API, the spreadsheet and the agent tool
/// all read the same list.
/// </summary>
public sealed class Field
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Field>> OfRecords = new();
    private readonly IReadOnlyList<Choice> choices;
    private KindShelf? kinds;

    private Field(ParameterInfo parameter, PropertyInfo property)
    {
        var label = parameter.GetCustomAttribute<LabelAttribute>() ?? property.GetCustomAttribute<LabelAttribute>();
        Name = parameter.Name!;
        FacetName = Words.Kebab(Name);
        Label = label?.Chinese ?? Name;
        (Hint, Format, FromFile) = (label?.Hint, label?.Format ?? Format.Plain, label?.FromFile == true);
        if (Format == Format.Matter)
            Hint = Hint is null ? MatterHint : $"{Hint};{MatterHint}";
        var nullable = Nullable.GetUnderlyingType(parameter.ParameterType);
        Type = nullable ?? parameter.ParameterType;
        IsList = Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        Item = IsList ? Type.GetGenericArguments()[0] : Type;
        Default = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        HasDefault = parameter.HasDefaultValue;
        Required =
            nullable is null && !HasDefault && new NullabilityInfoContext().Create(parameter).WriteState != NullabilityState.Nullable;
        Max =
            label is { Max: > 0 } ? label.Max
            : Format == Format.LongText ? LongTextMax
            : PlainMax;
        choices = Item.IsEnum ? [.. Enum.GetValues(Item).Cast<Enum>().Select(Choice.Of)] : [];
        (Feeds, After, LinesOfAccounts) = (label?.Feeds, label?.After, label?.LinesOfAccounts == true);
        Read = Getter(property);
    }

    private Field(string name, string label, Type type, Format format, IReadOnlyList<Choice> choices, bool required)
    {
        (Name, Label, Type, Item, Format, this.choices, Required) = (name, label, type, type, format, choices, required);
        (FacetName, Max) = (Words.Kebab(name), format == Format.LongText ? LongTextMax : PlainMax);
        Read = act => ((IDetailed)act).Details?.Get(this);
    }

    /// <summary>A field that a kind's text declares.</summary>
    /// <param name="type">Text, day, whole number, number, yes or no, or <see cref="Choice"/>.</param>
    internal static Field OfKind(
        string name,
        string label,
        Type type,
        Format format = Format.Plain,
        IReadOnlyList<Choice>? choices = null,
        bool required = false,
        bool isFacet = false
    ) => new(name, label, type, format, choices ?? [], required) { IsFacet = isFacet };

    /// <summary>The field that says the kind, its choices being what the shelf holds when it is asked.</summary>
    internal Field With(KindShelf shelf)
    {
        if (Item != typeof(KindRef))
            return this;
        var field = (Field)MemberwiseClone();
        field.kinds = shelf;
        return field;
    }

    /// <summary>The record parameter's name, e.g. <c>Procedure</c>; JSON bodies may write it in camel case.</summary>
    public string Name { get; }
    public string Label { get; }
    public string? Hint { get; }
    public Format Format { get; }

    /// <summary>Whether its text may be taken over from a file.</summary>
    public bool FromFile { get; }

    /// <summary>The CLR type, nullability removed.</summary>
    public Type Type { get; }

    /// <summary>The type of one item where the field is a list, else <see cref="Type"/>.</summary>
    public Type Item { get; }
    public bool IsList { get; }
    public bool Required { get; }
    public bool HasDefault { get; }
    public object? Default { get; }

    /// <summary>Longest text in characters.</summary>
    public int Max { get; }
    public IReadOnlyList<Choice> Choices => kinds?.Choices ?? choices;

    /// <summary>Whether figures are cut and lists are filtered by it; said of the fields of a kind alone.</summary>
    public bool IsFacet { get; private init; }

    /// <summary>The name under which it is a facet.</summary>
    public string FacetName { get; }

    /// <summary>The id of the figure that it alone feeds: not asked of a kind that is not counted in it. Null for most fields.</summary>
    public string? Feeds { get; }

    /// <summary>The field whose value decides what this one may be picked as; null for most.</summary>
    public string? After { get; }

    /// <summary>Whether each line of its text ends with an account.</summary>
    public bool LinesOfAccounts { get; }
    public bool IsPersonal => Item == typeof(Personal);

    /// <summary>The field's value in an act.</summary>
    public Func<Act, object?> Read { get; }

    /// <summary>The parameters of an act's record; a kind's own values, which its last parameter holds, are no field themselves.</summary>
    internal static IReadOnlyList<Field> Of(Type act) =>
        OfRecords.GetOrAdd(
            act,
            static t =>
                [
                    .. ConstructorOf(t)
                        .GetParameters()
                        .Where(p => p.ParameterType != typeof(Details))
                        .Select(p => new Field(p, t.GetProperty(p.Name!)!)),
                ]
        );

    internal static ConstructorInfo ConstructorOf(Type act) => act.GetConstructors().MaxBy(c => c.GetParameters().Length)!;

    private static Func<Act, object?> Getter(PropertyInfo property)
    {
        var act = Expression.Parameter(typeof(Act));
        var read = Expression.Property(Expression.Convert(act, property.DeclaringType!), property);
        return Expression.Lambda<Func<Act, object?>>(Expression.Convert(read, typeof(object)), act).Compile();
    }

    private const string MatterHint = "写案号、收件号,或者网址末尾的数字";
    private const int PlainMax = 200;
    private const int LongTextMax = 5000;

    /// <summary>A value of this field as people read it: a kind by its name.</summary>
    public string Shown(object? value) => value is KindRef kind ? kinds?.At(kind)?.Name ?? kind.Id : Show(value);

    /// <summary>The value as people read it.</summary>
    public static string Show(object? value) =>
        value switch
        {
            null => "",
            bool yes => yes ? "是" : "否",
            Enum member => Words.Chinese(member),
            Choice choice => choice.Chinese,
            DateOnly day => $"{day.Year}年{day.Month}月{day.Day}日",
            decimal amount => amount.ToString("0.##"),
            System.Collections.IEnumerable list and not string => string.Join("、", list.Cast<object?>().Select(Show)),
            _ => value.ToString() ?? "",
        };
}
