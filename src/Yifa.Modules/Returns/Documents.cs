using Yifa.Kernel;

namespace Yifa.Modules.Returns;

public static class Documents
{
    public static readonly Template Return = new(
        "return",
        "统计报表",
        "统计法 7",
        Needed("表号", r => r.Layout.Code),
        Needed("报告期", r => $"{r.Year}年{Words.Chinese(r.Span)}"),
        Needed("填报人", r => r.Preparer),
        Needed("审核人", r => r.Reviewer),
        Needed("签发人", r => r.Signer)
    )
    {
        Chain = [Duty.Reviewer, Duty.Head],
        Body = m => ((PeriodicReturn)m).Lines.Select(l => $"{l.Line}.{l.Label}:{Field.Show(l.Reading.Value)}{l.Unit}。"),
    };

    private static Element Needed(string label, Func<PeriodicReturn, string?> read) => Template.Element(label, "统计法 7", read);
}
