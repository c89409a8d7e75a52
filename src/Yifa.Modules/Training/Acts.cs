using Yifa.Kernel;

namespace Yifa.Modules.Training;

[Act("安排学习培训", "法治宣传教育法 36", Opens = true, Hint = "先写下应到的人,举办以后能看出还有谁没有参加")]
[By(Duty.Recorder)]
public sealed record Plan(
    [Label("种类")] KindRef Kind,
    [Label("名称")] string Title,
    [Label("计划日期")] DateOnly PlannedOn,
    [Label("主题")] string? Topic = null,
    [Label("培训对象")] Audience? Audience = null,
    [Label("主讲人")] string? Lecturer = null,
    [Label("地点")] string? Place = null,
    [Label("学时")] decimal? Hours = null,
    [Label("应到人员", Hint = "一行一人")] IReadOnlyList<string>? Invited = null,
    Details? Details = null
) : Act<StudySession>, IOfKind
{
    public override IEnumerable<Refusal> Refuse(StudySession matter, Scene at)
    {
        if (at.KindNamed(Kind) is null)
            yield return Refusals.KindUnknown.At(nameof(Kind));
        if (PlannedOn < at.On)
            yield return Refusals.PlannedEarlier.At(nameof(PlannedOn));
        foreach (var refusal in Attendance.Refuse(null, Hours, 0))
            yield return refusal;
    }

    public override void Perform(StudySession matter, Scene at)
    {
        (matter.Kind, matter.Details, matter.Title) = (Kind, Details ?? Details.None, Title);
        (matter.PlannedOn, matter.Topic, matter.Audience) = (PlannedOn, Topic, Audience);
        (matter.Lecturer, matter.Place, matter.Hours) = (Lecturer, Place, Hours);
        (matter.Invited, matter.Stage) = ([.. (Invited ?? []).Distinct()], Stage.Planned);
        at.Start(Clocks.Planned, set: at.DaysTo(PlannedOn));
    }
}

/// <summary>What was not planned here is recorded once it was held. A study before an executive meeting names the meeting it stood before.</summary>
[Act("登记学习培训", "法治宣传教育法 36", Opens = true, Hint = "办理日期填举办的日期")]
[By(Duty.Recorder)]
public sealed record Hold(
    [Label("种类")] KindRef Kind,
    [Label("名称")] string Title,
    [Label("主题")] string? Topic = null,
    [Label("培训对象")] Audience? Audience = null,
    [Label("主讲人")] string? Lecturer = null,
    [Label("地点")] string? Place = null,
    [Label("学时")] decimal? Hours = null,
    [Label("参加人次", Hint = "写了到场人员的可以不填", Feeds = "training.session-person-times")] int? PersonTimes = null,
    [Label("到场人员", Hint = "一行一人")] IReadOnlyList<string>? Present = null,
    [Label("所附会议的编号", Format = Format.Matter, Hint = "会前学法的填写")] long? Meeting = null,
    Details? Details = null
) : Act<StudySession>, IOfKind
{
    public override IEnumerable<Refusal> Refuse(StudySession matter, Scene at)
    {
        if (at.KindNamed(Kind) is null)
            yield return Refusals.KindUnknown.At(nameof(Kind));
        foreach (var refusal in Attendance.Refuse(PersonTimes, Hours, Present?.Distinct().Count() ?? 0))
            yield return refusal;
    }

    public override void Perform(StudySession matter, Scene at)
    {
        (matter.Kind, matter.Details, matter.Title) = (Kind, Details ?? Details.None, Title);
        (matter.Topic, matter.Audience, matter.Lecturer) = (Topic, Audience, Lecturer);
        (matter.Place, matter.Hours) = (Place, Hours);
        Attendance.Held(matter, at, PersonTimes, Present);
        if (Meeting is { } meeting)
            at.Link(meeting, "会前学法");
    }
}

[Act("登记举办", "法治宣传教育法 36", Hint = "办理日期填举办的日期")]
[By(Duty.Recorder)]
[From(Stage.Planned)]
public sealed record HoldPlanned(
    [Label("参加人次", Hint = "写了到场人员的可以不填")] int? PersonTimes = null,
    [Label("到场人员", Hint = "一行一人;已经签到的不必再写")] IReadOnlyList<string>? Present = null
) : Act<StudySession>
{
    public override IEnumerable<Refusal> Refuse(StudySession matter, Scene at) =>
        Attendance.Refuse(PersonTimes, null, matter.Present.Union(Present ?? []).Count());

    public override void Perform(StudySession matter, Scene at)
    {
        Attendance.Held(matter, at, PersonTimes, Present);
        at.Stop(Clocks.Planned);
    }
}

