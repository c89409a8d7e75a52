using Yifa.Kernel;

namespace Yifa.Modules.Channels;

[Act("登记渠道", "统计法 7", Opens = true, Hint = "办理日期填开始登记的日期;此前的累计读数作为起点,不计入指标")]
[By(Duty.Recorder)]
public sealed record Register(
    [Label("种类")] KindRef Kind,
    [Label("账号名称")] string Account,
    [Label("主办单位")] string? Holder = null,
    [Label("平台")] string? Platform = null,
    [Label("开通日期")] DateOnly? StartedOn = null,
    [Label("起点累计阅读播放量", Feeds = "channels.views")] long? Views = null,
    [Label("起点粉丝数", Feeds = "channels.followers")] long? Followers = null,
    Details? Details = null
) : Act<Channel>, IOfKind
{
    public override IEnumerable<Refusal> Refuse(Channel matter, Scene at)
    {
        if (at.KindNamed(Kind) is null)
            yield return Refusals.KindUnknown.At(nameof(Kind));
        if (!Totals.IsLikely(Views))
            yield return Refusals.NumberUnlikely.At(nameof(Views));
        if (!Totals.IsLikely(Followers))
            yield return Refusals.NumberUnlikely.At(nameof(Followers));
    }

    public override void Perform(Channel matter, Scene at)
    {
        (matter.Kind, matter.Details, matter.Title, matter.Account) = (Kind, Details ?? Details.None, Account, Account);
        (matter.Holder, matter.Platform, matter.StartedOn, matter.Stage) = (Holder, Platform, StartedOn, Stage.Running);
        if (Views is not null || Followers is not null)
            Totals.Take(matter, at, new(at.On, Views, Followers));
        at.Claim("channels", $"{Kind.Id}/{Account}"); // one of each: a second one would count everything twice
    }
}

[Act("登记发布", "统计法 7", Hint = "办理日期填发布的日期;同一天的几条可以一次登记")]
[By(Duty.Recorder)]
[From(Stage.Running)]
public sealed record Post(
    [Label("条数")] int Posts = 1,
    [Label("标题")] string? Title = null,
    [Label("形式")] PostFormat? Format = null,
    [Label("链接")] string? Link = null
) : Act<Channel>
{
    public override IEnumerable<Refusal> Refuse(Channel matter, Scene at)
    {
        if (Posts is < 1 or > 10_000)
            yield return Refusals.TooManyPosts.At(nameof(Posts));
    }

    public override void Perform(Channel matter, Scene at)
    {
        matter.Posts += Posts;
        matter.LastPostOn = matter.LastPostOn > at.On ? matter.LastPostOn : at.On;
        at.Count(Figures.Posts, Posts, null, null, ("format", Format is { } format ? Words.Code(format) : ""));
    }
}

[Act("登记读数", "统计法 7", Hint = "平台当日显示的累计数,不是当日新增")]
[By(Duty.Recorder)]
[From(Stage.Running)]
public sealed record RecordReading([Label("累计阅读播放量")] long Views, [Label("粉丝数")] long? Followers = null) : Act<Channel>
{
    public override IEnumerable<Refusal> Refuse(Channel matter, Scene at)
    {
        if (!Totals.IsLikely(Views))
            yield return Refusals.NumberUnlikely.At(nameof(Views));
        if (!Totals.IsLikely(Followers))
            yield return Refusals.NumberUnlikely.At(nameof(Followers));
        if (matter.Readings.Count > 0 && at.On <= matter.Readings[^1].On)
            yield return Refusals.NotLater;
        if (Views < matter.Views)
            yield return Refusals.TotalFell.At(nameof(Views));
    }

    public override void Perform(Channel matter, Scene at) => Totals.Take(matter, at, new(at.On, Views, Followers));
}

/// <summary>The last reading was copied wrongly: it is taken back, with what it counted, and may be recorded anew.</summary>
[Act("更正读数", "统计法 7", Hint = "撤去最近一次读数,再按正确的数登记")]
[By(Duty.Recorder, Duty.Reviewer)]
[From(Stage.Running)]
public sealed record TakeBackReading([Label("理由")] string Cause) : Act<Channel>
{
    public override IEnumerable<Refusal> Refuse(Channel matter, Scene at)
    {
        if (matter.Readings.Count == 0)
            yield return Refusals.NothingRead;
    }

    public override void Perform(Channel matter, Scene at) => Totals.TakeBack(matter, at);
}

[Act("停用渠道", "统计法 7", Grave = true, Hint = "从办理日期起粉丝不再计入;已经发布的和阅读播放量仍计")]
[By(Duty.Reviewer)]
[From(Stage.Running)]
public sealed record Close([Label("停用理由")] string Reason) : Act<Channel>
{
    public override void Perform(Channel matter, Scene at)
    {
        at.Uncount(Figures.Followers, matter.Followers ?? 0);
        (matter.Reason, matter.Stage) = (Reason, Stage.Closed);
    }
}

/// <summary>What readings count: their differences, each on the later day.</summary>
internal static class Totals
{
    private const long Most = 100_000_000_000;

    public static bool IsLikely(long? number) => number is null or >= 0 and <= Most;

    public static void Take(Channel matter, Scene at, DatedReading reading)
    {
        at.Count(Figures.Views, Rise(matter.Views, reading.Views), reading.On);
        at.Count(Figures.Followers, (reading.Followers ?? matter.Followers ?? 0) - (matter.Followers ?? 0), reading.On);
        matter.Readings = [.. matter.Readings, reading];
    }

    // the first total that is known is where counting begins
    private static long Rise(long? from, long? to) => (to ?? from ?? 0) - (from ?? to ?? 0);

    public static void TakeBack(Channel matter, Scene at)
    {
        var (last, followers) = (matter.Readings[^1], matter.Followers ?? 0);
        matter.Readings = [.. matter.Readings.SkipLast(1)];
        at.Uncount(Figures.Views, Rise(matter.Views, last.Views), last.On);
        at.Uncount(Figures.Followers, followers - (matter.Followers ?? 0), last.On);
    }
}
