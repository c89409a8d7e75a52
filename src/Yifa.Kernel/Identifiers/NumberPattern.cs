using System.Globalization;

namespace Yifa.Kernel;

/// <summary>
/// How an office numbers one kind of case or document (编号规则): “宝司〔{year}〕{n}号”, “闵府复字〔{year}〕第{n}号”. Two patterns are equal when their
/// text is.
/// </summary>
public sealed record NumberPattern
{
    private const string YearMark = "{year}";
    private const string SequenceMark = "{n}";

    // The pattern's fixed parts in plain writing, without the 第 before the sequence, which readers leave out at will.
    private readonly string before;
    private readonly string between;
    private readonly string after;
    private readonly bool yearFirst;

    /// <summary>A pattern with {year} and {n} once each, something between them.</summary>
    /// <exception cref="ArgumentException">A mark is missing or doubled, or nothing separates the two.</exception>
    public NumberPattern(string text)
    {
        Text = text;
        var (year, sequence) = (Place(text, YearMark), Place(text, SequenceMark));
        yearFirst = year < sequence;
        var (first, second) = yearFirst ? (year, sequence) : (sequence, year);
        var firstEnd = first + (yearFirst ? YearMark : SequenceMark).Length;
        var secondEnd = second + (yearFirst ? SequenceMark : YearMark).Length;

        before = NumberWriting.Plain(text[..first]);
        between = NumberWriting.Plain(text[firstEnd..second]);
        after = NumberWriting.Plain(text[secondEnd..]);
        if (yearFirst)
            between = between.EndsWith('第') ? between[..^1] : between;
        else
            before = before.EndsWith('第') ? before[..^1] : before;
        if (between.Length == 0)
            throw new ArgumentException($"“{text}”: 年份与序号之间应有分隔", nameof(text));
        if (
            char.IsAsciiDigit(between[0])
            || char.IsAsciiDigit(between[^1])
            || (before.Length > 0 && char.IsAsciiDigit(before[^1]))
            || (after.Length > 0 && char.IsAsciiDigit(after[0]))
        )
            throw new ArgumentException($"“{text}”: 年份与序号不能紧接其他数字", nameof(text));
    }

    /// <summary>The pattern as the office wrote it.</summary>
    public string Text { get; }

    /// <summary>Writes a number: no leading zeros.</summary>
    /// <param name="year">1900–2099.</param>
    /// <param name="n">1 or more, consecutive in the year.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside these ranges.</exception>
    public string Format(int year, int n)
    {
        if (year is < 1900 or > 2099)
            throw new ArgumentOutOfRangeException(nameof(year), year, "a number's year lies between 1900 and 2099");
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return Text.Replace(YearMark, year.ToString(CultureInfo.InvariantCulture))
            .Replace(SequenceMark, n.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Reads a number as people type it: any brackets around the year, full-width digits, spaces and zero-width characters, leading zeros,
    /// with or without 第. False leaves both outputs 0.
    /// </summary>
    public bool TryRead(string? text, out int year, out int n)
    {
        (year, n) = (0, 0);
        var rest = NumberWriting.Plain(text ?? "").AsSpan();
        if (!TakeFixed(ref rest, before))
            return false;
        var first = TakeNumber(ref rest, isYear: yearFirst);
        if (!TakeFixed(ref rest, between))
            return false;
        var second = TakeNumber(ref rest, isYear: !yearFirst);
        if (first is not { } one || second is not { } two || !rest.SequenceEqual(after))
            return false;
        (year, n) = yearFirst ? (one, two) : (two, one);
        return true;
    }

    private static bool TakeFixed(ref ReadOnlySpan<char> rest, string part)
    {
        if (!rest.StartsWith(part, StringComparison.Ordinal))
            return false;
        rest = rest[part.Length..];
        return true;
    }

    private static int? TakeNumber(ref ReadOnlySpan<char> rest, bool isYear)
    {
        if (!isYear && rest.StartsWith("第"))
            rest = rest[1..];
        var digits = rest.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : rest.Length;
        var read = int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        rest = rest[digits..];
        var inRange = isYear ? digits == 4 && number is >= 1900 and <= 2099 : number >= 1;
        return read && inRange ? number : null;
    }

    private static int Place(string text, string mark)
    {
        var place = text.IndexOf(mark, StringComparison.Ordinal);
        return place >= 0 && text.IndexOf(mark, place + 1, StringComparison.Ordinal) < 0
            ? place
            : throw new ArgumentException($"“{text}”: 编号规则应含 {mark} 且只含一次", nameof(text));
    }
}
