using Yifa.Kernel;
using Yifa.Modules.FileReview;

namespace Yifa.Tests.Modules.FileReview;

/// <summary>隐名: the course of a file as its reviewers read it holds no name, no account, no office and no number that leads to it.</summary>
public sealed class RedactionTests
{
    public static TheoryData<string> Kinds => ["penalties", "inspections", "mediation", "reconsideration"];

    [Theory, MemberData(nameof(Kinds))]
    public void Nothing_that_tells_whose_file_it_is_is_left(string kind)
    {
        foreach (var file in Doctoring.Files(kind).Take(150))
        {
            var text = Redaction.Of(file);
            string?[] telling =
            [
                file.Matter.Office.Name,
                file.Matter.Number,
                file.Matter.Receipt,
                .. file
                    .Steps.SelectMany(s => (string[])[s.Name, s.Account])
                    .Where(n => n != Actor.Statute.Name && n != Actor.Statute.Account),
                .. file.Course.Parties.SelectMany(p => (string?[])[p.Name, p.Account]),
                .. file.Course.Papers.Select(p => p.Number),
            ];
            Assert.All(telling.OfType<string>().Where(t => t.Length > 1), t => Assert.DoesNotContain(t, text, StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void What_happened_when_and_with_which_papers_is_all_there(string kind)
    {
        var file = Doctoring.Files(kind)[0];
        var text = Redaction.Of(file);
        Assert.All(file.Steps, s => Assert.Contains($"{s.N}. {s.On:yyyy-MM-dd} {s.Type.Label}", text, StringComparison.Ordinal));
        Assert.Equal(file.Steps.Sum(s => s.Papers.Count), text.Split("\n   文书:").Length - 1 - PaperFields(file));
        Assert.Equal(text, Redaction.Of(file));
    }

    // a field may be called 文书 as well
    private static int PaperFields(WholeFile file) =>
        file.Steps.Sum(s => s.Type.Fields.Count(f => f.Label == "文书" && f.Shown(f.Read(s.Act)).Length > 0));

    [Fact]
    public void The_same_person_is_the_same_letter_throughout()
    {
        var text = Redaction.Of(Doctoring.Files("penalties").First(f => f.Has("Decide")));
        Assert.Contains("立案,承办人甲", text, StringComparison.Ordinal);
        Assert.Contains("收集证据,承办人甲", text, StringComparison.Ordinal);
        Assert.Contains("作出处罚决定,承办人乙", text, StringComparison.Ordinal);
    }
}
