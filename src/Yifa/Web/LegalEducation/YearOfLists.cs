using Yifa.Kernel;
using Yifa.Modules.LegalEducation;
using Yifa.Store;

namespace Yifa.Web.LegalEducation;

/// <summary>全年安排: the units with their lists of a year, those without one, and what is planned for whom in which month.</summary>
public sealed class YearOfLists
{
    private const int Most = 1000;

    /// <summary>宣传节点: the days and months that the year's events gather around. Policy practice rather than law, except the first of December's.</summary>
    public static IReadOnlyList<(int Month, string Name)> KeyDates { get; } =
    [
        (1, "农民工权益保障宣传"),
        (3, "消费者权益日"),
        (4, "全民国家安全教育日"),
        (5, "民法典宣传月"),
        (6, "禁毒日、安全生产月、环境日"),
        (9, "新学期法治教育"),
        (11, "消防宣传日"),
        (12, "宪法宣传周"),
    ];

    private YearOfLists(IReadOnlyList<(Brief Matter, DutyList List)> lists, IReadOnlyList<string> without) =>
        (Lists, Without) = (lists, without);

    public IReadOnlyList<(Brief Matter, DutyList List)> Lists { get; }

    /// <summary>Units with a list in the year before and departments, none of which has published this year.</summary>
    public IReadOnlyList<string> Without { get; }

    public static YearOfLists Of(CaseStore store, Reader reader, int year)
    {
        var lists = Read(store, reader, year);
        var published = lists.Where(l => l.List.PublishedOn is not null).Select(l => l.List.Unit).ToHashSet();
        var expected = Read(store, reader, year - 1)
            .Where(l => l.List.PublishedOn is not null)
            .Concat(lists)
            .Select(l => l.List.Unit)
            .Concat(reader.Capacity is Capacity.AtOffice duty ? DepartmentsOf(store, duty.Office) : []);
        return new(lists, [.. expected.Distinct().Where(u => !published.Contains(u)).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> DepartmentsOf(CaseStore store, Office office) =>
        store.Offices.Where(o => o.Kind == "department" && o.Within(office)).Select(o => o.Name);

    private static List<(Brief Matter, DutyList List)> Read(CaseStore store, Reader reader, int year)
    {
        var where = new[] { ("year", year.ToString(System.Globalization.CultureInfo.InvariantCulture)) };
        var rows = store.List(reader, new ListQuery("legal-education") { Where = where, Take = Most }).Rows;
        return
        [
            .. store
                .Files(reader, rows.Select(r => r.Id))
                .Select(m => (m.Matter, (DutyList)m.File.Matter))
                .Where(l => l.Item2.Stage != Modules.LegalEducation.Stage.Withdrawn)
                .OrderBy(l => l.Matter.Id),
        ];
    }

    /// <summary>What units plan for a group in a month.</summary>
    public IReadOnlyList<(Brief Matter, DutyItem Item)> Planned(int month, Group group) =>
        [.. Lists.SelectMany(l => l.List.Items.Where(i => i.Due?.Month == month && i.Group == group).Select(i => (l.Matter, i)))];
}
