using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules.Assistance;
using Yifa.Modules.DutyReports;
using Yifa.Modules.Oversight;
using Account = Yifa.Modules.DutyReports.UnitType;
using Agreed = Yifa.Modules.Oversight.Accept;
using Inspected = Yifa.Modules.Oversight.UnitType;
using Mode = Yifa.Modules.Oversight.Mode;

namespace Yifa.Modules.Samples;

/// <summary>
/// What a sample region recorded of steering: rounds and what they found, accounts given, assistance asked for. All names in it are invented.
/// </summary>
internal sealed class SteeringYear(RegionTree tree, Office office, int year)
{
    public const string Unit = "示例部门{n}";
    public const string Town = "示例街镇{n}";

    private readonly Dictionary<string, Actor> holders = [];

    /// <summary>So many rounds, each with its share of the units, one visit each.</summary>
    public IEnumerable<Script> Rounds(Mode mode, int rounds, string title, params (string Unit, Inspected Type, int Count)[] units)
    {
        var visited = units.SelectMany(u => Enumerable.Range(1, u.Count).Select(n => (Name: Numbered(u.Unit, n), u.Type))).ToList();
        var share = (visited.Count + rounds - 1) / rounds;
        return Enumerable
            .Range(0, rounds)
            .Select(r => Round(mode, Numbered(title, r + 1), Begins(r, rounds), [.. visited.Skip(r * share).Take(share)]));
    }

    private Script Round(Mode mode, string title, DateOnly begins, IReadOnlyList<(string Name, Inspected Type)> units)
    {
        var (inspector, head) = (Holder("oversight.Inspector"), Holder("oversight.Head"));
        List<Act> acts =
        [
            new OpenRound(mode, title, [.. units.Select(u => u.Name)], begins.AddDays(60), "法治政府建设和责任落实"),
            new FormTeam("示例组长", ["示例组员甲", "示例组员乙"]),
            .. units.Select(u => new Visit(u.Name, u.Type, "查阅资料、集中座谈")),
        ];
        var steps = acts.Select((a, i) => At(begins.AddDays(Math.Min(i, 45)), i, inspector, a)).ToList();
        var last = begins.AddDays(50);
        steps.Add(At(last, 0, head, new ApproveFeedback()));
        steps.Add(At(last, 5, inspector, new GiveFeedback("总体落实较好,问题逐项制发整改通知书。")));
        return new(OversightModule.Module.Kind, office, steps, title);
    }

    private DateOnly Begins(int round, int of) => new DateOnly(year, 3, 4).AddDays(round * 200 / of);

    /// <summary>What a round found.</summary>
    /// <param name="round">Its place among the rounds of the year; 0 for an inspection from above.</param>
    /// <param name="concerned">The units of each finding by their numbers, a town after 镇: <c>1、2 3 4、镇1</c>.</param>
    /// <param name="far">How far the n-th finding has come, 0 to 5: found, notice sent, replied, accepted, struck off, looked back at.</param>
    public IEnumerable<Script> Found(Mode mode, int round, int rounds, string concerned, Func<int, int> far) =>
        concerned
            .Split(' ')
            .Select(
                (c, i) =>
                    Finding(mode, round, Begins(Math.Max(round, 1) - 1, rounds).AddDays(30 + i), [.. c.Split('、').Select(Of)], i, far(i))
            );

    private static (string Unit, Inspected Type) Of(string number) =>
        number.StartsWith('镇') ? (Town.Replace("{n}", number[1..]), Inspected.Town) : (Unit.Replace("{n}", number), Inspected.Unit);

