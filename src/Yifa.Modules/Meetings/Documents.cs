using Yifa.Kernel;

namespace Yifa.Modules.Meetings;

public static class Documents
{
    private const string Law = "党政机关公文处理工作条例 8";

    public static readonly Template Minutes = new(
        "minutes",
        "会议纪要",
        Law,
        Needed("会议名称", m => m.Title),
        Needed("会议日期", m => Field.Show(m.HeldOn)),
        Needed("主持人", m => m.Chair),
        Needed("纪要", m => m.Minutes)
    )
    {
        Body = m => Body((Meeting)m),
    };

    private static IEnumerable<string> Body(Meeting meeting)
    {
        yield return $"{Field.Show(meeting.HeldOn)},{meeting.Chair}主持召开{meeting.Title}。";
        yield return meeting.Minutes!;
        foreach (var topic in meeting.TopicsTold)
            yield return $"议题{topic}。";
        foreach (var decision in meeting.DecisionsTold)
            yield return $"决定{decision}。";
    }

    private static Element Needed(string label, Func<Meeting, string?> read) => Template.Element(label, Law, read);
}
