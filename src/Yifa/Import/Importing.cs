using System.Security.Cryptography;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Import;

/// <summary>What became of an import.</summary>
/// <param name="Rows">Rows with data in the file.</param>
/// <param name="Before">Rows an earlier, interrupted import had stored.</param>
/// <param name="Stored">Rows stored now.</param>
public sealed record Imported(long Rows, long Before, long Stored, IReadOnlyList<RowError> Errors);

/// <summary>
/// Imports a file in two passes: the first checks every row and stores nothing, the second commits rows in chunks, each together with the mark
/// of how far the file is. An import that was cut off goes on after the last row committed; a file that is done is refused.
/// </summary>
public sealed class Importing(CaseStore store, Module module, ImportDefaults defaults)
{
    public int Chunk { get; init; } = 1000;

    /// <summary>Checks only.</summary>
    public bool Rehearse { get; init; }

    /// <summary>Stores the rows that can be stored and leaves out those that cannot; without it a file with a bad row stores nothing.</summary>
    public bool KeepGood { get; init; }

    /// <summary>Told how far each pass is.</summary>
    public Action<string, long, long?>? Progress { get; init; }

    /// <exception cref="UsageException">The file was imported before, or holds nothing.</exception>
    public async Task<Imported> Run(string path)
    {
        var source = new ImportSource(path);
        var hash = HashOf(path);
        var known = store.ImportOf(hash);
        if (known is { FinishedAt: not null })
            throw new UsageException(
                $"这个文件已于{ChinaTime.Of(known.FinishedAt.Value):yyyy-MM-dd HH:mm}导入({known.Name},{known.Total}行),不再重复导入"
            );
        if (known is not null && known.Kind != module.Kind)
            throw new UsageException($"这个文件先前按“{store.Module(known.Kind)?.Name ?? known.Kind}”导入,尚未完成,请用同一种类续导");
        var (rows, errors) = await Check(source, known?.Done ?? 0);
        if (rows == 0)
            throw new UsageException("文件里没有数据行");
        var bad = errors.Select(e => e.Row).ToHashSet();
        if ((bad.Count > 0 && !KeepGood) || bad.Count == rows - (known?.Done ?? 0) || Rehearse)
            return new(rows, known?.Done ?? 0, 0, errors);
        await store.BeginImport(hash, module.Kind, Path.GetFileName(path), rows);
        var imported = await Commit(source, hash, rows, bad);
        return imported with { Errors = [.. errors.Concat(imported.Errors).OrderBy(e => e.Row)] };
    }

    private async Task<(long Rows, List<RowError> Errors)> Check(ImportSource source, long done)
    {
        var reading = new RowReading(store, module, defaults);
        var errors = new List<RowError>();
        var rows = 0L;
        IEnumerable<Script> Scripts()
        {
            foreach (var row in source.Rows())
            {
                rows++;
                Progress?.Invoke("检查各行", rows, null);
                if (rows > done && reading.Read(row, errors) is { } script)
                    yield return script;
            }
        }
        var refused = await store.Load(Scripts(), new LoadOptions { Rehearse = true, Chunk = Chunk });
        errors.AddRange(refused.SelectMany(ErrorsOf));
        return (rows, [.. errors.OrderBy(e => e.Row)]);
    }

    private async Task<Imported> Commit(ImportSource source, string hash, long rows, HashSet<int> bad)
    {
        var before = store.ImportOf(hash)!.Done;
        var reading = new RowReading(store, module, defaults);
        var (mark, stored) = (before, 0L);
        var read = new List<long>(); // which row of the file each script is, since bad ones are passed over
        var options = new LoadOptions
        {
            Chunk = Chunk,
            StopAtRefusal = true,
            BeforeCommit = (session, done) =>
            {
                var to = read[(int)done - 1];
                store.AdvanceImport(session, hash, mark, to);
                (mark, stored) = (to, done);
            },
            Progress = done => Progress?.Invoke("导入", read[(int)done - 1], rows),
        };
        IEnumerable<Script> Scripts()
        {
            foreach (var (n, row) in source.Rows().Index().Skip((int)before).Where(r => !bad.Contains(r.Item.Number)))
            {
                read.Add(n + 1);
                yield return Again(reading, row);
            }
        }
        var refused = await store.Load(Scripts(), options);
        if (refused.Count == 0)
            await store.EndImport(hash, mark, rows);
        await store.SealNow();
        return new(rows, before, stored, [.. refused.SelectMany(ErrorsOf)]);
    }

    private static Script Again(RowReading reading, ImportRow row)
    {
        var errors = new List<RowError>();
        return reading.Read(row, errors)
            ?? throw new InvalidDataException($"第{row.Number}行检查之后变了:{errors[0].Text};此前的行已导入,改正后可续导");
    }

    internal static IEnumerable<RowError> ErrorsOf(LoadFailure failure) =>
        failure.Refusals.Select(r => new RowError(int.Parse(failure.Reference), RowReading.LabelOf(failure.Act, r.Field), r.ToString()));

    private static string HashOf(string path)
    {
        using var stream = Files.Open(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
