namespace Yifa.Kernel;

/// <summary>
/// 更正文书: a mistake in an issued document is put right by a notice linked to it, also when the matter is closed. Every module whose duties
/// say who corrects offers it, under the article that lets them.
/// </summary>
[Act("更正文书", "", Name = "CorrectPaper", Hint = "原文书不改动,另制作一份更正通知书,两份互相指明")]
public sealed record CorrectPaper<T>(
    [Label("要更正的文书", Format = Format.Paper)] int Paper,
    [Label("原文", Hint = "照原文书抄录有误的字句", Format = Format.LongText, Max = 500)] string Wrong,
    [Label("更正为", Format = Format.LongText, Max = 500)] string Right,
    [Label("更正的理由", Format = Format.LongText, Max = 500)] string Reason
) : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (Paper < 1 || Paper > at.Course.Papers.Count)
            yield return CorrectionRefusals.NoSuchPaper.At(nameof(Paper));
        if (Wrong == Right)
            yield return CorrectionRefusals.NothingChanges.At(nameof(Right));
    }

    public override void Perform(T matter, Scene at)
    {
        at.Issue(new Correction(Paper, Wrong, Right, Reason));
        at.NotifyParties($"《{at.LabelOf(at.Course.Papers[Paper - 1])}》有更正通知书");
    }
}

public static class CorrectionRefusals
{
    public static readonly Refusal NoSuchPaper = Refusal.Because("案件没有这一份文书");
    public static readonly Refusal NothingChanges = Refusal.Because("更正前后的字句相同");
}
