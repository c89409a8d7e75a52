namespace Yifa.Reports.Published;

/// <summary>Finds the numbers that count something: digits or Chinese numerals, with scale, qualifier and measure word.</summary>
internal sealed class NumberScanner(string text, Span body, Names names)
{
    private const string HanDigits = "零一二三四五六七八九两十百千万亿";
    private const string Scales = "十百千万亿";

    // before the number: kept in what is quoted as the number, or only as what qualifies it
    private static readonly (string Word, string Qualifier, bool Kept)[] Leads =
    [
        ("超过", "超", true),
        ("接近", "近", true),
        ("将近", "近", true),
        ("大约", "约", true),
        ("突破", "超", false),
        ("不少于", "不少于", false),
        ("不低于", "不低于", false),
        ("达到", "达", false),
        ("高达", "达", false),
        ("多达", "达", false),
        ("超", "超", true),
        ("逾", "超", true),
        ("近", "近", true),
        ("约", "约", true),
        ("上", "超", true),
        ("达", "达", false),
    ];

    private static readonly (string Word, string Qualifier)[] Tails =
    [
        ("以上", "以上"),
        ("左右", "左右"),
        ("以内", "以内"),
        ("以下", "以下"),
    ];

    public IEnumerable<NumberToken> Numbers()
    {
        for (var at = body.Start; at < body.End; )
        {
            if (PerCentInWords(at) is { } inWords)
            {
                yield return inWords;
                at = inWords.Raw.End;
                continue;
            }
            var end = EndOfNumeral(at);
            if (end == at)
            {
                at++;
                continue;
            }
            if (Read(at, end) is { } token)
                yield return token;
            at = end;
        }
    }

