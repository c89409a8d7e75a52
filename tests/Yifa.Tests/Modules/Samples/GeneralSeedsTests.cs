using System.Collections.Concurrent;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Samples;

namespace Yifa.Tests.Modules.Samples;

using Channels = Yifa.Modules.Channels.Figures;
using Events = Yifa.Modules.Activities.Figures;
using Letters = Yifa.Modules.Letters.Figures;
using Meetings = Yifa.Modules.Meetings.Figures;
using Registered = Yifa.Modules.Registers.Figures;
using Tasks = Yifa.Modules.Tasks.Figures;

/// <summary>What the five reports print of the general modules, read off the sample regions with the qualifier each number was printed with.</summary>
public sealed class GeneralSeedsTests
{
    /// <summary>The modules whose samples have tests of their own; an assessment reads figures, which takes a store.</summary>
    internal static readonly string[] Casework = ["annual-report", "assessment", "litigation", "mediation", "reconsideration", "returns"];

    private static readonly ConcurrentDictionary<string, Lazy<MemoryRun>> Runs = new();

    /// <summary>The region's matters beside casework, performed once for all tests.</summary>
    internal static MemoryRun Run(SampleRegion region) =>
        Runs.GetOrAdd(
            region.Name,
            _ =>
                new(() =>
                    new MemoryRun([.. Catalogue.Modules]) { KeepFiles = false }.Perform(
                        region.Matters().Where(s => !Casework.Contains(s.Kind))
                    )
                )
        ).Value;

    private static decimal Read(MemoryRun run, Figure figure, string where, int year)
    {
        var bound = Catalogue.Modules.SelectMany(m => m.Figures).First(f => f.Id == figure.Id);
        return run.Read(bound, year, [.. FacetText.Read(where)])!.Value;
    }

    [Fact]
    public void Minhang_2024()
    {
        var run = Run(Minhang2024.Region);

        Assert.InRange(Read(run, Events.Held, "kind=legal-forum", 2024), 100, 110); // 100余
        Assert.Equal(4, Read(run, Events.Held, "kind=expo-legal-event", 2024));
        Assert.Equal(1, Read(run, Events.Editions, "series=法律科技产业论坛", 2024));
        Assert.Equal(1_327, Read(run, Channels.Posts, "kind=wechat-account;account=闵晓法", 2024));
        Assert.Equal(913_000, Read(run, Channels.Views, "kind=wechat-account;account=闵晓法", 2024)); // 91.3万
        Assert.Equal(45, Read(run, Channels.Posts, "kind=short-video-account;account=闵晓法", 2024));
        Assert.Equal(1_514_000, Read(run, Channels.Views, "kind=short-video-account;account=闵晓法", 2024)); // 151.4万
        Assert.Equal(17_000, Read(run, Channels.Followers, "kind=short-video-account;account=闵晓法", 2024)); // 1.7万
        Assert.Equal(68, Read(run, Registered.Stock, "kind=grid-dispute-studio", 2024));
        Assert.Equal(12, Read(run, Registered.Stock, "kind=commercial-mediation-body", 2024));
        Assert.Equal(6, Read(run, Registered.Entered, "kind=commercial-mediation-body", 2024));
        Assert.Equal(6, Read(run, Registered.Stock, "kind=commercial-mediation-body", 2023));
    }

