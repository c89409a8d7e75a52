using Yifa.Kernel;

namespace Yifa.Modules.Letters;

public static class Documents
{
    private const string Law = "党政机关公文处理工作条例 9";

    public static readonly Template Letter = new(
        "letter",
        "函件",
        Law,
        Needed("标题", l => l.Title),
        Needed("收函单位", l => string.Join('、', l.Receivers)),
        Needed("内容", l => l.Content)
    )
    {
        To = m => string.Join('、', ((Letter)m).Receivers),
        Body = m => Body((Letter)m),
    };

    private static IEnumerable<string> Body(Letter letter)
    {
        yield return $"{letter.Title}。";
        yield return letter.Content!;
        if (letter.ReplyDue is { } due)
            yield return $"请于{Field.Show(due)}前书面回复。";
    }

    private static Element Needed(string label, Func<Letter, string?> read) => Template.Element(label, Law, read);
}
