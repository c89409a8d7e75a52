using Yifa.Kernel;

namespace Yifa.Modules.Letters;

[Act("制发函件", "党政机关公文处理工作条例 9", Opens = true, Version = 2, Hears = "letters.Escalate", Hint = "办理日期填函件制发的日期")]
[By(Duty.Clerk)]
public sealed record Issue(
    [Label("种类")] KindRef Kind,
    [Label("标题")] string Title,
    [Label("收函单位")] IReadOnlyList<string> Receivers,
    [Label("内容", Format = Format.LongText)] string Content,
    [Label("文号")] string? DocumentNumber = null,
    [Label("主题")] string? Subject = null,
    [Label("回复期限", Feeds = "letters.answered", Hint = "不写的,按种类的答复日数,从送达之日起计算")] DateOnly? ReplyDue = null,
    [Label("所关联案件的编号", Format = Format.Matter)] long? About = null,
    [Label("所升级函件的编号", Format = Format.Matter, Hint = "上一级函件没有回复而改发的填写")] long? Follows = null,
    Details? Details = null
) : Act<Letter>, IOfKind
{
    internal const string AboutIt = "关于";

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
            at.Link(about, AboutIt);
        if (Follows is { } earlier)
            at.Link(earlier, "接续");
    }

    private void Wait(Letter matter, Scene at)
    {
        var days = ReplyDue is { } due ? due.DayNumber - at.On.DayNumber : int.Parse(at.Kind!.Under(KindRules.ReplyDays)!);
        matter.ReplyDays = ReplyDue is null ? days : null;
        matter.ReplyDue = at.Start(Clocks.Reply, set: Term.Days(Math.Min(days, 3650))).Due;
    }
}

/// <summary>The reply is asked for once more; a new day for it may be set.</summary>
[Act("催办", "党政机关公文处理工作条例 24")]
[By(Duty.Clerk)]
[From(Stage.Waiting)]
public sealed record Chase([Label("催办方式")] string Manner, [Label("新的回复期限")] DateOnly? ReplyDue = null) : Act<Letter>
{
    public override IEnumerable<Refusal> Refuse(Letter matter, Scene at)
    {
        if (ReplyDue <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(ReplyDue));
    }

    public override void Perform(Letter matter, Scene at)
    {
        matter.Chased++;
        if (ReplyDue is not { } due)
            return;
        matter.ReplyDays = null;
        at.Drop(Clocks.Reply);
        matter.ReplyDue = at.Start(Clocks.Reply, set: Term.Days(Math.Min(due.DayNumber - at.On.DayNumber, 3650))).Due;
    }
}

/// <summary>Counted on the day of the letter, so that what was issued in a year can be followed.</summary>
[Act("登记回复", "党政机关公文处理工作条例 24")]
[By(Duty.Clerk)]
[From(Stage.Waiting)]
public sealed record Receive(
    [Label("回复内容", Format = Format.LongText)] string Reply,
    [Label("处理结果", Hint = "据此改了什么、采取了什么措施")] string? Consequence = null
) : Act<Letter>
{
    public override void Perform(Letter matter, Scene at)
    {
        (matter.Reply, matter.Consequence, matter.RepliedOn, matter.Stage) = (Reply, Consequence, at.On, Stage.Answered);
        matter.OnTime = at.On <= matter.ReplyDue;
        at.Stop(Clocks.Reply);
        at.Count(Figures.Answered, on: matter.IssuedOn);
    }
}

/// <summary>No answer came; what follows is said, the next grade being what the kind names.</summary>
[Act("终结等待", "党政机关公文处理工作条例 24", Grave = true, Hint = "期满没有回复、不改发下一级函件的,写明怎样处理")]
[By(Duty.Reviewer)]
[From(Stage.Waiting)]
public sealed record End([Label("处理结果")] string Consequence) : Act<Letter>
{
    public override IEnumerable<Refusal> Refuse(Letter matter, Scene at)
    {
        if (at.On <= matter.ReplyDue)
            yield return Refusals.NotYetDue;
    }

    public override void Perform(Letter matter, Scene at) => (matter.Consequence, matter.Stage) = (Consequence, Stage.Ended);
}

/// <summary>The letter is left, and one of the next grade goes to the same units about the same matter.</summary>
[Act("升级", "党政机关公文处理工作条例 24", Grave = true, Hint = "期满没有回复的,按种类规定的下一级改发:提醒函之后督办单,督办单之后通报")]
[By(Duty.Reviewer)]
[From(Stage.Waiting)]
public sealed record Escalate(
    [Label("下一级函件的标题")] string Title,
    [Label("下一级函件的内容", Format = Format.LongText)] string Content,
    [Label("下一级函件的回复期限", Hint = "不写的,按种类的答复日数计算")] DateOnly? ReplyDue = null
) : Act<Letter>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => ((Letter)file.Matter).NextGrade is not null;

    public override IEnumerable<Refusal> Refuse(Letter matter, Scene at)
    {
        if (at.On <= matter.ReplyDue)
            yield return Refusals.NotYetDue;
        if (ReplyDue <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(ReplyDue));
        if (matter.NextGrade is not { } grade || at.KindNamed(grade) is not { } next)
            yield return Refusals.NoNextGrade;
        else if (ReplyDue is not null && !next.IsCountedIn(Figures.Answered))
            yield return Refusals.AsksNoReply.At(nameof(ReplyDue));
    }

    public override void Perform(Letter matter, Scene at)
    {
        (matter.Consequence, matter.Stage) = ($"改发{at.KindNamed(matter.NextGrade!)?.Name ?? matter.NextGrade}《{Title}》", Stage.Ended);
        at.Open(
            "letters.Issue",
            null,
            [
                (nameof(Issue.Kind), matter.NextGrade),
                (nameof(Issue.Title), Title),
                (nameof(Issue.Receivers), string.Join('\n', matter.Receivers)),
                (nameof(Issue.Content), Content),
                (nameof(Issue.Subject), matter.Subject),
                (nameof(Issue.ReplyDue), ReplyDue?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
                (nameof(Issue.About), at.Course.Links.LastOrDefault(l => l.Relation == Issue.AboutIt)?.To.ToString()),
                (nameof(Issue.Follows), matter.Id.ToString()),
            ]
        );
    }
}
