using Yifa.Kernel;

namespace Yifa.Modules.DutyReports;

[Act("列入述法名单", "第一责任人职责规定 7", Opens = true, Hint = "一次登记一人;整份名单可以用电子表格导入")]
[By(Duty.Clerk)]
public sealed record Enlist(
    [Label("年度")] int Year,
    [Label("述法人")] string Person,
    [Label("单位")] string Unit,
    [Label("单位类型")] UnitType UnitType,
    [Label("述法层级")] Tier Tier,
    [Label("职务")] string? Post = null,
    [Label("述法截止日期", Hint = "不写的,按设置的期限计算")] DateOnly? Until = null
) : Act<DutyAccount>
{
    public override IEnumerable<Refusal> Refuse(DutyAccount matter, Scene at)
    {
        if (Year is < 1990 or > 2199)
            yield return Refusals.YearUnlikely.At(nameof(Year));
        if (Until <= at.On)
            yield return Refusals.UntilTooEarly.At(nameof(Until));
    }

    public override void Perform(DutyAccount matter, Scene at)
    {
        (matter.Year, matter.Person, matter.Unit, matter.UnitType) = (Year, Person, Unit, UnitType);
        (matter.Tier, matter.Post, matter.Stage) = (Tier, Post, Stage.Due);
        matter.Title = $"{Unit}{Person}{Year}年度述法";
        var (first, last) = (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31));
        matter.CountedOn =
            at.On < first ? first
            : at.On > last ? last
            : at.On;
        var set = Until is { } day ? Term.Days(Math.Min(day.DayNumber - at.On.DayNumber, 36_525)) : (Term?)null;
        matter.Until = at.Start(Clocks.Report, set: set).Due;
        at.Claim("duty-reports", $"{at.Office.Id}/{matter.Key}"); // a leader stands on the year's roster once
        at.Count(Figures.PersonsDue, on: matter.CountedOn);
    }
}

/// <summary>What the leader does over the year stands in the file with its day, before the account is given of it.</summary>
[Act("登记履职", "第一责任人职责规定 7")]
[By(Duty.Clerk, Duty.Liaison)]
public sealed record RecordDuty(
    [Label("履职环节")] DutyStep Step,
    [Label("情况", Format = Format.LongText)] string Text,
    [Label("所关联案件的编号", Format = Format.Matter)] long? About = null
) : Act<DutyAccount>
{
    public override IEnumerable<Refusal> Refuse(DutyAccount matter, Scene at)
    {
        if (matter.Record.Count >= 200)
            yield return Refusals.TooManySteps;
    }

    public override void Perform(DutyAccount matter, Scene at)
    {
        matter.Record = [.. matter.Record, new(at.On, Step, Text)];
        if (About is { } about)
            at.Link(about, Words.Chinese(Step));
    }
}

[Act("提交述法报告", "第一责任人职责规定 7")]
[By(Duty.Liaison, Duty.Clerk)]
[From(Stage.Due, Stage.Submitted)]
public sealed record Submit([Label("述法报告", Format = Format.LongText, Max = 50_000, FromFile = true)] string Text) : Act<DutyAccount>
{
    public override void Perform(DutyAccount matter, Scene at)
    {
        (matter.Text, matter.SubmittedOn, matter.Stage) = (Text, at.On, Stage.Submitted);
        at.Issue(Documents.Account);
    }
}

[Act("书面述法", "第一责任人职责规定 7", Hint = "已经提交报告的,确认即可;没有提交的,在此填写")]
[By(Duty.Clerk)]
[From(Stage.Due, Stage.Submitted)]
public sealed record ReportInWriting([Label("述法报告", Format = Format.LongText, Max = 50_000, FromFile = true)] string? Text = null)
    : Act<DutyAccount>
{
    public override IEnumerable<Refusal> Refuse(DutyAccount matter, Scene at)
    {
        if ((Text ?? matter.Text) is null)
            yield return Refusals.ReportMissing.At(nameof(Text));
    }

    public override void Perform(DutyAccount matter, Scene at)
    {
        (matter.Text, matter.SubmittedOn) = (Text ?? matter.Text, matter.SubmittedOn ?? at.On);
        Giving.Account(matter, at, Mode.Written);
    }
}

/// <summary>A meeting hears it and comments on it; the date of the act is that of the meeting.</summary>
[Act("现场述法", "第一责任人职责规定 7", Hint = "办理日期填会议的日期")]
[By(Duty.Clerk)]
[From(Stage.Due, Stage.Submitted)]
public sealed record ReportLive(
    [Label("述法方式")] Mode Mode,
    [Label("会议名称")] string Meeting,
    [Label("点评意见", Format = Format.LongText)] string? Comments = null,
    [Label("会议的编号", Format = Format.Matter, Hint = "已登记的会议填写")] long? About = null
) : Act<DutyAccount>
{
    public override IEnumerable<Refusal> Refuse(DutyAccount matter, Scene at)
    {
        if (Mode == Mode.Written)
            yield return Refusals.NotLive.At(nameof(Mode));
    }

    public override void Perform(DutyAccount matter, Scene at)
    {
        (matter.Meeting, matter.Comments) = (Meeting, Comments);
        Giving.Account(matter, at, Mode);
        if (Comments is not null)
            at.Issue(Documents.Comments);
        if (About is { } about)
            at.Link(about, "听取述法的会议");
    }
}

[Act("评分", "第一责任人职责规定 8")]
[By(Duty.Assessor)]
[From(Stage.Reported)]
public sealed record Score(
    [Label("得分")] decimal Points,
    [Label("评议等次")] Grade Grade,
    [Label("点评意见", Format = Format.LongText)] string? Comments = null
) : Act<DutyAccount>
{
    public override IEnumerable<Refusal> Refuse(DutyAccount matter, Scene at)
    {
        if (Points is < 0 or > 100)
            yield return Refusals.ScoreUnlikely.At(nameof(Points));
    }

    public override void Perform(DutyAccount matter, Scene at)
    {
        (matter.Score, matter.Grade, matter.Comments) = (Points, Grade, Comments ?? matter.Comments);
        matter.Stage = Stage.Scored;
        at.Stop(Clocks.Scoring);
    }
}

/// <summary>Moved away, on leave, listed by mistake: no account is due.</summary>
[Act("移出名单", "第一责任人职责规定 7", Grave = true)]
[By(Duty.Clerk)]
[From(Stage.Due)]
public sealed record Excuse([Label("理由")] string Reason) : Act<DutyAccount>
{
    public override void Perform(DutyAccount matter, Scene at)
    {
        at.Uncount(Figures.PersonsDue, on: matter.CountedOn);
        at.Release("duty-reports", $"{at.Office.Id}/{matter.Key}");
        (matter.Reason, matter.Stage) = (Reason, Stage.Excused);
    }
}

/// <summary>What an account in writing and one before a meeting have in common.</summary>
internal static class Giving
{
    public static void Account(DutyAccount matter, Scene at, Mode mode)
    {
        (matter.Mode, matter.ReportedOn, matter.Stage) = (mode, at.On, Stage.Reported);
        at.Stop(Clocks.Report);
        at.Start(Clocks.Scoring);
        at.Count(Figures.PersonsReported, on: matter.CountedOn, key: matter.Key);
        at.Count(Figures.UnitsReported, on: matter.CountedOn, key: $"{matter.Year}/{matter.Unit}");
    }
}
