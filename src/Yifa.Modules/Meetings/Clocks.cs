using Yifa.Kernel;

namespace Yifa.Modules.Meetings;

public static class Clocks
{
    private static readonly Setting MinutesTerm = new(
        "meetings.minutes",
        "会议纪要印发期限",
        "10个工作日",
        "法律没有统一规定;十个工作日为管理上的提醒,可以按本地的会议制度调整",
        Verified.Memory
    );

    public static readonly ClockRule Minutes = new(
        "minutes",
        "印发纪要",
        [new TermInForce(DateOnly.MinValue, Term.WorkingDays(10), "党政机关公文处理工作条例 8", MinutesTerm)]
    )
    {
        MetBy = [typeof(IssueMinutes)],
        Responsible = "会务经办人",
        IfSilent = "逾期的,说明理由",
        Norm = true,
    };

    /// <summary>As long as the earliest open decision says; the length below is never used.</summary>
    public static readonly ClockRule Decision = new("decision", "落实会议决定", Term.Days(1), "党政机关公文处理工作条例 8")
    {
        MetBy = [typeof(CarryOut)],
        Responsible = "责任单位",
        Outside = true,
        IfSilent = "逾期没有落实的,督办",
        Norm = true,
    };
}
