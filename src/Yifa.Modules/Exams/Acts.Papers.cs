using Yifa.Kernel;

namespace Yifa.Modules.Exams;

[Act("列入应考名单", Law.Exams, Opens = true, Hint = "整份名单可以用电子表格导入")]
[By(Duty.Organiser)]
public sealed record Enrol(
    [Label("考试")] Exam Exam,
    [Label("考试编号")] string Round,
    [Label("姓名")] string Name,
    [Label("单位")] string Unit,
    [Label("人员编号", Hint = "工号、准考证号或者平台账号;同一个人在各次考试中用同一个")] string PersonCode,
    [Label("人员类别")] StaffClass? StaffClass = null,
    [Label("证件号码", Format = Format.IdentityNumber)] Personal? IdentityNumber = null,
    [Label("登录账号", Hint = "填写以后,本人登录即可参加;不填的用考试链接")] string? Account = null
) : Act<ExamPaper>
{
    public override IEnumerable<LookUp> Asks(ExamPaper matter, DateOnly on) => Roster.Asks(Exam, Round, on.Year, PersonCode);

    public override IEnumerable<Refusal> Refuse(ExamPaper matter, Scene at) => Roster.Refuse(at, PersonCode, Account);

    public override void Perform(ExamPaper matter, Scene at)
    {
        Roster.Enter(matter, at, Exam, Round, Unit, PersonCode);
        (matter.Title, matter.StaffClass, matter.IdentityNumber) = (Name, StaffClass, IdentityNumber);
        at.Join(Role.Candidate, Name, Account);
        matter.Stage = PaperStage.Rostered;
    }
}

/// <summary>What a platform elsewhere gives out: who was to sit, who sat, with which result. One row is one person.</summary>
[Act("登记考试成绩", Law.Exams, Opens = true, Hint = "用于上级平台导出的成绩;办理日期填考试的日期")]
[By(Duty.Organiser)]
public sealed record RecordScore(
    [Label("考试")] Exam Exam,
    [Label("考试编号")] string Round,
    [Label("姓名")] string Name,
    [Label("单位")] string Unit,
    [Label("人员编号", Hint = "工号、准考证号或者平台账号;同一个人在各次考试中用同一个")] string PersonCode,
    [Label("成绩")] decimal? Score = null,
    [Label("是否合格")] bool? Passed = null,
    [Label("缺考")] bool Absent = false,
    [Label("人员类别")] StaffClass? StaffClass = null,
    [Label("证件号码", Format = Format.IdentityNumber)] Personal? IdentityNumber = null
) : Act<ExamPaper>
{
    public override IEnumerable<LookUp> Asks(ExamPaper matter, DateOnly on) => Roster.Asks(Exam, Round, on.Year, PersonCode);

    public override IEnumerable<Refusal> Refuse(ExamPaper matter, Scene at)
    {
        foreach (var refusal in Roster.Refuse(at, PersonCode, null))
            yield return refusal;
        if (Absent && (Score is not null || Passed == true))
            yield return Refusals.ScoreOfAbsent.At(nameof(Absent));
        if (!Absent && Score is null)
            yield return Refusals.ScoreMissing.At(nameof(Score));
        if (!Absent && Passed is null)
            yield return Refusals.ResultMissing.At(nameof(Passed));
        if (Score is < 0 or > 100)
            yield return Refusals.ScoreUnlikely.At(nameof(Score));
    }

    public override void Perform(ExamPaper matter, Scene at)
    {
        Roster.Enter(matter, at, Exam, Round, Unit, PersonCode);
        (matter.Title, matter.StaffClass, matter.IdentityNumber) = (Name, StaffClass, IdentityNumber);
        at.Join(Role.Candidate, Name);
        matter.Stage = PaperStage.Absent;
        if (Absent)
            return;
        Results.Sit(matter, at);
        Results.Grade(matter, at, Score!.Value, Passed!.Value);
    }
}

