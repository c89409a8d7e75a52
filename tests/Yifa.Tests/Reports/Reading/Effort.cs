using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Yifa.Tests.Reports.Published;

/// <summary>
/// The processor time of the thread that works. Whoever else works on the machine can only add to it, so that the least of several runs is
/// nearest to the truth, and a run is repeated before it is held against anybody.
/// </summary>
static class Effort
{
    private const int ThreadClock = 3; // CLOCK_THREAD_CPUTIME_ID
    private const int Tries = 12;
    private const double MostGrowth = 2.6;

    // what is too short to be told apart from the clock's own grain and a collection of garbage
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(20);

    // so many steps, each of which waits for the one before, are a second on the machine the limit was set on
    private const int StepsOfASecond = 1_100_000_000;

    private static readonly Lazy<TimeSpan> OneSecond = new(() =>
        Enumerable.Range(0, 3).Min(_ => Of(() => Steps(StepsOfASecond / 20))) * 20
    );

    [StructLayout(LayoutKind.Sequential)]
    private struct Moment
    {
        public long Seconds;
        public long Nanoseconds;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int Read(int clock, out Moment moment);

    public static void Needed() => Assert.SkipUnless(OperatingSystem.IsLinux(), "the thread's processor time is read from Linux");

    /// <summary>What a second of the machine the limit was set on takes here and now.</summary>
    public static TimeSpan Second => OneSecond.Value;

    /// <summary>How long the work takes, tried again while it takes more than the limit.</summary>
    public static TimeSpan Within(TimeSpan limit, Action work)
    {
        var least = Of(work);
        for (var i = 1; i < 3 && least > limit; i++)
            least = Min(least, Of(work));
        return least;
    }

    /// <summary>How long the work takes for so much and for twice as much, in turns, until the two are steady or it has been tried often.</summary>
    public static (TimeSpan One, TimeSpan Two) Growth(Action one, Action two)
    {
        var (first, second) = (Of(one), Of(two));
        for (var i = 1; i < Tries && (i < 3 || !IsSteady(first, second)); i++)
            (first, second) = (Min(first, Of(one)), Min(second, Of(two)));
        return (first, second);
    }

    public static bool IsSteady(TimeSpan one, TimeSpan two) => two <= MostGrowth * one + Grain;

    /// <summary>Plain work: each step waits for the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static uint Steps(int count)
    {
        var x = 1u;
        for (var i = 0; i < count; i++)
            x = x * 31 + (x >> 7);
        return x;
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Of(Action work)
    {
        var from = Now();
        work();
        return Now() - from;
    }

    private static TimeSpan Now()
    {
        Assert.Equal(0, Read(ThreadClock, out var moment));
        return TimeSpan.FromSeconds(moment.Seconds) + TimeSpan.FromTicks(moment.Nanoseconds / 100);
    }
}
