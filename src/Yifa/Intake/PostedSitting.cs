using System.Globalization;
using System.Text.Json;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Intake;

/// <summary>One of the documents that a pile of scans is split into.</summary>
public sealed record Slice(int Row, string Title, MaterialKind Kind, string From, string To)
{
    public bool IsBlank => Title.Length == 0 && From.Length == 0 && To.Length == 0;
}

/// <summary>
/// 邮寄来件: what lies on the table while an application that came by post is registered: the envelope, the scans in their order, and how
/// they are split. It is kept as a draft, so that nothing has to be scanned twice.
/// </summary>
public sealed class PostedSitting
{
    public const int Rows = 8;
    private const string Draft = "posted";
    private const string Pile = "sitting";

    public static readonly Refusal NoEnvelope = Refusal.Because("没有上传信封照片");
    public static readonly Refusal NoScans = Refusal.Because("没有上传申请材料的扫描件");
    public static readonly Refusal PostmarkMissing = Refusal.Because("“邮戳日期”应为日期,如2024-02-07");
    public static readonly Refusal SliceUnclear = Refusal.Because("文件的名称和起止页没有写全");
    public static readonly Refusal SliceBeyond = Refusal.Because("文件的起止页超出了扫描件");
    public static readonly Refusal PageTwice = Refusal.Because("有的页归入了不止一份文件");
    public static readonly Refusal PageLeft = Refusal.Because("有的页没有归入任何文件");

    private sealed record Table(Content? Envelope, List<Content> Scans);

    private Table table = new(null, []);

    public Content? Envelope => table.Envelope;
    public IReadOnlyList<Content> Scans => table.Scans;

    /// <summary>The pages of all scans, one after the other.</summary>
    public int Pages => table.Scans.Sum(PagesOf);

    public static DraftKey KeyOf(Account account, string kind) => new(account.Id, kind, null, Draft);

    /// <summary>The sitting that the account left off, with what was typed in it; a fresh one when there is none.</summary>
    public static (PostedSitting Sitting, IReadOnlyDictionary<string, string> Typed) Of(CaseStore store, Account account, string kind)
    {
        var texts = store.DraftOf(KeyOf(account, kind))?.Texts ?? new Dictionary<string, string>();
        var sitting = new PostedSitting();
        if (texts.TryGetValue(Pile, out var pile))
            sitting.table = JsonSerializer.Deserialize<Table>(pile, FactsJson.Options)!;
        return (sitting, texts);
    }

    public void Lay(Content? envelope, IEnumerable<Content> scans) =>
        table = new(envelope ?? table.Envelope, [.. table.Scans.Concat(scans)]);

    public void Clear() => table = new(null, []);

    public Task Save(CaseStore store, Account account, string kind, IReadOnlyDictionary<string, string> typed) =>
        store.SaveDraft(
            KeyOf(account, kind),
            new Dictionary<string, string>(typed) { [Pile] = JsonSerializer.Serialize(table, FactsJson.Options) }
        );

    /// <summary>The scans with the pages each of them takes.</summary>
    public IEnumerable<(int N, Content Scan, int From, int To)> Placed()
    {
        var page = 1;
        foreach (var (scan, i) in table.Scans.Select((s, i) => (s, i)))
        {
            yield return (i + 1, scan, page, page + PagesOf(scan) - 1);
            page += PagesOf(scan);
        }
    }

    /// <summary>What stands against the split: every page belongs into one document, and into one only.</summary>
    public IEnumerable<Refusal> Against(IReadOnlyList<Slice> slices)
    {
        if (Envelope is null)
            yield return NoEnvelope.At("envelope");
        if (Pages == 0)
        {
            yield return NoScans.At("scans");
            yield break;
        }
        var times = new int[Pages + 1];
        foreach (var slice in slices)
            if (slice.Title.Length == 0 || RangeOf(slice) is not { } range)
                yield return SliceUnclear.With($":第{slice.Row}份").At($"slice.{slice.Row}");
            else if (range.From < 1 || range.To > Pages || range.To < range.From)
                yield return SliceBeyond.With($":第{slice.Row}份,扫描件共{Pages}页").At($"slice.{slice.Row}");
            else
                for (var page = range.From; page <= range.To; page++)
                    times[page]++;
        if (Pagelist(times, t => t > 1) is { Length: > 0 } twice)
            yield return PageTwice.With($":{twice}").At("slice.1");
        if (Pagelist(times, t => t == 0) is { Length: > 0 } left)
            yield return PageLeft.With($":{left}").At("slice.1");
    }

    /// <summary>The documents the scans make up, with the envelope at the end; a scan that holds several is taken apart.</summary>
    public async Task<IReadOnlyList<Handed>> Split(IReadOnlyList<Slice> slices, FileIntake intake, CancellationToken cancel)
    {
        var handed = new List<Handed>();
        foreach (var slice in slices.OrderBy(s => RangeOf(s)!.Value.From))
        {
            var (from, to) = RangeOf(slice)!.Value;
            var contents = new List<Content>();
            foreach (var (_, scan, first, last) in Placed().Where(p => p.From <= to && p.To >= from))
                contents.Add(await intake.Part(scan, Math.Max(from, first) - first + 1, Math.Min(to, last) - first + 1, cancel));
            handed.Add(new(slice.Title, slice.Kind, contents));
        }
        return [.. handed, new Handed("信封", MaterialKind.Envelope, [Envelope!])];
    }

    private static (int From, int To)? RangeOf(Slice slice) =>
        int.TryParse(slice.From, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
        && int.TryParse(slice.To, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            ? (from, to)
            : null;

    private static string Pagelist(int[] times, Func<int, bool> meant)
    {
        var pages = Enumerable.Range(1, times.Length - 1).Where(p => meant(times[p])).ToList();
        return string.Join('、', pages.Take(10).Select(p => $"第{p}页")) + (pages.Count > 10 ? $"等{pages.Count}页" : "");
    }

    // what cannot be opened counts as one page
    private static int PagesOf(Content scan) => Math.Max(1, scan.Pages);
}
