namespace Yifa.Kernel;

/// <summary>保管期限 of a bound file.</summary>
public enum Retention
{
    [Label("永久")]
    Permanent,

    [Label("定期30年")]
    ThirtyYears,

    [Label("定期10年")]
    TenYears,
}

/// <summary>案卷: the two volumes of a closed matter.</summary>
/// <param name="By">立卷人.</param>
public sealed record Bound(DateOnly On, string By, string CheckedBy, Retention Retention, string? Remarks, Content Main, Content Inner);

/// <summary>A party's leave to read.</summary>
/// <param name="Withheld">Materials, by their places, that it does not cover.</param>
public sealed record Leave(string Who, DateOnly On, DateOnly Until, IReadOnlyList<int> Withheld);

/// <summary>One thing in a volume: an issued document or a material, by its place among them.</summary>
/// <param name="Pages">0 where its pages are not counted.</param>
public sealed record VolumeItem(string Title, DateOnly On, string From, int Pages)
{
    /// <summary>Its place among the issued documents; null when it is none.</summary>
    public int? Paper { get; init; }

    /// <summary>Its place among the materials; null when it is none.</summary>
    public int? Material { get; init; }

    /// <summary>审批: the opinions on a document, which belong into the inner volume.</summary>
    public bool IsApprovals { get; init; }
}

/// <summary>What stands in which volume, in the order of its pages, and what of the main one a party may read.</summary>
public static class MainVolume
{
    /// <summary>The things of a volume by date, an issued document before the materials of its day.</summary>
    public static IReadOnlyList<VolumeItem> ItemsOf(CaseFile file, Volume volume)
    {
        var papers =
            from p in file.Course.Papers.Select((p, i) => (Issued: p, N: i + 1))
            let template = file.Module.Document(p.Issued.Template)
            where VolumeOf(file, p.N) == volume
            select new VolumeItem(template.Label, p.Issued.On, file.Matter.Office.Name, 1) { Paper = p.N };
        var materials =
            from m in file.Course.Materials.Select((f, i) => (Filed: f, N: i + 1))
            where m.Filed.Volume == volume
            select new VolumeItem(m.Filed.Title, m.Filed.On, FromOf(file, m.Filed), m.Filed.Pages) { Material = m.N };
        var approvals =
            file.Course.Approvals.Count > 0 && volume == Volume.Inner
                ? [new VolumeItem("审批意见", file.Course.Approvals[^1].On, file.Matter.Office.Name, 1) { IsApprovals = true }]
                : Array.Empty<VolumeItem>();
        return [.. papers.Concat(materials).Concat(approvals).OrderBy(i => i.On)];
    }

    /// <summary>The leave by which an account reads on a day; null when it has none.</summary>
    public static Leave? LeaveOf(Course course, string account, DateOnly on) =>
        course.Leaves?.Find(l => l.On <= on && on <= l.Until && course.Parties.Exists(p => p.Account == account && p.Name == l.Who));

    /// <summary>What an account may read of the main volume on a day; null without leave. Nothing of the inner volume is ever among it.</summary>
    public static IReadOnlyList<VolumeItem>? OpenTo(CaseFile file, string account, DateOnly on) =>
        LeaveOf(file.Course, account, on) is { } leave
            ?
            [
                .. ItemsOf(file, Volume.Main)
                    .Where(i => i.Paper is { } n ? IsReadable(file, n) : i.Material is { } m && !leave.Withheld.Contains(m)),
            ]
            : null;

    /// <summary>A correction lies with what it corrects.</summary>
    private static Volume VolumeOf(CaseFile file, int n) =>
        file.Course.Papers[n - 1] is { Corrects: { } correction }
            ? VolumeOf(file, correction.Paper)
            : file.Module.Document(file.Course.Papers[n - 1].Template).Volume;

    // what has a number of its own takes effect by being served, and is not read in the file before
    private static bool IsReadable(CaseFile file, int n) =>
        file.Course.Papers[n - 1] is { Corrects: { } correction } ? IsReadable(file, correction.Paper)
        : file.Module.Document(file.Course.Papers[n - 1].Template) is { Number: not null } template
            ? file.Module.Journey?.Shows(file.Matter, template) == true
        : true;

    private static string FromOf(CaseFile file, Filed filed) =>
        filed.Behalf
        ?? (filed.Account is { } account ? file.Course.Parties.Find(p => p.Account == account)?.Name ?? "当事人" : file.Matter.Office.Name);
}
