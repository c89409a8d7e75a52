using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Yifa.Kernel;

/// <summary>Turns texts into an act, the same way for a form, a JSON body and a spreadsheet row, and names everything that is wrong at once.</summary>
public static partial class Binder
{
    public static readonly Refusal FieldMissing = Refusal.Because("没有填写");
    public static readonly Refusal FieldMalformed = Refusal.Because("格式不对");
    public static readonly Refusal FieldUnknown = Refusal.Because("没有这个字段");
    public static readonly Refusal NumberUnknown = Refusal.Because("没有这个案号的案件,或者您不能查看");
    public static readonly Refusal NumberShared = Refusal.Because("这个案号有几个案件,请填写网址末尾的数字");
    public static readonly Refusal WrongCheckDigit = Refusal.Because("校验码不符,请核对");

    /// <summary>A list has so many items at most.</summary>
    public const int MostItems = 200;

    /// <summary>What parts the items of a list.</summary>
    public static readonly char[] Between = ['\n', '、'];

    /// <summary>Binds an act. Keys are field names in any case, or their Chinese labels; a list's items are on lines of their own.</summary>
    /// <param name="today">Against which birth dates are checked.</param>
    /// <returns>The act, or null together with at least one refusal.</returns>
    public static (Act? Act, IReadOnlyList<Refusal> Refusals) Bind(ActType type, IReadOnlyDictionary<string, string?> texts, DateOnly today)
    {
        type = type.Asked(texts);
        var refusals = new List<Refusal>();
        var byName = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, text) in texts)
            if (type.FieldNamed(key) is { } field)
                byName[field.Name] = text;
            else
                refusals.Add(FieldUnknown.With($":{Shorten(key)}").At(Shorten(key)));
        var values = type.Fields.Select(f => Value(f, byName.GetValueOrDefault(f.Name), today, refusals)).ToArray();
        return refusals.Count > 0 ? (null, refusals) : (type.Create(values), refusals);
    }

    private static object? Value(Field field, string? text, DateOnly today, List<Refusal> refusals)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            if (field.Required)
                refusals.Add(FieldMissing.At(field.Name) with { Text = $"“{field.Label}”没有填写" });
            return field.HasDefault ? Boxed(field, field.Default)
                : field.IsList ? Array.CreateInstance(field.Item, 0)
                : null;
        }
        if (!field.IsList)
            return One(field, text, today, refusals);
        var parts = text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > MostItems)
        {
            refusals.Add(FieldMalformed.At(field.Name) with { Text = $"“{field.Label}”最多{MostItems}项" });
            return null;
        }
        var list = Array.CreateInstance(field.Item, parts.Length);
        for (var i = 0; i < parts.Length; i++)
            if (One(field, parts[i], today, refusals) is { } item)
                list.SetValue(item, i);
        return list;
    }

    private static object? Boxed(Field field, object? value) =>
        value is null ? null
        : field.Type.IsEnum ? Enum.ToObject(field.Type, value)
        : value;

    private static object? One(Field field, string text, DateOnly today, List<Refusal> refusals)
    {
        var wrong = Wrong(field, text, today);
        if (wrong is not null)
        {
            refusals.Add(wrong.At(field.Name));
            return null;
        }
        return Parse(field, text)
            ?? Refuse(
                refusals,
                FieldMalformed.At(field.Name) with
                {
                    Text = $"“{field.Label}”{Expected(field, text)},现为“{Shorten(text)}”",
                }
            );
    }

    private static object? Refuse(List<Refusal> refusals, Refusal refusal)
    {
        refusals.Add(refusal);
        return null;
    }

    private static object? Parse(Field field, string text)
    {
        var type = field.Item;
        if (type == typeof(string))
            return text;
        if (type == typeof(Personal))
            return Personal.Typed(text);
        if (type == typeof(bool))
            return text.ToLowerInvariant() switch
            {
                "是" or "true" or "yes" or "1" or "on" => true,
                "否" or "false" or "no" or "0" or "off" => false,
                _ => null,
            };
        if (type == typeof(DateOnly))
            return DateOf(text);
        if (type.IsEnum || type == typeof(Choice) || type == typeof(KindRef))
            return Member(field, text);
        const NumberStyles whole = NumberStyles.AllowLeadingSign;
        if (type == typeof(int))
            return int.TryParse(text, whole, CultureInfo.InvariantCulture, out var i) ? i : null;
        if (type == typeof(long))
            return long.TryParse(text, whole, CultureInfo.InvariantCulture, out var l) ? l : null;
        if (type == typeof(decimal))
            return Amount(field, text);
        throw new InvalidOperationException($"{field.Name}: fields of type {type.Name} cannot be bound");
    }

    private static object? Amount(Field field, string text)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (text.Contains(',') && !Grouped().IsMatch(text))
            return null;
        if (!decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var amount) || Math.Abs(amount) > 1_000_000_000_000m)
            return null;
        return field.Format == Format.Money && (amount < 0 || decimal.Round(amount, 2) != amount) ? null : amount;
    }

    [GeneratedRegex(@"^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$")]
    private static partial Regex Grouped();

    /// <summary>A day written 2024-02-07, 2024/2/7, 2024.2.7, 20240207 or 2024年2月7日, from 1900 to 2199; null for anything else.</summary>
    public static DateOnly? DateOf(string text)
    {
        var plain = text.Replace('年', '-').Replace('月', '-').Replace("日", "").Replace('/', '-').Replace('.', '-');
        string[] forms = ["yyyy-M-d", "yyyyMMdd"];
        return
            DateOnly.TryParseExact(plain, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1900 and <= 2199
            ? day
            : null;
    }

    private static object? Member(Field field, string text) =>
        field.Choices.FirstOrDefault(c => c.Name.Equals(text, StringComparison.OrdinalIgnoreCase) || c.Chinese == text || c.Code == text)
            is { } choice
            ? choice.Value ?? choice
            : null;

    private static Refusal? Wrong(Field field, string text, DateOnly today)
    {
        if (text.Length > field.Max)
            return FieldMalformed with { Text = $"“{field.Label}”最多{field.Max}个字,现有{text.Length}个" };
        if (!IsClean(text))
            return FieldMalformed with { Text = $"“{field.Label}”含有不能保存的字符" };
        return field.Format switch
        {
            Format.CreditCode when !CreditCode.IsValid(text) => WrongCheckDigit with
            {
                Text = $"“{field.Label}”不是有效的统一社会信用代码:{Shorten(text)}(GB 32100-2015)",
            },
            Format.IdentityNumber when !IdentityNumber.IsValid(text, today) => WrongCheckDigit with
            {
                Text = $"“{field.Label}”不是有效的公民身份号码(GB 11643-1999)",
            },
            Format.Phone when !MobileNumber.IsValid(text) => FieldMalformed with { Text = $"“{field.Label}”不是有效的电话号码" },
            _ => null,
        };
    }

    /// <summary>No control characters but line breaks and tabs, no half of a surrogate pair.</summary>
    public static bool IsClean(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune == Rune.ReplacementChar || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t')))
                return false;
        return true;
    }

    private static string Expected(Field field, string text) =>
        field.Item switch
        {
            var t when (t == typeof(int) || t == typeof(long)) && Whole().IsMatch(text) => IsYear(field) ? "应为1900至2199之间的年份"
            : t == typeof(int) ? $"应在{int.MinValue}至{int.MaxValue}之间"
            : $"应在{long.MinValue}至{long.MaxValue}之间",
            var t when t == typeof(DateOnly) => "应为日期,如2024-02-07",
            var t when t == typeof(bool) => "应为“是”或“否”",
            var t when t == typeof(int) || t == typeof(long) => "应为整数",
            var t when t == typeof(decimal) => field.Format == Format.Money ? "应为不小于零、最多两位小数的金额(元)" : "应为数字",
            _ when field.Choices.Count > 0 => "应为“"
                + string.Join("”“", field.Choices.Take(8).Select(c => c.Chinese))
                + (field.Choices.Count > 8 ? "”等之一" : "”之一"),
            _ => "格式不对",
        };

    /// <summary>A whole number that is merely too great or too small.</summary>
    [GeneratedRegex(@"^[+-]?\d+$")]
    private static partial Regex Whole();

    private static bool IsYear(Field field) => field.Name.EndsWith("Year", StringComparison.Ordinal);

    /// <summary>The text as a refusal quotes it.</summary>
    public static string Shorten(string text)
    {
        var clean = string.Concat(text.EnumerateRunes().Select(r => Rune.IsControl(r) ? "�" : r.ToString()));
        return clean.Length <= 40 ? clean : clean[..(char.IsHighSurrogate(clean[38]) ? 38 : 39)] + "…";
    }
}
