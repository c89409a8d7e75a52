using System.Text;
using System.Text.Json;
using CsvHelper;
using Yifa.Api;
using Yifa.Cli;
using Yifa.Papers;

namespace Yifa.Import;

/// <summary>A file of rows, read row by row as often as needed: .xlsx, .csv (UTF-8 or GB18030), .jsonl.</summary>
public sealed class ImportSource
{
    private const int LongestRecord = 1 << 20;
    private static readonly IReadOnlyDictionary<string, string?> NoCells = new Dictionary<string, string?>();
    private readonly string path;
    private readonly Func<Stream, IEnumerable<ImportRow>> read;

    static ImportSource() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="UsageException">The name ends in none of the three.</exception>
    public ImportSource(string path)
    {
        this.path = path;
        read = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".xlsx" => stream => Table(XlsxReader.Read(stream)),
            ".csv" => stream => Table(Csv(stream)),
            ".jsonl" => JsonLines,
            _ => throw new UsageException($"只能导入 .xlsx、.csv、.jsonl 文件,现为“{Path.GetFileName(path)}”"),
        };
    }

    /// <exception cref="InvalidDataException">The file is damaged, or its first row is no heading.</exception>
    public IEnumerable<ImportRow> Rows()
    {
        using var stream = Files.Open(path);
        foreach (var row in read(stream))
            yield return row;
    }

    /// <summary>Rows under a heading; rows without any text are passed over.</summary>
    private static IEnumerable<ImportRow> Table(IEnumerable<SheetRow> rows)
    {
        IReadOnlyList<string>? heading = null;
        foreach (var row in rows)
            if (row.Cells.All(string.IsNullOrWhiteSpace))
                continue;
            else if (heading is null)
                heading = Heading(row);
            else
                yield return Under(heading, row);
    }

    private static List<string> Heading(SheetRow row)
    {
        var names = row.Cells.Select(c => c?.Trim() ?? "").ToList();
        return
            names.Where(n => n.Length > 0).GroupBy(n => n, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new InvalidDataException($"表头中“{twice.Key}”出现了两次")
            : names;
    }

    private static ImportRow Under(IReadOnlyList<string> heading, SheetRow row)
    {
        var cells = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < row.Cells.Count; i++)
            if (row[i] is { } text && !string.IsNullOrWhiteSpace(text))
            {
                if (i >= heading.Count || heading[i].Length == 0)
                    return new(row.Number, NoCells, $"第{i + 1}列有内容“{(text.Length > 20 ? text[..20] + "…" : text)}”,但表头没有这一列");
                cells[heading[i]] = text;
            }
        return new(row.Number, cells);
    }

    private static IEnumerable<SheetRow> Csv(Stream stream)
    {
        var options = CsvReaderOptions.Default with
        {
            HasHeader = false,
            Encoding = EncodingOf(stream),
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = LongestRecord,
        };
        using var csv = CsvReader.Create(stream, options, leaveOpen: true);
        while (Next(csv))
            yield return new SheetRow((int)csv.LineNumber, csv.Current.ToArray());
    }

    private static bool Next(CsvReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException wrong)
        {
            throw new InvalidDataException($"第{wrong.LineNumber}行起的引号不配对,或一行过长,请改正后再导入");
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException("文件里有既非 UTF-8 也非 GB18030 的内容,请另存为 UTF-8 后再导入");
        }
    }

    /// <summary>Null, which is UTF-8 with or without its mark, when every byte fits; else GB18030, which Chinese spreadsheet programs write.</summary>
    private static Encoding? EncodingOf(Stream stream)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[1 << 16];
        var chars = new char[bytes.Length + 2];
        try
        {
            int read;
            do
            {
                read = stream.Read(bytes);
                decoder.GetChars(bytes, 0, read, chars, 0, flush: read == 0);
            } while (read > 0);
            return null;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        finally
        {
            stream.Position = 0;
        }
    }

    private static IEnumerable<ImportRow> JsonLines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        for (var n = 1; reader.ReadLine() is { } line; n++)
            if (!string.IsNullOrWhiteSpace(line))
                yield return JsonLine(n, line);
    }

    private static ImportRow JsonLine(int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line, new() { MaxDepth = 8 });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return new(number, NoCells, "应为一个 JSON 对象");
            var (texts, refusals) = JsonTexts.Of(json.RootElement);
            return refusals.Count > 0
                ? new(number, NoCells, string.Join(';', refusals.Select(r => r.Text)))
                : new(number, texts.Where(t => !string.IsNullOrWhiteSpace(t.Value)).ToDictionary(StringComparer.OrdinalIgnoreCase));
        }
        catch (JsonException)
        {
            return new(number, NoCells, "不是合法的 JSON");
        }
    }
}
