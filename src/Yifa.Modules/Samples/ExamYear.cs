using System.Globalization;
using Yifa.Kernel;
using Yifa.Modules.Exams;

namespace Yifa.Modules.Samples;

/// <summary>The exams of a sample region's year: rounds in the order of their numbers, each with its papers as a platform gives them out.</summary>
internal sealed class ExamYear(RegionTree tree, Office office, int year)
{
    private static readonly string[] Surnames = ["陈", "周", "吴", "郑", "王", "李", "赵", "钱", "孙", "冯", "沈", "韩"];
    private readonly Actor organiser = Holder(tree, "exams.Organiser");
    private readonly Actor marker = Holder(tree, "exam-papers.Organiser");
    private readonly Actor author = Holder(tree, "exam-questions.Organiser");
    private int rounds;
    private int people;

    /// <summary>A round held elsewhere: so many passed, failed and stayed away.</summary>
    public IEnumerable<Script> Held(Exam exam, int n, int passed, int failed, int absent, IReadOnlyList<string> units)
    {
        var (day, title) = (new DateOnly(year, 1, 15).AddDays(n * 25), $"示例{Words.Chinese(exam)}第{Digits(n)}轮");
        var number = Arrange.RoundNumber.Format(office, year, ++rounds);
        var arranged = new Arrange(exam, title, Way.Platform, day, day);
        yield return new(
            ExamsModule.Module.Kind,
            office,
            [
                Step.OnTheDay(day.AddDays(-10), 0, organiser, arranged),
                Step.OnTheDay(day, 0, organiser, new HoldExam()),
                Step.OnTheDay(day, 240, organiser, new Finish()),
            ],
            title
        );
        for (var i = 0; i < passed + failed + absent; i++)
            yield return Paper(
                exam,
                number,
                units[i % units.Count],
                day,
                i < passed ? 70 + i % 30
                    : i < passed + failed ? 40
                    : null
            );
    }

    /// <summary>A round to be sat here at the end of the year, its roster still to come.</summary>
    public IEnumerable<Script> Online(string title, string bank, int singles, int multiples, int judgements)
    {
        rounds++;
        var arranged = new Arrange(
            Exam.DivisionLevel,
            title,
            Way.Online,
            new(year, 12, 2),
            new(year, 12, 31),
            bank,
            singles,
            multiples,
            judgements,
            Minutes: 30
        );
        yield return new(ExamsModule.Module.Kind, office, [Step.OnTheDay(new(year, 11, 20), 0, organiser, arranged)], title);
    }

    public Script Asked(string bank, Form form, string text, string key, string[] options, string basis)
    {
        string? Option(int i) => i < options.Length ? options[i] : null;
        var written = new Write(bank, form, text, key, Option(0), Option(1), Option(2), Option(3), Basis: basis);
        return new(ExamsModule.Questions.Kind, office, [Step.OnTheDay(new(year, 1, 8), 0, author, written)], text);
    }

    private Script Paper(Exam exam, string round, string unit, DateOnly day, int? score)
    {
        var (name, code) = ($"{Surnames[people % Surnames.Length]}某", $"示例{people++:00000}");
        var staff = (StaffClass)(people % 3);
        var recorded = new RecordScore(exam, round, name, unit, code, score, score is null ? null : score >= 60, score is null, staff);
        return new(ExamsModule.Papers.Kind, office, [Step.OnTheDay(day, 300, marker, recorded)], $"{round} {code}");
    }

    private static string Digits(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static Actor Holder(RegionTree tree, string duty) => tree.Accounts.Select(a => a.As(duty)).OfType<Actor>().First();
}
