namespace Yifa.Reports;

/// <summary>Heading numbers: 一, 十, 十二, 二十, 二十三.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    public static string Of(int number) =>
        number switch
        {
            < 1 or > 99 => throw new ArgumentOutOfRangeException(nameof(number), number, "A heading's number is 1 to 99."),
            < 10 => Digits[number].ToString(),
            _ => (number < 20 ? "" : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : Digits[number % 10].ToString()),
        };
}
