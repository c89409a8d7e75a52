using Yifa.Kernel;

namespace Yifa.Modules.DutyReports;

public static class Documents
{
    public static readonly Template Account = new(
        "account",
        "述法报告",
        "第一责任人职责规定 7",
        Needed("述法人", a => a.Person),
        Needed("单位", a => a.Unit),
        Needed("述法报告", a => a.Text)
    )
    {
        IsRecord = true,
    };

    public static readonly Template Comments = new("comments", "述法点评意见", "第一责任人职责规定 8", Needed("点评意见", a => a.Comments))
    {
        To = m => ((DutyAccount)m).Unit,
    };

    private static Element Needed(string label, Func<DutyAccount, string?> read) => Template.Element(label, "第一责任人职责规定 7", read);
}
