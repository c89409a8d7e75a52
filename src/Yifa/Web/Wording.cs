using System.Globalization;
using System.Reflection;
using Yifa.Kernel;
using Yifa.Store;
using Module = Yifa.Kernel.Module;

namespace Yifa.Web;

/// <summary>How numbers, days and names stand on a page.</summary>
public static class Wording
{
    /// <summary>A figure's value with the decimals it is printed with, unit left out.</summary>
    public static string Of(Figure figure, decimal value) =>
        figure.IsCounted
            ? value.ToString("0.##", CultureInfo.InvariantCulture)
            : value.ToString("F" + figure.Decimals, CultureInfo.InvariantCulture);

    public static string Of(Reading reading) => reading.Value is { } value ? Of(reading.Figure, value) : reading.Withheld?.Instead ?? "—";

    public static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A value as items that are told one by one: of a list its items, of an account who it is.</summary>
    public static IReadOnlyList<string> Items(CaseStore store, string label, Format format, IEnumerable<string> items) =>
        NamesAccounts(label, format) ? [.. items.Select(i => Person(store, i))] : [.. items];

    /// <summary>A text whose lines end with an account each, told by who that is.</summary>
    public static string LinesOfPeople(CaseStore store, string text)
    {
        var known = new Dictionary<string, string>();
        return string.Join('\n', text.Split('\n').Select(Told));

        string Told(string line)
        {
            var at = line.LastIndexOfAny([',', '\uFF0C', '\t']) + 1;
            var account = line[at..].Trim();
            if (!known.TryGetValue(account, out var person))
                known[account] = person = Person(store, account);
            return at == 0 ? line : $"{line[..(at - 1)]}:{person}";
        }
    }

    /// <summary>Somebody by name and unit; the account where nobody has it.</summary>
    public static string Person(CaseStore store, string account) =>
        store.Account(account) is not { } known ? account
        : known.Kind == AccountKind.Staff ? $"{known.Name}({known.Office.Name})"
        : known.Name;

    /// <summary>主评人账号 as 主评人, since who it is stands beside it.</summary>
    public static string Term(string label, Format format) =>
        NamesAccounts(label, format) && label.Length > Suffix.Length && label.EndsWith(Suffix, StringComparison.Ordinal)
            ? label[..^Suffix.Length]
            : label;

    private const string Suffix = "账号";

    private static bool NamesAccounts(string label, Format format) =>
        format == Format.Account || label.EndsWith(Suffix, StringComparison.Ordinal);

    /// <summary>A text as a line of a record tells it: of one as long as a book, the beginning.</summary>
    public static string Shortened(string text) => text.Length <= LongestTold ? text : $"{text[..ToldOfLong]}……(共{text.Length}字)";

    private const int LongestTold = 50_000;
    private const int ToldOfLong = 300;

    /// <summary>+3, −2, 0.</summary>
    public static string Signed(decimal value) =>
        (
            value > 0 ? "+"
            : value < 0 ? "−"
            : ""
        ) + Plain(Math.Abs(value));

    /// <summary>2024-02-07, as lists write it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2024年2月7日.</summary>
    public static string Long(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    public static string Full(DateOnly day) => $"{Long(day)}(周{"日一二三四五六"[(int)day.DayOfWeek]})";

    /// <summary>The time of day in China.</summary>
    public static string Clock(DateTime utc) => ChinaTime.Of(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Span(Period period) =>
        period switch
        {
            _ when period == Period.Year(period.From.Year) => $"{period.From.Year}年",
            _ when period == Period.Month(period.From.Year, period.From.Month) => $"{period.From.Year}年{period.From.Month}月",
            _ => $"{Long(period.From)}至{Long(period.To)}",
        };

    /// <summary>A count on a desk, which says no more than that there are very many.</summary>
    public static string Many(int count) =>
        count >= DeskCounts.Most ? $"{DeskCounts.Most - 1}+" : count.ToString(CultureInfo.InvariantCulture);

    public static string Channel(string channel) =>
        channel switch
        {
            "desk" => "工作台",
            "counter" => "窗口代办",
            "portal" => "门户",
            "api" => "接口",
            Performance.Import => "导入",
            "statute" => "法定",
            "sample" => "示例",
            "outbox" => "自动办理",
            "code" => "扫码",
            _ => channel,
        };

    /// <summary>The Chinese of a party role's identifier.</summary>
    public static string Role(Module module, string role) =>
        module
            .MatterType.Assembly.GetTypes()
            .Where(t => t.IsEnum && t.Namespace == module.MatterType.Namespace && t.IsDefined(typeof(PartyRolesAttribute)))
            .SelectMany(t => Enum.GetValues(t).Cast<Enum>())
            .FirstOrDefault(r => r.ToString() == role)
            is { } member
            ? Words.Chinese(member)
            : role;

    /// <summary>A duty as people say it, e.g. 人民调解员; the code where its module is not there.</summary>
    public static string Duty(CaseStore store, string code) =>
        code.Split('.') is [var kind, var name] && store.Module(kind)?.Duties.FirstOrDefault(d => d.ToString() == name) is { } duty
            ? Words.Chinese(duty)
            : Rights.Supervisions.FirstOrDefault(s => s.Duty == code)?.Label ?? code;

    /// <summary>The facet of a figure as its module calls it.</summary>
    public static string Facet(Module module, string facet) => module.FacetNamed(facet)?.Label ?? facet;

    public static string FacetValue(Module module, string facet, string value) =>
        value.Length == 0 ? "未注明" : module.FacetNamed(facet)?.Show(value) ?? value;

    /// <summary>The facts of a matter that are known, under their labels, in the order in which a case learns them.</summary>
    public static IEnumerable<(LabelAttribute Label, object Value)> Facts(CaseFile file)
    {
        var matter = file.Matter;
        var kind = file.Module.KindOf(matter);
        if (kind is not null)
            yield return (new("种类"), kind.Name);
        foreach (var property in matter.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            if (
                property.GetCustomAttribute<LabelAttribute>() is { } label
                && property.GetCustomAttribute<FacetAttribute>() is not { Hidden: true }
                && property.GetValue(matter) is { } value
                && IsKnown(value)
            )
                yield return (label, value);
        foreach (var field in kind?.Fields ?? [])
            if (((IDetailed)matter).Details?.Get(field) is { } value && IsKnown(value))
                yield return (new(field.Label) { Format = field.Format }, value);
    }

    private static bool IsKnown(object value) =>
        value switch
        {
            string text => text.Length > 0,
            bool yes => yes,
            int or long or decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture) != 0,
            System.Collections.ICollection list => list.Count > 0,
            _ => true,
        };

    /// <summary>The unit as pages print it; the catalogue's word for a figure whose kinds bring their own is English.</summary>
    public static string Unit(Figure figure) => figure.Unit == Figure.PerKind ? "按类别" : figure.Unit;

    /// <summary>The unit after a number; nothing after one that adds up several kinds of things or is not told.</summary>
    public static string Unit(Reading reading) =>
        reading.Withheld?.Telling == Telling.Beside ? "" : Unit(reading.Figure, reading.Cut.Where);

    /// <summary>The same of a figure cut by facets.</summary>
    public static string Unit(Figure figure, IReadOnlyList<(string Facet, string Value)> where) =>
        figure.UnitWithin(where) is var unit && unit == Figure.PerKind ? "" : unit;
}