    private Script Finding(Mode mode, int round, DateOnly on, (string Unit, Inspected Type)[] units, int n, int far)
    {
        var (inspector, head) = (Holder("findings.Inspector"), Holder("findings.Head"));
        var field = Enum.GetValues<FindingField>()[(round * 3 + n) % 7];
        var find = new Find(
            mode,
            field,
            $"{Words.Chinese(field)}工作短板第{Digits(n + 1)}项",
            "制度落实不到位",
            [.. units.Where(u => u.Type == Inspected.Unit).Select(u => u.Unit)],
            [.. units.Where(u => u.Type == Inspected.Town).Select(u => u.Unit)],
            round > 0 ? RoundDocuments.Number.Format(office, year, round) : null
        );
        List<Step> steps = [At(on, 0, inspector, find)];
        (Actor By, int Days, Act[] Acts)[] turns =
        [
            (inspector, 5, [new ApproveNotice(), new SendNotice("建立台账,限期整改", on.AddDays(60))]),
            (Holder("findings.Liaison"), 40, [new Reply(units[0].Unit, "已经建立台账,完成整改")]),
            (inspector, 44, [new Agreed()]),
            (head, 48, [new Close("经核实,整改到位")]),
            (inspector, 90, [new LookBack(true, "逐项对照整改台账,没有反弹")]),
        ];
        foreach (var (by, days, acts) in turns.Take(far))
            steps.AddRange(acts.Select((a, i) => At(on.AddDays(days), i, a is ApproveNotice ? head : by, a)));
        return new(FindingsModule.Module.Kind, office, steps, find.Title);
    }

    /// <summary>Leaders on the year's roster; those before <paramref name="reported"/> give account.</summary>
    /// <param name="name">The unit, with <c>{n}</c> for its number.</param>
    public IEnumerable<Script> Roster(
        int persons,
        string name,
        Account type,
        Tier tier,
        int? reported = null,
        DutyReports.Mode mode = DutyReports.Mode.Written
    ) =>
        Enumerable
            .Range(1, persons)
            .Select(n =>
            {
                var unit = Numbered(name, n);
                var (clerk, enlist) = (
                    Holder("duty-reports.Clerk"),
                    new Enlist(year, "示例负责人", unit, type, tier, "主要负责人", new(year, 12, 31))
                );
                List<Step> steps = [At(new(year, 10, 8), n % 480, clerk, enlist)];
                if (n <= (reported ?? persons))
                    steps.AddRange(Given(new DateOnly(year, 11, 4).AddDays(n % 40), clerk, mode));
                return new Script(DutyReportsModule.Module.Kind, office, steps, $"述法 {unit}");
            });

    private IEnumerable<Step> Given(DateOnly on, Actor clerk, DutyReports.Mode mode)
    {
        Act account =
            mode == DutyReports.Mode.Written
                ? new ReportInWriting("一年来履行推进法治建设第一责任人职责的情况")
                : new ReportLive(mode, "示例常委会会议", "述法重点突出");
        yield return At(on, 0, clerk, account);
        yield return At(on.AddDays(10), 0, Holder("duty-reports.Assessor"), new Score(90, Grade.Good));
    }

    /// <summary>Requests for assistance, every fourth of which is still being worked on at the end of the year.</summary>
    public IEnumerable<Script> Asked(int requests, string to) =>
        Enumerable
            .Range(1, requests)
            .Select(n =>
            {
                var on = new DateOnly(year, 2, 5).AddDays(n * 300 / requests);
                var (asks, assists) = (Holder("assistance.Requester"), Holder("assistance.Assistant"));
                var kind = Enum.GetValues<AssistanceKind>()[n % 3];
                var request = new Request(
                    kind,
                    $"{Words.Chinese(kind)}之{Digits(n)}",
                    office.Name,
                    Numbered(to, n),
                    "办案需要核实情况",
                    "提供与本案有关的登记资料"
                );
                List<Step> steps = [At(on, 0, asks, request), At(on.AddDays(2), 0, assists, new Assistance.Accept())];
                if (n % 4 > 0)
                {
                    steps.Add(At(on.AddDays(9), 0, assists, new Deliver("已提供登记资料")));
                    steps.Add(At(on.AddDays(11), 0, asks, new Complete("资料齐全")));
                }
                return new Script(AssistanceModule.Module.Kind, office, steps, request.Title);
            });

    /// <summary>A step on the day, or on the next on which offices work.</summary>
    private static Step At(DateOnly day, int minutesAfterNine, Actor actor, Act act)
    {
        while (WorkCalendar.Official.IsOff(day))
            day = day.AddDays(1);
        return Step.OnTheDay(day, minutesAfterNine, actor, act);
    }

    private static string Numbered(string text, int n) => text.Replace("{n}", Digits(n));

    private static string Digits(int n) => n.ToString(CultureInfo.InvariantCulture);

    private Actor Holder(string duty) =>
        holders.TryGetValue(duty, out var held) ? held : holders[duty] = tree.Accounts.Select(a => a.As(duty)).OfType<Actor>().First();
}
