using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>
/// 公开的行政处罚信息: what is public of one decision about an enterprise. A kind that holds such decisions tells them as lines under
/// <see cref="Facet"/>, so that another learns what is public and nothing else.
/// </summary>
/// <param name="On">决定日期.</param>
/// <param name="Number">文号 or 案号.</param>
/// <param name="Unit">处罚机关.</param>
/// <param name="What">处罚内容.</param>
public sealed record PublicRecord(EnforcementField Field, DateOnly On, string Number, string Unit, string What)
{
    /// <summary>The facet's name in every kind that has such lines; a <see cref="LookUp.ByLine"/> question asks it by credit code.</summary>
    public const string Facet = "public-record";

    private const char Between = '|';
    private const int Longest = 200;
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The line that is told to whoever asks by the enterprise's credit code.</summary>
    public string Line(string creditCode) =>
        $"{creditCode.ToUpperInvariant()} {string.Join(Between, Words.Code(Field), On.ToString(DayFormat, CultureInfo.InvariantCulture), Plain(Number), Plain(Unit), Plain(What))}";

    /// <summary>What a line told; null when the text is none.</summary>
    public static PublicRecord? Read(string? told) =>
        told?.Split(Between) is [var field, var on, var number, var unit, var what]
        && FieldOf(field) is { } known
        && DateOnly.TryParseExact(on, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(known, day, number, unit, what)
            : null;

    private static EnforcementField? FieldOf(string code) =>
        Enum.GetValues<EnforcementField>().Where(f => Words.Code(f) == code).Select(f => (EnforcementField?)f).FirstOrDefault();

    private static string Plain(string text)
    {
        var line = new string([.. text.Select(c => c == Between || char.IsControl(c) ? '/' : c)]);
        return line.Length > Longest ? line[..(Longest - 1)] + "…" : line;
    }
}
