using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

/// <summary>Who acts in the made-up draws of an office.</summary>
public sealed record SampleDrawers(Office Office, Actor Organiser, Actor Witness, Actor Checker, Actor Head);

/// <summary>Made-up draws: one that is done, one drawn again for a reason, one whose visits are under way.</summary>
public static class DoubleRandomSample
{
    private sealed record Told(string Title, string Field, Scheme Scheme, string Item, int Objects, int Take, DateOnly FinishBy);

    private const string Moved = "一名抽中的执法检查人员已经调离";

    public static IEnumerable<Script> Of(SampleDrawers who, int year) => [Food(who, year), Lifts(who, year), Prices(who, year)];

    private static Script Food(SampleDrawers who, int year)
    {
        var told = new Told(
            "示例食品经营单位随机抽查",
            "市场监管",
            Scheme.OneDepartment,
            "食品经营许可和进货查验",
            60,
            6,
            new(year, 5, 31)
        );
        return Scripted(
            who,
            told,
            [
                Opened(who, told, new(year, 3, 4)),
                .. Drawing(who, told, new(year, 3, 5), new(year, 3, 15), 1, ""),
                .. Visits(who, told, 1, "", new(year, 3, 15), new(year, 4, 2), told.Take),
            ]
        );
    }

    private static Script Lifts(SampleDrawers who, int year)
    {
        var told = new Told("示例电梯使用单位联合随机抽查", "特种设备", Scheme.Joint, "电梯维护保养和使用登记", 45, 5, new(year, 8, 31));
        return Scripted(
            who,
            told,
            [
                Opened(who, told, new(year, 6, 3)),
                .. Drawing(who, told, new(year, 6, 4), new(year, 6, 14), 1, ""),
                Step.OnTheDay(new(year, 6, 17), 0, who.Head, new Redraw(Moved)),
                .. Drawing(who, told, new(year, 6, 18), new(year, 6, 26), 2, Moved),
                .. Visits(who, told, 2, Moved, new(year, 6, 26), new(year, 7, 8), told.Take),
            ]
        );
    }

    private static Script Prices(SampleDrawers who, int year)
    {
        var until = new DateOnly(year + 1, 1, 31);
        var told = new Told("示例商场超市明码标价随机抽查", "价格监管", Scheme.OneDepartment, "明码标价和价格公示", 80, 8, until);
        return Scripted(
            who,
            told,
            [
                Opened(who, told, new(year, 11, 25)),
                .. Drawing(who, told, new(year, 11, 26), new(year, 12, 6), 1, ""),
                .. Visits(who, told, 1, "", new(year, 12, 6), new(year, 12, 16), 5),
            ]
        );
    }

    private static Script Scripted(SampleDrawers who, Told told, IReadOnlyList<Step> steps) =>
        new("double-random", who.Office, steps, told.Title);

    private static Step Opened(SampleDrawers who, Told told, DateOnly on) =>
        Step.OnTheDay(
            on,
            0,
            who.Organiser,
            new Plan(told.Title, told.Field, told.Scheme, [told.Item], "随机抽查事项清单(示例)", told.FinishBy)
        );

    private static IEnumerable<Step> Drawing(SampleDrawers who, Told told, DateOnly announced, DateOnly day, int round, string reason)
    {
        var terms = Terms(told, day, round, reason);
        if (round == 1)
            yield return Step.OnTheDay(announced, 0, who.Organiser, Bases(told));
        yield return Step.OnTheDay(announced, 10, who.Organiser, new CommitShare(terms.Shares[0].Hash));
        yield return Step.OnTheDay(announced, 20, who.Witness, new CommitShare(terms.Shares[1].Hash));
        yield return Step.OnTheDay(announced, 30, who.Organiser, new Announce(day));
        yield return Step.OnTheDay(day, 0, who.Organiser, new RevealShare(Secret(told, round, 1)));
        yield return Step.OnTheDay(day, 5, who.Witness, new RevealShare(Secret(told, round, 2)));
        yield return Step.OnTheDay(day, 10, who.Organiser, new Draw());
    }

    private static IEnumerable<Step> Visits(
        SampleDrawers who,
        Told told,
        int round,
        string reason,
        DateOnly day,
        DateOnly visited,
        int reported
    )
    {
        var (rosters, _) = Bases(told).Read();
        var drawn = Kernel.Draw.Run(Terms(told, day, round, reason), rosters, [Secret(told, round, 1), Secret(told, round, 2)]).Drawn;
        for (var i = 0; i < reported; i++)
        {
            var result = i % 4 == 3 ? CheckResult.OrderedRight : CheckResult.Sound;
            yield return Step.OnTheDay(visited, i * 20, who.Checker, new Report(drawn[i].Object, result));
        }
        yield return Step.OnTheDay(visited.AddDays(7), 0, who.Organiser, new Publish());
    }

    private static DrawTerms Terms(Told told, DateOnly day, int round, string reason) =>
        new(
            told.Title,
            round,
            reason,
            day,
            told.Take,
            2,
            "",
            [
                new(Words.Chinese(Duty.Organiser), Share.HashOf(Secret(told, round, 1))),
                new(Words.Chinese(Duty.Witness), Share.HashOf(Secret(told, round, 2))),
            ]
        );

    private static string Secret(Told told, int round, int party) =>
        Share.HashOf($"{told.Title}/{round.ToString(CultureInfo.InvariantCulture)}/{party.ToString(CultureInfo.InvariantCulture)}")[..32];

    private static FixRosters Bases(Told told) =>
        new(
            string.Join('\n', Enumerable.Range(1, told.Objects).Select(n => $"QY{n:000},{1 + n % 3},示例{told.Field}对象{n:000}号")),
            string.Join('\n', Enumerable.Range(1, 8).Select(n => $"ZF{n:00},示例执法人员{n:00}")),
            told.Take,
            2,
            "QY003,ZF01\nQY010,ZF02\nQY010,ZF03"
        );
}
