using System.Globalization;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Visiting;

/// <summary>现场检查记录: what the merged edits of a visit say, as the fields of the act that records it.</summary>
public static class VisitRecord
{
    public const string Arrived = "arrived";
    public const string Left = "left";
    public const string Findings = "findings";
    public const string Position = "position";
    public const string Recorder = "recorder";
    public const string Signature = "signature";
    public const string Signer = "signer";
    public const string Witness = "witness";
    public const string PhotoPrefix = "photo.";

    /// <summary>Before the name of the picture of a signature.</summary>
    public const string Drawn = "drawn:";
    public const string Refused = "refused";

    /// <summary>Before a moment of the device's clock, in milliseconds since 1970.</summary>
    public const char Tapped = '@';

    private const int LongestTitle = 100;

    public static string Result(int item) => $"check.{Plain(item)}.result";

    public static string Note(int item) => $"check.{Plain(item)}.note";

    /// <summary>The texts of the act's fields.</summary>
    public static IReadOnlyDictionary<string, string?> TextsOf(EditLog log, IReadOnlyList<string> items, Func<string, string> nameOf)
    {
        var record = log.Record;
        var signature = record.Value(Signature);
        return new Dictionary<string, string?>
        {
            ["ArrivedAt"] = MomentText(record, Arrived),
            ["LeftAt"] = MomentText(record, Left),
            ["Checks"] = string.Join('\n', ChecksOf(record, items)),
            ["Findings"] = record.Value(Findings),
            ["Position"] = record.Value(Position),
            ["RecorderFile"] = record.Value(Recorder),
            ["Signature"] =
                signature.Length == 0 ? null
                : signature == Refused ? "Refused"
                : "Signed",
            ["SignedBy"] = record.Value(Signer),
            ["Witness"] = record.Value(Witness),
            ["SyncNote"] = SyncNote.Of(log, nameOf),
        };
    }

    /// <summary>The pictures that the record names, with their titles: photographs that nobody took out again, then the signature.</summary>
    public static IReadOnlyList<(string Name, string Title)> PicturesOf(Merged record)
    {
        var photos = record
            .Fields.Where(f => f.Key.StartsWith(PhotoPrefix, StringComparison.Ordinal) && f.Value.Value.Length > 0)
            .Select(f => (Name: f.Key[PhotoPrefix.Length..], First: record.Edits.First(e => e.Field == f.Key), Title: f.Value.Value))
            .OrderBy(p => p.First.At)
            .ThenBy(p => p.Name, StringComparer.Ordinal)
            .Select((p, i) => (p.Name, Short($"现场照片{i + 1} {p.Title}")));
        return record.Value(Signature) is var signature && signature.StartsWith(Drawn, StringComparison.Ordinal)
            ? [.. photos, (signature[Drawn.Length..], "现场检查签名")]
            : [.. photos];
    }

    /// <summary>The moment a field holds, by our clock: one that was tapped is put right by what the device's clock was off.</summary>
    public static DateTime? MomentOf(Merged record, string field)
    {
        if (!record.Fields.TryGetValue(field, out var standing) || standing.Value.Length == 0)
            return null;
        var edit = standing.Heads[^1];
        if (edit.Value[0] == Tapped)
            return long.TryParse(edit.Value[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms < 7_258_118_400_000
                ? DateTimeOffset.FromUnixTimeMilliseconds(ms).UtcDateTime - edit.Ahead
                : null;
        return DateTime.TryParseExact(
            edit.Value.Replace('T', ' '),
            "yyyy-MM-dd HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var typed
        )
            ? ChinaTime.ToUtc(typed)
            : null;
    }

    /// <summary>As people in China read the moment.</summary>
    public static string Local(DateTime utc) => ChinaTime.Of(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    // what nobody can read as a moment is handed on as it was typed, for the act to refuse it
    private static string? MomentText(Merged record, string field) =>
        MomentOf(record, field) is { } moment ? Local(moment)
        : record.Value(field) is { Length: > 0 } typed ? typed
        : null;

    /// <summary>What was found of each item that was looked at; the items as the code has them, whatever signs they hold.</summary>
    public static IReadOnlyList<string> ChecksOf(Merged record, IReadOnlyList<string> items) =>
        [
            .. items
                .Select(
                    (item, i) => (Item: item, Result: record.Value(Result(i)), Note: record.Value(Note(i)).ReplaceLineEndings(" ").Trim())
                )
                .Where(c => c.Result.Length > 0)
                .Select(c => c.Note.Length > 0 ? $"{c.Item}:{c.Result}:{c.Note}" : $"{c.Item}:{c.Result}"),
        ];

    /// <summary>The element of the page that a field of the act is filled in at, and what the page calls it; null for what is typed nowhere.</summary>
    public static (string Place, string Label)? OnPage(string? field) =>
        field switch
        {
            "ArrivedAt" => (Arrived, "到达时间"),
            "LeftAt" => (Left, "离开时间"),
            "Checks" => ("items", "逐项检查"),
            "Findings" => (Findings, "发现的问题"),
            "Position" => (Position, "位置"),
            "RecorderFile" => (Recorder, "执法记录仪文件编号"),
            "Signature" => (Signature, "签名"),
            "SignedBy" => (Signer, "签名人"),
            "Witness" => (Witness, "见证人"),
            _ => null,
        };

    private static string Short(string title) => title.Length <= LongestTitle ? title : title[..LongestTitle];

    private static string Plain(int n) => n.ToString(CultureInfo.InvariantCulture);
}