    [Fact]
    public void Shangyu_2024()
    {
        var run = Run(Shangyu2024.Region);

        Assert.InRange(Read(run, Events.Held, "family=legal-education", 2024), 150, 160); // 150余
        Assert.InRange(Read(run, Events.PersonTimes, "family=legal-education", 2024), 80_000, 85_000); // 8万余
        foreach (var source in (string[])["transfer", "reserve-talent", "public-institution-post"])
            Assert.Equal(1, Read(run, Registered.Entered, $"kind=review-staff;source={source}", 2024));
        Assert.Equal(35, Read(run, Registered.Entered, "kind=legality-reviewer;batch=1", 2024));
        Assert.Equal(1, Read(run, Registered.Batches, "kind=legality-reviewer", 2024));
        Assert.Equal(100, Read(run, Registered.QualifiedRate, "kind=legality-reviewer", 2024));
        Assert.Equal(5, Read(run, Registered.Entered, "kind=mediator;class=full-time-pre-litigation", 2024));
        Assert.Equal(5, Read(run, Registered.Entered, "kind=study-route", 2024));
        Assert.Equal(13, Read(run, Registered.Entered, "kind=featured-service-item", 2024));
        Assert.Equal(5, Read(run, Registered.Entered, "kind=correction-vehicle", 2024));
        Assert.Equal(9, Read(run, Letters.Issued, "kind=reminder-letter", 2024));
        Assert.Equal(1, Read(run, Letters.Issued, "kind=supervision-order", 2024));
        Assert.Equal(5, Read(run, Letters.Issued, "kind=circular", 2024));
        Assert.Equal(6, Read(run, Meetings.Held, "kind=executive-meeting;subject=rule-of-law", 2024));
        Assert.Equal(2, Read(run, Meetings.Held, "kind=file-cross-review;level=district", 2024));
        Assert.Equal(3, Read(run, Meetings.Held, "kind=file-cross-review;level=city", 2024));
        Assert.Equal(2, Read(run, Meetings.Held, "kind=push-meeting;subject=four-file-types", 2024));
        Assert.Equal(10, Read(run, Meetings.Held, "kind=legal-argument", 2024));
        Assert.Equal(36, Read(run, Tasks.Items, "kind=enforcement-problem", 2024));
        Assert.Equal(8, Read(run, Tasks.Groups, "kind=enforcement-problem", 2024));
    }

    [Fact]
    public void Songjiang_2024()
    {
        var run = Run(Songjiang2024.Region);

        Assert.InRange(Read(run, Events.Held, "kind=xi-thought-event", 2024), 1_500, 1_550); // 1500多
        Assert.InRange(Read(run, Events.PersonTimes, "kind=xi-thought-event", 2024), 100_000, 105_000); // 10万余
        Assert.Equal(392, Read(run, Events.PlacesReached, "kind=xi-thought-event", 2024));
        Assert.InRange(Read(run, Events.People, "kind=government-open-month", 2024), 14_000, 14_500); // 14000余
        Assert.Equal(1, Read(run, Events.Held, "kind=legal-forum;series=浦江源;venue-type=community", 2024)); // 首次
        Assert.Equal(0, Read(run, Events.Held, "kind=legal-forum;series=浦江源;venue-type=community", 2023));
        foreach (
            var (series, editions) in ((string, int)[])[("浦江源", 3), ("上海市法治文化节", 2), ("小城杯", 10), ("松江大学生法治文化节", 1)]
        )
            Assert.Equal(editions, Read(run, Events.Editions, $"series={series}", 2024));
        Assert.Equal(4, Read(run, Meetings.Held, "kind=reconsideration-case-review", 2024));
        Assert.Equal(6, Read(run, Tasks.Items, "kind=research-topic;level=district", 2024));
        Assert.Equal(6, Read(run, Tasks.Groups, "kind=action-plan;list=云监码升级方案", 2024));
        Assert.Equal(2, Read(run, Registered.Proposed, "kind=commercial-mediation-body", 2024));
        Assert.Equal(0, Read(run, Registered.Stock, "kind=commercial-mediation-body", 2024));
        Assert.Equal(4, Read(run, Registered.Batches, "kind=honour;series=上海市法治文化品牌阵地", 2024));
    }

    [Fact]
    public void Baoshan_2020()
    {
        var run = Run(Baoshan2020.Region);

        Assert.Equal(12, Read(run, Meetings.Topics, "kind=executive-meeting;subject=rule-of-law", 2020));
        const string opinions = "kind=action-plan;list=加强和改进基层法治建设实施意见;group=体制机制";
        Assert.Equal(100, Read(run, Tasks.CompletionRate, opinions, 2020)); // 全部
        Assert.Equal(27, Read(run, Events.Held, "kind=notary-outreach", 2020));
        Assert.Equal(12, Read(run, Registered.Stock, "kind=law-governance-committee", 2020));
        Assert.Equal(4, Read(run, Registered.Stock, "kind=legal-adviser", 2020));
        Assert.Equal(10, Read(run, Registered.Stock, "kind=administrative-mediation-body", 2020));
        Assert.Equal(505, Read(run, Registered.Stock, "kind=people-mediation-committee", 2020));
    }

