using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Samples;

namespace Yifa.Tests.Modules.Samples;

using Lists = Yifa.Modules.LegalEducation.Figures;
using Papers = Yifa.Modules.Exams.PaperFigures;
using Rounds = Yifa.Modules.Exams.RoundFigures;
using Studied = Yifa.Modules.Training.Figures;
using Visited = Yifa.Modules.Visits.Figures;

/// <summary>What the reports print of study, exams and legal education, read off the sample regions with the qualifier each number was printed with.</summary>
public sealed class LearningSeedsTests
{
    private static readonly string[] Kinds = ["training", "exams", "exam-papers", "exam-questions", "legal-education", "surveys", "visits"];

    private static MemoryRun Run(SampleRegion region) =>
        new MemoryRun([.. Catalogue.Modules]) { KeepFiles = false }.Perform(region.Matters().Where(s => Kinds.Contains(s.Kind)));

    private static decimal Read(MemoryRun run, Figure figure, string where, int year)
    {
        var bound = Catalogue.Modules.SelectMany(m => m.Figures).First(f => f.Id == figure.Id);
        return run.Read(bound, year, [.. FacetText.Read(where)])!.Value;
    }

    [Fact]
    public void Shangyu_2024()
    {
        var run = Run(Shangyu2024.Region);

        Assert.Equal(9, Read(run, Studied.Sessions, "kind=executive-meeting-study", 2024));
        Assert.Equal(3, Read(run, Studied.Sessions, "kind=class;audience=legality-reviewer", 2024));
        Assert.Equal(13, Read(run, Rounds.Rounds, "exam=three-personnel", 2024));
        Assert.Equal(650, Read(run, Papers.Sittings, "exam=three-personnel", 2024));
        Assert.Equal(1, Read(run, Rounds.Rounds, "exam=enforcement-certificate", 2024));
        Assert.Equal(156, Read(run, Papers.Passed, "exam=enforcement-certificate", 2024));
        Assert.Equal(100, Read(run, Papers.CompletionRate, "exam=leaders-and-civil-servants", 2024));
        Assert.Equal(100, Read(run, Visited.VisitRate, "roster=人大代表、政协委员", 2024));
    }

    [Fact]
    public void Baoshan_2020()
    {
        var run = Run(Baoshan2020.Region);

        Assert.Equal(5, Read(run, Studied.Sessions, "kind=theory-group", 2020));
        Assert.Equal((37, 0), (Read(run, Lists.UnitsWithList, "", 2020), Read(run, Lists.UnitsWithList, "", 2021)));
        Assert.Equal(4, Read(run, Lists.UnitsAppraised, "appraiser=third-party", 2020));
    }

    [Fact]
    public void Dalian_2024()
    {
        var run = Run(Dalian2024.Region);

        Assert.InRange(Read(run, Studied.Sessions, "kind=class;audience=law-aware-person", 2024), 700, 710); // 700余
        Assert.InRange(Read(run, Studied.PersonTimes, "kind=class;audience=law-aware-person", 2024), 20_000, 20_500); // 2万余
    }
}
