using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Import;

/// <summary>Rows copied from a spreadsheet into a page: the same reading as of a file, all of them or none.</summary>
public static class PastedRows
{
    /// <summary>Rows under the heading in the first line; cells lie between tabs, or where there is none between commas.</summary>
    /// <param name="given">Cells that every row gets unless it has them.</param>
    public static IReadOnlyList<ImportRow> Of(string text, IReadOnlyList<(string Column, string Text)> given)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var separator = lines[0].Contains('\t') ? '\t' : ',';
        string[] heading = [.. lines[0].Split(separator, ',').Select(h => h.Trim())];
        var rows = new List<ImportRow>();
        for (var i = 1; i < lines.Length; i++)
            if (!string.IsNullOrWhiteSpace(lines[i]))
                rows.Add(Under(heading, i + 1, lines[i].Split(separator, ','), given));
        return rows;
    }

    /// <summary>Stores the rows in one transaction, or none of them with everything that is wrong.</summary>
    public static async Task<(int Stored, IReadOnlyList<RowError> Errors)> Store(
        CaseStore store,
        Module module,
        IReadOnlyList<ImportRow> rows,
        ImportDefaults defaults
    )
    {
        if (rows.Count == 0)
            return (0, [new(1, null, "没有数据行:第一行是表头,从第二行起是数据")]);
        var errors = new List<RowError>();
        var reading = new RowReading(store, module, defaults);
        var scripts = rows.Select(r => reading.Read(r, errors)).OfType<Script>().ToList();
        var refused = await store.Load(scripts, new LoadOptions { Rehearse = true });
        if (errors.Count == 0 && refused.Count == 0)
            refused = await store.Load(
                scripts,
                new LoadOptions
                {
                    Chunk = scripts.Count,
                    StopAtRefusal = true,
                    Channel = "desk",
                }
            );
        errors.AddRange(refused.SelectMany(Importing.ErrorsOf));
        return (errors.Count > 0 ? 0 : rows.Count, [.. errors.OrderBy(e => e.Row)]);
    }

    private static ImportRow Under(string[] heading, int number, string[] cells, IReadOnlyList<(string Column, string Text)> given)
    {
        var row = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < cells.Length; i++)
            if (cells[i].Trim() is { Length: > 0 } text)
            {
                if (i >= heading.Length || heading[i].Length == 0)
                    return new(number, row, $"第{i + 1}列有内容,但表头没有这一列");
                row[heading[i]] = text;
            }
        foreach (var (column, text) in given)
            row.TryAdd(column, text);
        return new(number, row);
    }
}
