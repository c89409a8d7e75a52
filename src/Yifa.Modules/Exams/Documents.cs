using Yifa.Kernel;

namespace Yifa.Modules.Exams;

public static class Documents
{
    private const string Rule = "行政处罚法 42";

    public static readonly Series CertificateNumber = new("exams.certificate", "合格证明编号", "{mark}考证〔{year}〕第{n}号");

    /// <summary>合格证明: what an application for an enforcement certificate is shown.</summary>
    public static readonly Template Certificate = new(
        "certificate",
        "考试合格证明",
        Rule,
        Needed("姓名", p => p.Title),
        Needed("单位", p => p.Unit),
        Needed("考试编号", p => p.Round),
        Needed("参考日期", p => Field.Show(p.SatOn)),
        Needed("成绩", p => Field.Show(p.Score))
    )
    {
        Number = CertificateNumber,
        To = m => m.Title,
        Body = m => Body((ExamPaper)m),
    };

    private static IEnumerable<string> Body(ExamPaper paper)
    {
        yield return $"{paper.Title}({paper.Unit})于{Field.Show(paper.SatOn)}参加{Words.Chinese(paper.Exam)}(考试编号:{paper.Round}),成绩{Field.Show(paper.Score)}分,合格。";
        yield return "特此证明。";
    }

    private static Element Needed(string label, Func<ExamPaper, string?> read) => Template.Element(label, Rule, read);
}
