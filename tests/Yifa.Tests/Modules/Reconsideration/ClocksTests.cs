using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;

public sealed class ClocksTests
{
    public static TheoryData<ClockRule, string, string> Dates =>
        new()
        {
            // 除夕 2024-02-09 counts, Sunday 02-18 is worked
            { Clocks.AcceptanceReview, "2024-02-07", "2024-02-20" },
            // a Sunday that is worked to the end of National Day week
            { Clocks.AcceptanceReview, "2024-09-29", "2024-10-11" },
            { Clocks.Supplement, "2024-02-07", "2024-02-27" },
            { Clocks.CopyToRespondent, "2025-01-23", "2025-02-08" },
            { Clocks.CopyToRespondentSimplified, "2024-04-30", "2024-05-08" },
            { Clocks.Reply, "2025-09-26", "2025-10-16" },
            { Clocks.ReplySimplified, "2026-02-12", "2026-02-26" },
            // sixty and thirty days end inside a holiday and roll on
            { Clocks.Decision, "2024-08-05", "2024-10-08" },
            { Clocks.Decision, "2024-12-05", "2025-02-05" },
            { Clocks.DecisionSimplified, "2026-01-20", "2026-02-24" },
            { Clocks.OpinionReply, "2025-08-05", "2025-10-09" },
            // fifteen days end on a Sunday that is worked
            { Clocks.Sue, "2024-01-31", "2024-02-18" },
            { Clocks.NormativeReview, "2024-09-03", "2024-10-08" },
            { Clocks.NormativeForward, "2026-04-30", "2026-05-13" },
            { Clocks.NormativeNotice, "2024-09-30", "2024-10-10" },
            // before 2024 ten days were calendar days
            { Clocks.Reply, "2023-09-20", "2023-10-07" },
        };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_period_ends_on_this_day(ClockRule rule, string from, string due)
    {
        var start = DateOnly.Parse(from);

        Assert.Equal(DateOnly.Parse(due), Deadline.After(WorkCalendar.Official, start, rule.On(start).Term).Date);
    }

    [Fact]
    public void What_is_known_from_memory_only_is_a_setting()
    {
        Assert.All(
            ReconsiderationModule.Module.Clocks.SelectMany(c => c.Terms).Where(t => t.Law.Contains("(2017)")),
            t => Assert.Equal(Verified.Memory, t.Setting?.Verified)
        );
        Assert.Null(Clocks.AcceptanceReview.On(new(2024, 2, 7)).Setting);
    }
}
