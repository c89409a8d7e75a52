using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>Says yes to exactly <c>want</c> of <c>among</c>, spread evenly.</summary>
internal sealed class SampleDraw(int want, int among)
{
    private int wanted = want;
    private int left = among;

    public bool Next(Random chance)
    {
        var yes = wanted > 0 && chance.Next(left) < wanted;
        left--;
        if (yes)
            wanted--;
        return yes;
    }
}

/// <summary>Amounts as they occur, many small and a few large, that add up to a total exactly.</summary>
internal sealed class SamplePurse(long total, int parts)
{
    // their mean is 1
    private static readonly int[] Hundredths = [5, 10, 15, 20, 30, 40, 60, 90, 150, 580];
    private long left = total;
    private int parts = parts;

    public long Next(Random chance)
    {
        if (parts <= 1)
            return Take(left);
        var mean = left / parts;
        var amount = mean * Hundredths[chance.Next(Hundredths.Length)] * (80 + chance.Next(41)) / 10_000;
        return Take(Math.Min(Math.Max(10, amount / 10 * 10), left / 2));
    }

    private long Take(long amount)
    {
        left -= amount;
        parts--;
        return amount;
    }
}

/// <summary>What is in dispute and what is agreed: the one the intake fixes comes out exact, the other follows it.</summary>
internal sealed class SampleMoney(SampleIntake intake)
{
    private const int Fallback = 12_000;

    /// <summary>What the loose amounts are counted in, so that the year before is like the year, a little less.</summary>
    private readonly long unit =
        intake.AgreementAmount is { } agreed ? agreed / intake.Succeeded / 68
        : intake.AmountInvolved is { } involved ? involved / intake.Accepted / 88
        : 100;
    private readonly int involvedParts = Share(intake.Accepted);
    private readonly int agreedParts = Share(intake.Succeeded);
    private SampleDraw? involves;
    private SampleDraw? agrees;
    private SamplePurse? involved;
    private SamplePurse? agreed;

    /// <summary>About three in five disputes are over money.</summary>
    private static int Share(int disputes) => Math.Max(1, disputes * 3 / 5);

    /// <summary>The amounts of a dispute accepted in the year.</summary>
    public (long Involved, long Agreed) OfTheYear(Random chance, bool settles)
    {
        if (intake.AgreementAmount is not null)
        {
            var promised = settles ? Promised(chance) : 0;
            return (settles ? promised * (100 + chance.Next(41)) / 1000 * 10 : Loose(chance), promised);
        }
        involves ??= new(involvedParts, intake.Accepted);
        involved ??= new(intake.AmountInvolved ?? (long)involvedParts * Fallback, involvedParts);
        var atStake = involves.Next(chance) ? involved.Next(chance) : 0;
        return (atStake, settles ? atStake * (55 + chance.Next(46)) / 1000 * 10 : 0);
    }

    /// <summary>The amounts of a dispute carried over: in dispute in the year before, agreed in this one.</summary>
    public (long Involved, long Agreed) CarriedOver(Random chance, bool settles)
    {
        if (intake.AgreementAmount is null)
            return OfTheYearBefore(chance, settles);
        var promised = settles ? Promised(chance) : 0;
        return (promised * 12 / 100 * 10, promised);
    }

    public (long Involved, long Agreed) OfTheYearBefore(Random chance, bool settles)
    {
        var atStake = Loose(chance);
        return (atStake, settles ? atStake * (55 + chance.Next(46)) / 1000 * 10 : 0);
    }

    private long Promised(Random chance)
    {
        agrees ??= new(agreedParts, intake.Succeeded);
        agreed ??= new(intake.AgreementAmount!.Value, agreedParts);
        return agrees.Next(chance) ? agreed.Next(chance) : 0;
    }

    private long Loose(Random chance) => chance.Next(5) < 3 ? (1 + chance.Next(40)) * (1 + chance.Next(12)) * unit / 10 * 10 : 0;
}

/// <summary>The days of a year on which disputes come in, few of them on days off, and the one for the n-th of so many.</summary>
internal sealed class SampleDays
{
    private const int Working = 100;
    private const int Off = 6;
    private readonly DateOnly first;
    private readonly int[] upTo;

    public SampleDays(DateOnly first, DateOnly last)
    {
        this.first = first;
        upTo = new int[last.DayNumber - first.DayNumber + 1];
        for (var i = 0; i < upTo.Length; i++)
            upTo[i] = (i == 0 ? 0 : upTo[i - 1]) + WeightOf(first.AddDays(i));
    }

    public DateOnly Of(int n, int among)
    {
        var at = (int)((2L * n + 1) * upTo[^1] / (2L * among));
        var found = Array.BinarySearch(upTo, at + 1);
        return first.AddDays(found >= 0 ? found : ~found);
    }

    /// <summary>Some days later, on a working day where there is one, never after the last.</summary>
    public static DateOnly After(DateOnly day, int days, DateOnly last)
    {
        var later = day.AddDays(days);
        if (later > last)
            later = last;
        while (later > day && WorkCalendar.Official.IsOff(later))
            later = later.AddDays(-1);
        return later;
    }

    /// <summary>A third at once, most within a week, few beyond the month.</summary>
    public static int Duration(Random chance) =>
        chance.Next(100) switch
        {
            < 34 => 0,
            < 74 => 1 + chance.Next(7),
            < 97 => 8 + chance.Next(19),
            _ => 28 + chance.Next(30),
        };

    // the hot months and the weeks before the new year bring more
    private static int WeightOf(DateOnly day) =>
        (WorkCalendar.Official.IsWorkingDay(day) ? Working : Off)
        * day.Month switch
        {
            2 => 8,
            6 or 7 or 8 => 11,
            12 => 12,
            _ => 10,
        };
}
