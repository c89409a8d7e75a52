using Yifa.Kernel;

namespace Yifa.Modules.Activities;

[Act("登记活动", "统计法 7", Opens = true, Hint = "办理日期填活动举办的日期,活动从这一天起计入指标")]
[By(Duty.Recorder)]
public sealed record Hold(
    [Label("种类")] KindRef Kind,
    [Label("活动名称")] string Title,
    [Label("地点")] string? Place = null,
    [Label("场所类型")] VenueType? VenueType = null,
    [Label("主办单位")] string? Organiser = null,
    [Label("活动对象")] Audience? Audience = null,
    [Label("参与人数", Feeds = "activities.people")] int? People = null,
    [Label("参与人次", Feeds = "activities.person-times")] int? PersonTimes = null,
    [Label("覆盖村居", Feeds = "activities.places-reached", Hint = "村或社区的全称;同一村居在一年里只算一次")] string? Village = null,
    [Label("主题")] string? Theme = null,
    [Label("品牌")] string? Brand = null,
    [Label("系列")] string? Series = null,
    [Label("届次", Hint = "第几届,写数字")] int? Edition = null,
    [Label("此前已办届数", Hint = "系列第一次登记时填写;此前没有办过的不填")] int? EditionsBefore = null,
    [Label("成效", Format = Format.LongText)] string? Result = null,
    Details? Details = null
) : Act<Activity>, IOfKind
{
    private const string OfSeries = "series";
    private const string OfEdition = "edition";

    public override IEnumerable<LookUp> Asks(Activity matter, DateOnly on)
    {
        if (Series is not { Length: > 0 } series)
            yield break;
        yield return new(OfSeries, "activities", "series", series, 1);
        if (Edition is { } n)
            yield return new(OfEdition, "activities", "edition-of", Activity.EditionNamed(series, n), 1);
    }

    public override IEnumerable<Refusal> Refuse(Activity matter, Scene at)
    {
        if (at.KindNamed(Kind) is null)
            yield return Refusals.KindUnknown.At(nameof(Kind));
        foreach (var refusal in Attendance.Refuse(People, PersonTimes, Series, Edition))
            yield return refusal;
        if (EditionsBefore is < 0 or > 999)
            yield return Refusals.EditionUnlikely.At(nameof(EditionsBefore));
        else if (EditionsBefore > 0 && (Edition is null || at.Answer(OfSeries).Count > 0))
            yield return Refusals.SeriesKnown.At(nameof(EditionsBefore));
    }

    public override void Perform(Activity matter, Scene at)
    {
        (matter.Kind, matter.Details, matter.Title) = (Kind, Details ?? Details.None, Title);
        (matter.HeldOn, matter.Recorder, matter.Stage) = (at.On, at.Actor.Name, Stage.Held);
        (matter.Place, matter.VenueType, matter.Organiser, matter.Audience) = (Place, VenueType, Organiser, Audience);
        (matter.People, matter.PersonTimes, matter.Village) = (People, PersonTimes, Village);
        (matter.Theme, matter.Brand, matter.Series, matter.Edition, matter.Result) = (Theme, Brand, Series, Edition, Result);
        matter.Editions = Edition is null || at.Answer(OfEdition).Count > 0 ? 0 : 1 + (EditionsBefore ?? 0);
        Counting.Add(matter, at);
    }
}

/// <summary>What was recorded wrongly is put right; the figures move by the difference. Series and edition stay: their order is counted.</summary>
[Act("更正登记", "统计法 7", Hint = "各项按更正后的填写;系列和届次有误的,撤销后重新登记")]
[By(Duty.Recorder, Duty.Reviewer)]
[From(Stage.Held)]
public sealed record Correct(
    [Label("更正理由")] string Reason,
    [Label("活动名称")] string Title,
    [Label("地点")] string? Place = null,
    [Label("场所类型")] VenueType? VenueType = null,
    [Label("主办单位")] string? Organiser = null,
    [Label("活动对象")] Audience? Audience = null,
    [Label("参与人数", Feeds = "activities.people")] int? People = null,
    [Label("参与人次", Feeds = "activities.person-times")] int? PersonTimes = null,
    [Label("覆盖村居", Feeds = "activities.places-reached")] string? Village = null,
    [Label("主题")] string? Theme = null,
    [Label("品牌")] string? Brand = null,
    [Label("成效", Format = Format.LongText)] string? Result = null,
    Details? Details = null
) : Act<Activity>, IDetailed
{
    public override IEnumerable<Refusal> Refuse(Activity matter, Scene at) => Attendance.Refuse(People, PersonTimes, null, null);

    public override void Perform(Activity matter, Scene at)
    {
        Counting.TakeBack(matter, at);
        (matter.Details, matter.Title) = (Details ?? Details.None, Title);
        (matter.Place, matter.VenueType, matter.Organiser, matter.Audience) = (Place, VenueType, Organiser, Audience);
        (matter.People, matter.PersonTimes, matter.Village) = (People, PersonTimes, Village);
        (matter.Theme, matter.Brand, matter.Result) = (Theme, Brand, Result);
        Counting.Add(matter, at);
    }
}

/// <summary>It was not held, or was recorded twice: nothing of it is counted any more.</summary>
[Act("撤销登记", "统计法 7", Grave = true, Hint = "活动没有举办或者重复登记的,撤销后不再计入任何指标")]
[By(Duty.Reviewer)]
[From(Stage.Held)]
public sealed record Cancel([Label("撤销理由")] string Reason) : Act<Activity>
{
    public override void Perform(Activity matter, Scene at)
    {
        Counting.TakeBack(matter, at);
        (matter.Stage, matter.Reason) = (Stage.Cancelled, Reason);
    }
}

/// <summary>What an event is counted in, on the day it was held.</summary>
internal static class Counting
{
    public static void Add(Activity matter, Scene at)
    {
        foreach (var (figure, amount, key) in matter.Parts(at.Kind!))
            at.Count(figure, amount, matter.HeldOn, key);
    }

    public static void TakeBack(Activity matter, Scene at)
    {
        foreach (var (figure, amount, key) in matter.Parts(at.Kind!))
            at.Uncount(figure, amount, matter.HeldOn, key);
    }
}

internal static class Attendance
{
    private const int Most = 10_000_000;

    public static IEnumerable<Refusal> Refuse(int? people, int? personTimes, string? series, int? edition)
    {
        if (people is < 0 or > Most)
            yield return Refusals.NumberUnlikely.At(nameof(Hold.People));
        if (personTimes is < 0 or > Most)
            yield return Refusals.NumberUnlikely.At(nameof(Hold.PersonTimes));
        if (edition is < 1 or > 999)
            yield return Refusals.EditionUnlikely.At(nameof(Hold.Edition));
        if (edition is not null && string.IsNullOrEmpty(series))
            yield return Refusals.EditionOfNothing.At(nameof(Hold.Series));
    }
}
