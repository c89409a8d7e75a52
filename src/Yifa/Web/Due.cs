using Yifa.Kernel;

namespace Yifa.Web;

/// <summary>A due date as a light with its words: never the colour alone.</summary>
/// <param name="Light">ok, soon, late, or empty where nothing presses.</param>
public sealed record Due(string Light, string Text)
{
    private const int SoonWorkingDays = 3;

    public static Due Of(DateOnly due, DateOnly today, WorkCalendar calendar)
    {
        if (due < today)
            return new("late", $"逾期{today.DayNumber - due.DayNumber}日");
        if (due == today)
            return new("soon", "今天到期");
        var working = calendar.WorkingDaysBetween(today, due);
        return working <= SoonWorkingDays
            ? new("soon", working == 0 ? "下一个工作日前到期" : $"还有{working}个工作日")
            : new("ok", $"还有{due.DayNumber - today.DayNumber}日");
    }

    public static Due Of(ClockRun run, DateOnly today, WorkCalendar calendar) =>
        run.State switch
        {
            ClockState.Running => Of(run.Due, today, calendar),
            ClockState.Paused => new("info", "暂停计算"),
            ClockState.Met => run.EndedOn > run.Due ? new("late", "逾期完成") : new("ok", "按期完成"),
            ClockState.RanOut => new("late", Words.Chinese(run.State)),
            _ => new("", Words.Chinese(run.State)),
        };
}
