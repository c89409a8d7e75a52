using Yifa.Kernel;
using Yifa.Modules.FileReview;

namespace Yifa.Tests.Modules.FileReview;

/// <summary>A made-up review: who runs it, who reads, and the way of a round up to its draw. 2 March 2026 is a Monday.</summary>
internal static class Reviews
{
    public const string First = "first-number-of-the-organiser";
    public const string Second = "second-number-of-the-witness";
    public const string Number = "示司评查〔2026〕1号";
    public const string Pool = """
        行政处罚案卷,示例区市场监督管理局,示市监罚〔2025〕第1号,penalties/11
        行政处罚案卷,示例区市场监督管理局,示市监罚〔2025〕第2号,penalties/12
        行政许可案卷,示例区卫生健康局,示卫许〔2025〕第7号
        行政检查案卷,示例区生态环境局,示环检〔2025〕第3号,inspections/13
        """;

    public static readonly Office Bureau = new(2, "shili/sfj/", "示例区司法局", "示司", "department");
    public static readonly Actor Organiser = At("chen", "陈某", "file-reviews.Organiser");
    public static readonly Actor Witness = At("meng", "孟某", "file-reviews.Witness");
    public static readonly Actor Head = At("jiang", "蒋某", "file-reviews.Head");

    public static Actor At(string account, string name, string duty) => new(account, name, new Capacity.AtOffice(duty, Bureau));

    public static Actor Reader(string account) => new(account, $"{account}某", new Capacity.Party(account));

    public static OpenRound Opening(Manner manner = Manner.Drawn) =>
        new("示例案卷评查", ReviewKind.Enforcement, manner, [FileType.Penalty, FileType.Licence], new(2025, 1, 1), new(2025, 12, 31));

    public static FixPool Files(string? conflicts = "1,ping.jia\n2,ping.jia", int take = 2, params string[] reviewers) =>
        new(Pool, reviewers.Length > 0 ? reviewers : ["ping.jia", "ping.yi", "ping.bing"], take, conflicts);

    public static Story Opened(Manner manner = Manner.Drawn)
    {
        var story = new Story(FileReviewModule.Rounds, Bureau);
        foreach (var account in (string[])["ping.jia", "ping.yi", "ping.bing", "chen", "meng"])
            story.Settings[Scene.AccountKey + account] = $"{account}某";
        return story.When("2026-03-02", Organiser, Opening(manner)).Accepted();
    }

    public static Story Announced(string? conflicts = "1,ping.jia\n2,ping.jia", int take = 2) =>
        Opened()
            .When("2026-03-03", Organiser, Files(conflicts, take))
            .Accepted()
            .When("2026-03-03", Organiser, new CommitShare(Share.HashOf(First)))
            .Accepted()
            .When("2026-03-03", Witness, new CommitShare(Share.HashOf(Second)))
            .Accepted()
            .When("2026-03-04", Organiser, new Announce(new(2026, 3, 16)))
            .Accepted();

    public static Story Drawn(string? conflicts = "1,ping.jia\n2,ping.jia", int take = 2) =>
        Announced(conflicts, take)
            .When("2026-03-16", Organiser, new RevealShare(First))
            .Accepted()
            .When("2026-03-16", Witness, new RevealShare(Second))
            .Accepted()
            .When("2026-03-16", Organiser, new DrawFiles())
            .Accepted();
}
