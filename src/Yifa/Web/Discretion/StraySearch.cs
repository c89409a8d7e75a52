using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Discretion;
using Yifa.Store;

namespace Yifa.Web.Discretion;

/// <summary>
/// 裁量偏离排查: a city's year of cases takes a minute, so it is searched beside the page that asks, and what was found is kept for a while. Once a night it
/// is searched unasked.
/// </summary>
public sealed class StraySearch(CaseStore store)
{
    private const int Most = 8;
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);
    private readonly Lock key = new();
    private readonly List<(string Of, DateTime At, Task<IReadOnlyList<Outlier>> Found)> kept = [];

    public Task<IReadOnlyList<Outlier>> Of(Reader reader, Office office, int year)
    {
        var of = $"{(reader.Capacity as Capacity.AtOffice)?.Office.Path} {office.Path} {year}";
        lock (key)
        {
            kept.RemoveAll(k => store.Now - k.At > Lasts || k.Found.IsFaulted);
            if (kept.Find(k => k.Of == of) is { Found: { } known })
                return known;
            var search = Task.Run(() => Search(reader, office, year));
            kept.Insert(0, (of, store.Now, search));
            kept.RemoveRange(Math.Min(Most, kept.Count), Math.Max(0, kept.Count - Most));
            return search;
        }
    }

    /// <summary>The year of yesterday, wherever somebody answers for alarms, from the topmost such office down.</summary>
    /// <returns>How many alarms are new.</returns>
    public async Task<int> Night()
    {
        if (store.Module(DiscretionModule.Alarms.Kind) is null)
            return 0;
        var (raised, year) = (0, store.Today.AddDays(-1).Year);
        var offices = store.OfficesWith(RaiseAct);
        foreach (var office in offices.Where(o => !offices.Any(above => above != o && o.Within(above))))
            raised += (await Raise(Search(Reader.Of(Actor.Statute), office, year), office, year, Actor.Statute, "night")).Raised;
        return raised;
    }

    /// <summary>Each becomes an alarm of the office where most of its cases were decided; one that was raised before is not raised again.</summary>
    public async Task<(int Raised, int Known)> Raise(IReadOnlyList<Outlier> found, Office scope, int year, Actor actor, string channel)
    {
        var raised = 0;
        foreach (var one in found)
        {
            var who = one.Subject == Subject.Office ? OfficeAt(one.Who)?.Name ?? one.Who : one.Who;
            var request = new ActRequest(RaiseAct, one.Asked(year, who), actor, store.Today, channel)
            {
                Office = OfficeAt(one.Office) ?? scope,
            };
            raised += (await store.Perform(request)).Accepted ? 1 : 0;
        }
        return (raised, found.Count - raised);
    }

    private static ActType RaiseAct => DiscretionModule.Alarms.Act(typeof(RaiseAlarm));

    private Office? OfficeAt(string path) => store.Offices.FirstOrDefault(o => o.Path == path);

    private IReadOnlyList<Outlier> Search(Reader reader, Office office, int year) =>
        store.Over(
            reader,
            DiscretionModule.Cases.Kind,
            office,
            Period.Year(year),
            cases => Outliers.Find(cases.OfType<SchemeCase>().Select(c => c.Placed).OfType<Placed>(), RuleOf(office))
        );

    /// <summary>As the office has set it.</summary>
    private OutlierRule RuleOf(Office office)
    {
        string Set(Setting setting) => setting.For(office, store.SettingOf);
        var rule = new OutlierRule();
        return new(
            int.TryParse(Set(DiscretionSettings.LeastCases), NumberStyles.None, CultureInfo.InvariantCulture, out var least)
                ? least
                : rule.Least,
            DiscretionSettings.Share(Set(DiscretionSettings.Falseness)) ?? rule.Falseness,
            DiscretionSettings.Share(Set(DiscretionSettings.Distance)) ?? rule.Distance
        );
    }
}