/// <summary>One act a person and attempt, with everything that was chosen; 参考人次 are counted once a paper.</summary>
[Act("参加考试", Law.Exams, Hint = "网上考试交卷时自动登记;集中考试由考务员登记")]
[By(Duty.Organiser)]
[From(PaperStage.Rostered)]
public sealed record Sit([Label("答题记录", Format = Format.LongText)] string? Answers = null) : Act<ExamPaper>
{
    public override void Perform(ExamPaper matter, Scene at)
    {
        Results.Sit(matter, at);
        matter.Stage = PaperStage.Sat;
    }
}

[Act("评定成绩", Law.Exams)]
[By(Duty.Organiser)]
[From(PaperStage.Sat)]
public sealed record Grade([Label("成绩")] decimal Score, [Label("是否合格")] bool Passed) : Act<ExamPaper>
{
    public override IEnumerable<Refusal> Refuse(ExamPaper matter, Scene at)
    {
        if (Score is < 0 or > 100)
            yield return Refusals.ScoreUnlikely.At(nameof(Score));
    }

    public override void Perform(ExamPaper matter, Scene at) => Results.Grade(matter, at, Score, Passed);
}

[Act("登记缺考", Law.Exams)]
[By(Duty.Organiser)]
[From(PaperStage.Rostered)]
public sealed record MarkAbsent : Act<ExamPaper>
{
    public override void Perform(ExamPaper matter, Scene at) => matter.Stage = PaperStage.Absent;
}

/// <summary>补考: the paper is sat once more, with questions drawn anew.</summary>
[Act("安排补考", Law.Exams)]
[By(Duty.Organiser)]
[From(PaperStage.Failed, PaperStage.Absent)]
public sealed record AllowRetake : Act<ExamPaper>
{
    public override void Perform(ExamPaper matter, Scene at)
    {
        matter.Attempt++;
        (matter.Score, matter.Passed, matter.Stage) = (null, null, PaperStage.Rostered);
    }
}

[Act("更正成绩", Law.Exams, Grave = true)]
[By(Duty.Reviewer)]
[From(PaperStage.Passed, PaperStage.Failed)]
public sealed record Regrade([Label("成绩")] decimal Score, [Label("是否合格")] bool Passed, [Label("更正理由")] string Cause)
    : Act<ExamPaper>
{
    public override IEnumerable<Refusal> Refuse(ExamPaper matter, Scene at)
    {
        if (Score is < 0 or > 100)
            yield return Refusals.ScoreUnlikely.At(nameof(Score));
    }

    public override void Perform(ExamPaper matter, Scene at)
    {
        if (matter.Passed == true)
            at.Uncount(PaperFigures.Passed, 1, matter.SatOn, matter.PersonOf);
        matter.Reason = Cause;
        Results.Grade(matter, at, Score, Passed);
    }
}

[Act("出具合格证明", Law.Exams, Once = true)]
[By(Duty.Reviewer)]
[From(PaperStage.Passed)]
public sealed record Certify : Act<ExamPaper>
{
    public override IEnumerable<Series> Numbers(ExamPaper matter) => [Documents.CertificateNumber];

    public override void Perform(ExamPaper matter, Scene at)
    {
        matter.Certificate = at.Number(Documents.CertificateNumber);
        at.Issue(Documents.Certificate);
    }
}

/// <summary>Whoever left the unit, or was listed by mistake, is no longer expected.</summary>
[Act("撤出应考名单", Law.Exams, Grave = true)]
[By(Duty.Organiser)]
[From(PaperStage.Rostered, PaperStage.Absent)]
public sealed record Strike([Label("理由")] string Reason) : Act<ExamPaper>
{
    public override void Perform(ExamPaper matter, Scene at)
    {
        if (matter.IsFirst)
            at.Uncount(PaperFigures.Rostered, 1, matter.OpenedOn);
        at.Release(Roster.Scope, Roster.PlaceOf(matter.Exam, matter.Round, matter.PersonCode));
        (matter.Reason, matter.Stage) = (Reason, PaperStage.Struck);
    }
}