/// <summary>Names go onto the sheet before, during and after the session; who stands on it already is not written twice.</summary>
[Act("签到", "法治宣传教育法 36")]
[By(Duty.Recorder)]
[From(Stage.Planned, Stage.Held)]
public sealed record SignIn([Label("到场人员", Hint = "一行一人")] IReadOnlyList<string> Present) : Act<StudySession>
{
    public override IEnumerable<Refusal> Refuse(StudySession matter, Scene at) =>
        Attendance.Refuse(null, null, matter.Present.Union(Present).Count());

    public override void Perform(StudySession matter, Scene at)
    {
        if (matter.Stage == Stage.Held)
            Attendance.TakeBack(matter, at);
        matter.Present = [.. matter.Present.Union(Present)];
        if (matter.Stage != Stage.Held)
            return;
        if (!matter.IsNumberSaid || matter.PersonTimes < matter.Present.Count)
            matter.PersonTimes = matter.Present.Count;
        Attendance.Count(matter, at);
    }
}

[Act("更正登记", "法治宣传教育法 36", Hint = "各项按更正后的填写")]
[By(Duty.Recorder, Duty.Reviewer)]
[From(Stage.Held)]
public sealed record Correct(
    [Label("更正理由")] string Cause,
    [Label("名称")] string Title,
    [Label("主题")] string? Topic = null,
    [Label("培训对象")] Audience? Audience = null,
    [Label("主讲人")] string? Lecturer = null,
    [Label("地点")] string? Place = null,
    [Label("学时")] decimal? Hours = null,
    [Label("参加人次", Feeds = "training.session-person-times")] int? PersonTimes = null,
    [Label("到场人员", Hint = "一行一人")] IReadOnlyList<string>? Present = null,
    Details? Details = null
) : Act<StudySession>, IDetailed
{
    public override IEnumerable<Refusal> Refuse(StudySession matter, Scene at) =>
        Attendance.Refuse(PersonTimes, Hours, Present?.Distinct().Count() ?? 0);

    public override void Perform(StudySession matter, Scene at)
    {
        Attendance.TakeBack(matter, at);
        (matter.Details, matter.Title, matter.Topic) = (Details ?? Details.None, Title, Topic);
        (matter.Audience, matter.Lecturer, matter.Place, matter.Hours) = (Audience, Lecturer, Place, Hours);
        matter.Present = [.. (Present ?? []).Distinct()];
        (matter.IsNumberSaid, matter.PersonTimes) = (PersonTimes is not null, PersonTimes ?? matter.Present.Count);
        Attendance.Count(matter, at);
    }
}

/// <summary>It was not held, or was recorded twice: nothing of it is counted any more.</summary>
[Act("撤销登记", "法治宣传教育法 36", Grave = true)]
[By(Duty.Reviewer)]
[From(Stage.Planned, Stage.Held)]
public sealed record Cancel([Label("撤销理由")] string Reason) : Act<StudySession>
{
    public override void Perform(StudySession matter, Scene at)
    {
        if (matter.Stage == Stage.Held)
            Attendance.TakeBack(matter, at);
        at.Drop(Clocks.Planned);
        (matter.Stage, matter.Reason) = (Stage.Cancelled, Reason);
    }
}

/// <summary>Who came, and what that counts on the day of the session.</summary>
internal static class Attendance
{
    private const int MostNames = 1000;
    private const int Most = 1_000_000;

    public static IEnumerable<Refusal> Refuse(int? personTimes, decimal? hours, int names)
    {
        if (personTimes is < 0 or > Most)
            yield return Refusals.NumberUnlikely.At(nameof(Hold.PersonTimes));
        else if (personTimes < names)
            yield return Refusals.FewerThanNamed.At(nameof(Hold.PersonTimes));
        if (hours is < 0 or > 1000)
            yield return Refusals.HoursUnlikely.At(nameof(Hold.Hours));
        if (names > MostNames)
            yield return Refusals.TooManyNames.At(nameof(Hold.Present));
    }

    public static void Held(StudySession matter, Scene at, int? personTimes, IReadOnlyList<string>? present)
    {
        matter.Present = [.. matter.Present.Union(present ?? [])];
        (matter.IsNumberSaid, matter.PersonTimes) = (personTimes is not null, personTimes ?? matter.Present.Count);
        (matter.HeldOn, matter.Stage) = (at.On, Stage.Held);
        Count(matter, at);
    }

    public static void Count(StudySession matter, Scene at)
    {
        at.Count(Figures.Sessions, 1, matter.HeldOn);
        at.Count(Figures.PersonTimes, matter.PersonTimes ?? 0, matter.HeldOn);
    }

    public static void TakeBack(StudySession matter, Scene at)
    {
        at.Uncount(Figures.Sessions, 1, matter.HeldOn);
        at.Uncount(Figures.PersonTimes, matter.PersonTimes ?? 0, matter.HeldOn);
    }
}