    [Fact]
    public void Dalian_2024()
    {
        var run = Run(Dalian2024.Region);

        Assert.InRange(Read(run, Events.Held, "kind=law-lesson", 2024), 290, 300); // 近300
        Assert.InRange(Read(run, Events.Held, "family=legal-education", 2024), 4_000, 4_100); // 4000余
        Assert.InRange(Read(run, Events.People, "family=legal-education", 2024), 2_000_000, 2_050_000); // 200万余
        Assert.Equal(24, Read(run, Events.Held, "kind=facility-open-day", 2024));
        Assert.InRange(Read(run, Events.PersonTimes, "kind=facility-open-day", 2024), 7_500, 7_700); // 超7500
        Assert.Equal(400, Read(run, Events.Amount, "kind=recruitment-fair", 2024));
        Assert.Equal(2, Read(run, Events.Editions, "series=行政规范性文件法治化与高质量建设研讨会", 2024));
        Assert.Equal(1, Read(run, Events.Editions, "series=法律人才专场招聘会", 2024));
        Assert.Equal(9_970, Read(run, Registered.Stock, "kind=law-aware-person;domain=village", 2024));
        Assert.Equal(60, Read(run, Registered.Stock, "kind=law-aware-person;domain=enterprise", 2024));
        Assert.InRange(Read(run, Registered.Stock, "kind=legal-culture-venue", 2024), 1_600, 1_650); // 1600余
        Assert.Equal(200, Read(run, Registered.Stock, "kind=foreign-related-lawyer", 2024));
        Assert.Equal(2, Read(run, Registered.Stock, "kind=help-base;brand=yellow-ribbon", 2024));
        Assert.Equal(10, Read(run, Registered.Entered, "kind=honour;holder=mediation-organisation;level=city-and-above", 2024));
        Assert.Equal(25, Read(run, Registered.Entered, "kind=honour;holder=mediator;level=city-and-above", 2024));
        Assert.Equal(1_580, Read(run, Registered.Entered, "kind=people-assessor;term=new", 2024));
        Assert.Equal(30, Read(run, Registered.Entered, "kind=mediation-expert", 2024));
        Assert.Equal(9, Read(run, Registered.Entered, "kind=cooperation-agreement", 2024));
        Assert.Equal(10, Read(run, Registered.Entered, "kind=legal-film", 2024));
        Assert.Equal(1, Read(run, Registered.Entered, "kind=local-standard", 2024));
        Assert.Equal((36, 8), (Read(run, Tasks.Items, "kind=work-tasks", 2024), Read(run, Tasks.Groups, "kind=work-tasks", 2024)));
        Assert.Equal(320, Read(run, Tasks.Items, "kind=rule-of-law-project", 2024));
        Assert.Equal(83, Read(run, Tasks.Scored, "kind=rule-of-law-project;level=city;plan-year=2023", 2024));
        Assert.Equal(49, Read(run, Tasks.Items, "kind=enforcement-problem", 2024));
        Assert.Equal(66, Read(run, Tasks.Measures, "kind=enforcement-problem", 2024));
        Assert.Equal(114, Read(run, Tasks.Completed, "kind=joint-rectification", 2024));
        Assert.Equal(131, Read(run, Letters.Issued, "kind=prompt-letter", 2024));
        Assert.Equal(24, Read(run, Letters.Issued, "kind=transfer-letter", 2024));
        Assert.Equal(
            (12, 4),
            (Read(run, Letters.Issued, "kind=monthly-prompt", 2024), Read(run, Letters.Issued, "kind=quarterly-circular", 2024))
        );
    }
}
