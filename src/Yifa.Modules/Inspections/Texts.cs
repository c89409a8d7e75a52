using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>Officers as they are typed: 姓名:证号 or 姓名:证号:账号.</summary>
internal static class InspectorText
{
    public static IReadOnlyList<Inspector> Read(IEnumerable<string>? lines, bool isPartner) =>
        [.. (lines ?? []).Select(l => One(l, isPartner)).OfType<Inspector>()];

    public static IEnumerable<Refusal> Against(IEnumerable<string>? lines, string field) =>
        (lines ?? []).Any(l => One(l, false) is null) ? [InspectionRefusals.OfficerUnlikely.At(field)] : [];

    private static Inspector? One(string line, bool isPartner) =>
        Parted.By(line) switch
        {
            [{ Length: > 0 } name, { Length: > 0 } certificate] => new(name, certificate, null, isPartner),
            [{ Length: > 0 } name, { Length: > 0 } certificate, { Length: > 0 } account] => new(name, certificate, account, isPartner),
            _ => null,
        };
}

/// <summary>Checks as they are typed: 事项:符合 or 事项:不符合:说明.</summary>
internal static class CheckText
{
    /// <summary>A line without a verdict belongs to the note before it, which a list form has parted at its 、.</summary>
    public static (IReadOnlyList<Checked> Checks, string? Wrong) Read(IReadOnlyList<string> lines)
    {
        var checks = new List<Checked>();
        foreach (var line in lines)
            if (One(line) is { } check)
                checks.Add(check);
            else if (checks is [.., { Note: { } note } last])
                checks[^1] = last with { Note = $"{note}、{line.Trim()}" };
            else
                return (checks, line);
        return (checks, null);
    }

    private static Checked? One(string line) =>
        Parted.By(line, 3) is [{ Length: > 0 } item, var said, .. var note] && Choices.FirstOrDefault(c => c.Said == said) is { } choice
            ? new(item, choice.Verdict, note is [{ Length: > 0 } text] ? text : null)
            : null;

    private sealed record Choice(string Said, Verdict Verdict);

    private static readonly Choice[] Choices = [.. Enum.GetValues<Verdict>().Select(v => new Choice(Words.Chinese(v), v))];
}

/// <summary>A place on the map as it is typed: 纬度,经度 and, in metres, how far around it still counts.</summary>
internal static class SpotText
{
    private const int Hundredthousand = 100_000;
    private const int Around = 300;

    public static bool IsLikely(string? text) => string.IsNullOrWhiteSpace(text) || Read(text) is not null;

    public static Spot? Read(string? text)
    {
        var parts = (text ?? "").Replace('\uff0c', ',').Split(',', StringSplitOptions.TrimEntries);
        return
            parts is [var north, var east, .. var rest]
            && rest.Length < 2
            && Degrees(north, 90) is { } latitude
            && Degrees(east, 180) is { } longitude
            && Metres(rest) is { } radius
            ? new(latitude, longitude, radius)
            : null;
    }

    private static int? Degrees(string text, int most) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var degrees
        )
        && Math.Abs(degrees) <= most
            ? (int)Math.Round(degrees * Hundredthousand, MidpointRounding.AwayFromZero)
            : null;

    private static int? Metres(string[] rest) =>
        rest is not [var text] ? Around
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var metres) && metres is > 0 and <= 100_000 ? metres
        : null;
}

internal static class Parted
{
    /// <summary>A text as it stands in a line that is parted at its colons.</summary>
    public static string Plain(string text) => text.Replace('\uff1a', ':').Trim();

    /// <summary>The parts of a line at its colons, as either keyboard writes them.</summary>
    public static string[] By(string line, int most = 4) => line.Replace('\uff1a', ':').Split(':', most, StringSplitOptions.TrimEntries);
}
