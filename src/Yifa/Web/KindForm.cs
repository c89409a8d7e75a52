using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Web;

/// <summary>One field of a kind as the form asks for it.</summary>
/// <param name="Type">As the text of a kind writes it, e.g. 文本.</param>
/// <param name="Choices">Of a 选项: what there is to choose, one after the other.</param>
public sealed record KindFormField(string Label, string Type, string Choices, bool IsFacet);

/// <summary>What the form of a new kind asks for, in the words of an administrator; it is written as the text that is then read and added.</summary>
public sealed record KindForm(
    string Id,
    string Name,
    string Unit,
    string Family,
    IReadOnlyList<string> Figures,
    string SumLabel,
    string SumUnit,
    bool IsPublic,
    IReadOnlyList<KindFormField> Fields
)
{
    public const int MostFields = 4;
    public static readonly string[] Types = ["文本", "长文", "日期", "整数", "数", "金额", "是否", "选项"];

    /// <summary>As an address holds it; null when the form was not sent.</summary>
    public static KindForm? Of(IQueryCollection query)
    {
        string Said(string name) => query[name].ToString().Trim();
        return query.ContainsKey("id")
            ? new(
                Said("id"),
                Said("name"),
                Said("unit"),
                Said("family"),
                [.. query["figure"].OfType<string>()],
                Said("sum"),
                Said("sum-unit"),
                Said("public").Length > 0,
                [
                    .. Enumerable
                        .Range(1, MostFields)
                        .Select(n => new KindFormField(
                            Said($"field-{n}"),
                            Said($"type-{n}"),
                            Said($"choices-{n}"),
                            Said($"facet-{n}").Length > 0
                        )),
                ]
            )
            : null;
    }

    /// <summary>The text, for a person to look through; what is missing is missing there too, and is named when it is read.</summary>
    public string Text(Module module)
    {
        var frame = module.Kinds!.Frame;
        var sum = frame.Sum is { } figure && SumLabel.Length > 0 ? Short(module, figure) : null;
        List<string> lines =
        [
            $"种类 {Word(Id)} {Word(Name)}",
            $"模块 {module.Kind}",
            $"版本 {KindText.FirstVersion}",
            $"指标 {string.Join(' ', Figures.Select(Word).Concat(sum is null ? [] : [sum]).Distinct())}",
        ];
        if (module.Kinds.Families.FirstOrDefault(f => f.Name == Family) is { } family)
            lines.Add($"归类 {family.Name} {family.Chinese}");
        if (Unit.Length > 0)
            lines.Add($"单位 {Word(Unit)}");
        if (IsPublic)
            lines.Add("公开 是");
        if (sum is not null)
            lines.Add($"合计 Total {Word(SumLabel)} {Word(SumUnit)}");
        lines.AddRange(Fields.Select((f, i) => (Field: f, N: i + 1)).Where(f => f.Field.Label.Length > 0).Select(f => Line(f.Field, f.N)));
        return string.Join('\n', lines.Select(l => l.TrimEnd()));
    }

    /// <summary>The figures that a kind may be counted in, by the name its text calls them; the sum goes by its own field.</summary>
    public static IEnumerable<(string Id, Figure Figure)> FiguresOf(Module module) =>
        module.Kinds!.Frame.Figures.Where(f => f.IsCounted && f != module.Kinds.Frame.Sum).Select(f => (Short(module, f), f));

    private static string Line(KindFormField field, int n)
    {
        var choices = field.Choices.Split(['、', ',', ',', ';', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        var coded = choices.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"c{i + 1}={c}"));
        string[] words =
        [
            $"字段 Own{n} {Word(field.Label)} {Word(field.Type)}",
            .. field.Type == "选项" ? coded : [],
            field.IsFacet ? "分面" : "",
        ];
        return string.Join(' ', words.Where(w => w.Length > 0));
    }

    private static string Short(Module module, Figure figure) => figure.Id[(module.Kind.Length + 1)..];

    // words stand apart by spaces
    private static string Word(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
