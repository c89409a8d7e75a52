using System.Linq.Expressions;
using System.Reflection;

namespace Yifa.Kernel;

/// <summary>One field of an act, built from its record's parameters: the form, the API, the spreadsheet and the agent tool all read the same list.</summary>
public sealed class Field
{
    private Field(ParameterInfo parameter, PropertyInfo property)
    {
        var label = parameter.GetCustomAttribute<LabelAttribute>() ?? property.GetCustomAttribute<LabelAttribute>();
        Name = parameter.Name!;
        Label = label?.Chinese ?? Name;
        (Hint, Format, FromFile) = (label?.Hint, label?.Format ?? Format.Plain, label?.FromFile == true);
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
            : Format == Format.LongText ? 5000
            : 200;
        Choices = Item.IsEnum ? [.. Enum.GetValues(Item).Cast<Enum>()] : [];
        Read = Getter(property);
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
    public IReadOnlyList<Enum> Choices { get; }
    public bool IsPersonal => Item == typeof(Personal);

    /// <summary>The field's value in an act.</summary>
    public Func<Act, object?> Read { get; }

    internal static IReadOnlyList<Field> Of(Type act) =>
        [.. ConstructorOf(act).GetParameters().Select(p => new Field(p, act.GetProperty(p.Name!)!))];

    internal static ConstructorInfo ConstructorOf(Type act) => act.GetConstructors().MaxBy(c => c.GetParameters().Length)!;

    private static Func<Act, object?> Getter(PropertyInfo property)
    {
        var act = Expression.Parameter(typeof(Act));
        var read = Expression.Property(Expression.Convert(act, property.DeclaringType!), property);
        return Expression.Lambda<Func<Act, object?>>(Expression.Convert(read, typeof(object)), act).Compile();
    }

    /// <summary>The value as people read it.</summary>
    public static string Show(object? value) =>
        value switch
        {
            null => "",
            bool yes => yes ? "是" : "否",
            Enum member => Words.Chinese(member),
            DateOnly day => $"{day.Year}年{day.Month}月{day.Day}日",
            decimal amount => amount.ToString("0.##"),
            System.Collections.IEnumerable list and not string => string.Join("、", list.Cast<object?>().Select(Show)),
            _ => value.ToString() ?? "",
        };
}
