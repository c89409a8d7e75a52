using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Exams;

/// <summary>一道试题. Its words never change, since papers were drawn with them: one with a mistake is retired and another written.</summary>
public sealed class ExamQuestion : Matter<QuestionStage>
{
    private static readonly string[] Codes = ["A", "B", "C", "D", "E", "F"];

    /// <summary>What a judgement is answered with.</summary>
    public const string Right = "对";
    public const string Wrong = "错";

    [Label("题库"), Facet, Searched]
    public string Bank { get; set; } = "";

    [Label("题型"), Facet]
    public Form Form { get; set; }

    [Label("题目", Format = Format.LongText), Searched]
    public string Text { get; set; } = "";

    [Label("选项")]
    public IReadOnlyList<string> Options { get; set; } = [];

    /// <summary>正确答案: letters in order, or 对 and 错.</summary>
    [Label("答案")]
    public string Key { get; set; } = "";

    [Label("依据")]
    public string? Basis { get; set; }

    [Label("停用理由")]
    public string? Reason { get; set; }

    /// <summary>What may be chosen, with its words.</summary>
    [JsonIgnore]
    public IEnumerable<(string Code, string Text)> Choices =>
        Form == Form.TrueOrFalse ? [(Right, Right), (Wrong, Wrong)] : Options.Select((o, i) => (Codes[i], o));

    /// <summary>A choice as it is kept: letters in order, each once; null where it is none of this question.</summary>
    public string? Chosen(IEnumerable<string> codes)
    {
        var chosen = codes.Where(c => c.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
        var allowed = Choices.Select(c => c.Code).ToHashSet();
        return chosen.All(allowed.Contains) && (chosen.Count <= 1 || Form == Form.Multiple) ? string.Concat(chosen) : null;
    }

    /// <summary>A key as people write it, made one way; null where it fits no question of the form.</summary>
    internal static string? KeyOf(Form form, string text, int options)
    {
        var plain = text.Trim().ToUpperInvariant();
        if (form == Form.TrueOrFalse)
            return plain switch
            {
                "对" or "正确" or "√" or "是" => Right,
                "错" or "错误" or "×" or "否" => Wrong,
                _ => null,
            };
        var letters = plain.Where(c => c is not (' ' or ',' or ',' or '、')).Select(c => c.ToString()).ToList();
        var fits = letters.Count == letters.Distinct().Count() && letters.All(l => Codes.Take(options).Contains(l));
        return fits && (form == Form.Single ? letters.Count == 1 : letters.Count > 1)
            ? string.Concat(letters.Order(StringComparer.Ordinal))
            : null;
    }
}
