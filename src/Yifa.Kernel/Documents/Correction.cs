namespace Yifa.Kernel;

/// <summary>更正: what a notice corrects in a document issued before. That document stays as it was issued.</summary>
/// <param name="Paper">Which document of the matter, 1 for the first issued.</param>
/// <param name="Wrong">The words as they stand in it.</param>
/// <param name="Right">The words that take their place.</param>
public sealed record Correction(int Paper, string Wrong, string Right, string Reason)
{
    /// <summary>The name of the template in every kind of matter that has it.</summary>
    public const string TemplateName = "correction-notice";

    /// <summary>更正通知书, under the article that lets the module's duties correct.</summary>
    internal static Template NoticeUnder(string law) => new(TemplateName, "更正通知书", law);

    /// <summary>The words of the notice.</summary>
    internal IEnumerable<string> Body(Template corrected, Issued issued)
    {
        var number = issued.Number is { } n ? $"({n})" : "";
        yield return $"{DocumentText.Day(issued.On)}制作的《{corrected.Label}》{number}有误,现更正如下:";
        yield return $"原文“{Wrong}”,更正为“{Right}”。";
        yield return $"更正的理由:{Reason}";
        yield return "其余内容不变。本通知书是原文书的组成部分,与原文书一并送达和保存。";
    }
}
