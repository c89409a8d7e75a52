using Yifa.Kernel;

namespace Yifa.Modules.Meetings;

[Act("登记会议", "党政机关公文处理工作条例 8", Opens = true, Hint = "办理日期填开会的日期")]
[By(Duty.Clerk)]
public sealed record Hold(
    [Label("种类")] KindRef Kind,
    [Label("会议名称")] string Title,
    [Label("主持人")] string? Chair = null,
    [Label("地点")] string? Place = null,
    [Label("参会单位和人员")] IReadOnlyList<string>? Attendees = null,
    [Label("级别")] Level? Level = null,
    [Label("参会方式")] Part Part = Part.Convened,
    [Label("主题", Hint = "不写的,从第一个写明主题的议题")] Subject? Subject = null,
    [Label("议题", Hint = "一行一项;主题与会议不同的,另用“登记议题”", Feeds = "meetings.topics")] IReadOnlyList<string>? Topics = null,
    Details? Details = null
) : Act<Meeting>, IOfKind
{
    public override IEnumerable<Refusal> Refuse(Meeting matter, Scene at)
    {
        if (at.KindNamed(Kind) is null)
            yield return Refusals.KindUnknown.At(nameof(Kind));
    }

    public override void Perform(Meeting matter, Scene at)
    {
        (matter.Kind, matter.Details, matter.Title, matter.HeldOn) = (Kind, Details ?? Details.None, Title, at.On);
        (matter.Chair, matter.Place, matter.Attendees) = (Chair, Place, Attendees ?? []);
        (matter.Level, matter.Part, matter.Subject, matter.Stage) = (Level, Part, Subject, Stage.Held);
        at.Count(Figures.Held);
        foreach (var title in Topics ?? [])
            Hearing.Add(matter, at, new(title, Subject, null));
        at.Start(Clocks.Minutes);
    }
}

[Act("登记议题", "党政机关公文处理工作条例 8")]
[By(Duty.Clerk)]
[From(Stage.Held)]
public sealed record HearTopic(
    [Label("议题")] string Title,
    [Label("主题")] Subject? Subject = null,
    [Label("提交单位")] string? SubmittedBy = null,
    [Label("所关联案件的编号", Format = Format.Matter)] long? About = null
) : Act<Meeting>
{
    public override IEnumerable<Refusal> Refuse(Meeting matter, Scene at)
    {
        if (matter.Topics.Count >= Hearing.Most)
            yield return Refusals.TooMany;
    }

    public override void Perform(Meeting matter, Scene at)
    {
        Hearing.Add(matter, at, new(Title, Subject, SubmittedBy));
        if (About is { } about)
            at.Link(about, "议题");
    }
}

[Act("登记决定", "党政机关公文处理工作条例 8")]
[By(Duty.Clerk)]
[From(Stage.Held, Stage.Minuted)]
public sealed record RecordDecision(
    [Label("决定的事项")] string Text,
    [Label("责任单位")] string Responsible,
    [Label("落实期限")] DateOnly? Due = null,
    [Label("主题")] Subject? Subject = null
) : Act<Meeting>
{
    public override IEnumerable<Refusal> Refuse(Meeting matter, Scene at)
    {
        if (matter.Decisions.Count >= Hearing.Most)
            yield return Refusals.TooMany;
        if (Due < matter.HeldOn)
            yield return Refusals.DueBeforeMeeting.At(nameof(Due));
    }

    public override void Perform(Meeting matter, Scene at)
    {
        var decision = new Decision(Text, Responsible, Due, Subject ?? matter.Subject);
        matter.Decisions = [.. matter.Decisions, decision];
        Hearing.Count(matter, at, decision, 1);
        Hearing.RunToFirstDue(matter, at);
    }
}

