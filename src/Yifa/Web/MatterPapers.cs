using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>A document of a matter as it was issued, with what every copy must say: that the case is synthetic, and what corrects what.</summary>
public static class MatterPapers
{
    /// <summary>The n-th document; null when the matter has issued fewer.</summary>
    /// <param name="notice">What every paper of this store says; null for nothing.</param>
    public static Paper? Of(CaseView view, int n, string? notice) =>
        view.Paper(n) is { } paper
            ? paper with
            {
                Notice = string.Join('\n', Remarks(view, n, notice)) is { Length: > 0 } text ? text : null,
            }
            : null;

    /// <summary>The name a copy is saved under.</summary>
    public static string NameOf(CaseView view, int n, string format)
    {
        var issued = view.File.Course.Papers[n - 1];
        return $"{view.File.Module.Document(issued.Template).Label} {issued.Number ?? view.Brief.Number}.{format}";
    }

    /// <summary>The documents that correct the n-th, and the one it corrects, each with a sentence.</summary>
    public static IEnumerable<(int N, string Sentence)> Linked(CaseView view, int n)
    {
        var papers = view.File.Course.Papers;
        if (papers[n - 1].Corrects is { } correction)
            yield return (
                correction.Paper,
                $"本通知书更正{Wording.Long(papers[correction.Paper - 1].On)}的《{LabelOf(view, correction.Paper)}》。"
            );
        foreach (var other in DocumentText.CorrectedBy(papers, n))
            yield return (other, $"本文书已由{Wording.Long(papers[other - 1].On)}的更正通知书更正,应当一并阅读。");
    }

    private static IEnumerable<string> Remarks(CaseView view, int n, string? notice) =>
        Linked(view, n).Select(l => l.Sentence).Prepend(notice).OfType<string>();

    private static string LabelOf(CaseView view, int n) => view.File.Module.Document(view.File.Course.Papers[n - 1].Template).Label;
}
