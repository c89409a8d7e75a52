using Yifa.Kernel;

namespace Yifa.Modules.Meetings;

public static class Figures
{
    public static readonly Figure Held = Figure.Count(
        "meetings.held",
        "会议次数",
        "Meetings held",
        "次",
        "登记的会议,每次一次,计入会议之日;按主题分的,计入会议的主题,没有写明的从第一个写明主题的议题。计量单位从种类。",
        "kind",
        "family",
        "subject",
        "level",
        "part"
    ) with
    {
        NamesNobody = true,
        UnitOfKind = true,
    };

    public static readonly Figure Topics = Figure.Count(
        "meetings.topics",
        "会议议题",
        "Topics heard",
        "项",
        "会议听取的议题,每项一次,计入会议之日;主题从议题。",
        "kind",
        "family",
        "subject",
        "level"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Decisions = Figure.Count(
        "meetings.decisions",
        "会议决定",
        "Decisions recorded",
        "项",
        "会议决定的事项,每项一次,计入会议之日。",
        "kind",
        "family",
        "subject",
        "level",
        "status"
    ) with
    {
        NamesNobody = true,
    };
}
