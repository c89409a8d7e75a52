using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>Made-up years of a few enterprises and units, any shape of them, the same ones every time.</summary>
internal static class Schedules
{
    public const int Year = 2026;

    public static readonly int Count = Environment.GetEnvironmentVariable("YIFA_LONG") == "1" ? 10_000 : 100;

    public static (IReadOnlyList<PoolLine> Lines, Caps Caps) Some(int seed)
    {
        var random = new Random(seed);
        var (enterprises, offices, lines) = (random.Next(1, 7), random.Next(1, 7), random.Next(1, 45));
        return ([.. Enumerable.Range(1, lines).Select(n => Line(n, enterprises, offices, random))], SomeCaps(random));
    }

    /// <summary>触发式检查 on what data show, which the caps bind.</summary>
    public static Trigger Unforeseen(PoolLine line, DateOnly day) =>
        new(
            line.Line.Enterprise,
            line.Line.EnterpriseCode,
            line.Line.Place,
            line.Line.Field,
            [.. line.Line.Items],
            "示例依据",
            day,
            TriggerGround.Monitoring,
            "监测数据异常",
            line.Line.Grade,
            Announced: false
        );

    private static PoolLine Line(int n, int enterprises, int offices, Random random)
    {
        var (enterprise, office) = (random.Next(enterprises), random.Next(offices));
        var items = Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"事项{random.Next(4)}").Distinct().ToList();
        return new(
            new(100 + office * 10 + random.Next(2), n),
            $"shi/o{office}/",
            $"示例单位{office}",
            new(Year, 1, 5 + office),
            new(
                n,
                CreditCode.Make("310112", enterprise),
                $"示例企业{enterprise}",
                "示例路1号",
                (EnforcementField)random.Next(11),
                items,
                Window(random),
                (RiskGrade)random.Next(4),
                random.Next(4) > 0,
                random.Next(2, 5)
            )
        );
    }

    private static PlanWindow Window(Random random)
    {
        var from = new DateOnly(Year, 1, 1).AddDays(random.Next(365));
        var to = from.AddDays(random.Next(1 << random.Next(9)));
        return new(from, to.Year > Year ? new(Year, 12, 31) : to);
    }

    private static Caps SomeCaps(Random random)
    {
        string Row()
        {
            if (random.Next(6) == 0)
                return "不限";
            var year = random.Next(0, 9);
            var month = random.Next(0, year + 1);
            var week = random.Next(0, month + 1);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{random.Next(0, week + 1)}/{week}/{month}/{year}/{random.Next(0, year + 1)}"
            );
        }
        return random.Next(5) == 0 ? Caps.Default : Caps.Parse($"A:{Row()};B:{Row()};C:{Row()};D:{Row()}");
    }

    /// <summary>The first visit that comes after as many as a cap allows, counted here without the help of the product; null when all keep within them.</summary>
    public static string? OverCap(IEnumerable<PooledVisit> visits, Caps caps)
    {
        foreach (var enterprise in visits.GroupBy(v => v.Lead.Line.EnterpriseCode))
        {
            var told = new Dictionary<string, int>();
            foreach (var visit in enterprise.OrderBy(v => v.Day).ThenBy(v => v.Lead.Ref))
            {
                var day = visit.Day.ToDateTime(TimeOnly.MinValue);
                List<(CapSpan Span, string Key)> keys =
                [
                    (CapSpan.Day, $"d{day:yyyyMMdd}"),
                    (CapSpan.Week, $"w{ISOWeek.GetYear(day)}-{ISOWeek.GetWeekOfYear(day)}"),
                    (CapSpan.Month, $"m{day:yyyyMM}"),
                    (CapSpan.Year, $"y{day:yyyy}"),
                    .. visit.Lines.Select(l => l.Office).Distinct().Select(o => (CapSpan.Authority, $"a{day:yyyy}{o}")),
                ];
                foreach (var (span, key) in keys)
                {
                    var before = told.GetValueOrDefault(key);
                    if (caps.Of(visit.Lines.Max(l => l.Line.Grade), span) is { } cap && before >= cap)
                        return $"{enterprise.Key} {visit.Day:yyyy-MM-dd} {span} {before}>={cap} {caps}";
                    told[key] = before + 1;
                }
            }
        }
        return null;
    }

    /// <summary>The first visit over a cap that nobody overrode with a reason, counted here without the help of the product.</summary>
    public static string? Unexplained(IEnumerable<(Inspection Visit, DateOnly Day)> issued, Caps caps)
    {
        var told = new Dictionary<string, int>();
        foreach (var (visit, on) in issued)
        {
            var day = on.ToDateTime(TimeOnly.MinValue);
            var firm = visit.EnterpriseCode;
            List<(CapSpan Span, string Key)> keys =
            [
                (CapSpan.Day, $"{firm} d{day:yyyyMMdd}"),
                (CapSpan.Week, $"{firm} w{ISOWeek.GetYear(day)}-{ISOWeek.GetWeekOfYear(day)}"),
                (CapSpan.Month, $"{firm} m{day:yyyyMM}"),
                (CapSpan.Year, $"{firm} y{day:yyyy}"),
                .. visit.Authorities.Select(a => (CapSpan.Authority, $"{firm} a{day:yyyy}{a.Path}")),
            ];
            var isOver = keys.Exists(k => caps.Of(visit.Grade, k.Span) is { } cap && told.GetValueOrDefault(k.Key) >= cap);
            var isSaid = visit.Overridden is { Reason.Length: > 0, ApprovedBy.Length: > 0 };
            if (isOver != isSaid)
                return $"{firm} {on:yyyy-MM-dd} over {isOver}, overridden {isSaid}";
            foreach (var (_, key) in keys)
                told[key] = told.GetValueOrDefault(key) + 1;
        }
        return null;
    }
}
