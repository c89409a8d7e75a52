using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

public static class FindingDocuments
{
    public static readonly Series NoticeNumber = new("findings.notice", "整改通知书文号", "{mark}督改〔{year}〕{n}号");

    public static readonly Template Notice = new(
        "notice",
        "整改通知书",
        "督察工作规定 17",
        Needed("督察轮次", f => f.Round ?? DocumentText.NotApplicable),
        Needed("被督察单位", f => string.Join('、', f.Addressees)),
        Needed("问题", f => f.Text),
        Needed("整改要求", f => f.Requirement),
        Needed("整改期限", f => f.Due is { } due ? Field.Show(due) : null)
    )
    {
        Number = NoticeNumber,
        Chain = [Duty.Head],
        To = m => string.Join('、', ((Finding)m).Addressees),
        Body = m => [$"请于{Field.Show(((Finding)m).Due)}前完成整改,并书面回复整改情况。"],
    };

    public static readonly Template LookBackRecord = new(
        "look-back-record",
        "回头看记录",
        "督察工作规定 18",
        Template.Element<Finding>("核查情况", "督察工作规定 18", f => f.LookBacks is [.., var last] ? last.Matched : null)
    )
    {
        IsRecord = true,
        Body = m => [((Finding)m).LookBacksTold[^1] + "。"],
    };

    private static Element Needed(string label, Func<Finding, string?> read) => Template.Element(label, "督察工作规定 17", read);
}
