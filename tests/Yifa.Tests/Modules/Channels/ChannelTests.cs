using Yifa.Kernel;
using Yifa.Modules.Channels;

namespace Yifa.Tests.Modules.Channels;

public sealed class ChannelTests
{
    private static readonly Office Bureau = new(3, "shili/sfj/", "示例区司法局", "示司", "department");
    private static readonly Actor Recorder = new("chen", "陈某", new Capacity.AtOffice("channels.Recorder", Bureau));
    private static readonly Actor Reviewer = new("zhou", "周某", new Capacity.AtOffice("channels.Reviewer", Bureau));

    private static Story Registered(params (string Field, string Text)[] texts)
    {
        (string Field, string Text)[] all = [("种类", "微信公众号"), ("账号名称", "示例号"), .. texts];
        var (act, refusals) = Binder.Bind(
            ChannelsModule.Module.ActNamed("Register")!,
            all.ToDictionary(t => t.Field, t => (string?)t.Text),
            new DateOnly(2025, 12, 31)
        );
        Assert.True(act is not null, string.Join(" / ", refusals));
        return new Story(ChannelsModule.Module, Bureau).When("2023-12-31", Recorder, act!);
    }

    private static decimal In(Story story, Figure figure, int year) =>
        story.Counts.Where(c => c.Figure == figure.Id && c.On.Year == year).Sum(c => c.Amount);

    [Fact]
    public void Views_of_a_year_are_differences_and_what_was_there_before_is_not_counted()
    {
        var story = Registered(("起点累计阅读播放量", "1000"), ("起点粉丝数", "50"))
            .When("2024-06-30", Recorder, new RecordReading(1_400, 60))
            .When("2024-12-31", Recorder, new RecordReading(2_100, 55))
            .When("2025-03-31", Recorder, new RecordReading(2_500))
            .Accepted();

        Assert.Equal((0, 1_100, 400), (In(story, Figures.Views, 2023), In(story, Figures.Views, 2024), In(story, Figures.Views, 2025)));
        Assert.Equal(
            (50, 5, 0),
            (In(story, Figures.Followers, 2023), In(story, Figures.Followers, 2024), In(story, Figures.Followers, 2025))
        );
        Assert.Equal(55, story.Counted(Figures.Followers, ("account", "示例号"), ("kind", "wechat-account")));
    }

    [Fact]
    public void A_total_never_falls_and_a_day_is_read_once() =>
        Registered(("起点累计阅读播放量", "1000"))
            .When("2024-06-30", Recorder, new RecordReading(900))
            .RefusedBy(Refusals.TotalFell)
            .When("2023-12-31", Recorder, new RecordReading(1_100))
            .RefusedBy(Refusals.NotLater)
            .When("2024-06-30", Recorder, new RecordReading(-1))
            .RefusedBy(Refusals.NumberUnlikely);

    [Fact]
    public void A_wrong_reading_is_taken_back_with_what_it_counted()
    {
        var story = Registered(("起点累计阅读播放量", "1000"), ("起点粉丝数", "50"))
            .When("2024-06-30", Recorder, new RecordReading(14_000, 6_000))
            .When("2024-07-01", Recorder, new TakeBackReading("多写一个零"))
            .When("2024-07-01", Recorder, new RecordReading(1_400, 60))
            .Accepted();

        Assert.Equal((400, 60), (story.Counted(Figures.Views), story.Counted(Figures.Followers)));
        Registered().When("2024-07-01", Recorder, new TakeBackReading("没有")).RefusedBy(Refusals.NothingRead);
    }

    [Fact]
    public void Posts_are_counted_by_their_number_and_format()
    {
        var story = Registered()
            .When("2024-02-01", Recorder, new Post(3, Format: PostFormat.Article))
            .When("2024-02-02", Recorder, new Post(Title: "示例", Format: PostFormat.Video))
            .Accepted();

        Assert.Equal((4, 1), (story.Counted(Figures.Posts), story.Counted(Figures.Posts, ("format", "video"))));
        story.When("2024-02-03", Recorder, new Post(0)).RefusedBy(Refusals.TooManyPosts);
    }

    [Fact]
    public void A_channel_that_closes_has_no_followers_any_more_and_keeps_its_views()
    {
        var story = Registered(("起点粉丝数", "50"))
            .When("2024-03-31", Recorder, new RecordReading(1_000)) // the first total that is known
            .When("2024-06-30", Recorder, new RecordReading(1_400, 80))
            .When("2024-07-01", Reviewer, new Close("并入其他账号"))
            .Accepted();

        Assert.Equal((0, 400), (story.Counted(Figures.Followers), story.Counted(Figures.Views)));
    }

    [Fact]
    public void An_outlet_is_asked_for_no_totals()
    {
        var outlet = ChannelsModule.Module.ActNamed("Register")!.For(ChannelsModule.Module.Kinds!.Named("external-media")!);

        Assert.Null(outlet.FieldNamed("起点粉丝数"));
        Assert.NotNull(outlet.FieldNamed("刊发媒体"));
    }
}
