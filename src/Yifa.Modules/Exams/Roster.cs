using Yifa.Kernel;

namespace Yifa.Modules.Exams;

/// <summary>应考名单: what entering before and after an exam have in common. A person has one paper in a round, and is counted once a year and exam.</summary>
internal static class Roster
{
    public const string Scope = "exam-candidate";
    private const string OfRound = "round";
    private const string OfPerson = "person";
    private const string OfPlace = "place";

    public static IEnumerable<LookUp> Asks(Exam exam, string round, int year, string code)
    {
        yield return new(OfRound, "exams", "round-of", ExamRound.Named(exam, round.Trim()), 1);
        yield return new(OfPerson, "exam-papers", "person-of", ExamPaper.PersonNamed(exam, year, code.Trim()), 1);
        yield return new(OfPlace, "exam-papers", "place-of", PlaceOf(exam, round.Trim(), code.Trim()), 1);
    }

    public static IEnumerable<Refusal> Refuse(Scene at, string code, string? account)
    {
        if (at.Answer(OfRound).Count == 0)
            yield return Refusals.RoundUnknown.At(nameof(Enrol.Round));
        if (at.Answer(OfPlace).Count > 0)
            yield return Refusals.AlreadyOnRoster.At(nameof(Enrol.PersonCode));
        if (IdentityNumber.BirthDate(Personal.Plain(code)) is not null)
            yield return Refusals.CodeIsIdentity.At(nameof(Enrol.PersonCode));
        if (account is { Length: > 0 } && at.NameOf(account) == account)
            yield return Refusals.AccountUnknown.At(nameof(Enrol.Account));
    }

    public static void Enter(ExamPaper matter, Scene at, Exam exam, string round, string unit, string code)
    {
        (matter.Exam, matter.Round, matter.Year) = (exam, round.Trim(), at.On.Year);
        (matter.Unit, matter.PersonCode) = (unit.Trim(), code.Trim());
        at.Claim(Scope, PlaceOf(exam, matter.Round, matter.PersonCode));
        at.Link(at.Answer(OfRound)[0].Id, "考试");
        matter.IsFirst = at.Answer(OfPerson).Count == 0;
        if (matter.IsFirst)
            at.Count(PaperFigures.Rostered);
    }

    public static string PlaceOf(Exam exam, string round, string code) => $"{ExamRound.Named(exam, round)}/{code}";
}

/// <summary>What sitting and grading count: once a paper, and once for each person, exam and year.</summary>
internal static class Results
{
    public static void Sit(ExamPaper matter, Scene at)
    {
        matter.SatOn = at.On;
        if (matter.IsSatCounted)
            return;
        matter.IsSatCounted = true;
        at.Count(PaperFigures.Sittings);
        at.Count(PaperFigures.Completed, key: matter.PersonOf);
    }

    public static void Grade(ExamPaper matter, Scene at, decimal score, bool passed)
    {
        (matter.Score, matter.Passed) = (score, passed);
        matter.Stage = passed ? PaperStage.Passed : PaperStage.Failed;
        if (passed)
            at.Count(PaperFigures.Passed, 1, matter.SatOn, matter.PersonOf);
    }
}
