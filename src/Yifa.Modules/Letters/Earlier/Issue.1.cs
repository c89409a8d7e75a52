using Yifa.Kernel;

namespace Yifa.Modules.Letters;

/// <summary>Of release 0.2: the days for the reply ran from the letter's own day, whenever it arrived.</summary>
[Act("制发函件", "党政机关公文处理工作条例 9", Name = "Issue", Opens = true, Earlier = true)]
[By(Duty.Clerk)]
public sealed record IssueDueFromItsDay(
    [Label("种类")] KindRef Kind,
    [Label("标题")] string Title,
    [Label("收函单位")] IReadOnlyList<string> Receivers,
    [Label("内容", Format = Format.LongText)] string Content,
    [Label("文号")] string? DocumentNumber = null,
    [Label("主题")] string? Subject = null,
    [Label("回复期限", Feeds = "letters.answered")] DateOnly? ReplyDue = null,
    [Label("所关联案件的编号")] long? About = null,
    [Label("所升级函件的编号")] long? Follows = null,
    Details? Details = null
) : Act<Letter>, IOfKind
{
    public override IEnumerable<Refusal> Refuse(Letter matter, Scene at)
    {
        if (at.KindNamed(Kind) is not { } kind)
        {
            yield return Refusals.KindUnknown.At(nameof(Kind));
            yield break;
        }
        if (Receivers.Count == 0)
            yield return Refusals.NoReceiver.At(nameof(Receivers));
        if (ReplyDue <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(ReplyDue));
        if (kind.IsCountedIn(Figures.Answered) && ReplyDue is null && kind.Under(KindRules.ReplyDays) is null)
            yield return Refusals.NoReplyDue.At(nameof(ReplyDue));
        if (!kind.IsCountedIn(Figures.Answered) && ReplyDue is not null)
            yield return Refusals.AsksNoReply.At(nameof(ReplyDue));
    }

    public override void Perform(Letter matter, Scene at)
    {
        (matter.Kind, matter.Details, matter.Title) = (Kind, Details ?? Details.None, Title);
        (matter.Receivers, matter.Content, matter.DocumentNumber, matter.Subject) = (Receivers, Content, DocumentNumber, Subject);
        (matter.IssuedOn, matter.AsksReply) = (at.On, at.Kind!.IsCountedIn(Figures.Answered));
        (matter.Stage, matter.NextGrade) = (matter.AsksReply ? Stage.Waiting : Stage.Sent, at.Kind.Under(KindRules.NextGrade));
        if (matter.AsksReply)
            Wait(matter, at);
        at.Count(Figures.Issued);
        at.Issue(Documents.Letter);
        if (About is { } about)
            at.Link(about, "关于");
        if (Follows is { } earlier)
            at.Link(earlier, "接续");
    }

    private void Wait(Letter matter, Scene at)
    {
        var days = ReplyDue is { } due ? due.DayNumber - at.On.DayNumber : int.Parse(at.Kind!.Under(KindRules.ReplyDays)!);
        matter.ReplyDue = at.Start(Clocks.Reply, set: Term.Days(Math.Min(days, 3650))).Due;
    }
}