    /// <summary>Where the digits or numerals that begin here end.</summary>
    private int EndOfNumeral(int at)
    {
        var end = at;
        if (char.IsAsciiDigit(text[at]))
        {
            while (end < body.End && char.IsAsciiDigit(text[end]))
                end++;
            while (
                end + 3 < text.Length
                && text[end] == ','
                && end - at <= 15
                && AreDigits(end + 1, 3)
                && !AreDigits(end + 4, 1)
                && end - at <= 3 + 4 * Groups(at, end)
            )
                end += 4;
            if (end + 1 < body.End && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
                for (end++; end < body.End && char.IsAsciiDigit(text[end]); )
                    end++;
            return end;
        }
        while (end < body.End && HanDigits.Contains(text[end]))
            end++;
        return end;
    }

    /// <summary>百分之九十八点五.</summary>
    private NumberToken? PerCentInWords(int at)
    {
        const string Prefix = "百分之";
        if (!text.AsSpan(at, body.End - at).StartsWith(Prefix) || names.Hold(at))
            return null;
        var end = at + Prefix.Length;
        while (end < body.End && end - at < 14 && (HanDigits.Contains(text[end]) || text[end] == '点'))
            end++;
        if (text[(at + Prefix.Length)..end].Split('点') is not [var whole, .. var rest] || ChineseNumber.Parse(whole) is not { } value)
            return null;
        var decimals = rest is [var fraction] ? fraction.Length : 0;
        for (var (i, by) = (0, 0.1m); i < decimals; i++, by /= 10)
            value += (ChineseNumber.DigitOf(rest[0][i]) ?? 0) * by;
        return new(new(at, end), new(at, end), value, decimals, Measure.Percent, "%", LeadOf(at).Qualifier);
    }

    private int Groups(int from, int to) => text.AsSpan(from, to - from).Count(',');

    private bool AreDigits(int from, int count)
    {
        for (var i = from; i < from + count; i++)
            if (i >= text.Length || !char.IsAsciiDigit(text[i]))
                return false;
        return true;
    }

    private NumberToken? Read(int start, int numeralEnd)
    {
        if (names.Hold(start) || numeralEnd - start > 18 || (start > 0 && IsJoined(start)))
            return null;
        var han = !char.IsAsciiDigit(text[start]);
        var (scaled, end, more) = Scale(numeralEnd, han);
        if (ChineseNumber.Parse(text[start..numeralEnd].Replace(",", "") + scaled) is not { } value)
            return null;
        var (lead, rawStart) = LeadOf(start);
        if (han && !MayBeCounted(start, numeralEnd, end, lead ?? more))
            return null;
        var unitAt = end < body.End && text[end] == ' ' ? end + 1 : end;
        var unit = Measures.At(text, unitAt);
        if (unit is null && !StandsAlone(start, end, han, scaled))
            return null;
        var (measure, name, whole) = unit ?? (Measure.None, "", end);
        if (measure == Measure.Amount && name != "元" && name.EndsWith('元'))
            name = name.Replace("元人民币", "元");
        var tail = Tails.FirstOrDefault(t => text.AsSpan(whole).StartsWith(t.Word));
        var raw = new Span(rawStart, measure == Measure.Percent ? whole : end);
        return new(
            raw,
            new(rawStart, whole + (tail.Word?.Length ?? 0)),
            value,
            DecimalsOf(start, numeralEnd),
            measure,
            name,
            more ?? tail.Qualifier ?? lead
        );
    }

    /// <summary>余 or 多 and the scale behind a numeral, in either order: 10万余, 10余万, 8千多.</summary>
    private (string Scale, int End, string? More) Scale(int at, bool han)
    {
        var end = at;
        var more = MoreAt(ref end);
        var from = end;
        while (end < body.End && Scales.Contains(text[end]) && !(han && more is null))
            end++;
        var scale = text[from..end];
        more ??= MoreAt(ref end);
        return (scale, end, more);
    }

    private string? MoreAt(ref int at)
    {
        if (at >= body.End || text[at] is not ('余' or '多' or '来'))
            return null;
        // 多 and 来 are of the number only where a measure word or a scale follows: 三来一补
        if (text[at] != '余' && Measures.At(text, at + 1) is null && !(at + 1 < body.End && Scales.Contains(text[at + 1])))
            return null;
        return text[at++] == '余' ? "余" : "多";
    }

    private (string? Qualifier, int Start) LeadOf(int start)
    {
        foreach (var (word, qualifier, kept) in Leads)
            if (start - word.Length >= body.Start && string.CompareOrdinal(text, start - word.Length, word, 0, word.Length) == 0)
                return word == "上" && !Scales.Contains(text[start]) ? (null, start) : (qualifier, kept ? start - word.Length : start);
        return (null, start);
    }

    // a digit or letter before it, a minus or a multiplication sign, or 第: the number is part of something else
    private bool IsJoined(int start) =>
        text[start - 1] is '.' or '第' or '×' or '·' or '+'
        || char.IsAsciiLetterOrDigit(text[start - 1])
        || (HanDigits.Contains(text[start - 1]) && !names.Hold(start - 1))
        || (!char.IsAsciiDigit(text[start]) && text[start - 1] is '数' or '几' or '之');

    /// <summary>一 with a measure word is an article; 百, 千, 万 alone count only with 余, 近, 上 beside them.</summary>
    private bool MayBeCounted(int start, int numeralEnd, int end, string? qualifier)
    {
        var numeral = text.AsSpan(start, numeralEnd - start);
        if (numeral is "一" or "零")
            return false;
        if (numeral.IndexOfAnyExcept("百千万亿") < 0 && qualifier is null)
            return false;
        return Measures.At(text, end) is { } unit
            && (
                unit.Unit is not ("所" or "门" or "点" or "度" or "部" or "位" or "级")
                || qualifier is not null
                || unit.End >= body.End
                || text[unit.End] is not ('一' or '联')
            );
    }

    /// <summary>A number without a measure word counts where it ends its clause and has a scale, or is the reading of a 量, 数 or 比.</summary>
    private bool StandsAlone(int start, int end, bool han, string scale)
    {
        if (han || !(end >= body.End || text[end] is ',' or '。' or ';' or '、' or '\n' or '|' or ')' or ' ' or '+'))
            return false;
        var before = start;
        while (
            before > body.Start
            && (text[before - 1] is '达' or '为' or '是' or '到' or '超' or '近' or '约' or '过' or ' ' or '均' || text[before - 1] == '共')
        )
            before--;
        return scale != "" || (before > body.Start && text[before - 1] is '量' or '数' or '值' or '比');
    }

    private int DecimalsOf(int start, int end) =>
        text.AsSpan(start, end - start).IndexOf('.') is var dot and >= 0 ? end - start - dot - 1 : 0;
}
