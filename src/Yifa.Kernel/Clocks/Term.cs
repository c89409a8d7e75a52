using System.Globalization;

namespace Yifa.Kernel;

/// <summary>The unit a statute counts a term (期限) in.</summary>
public enum TermUnit
{
    /// <summary>工作日: only days on which offices work count.</summary>
    WorkingDay,

    /// <summary>日: calendar days.</summary>
    Day,

    /// <summary>个月: the same day-number in a later month (民法典 202).</summary>
    Month,

    /// <summary>年: the same day in a later year (民法典 202).</summary>
    Year,
}

/// <summary>A length of time as a statute states it (期限): 5个工作日, 60日, 1个月, 1年.</summary>
/// <param name="Length">How many units; 0 or more, 0 meaning the day itself (当日).</param>
/// <param name="Unit">What is counted.</param>
public readonly record struct Term(int Length, TermUnit Unit)
{
    /// <summary>How many units; 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int Length { get; } =
        Length >= 0 ? Length : throw new ArgumentOutOfRangeException(nameof(Length), Length, "a term is not negative");

    /// <summary>n个工作日.</summary>
    public static Term WorkingDays(int length) => new(length, TermUnit.WorkingDay);

    /// <summary>n日, calendar days.</summary>
    public static Term Days(int length) => new(length, TermUnit.Day);

    /// <summary>n个月.</summary>
    public static Term Months(int length) => new(length, TermUnit.Month);

    /// <summary>n年.</summary>
    public static Term Years(int length) => new(length, TermUnit.Year);

    /// <summary>As the statutes write it: “5个工作日”, “60日”, “1个月”, “1年”.</summary>
    public override string ToString() => Length.ToString(CultureInfo.InvariantCulture) + Word(Unit);

    /// <summary>Reads what <see cref="ToString"/> writes, and the everyday forms “5工作日”, “60天”, “3月”; spaces do not matter.</summary>
    public static bool TryParse(string? text, out Term term)
    {
        term = default;
        var plain = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
        var digits = plain.TakeWhile(char.IsAsciiDigit).Count();
        if (!int.TryParse(plain.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return false;
        if (UnitOf(plain[digits..]) is not { } unit)
            return false;
        term = new(length, unit);
        return true;
    }

    internal static string Word(TermUnit unit) =>
        unit switch
        {
            TermUnit.WorkingDay => "个工作日",
            TermUnit.Day => "日",
            TermUnit.Month => "个月",
            TermUnit.Year => "年",
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "not a unit of a term"),
        };

    private static TermUnit? UnitOf(string word) =>
        word switch
        {
            "个工作日" or "工作日" => TermUnit.WorkingDay,
            "日" or "天" => TermUnit.Day,
            "个月" or "月" => TermUnit.Month,
            "年" => TermUnit.Year,
            _ => null,
        };
}