[Act("登记落实", "党政机关公文处理工作条例 8")]
[By(Duty.Clerk)]
[From(Stage.Held, Stage.Minuted)]
public sealed record CarryOut([Label("第几项决定")] int N, [Label("落实情况", Format = Format.LongText)] string Result) : Act<Meeting>
{
    public override IEnumerable<Refusal> Refuse(Meeting matter, Scene at)
    {
        if (N < 1 || N > matter.Decisions.Count || matter.Decisions[N - 1].DoneOn is not null)
            yield return Refusals.NoSuchDecision.At(nameof(N));
    }

    public override void Perform(Meeting matter, Scene at)
    {
        Hearing.CarryOut(matter, at, N);
        Hearing.RunToFirstDue(matter, at);
    }
}

/// <summary>What was decided becomes a task of its own, and is carried out when that is done.</summary>
[Act("交办决定", "党政机关公文处理工作条例 8", Hint = "决定的事项成为一项任务,任务完成即为落实")]
[By(Duty.Clerk)]
[From(Stage.Held, Stage.Minuted)]
public sealed record SetTask([Label("第几项决定")] int N, [Label("完成期限", Hint = "不写的,为决定的落实期限")] DateOnly? Deadline = null)
    : Act<Meeting>
{
    /// <summary>The kind of task where the kind of meeting names none.</summary>
    private const string Usual = "supervised-item";

    public override IEnumerable<Refusal> Refuse(Meeting matter, Scene at)
    {
        if (N < 1 || N > matter.Decisions.Count || matter.Decisions[N - 1] is { DoneOn: not null } or { SetOn: not null })
            yield return Refusals.NoSuchDecision.At(nameof(N));
        else if ((Deadline ?? matter.Decisions[N - 1].Due) <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(Deadline));
    }

    public override void Perform(Meeting matter, Scene at)
    {
        var decision = matter.Decisions[N - 1];
        matter.Decisions = [.. matter.Decisions.Select((d, i) => i == N - 1 ? d with { SetOn = at.On } : d)];
        at.Open(
            "tasks.Issue",
            null,
            [
                ("Kind", at.Kind!.Under(KindRules.TaskKind) ?? Usual),
                ("List", $"{matter.Title[..Math.Min(matter.Title.Length, 180)]}决定事项"),
                ("Title", decision.Text),
                ("ItemNumber", $"{N}"),
                ("PlanYear", $"{matter.HeldOn!.Value.Year}"),
                ("Responsible", decision.Responsible),
                ("Deadline", (Deadline ?? decision.Due)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
                ("Origin", $"{matter.Id}"),
                ("OriginItem", $"{N}"),
            ]
        );
    }
}

/// <summary>Heard from the task that a decision became.</summary>
[Act("交办的任务完成", "党政机关公文处理工作条例 8", Hears = "tasks.Complete")]
[From(Stage.Held, Stage.Minuted)]
public sealed record TaskDone : Act<Meeting>
{
    public override IEnumerable<LookUp> Asks(Meeting matter, DateOnly on) =>
        Open(matter).Select(n => new LookUp($"task-{n:000}", "tasks", "origin", $"{matter.Id}#{n}", 1));

    public override IEnumerable<Refusal> Refuse(Meeting matter, Scene at)
    {
        if (!Open(matter).Any(n => IsDone(n, at)))
            yield return Refusals.NoSuchDecision;
    }

    public override void Perform(Meeting matter, Scene at)
    {
        foreach (var n in Open(matter).Where(n => IsDone(n, at)).ToList())
            Hearing.CarryOut(matter, at, n);
        Hearing.RunToFirstDue(matter, at);
    }

    private static bool IsDone(int n, Scene at) => at.Answer($"task-{n:000}") is [{ Stage: "Done" or "Rectified" }, ..];

    private static IEnumerable<int> Open(Meeting matter) =>
        Enumerable.Range(1, matter.Decisions.Count).Where(n => matter.Decisions[n - 1] is { SetOn: not null, DoneOn: null });
}

[Act("印发纪要", "党政机关公文处理工作条例 8")]
[By(Duty.Clerk)]
[From(Stage.Held)]
public sealed record IssueMinutes(
    [Label("纪要", Format = Format.LongText)] string Minutes,
    [Label("主持人", Hint = "登记会议时没有写明的,在此写明")] string? Chair = null
) : Act<Meeting>
{
    public override void Perform(Meeting matter, Scene at)
    {
        (matter.Minutes, matter.Chair, matter.Stage) = (Minutes, Chair ?? matter.Chair, Stage.Minuted);
        at.Stop(Clocks.Minutes);
        at.Issue(Documents.Minutes);
    }
}

[Act("办结", "党政机关公文处理工作条例 8", Hint = "决定的事项全部落实以后")]
[By(Duty.Reviewer)]
[From(Stage.Minuted)]
public sealed record Finish : Act<Meeting>
{
    public override IEnumerable<Refusal> Refuse(Meeting matter, Scene at)
    {
        if (matter.Decisions.Any(d => d.DoneOn is null))
            yield return Refusals.DecisionsOpen;
    }

    public override void Perform(Meeting matter, Scene at) => matter.Stage = Stage.Finished;
}

/// <summary>It was not held, or was recorded twice: nothing of it is counted any more.</summary>
[Act("撤销登记", "党政机关公文处理工作条例 8", Grave = true)]
[By(Duty.Reviewer)]
[From(Stage.Held)]
public sealed record Cancel([Label("撤销理由")] string Reason) : Act<Meeting>
{
    public override void Perform(Meeting matter, Scene at)
    {
        at.Uncount(Figures.Held, on: matter.HeldOn);
        foreach (var topic in matter.Topics)
            Hearing.Count(matter, at, topic, -1);
        foreach (var decision in matter.Decisions)
            Hearing.Count(matter, at, decision, -1);
        (matter.Stage, matter.Reason) = (Stage.Cancelled, Reason);
    }
}

/// <summary>What topics and decisions are counted in, on the day of the meeting.</summary>
internal static class Hearing
{
    /// <summary>Topics, and decisions, of one meeting.</summary>
    public const int Most = 200;

    /// <summary>The first topic with a subject gives it to a meeting that was called without one.</summary>
    public static void Add(Meeting matter, Scene at, Topic topic)
    {
        if (matter.Subject is null && topic.Subject is not null)
        {
            at.Uncount(Figures.Held, on: matter.HeldOn);
            matter.Subject = topic.Subject;
            at.Count(Figures.Held, on: matter.HeldOn);
        }
        matter.Topics = [.. matter.Topics, topic];
        Count(matter, at, topic, 1);
    }

    public static void Count(Meeting matter, Scene at, Topic topic, int amount) =>
        at.Count(Figures.Topics, amount, matter.HeldOn, null, ("subject", CodeOf(topic.Subject)));

    public static void Count(Meeting matter, Scene at, Decision decision, int amount) =>
        at.Count(
            Figures.Decisions,
            amount,
            matter.HeldOn,
            null,
            ("status", decision.DoneOn is null ? "open" : "done"),
            ("subject", CodeOf(decision.Subject))
        );

    /// <summary>The n-th decision is carried out, and counted as done.</summary>
    public static void CarryOut(Meeting matter, Scene at, int n)
    {
        var open = matter.Decisions[n - 1];
        var done = open with { DoneOn = at.On };
        Count(matter, at, open, -1);
        Count(matter, at, done, 1);
        matter.Decisions = [.. matter.Decisions.Select((d, i) => i == n - 1 ? done : d)];
    }

    /// <summary>The period of the decisions ends with the one that is due first.</summary>
    public static void RunToFirstDue(Meeting matter, Scene at)
    {
        var first = matter.Decisions.Where(d => d.DoneOn is null).Min(d => d.Due);
        if (first is null)
        {
            at.Stop(Clocks.Decision);
            return;
        }
        at.Drop(Clocks.Decision);
        at.Start(Clocks.Decision, set: at.DaysTo(first.Value));
    }

    private static string CodeOf(Subject? subject) => subject is { } s ? Words.Code(s) : "";
}
