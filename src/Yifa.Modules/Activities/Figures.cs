using Yifa.Kernel;

namespace Yifa.Modules.Activities;

public static class Figures
{
    private static readonly string[] Cuts = ["kind", "family", "series", "theme", "brand", "venue-type", "audience", "organiser"];

    public static readonly Figure Held = Figure.Count(
        "activities.held",
        "活动场次",
        "Events held",
        "场",
        "登记的活动,每场一次,计入举办之日;撤销的不计。计量单位从种类。",
        Cuts
    ) with
    {
        NamesNobody = true,
        UnitOfKind = true,
    };

    public static readonly Figure PersonTimes = Figure.Sum(
        "activities.person-times",
        "活动人次",
        "Attendance in person-times",
        "人次",
        "登记的参与人次,计入举办之日。",
        "kind",
        "family",
        "theme",
        "audience"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure People = Figure.Sum(
        "activities.people",
        "活动参与人数",
        "People reached",
        "人",
        "登记的参与人数(按人头,不按人次),计入举办之日。",
        "kind",
        "family",
        "audience"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Amount = Figure.Sum(
        "activities.amount",
        "活动数量",
        "The kind's own amount",
        Figure.PerKind,
        "种类自定的数量(提供的岗位、征集的作品、撮合的对接等),计入举办之日。",
        "kind"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure PlacesReached = Figure.Distinct(
        "activities.places-reached",
        "活动覆盖村居",
        "Villages and communities reached",
        "个",
        "期内至少办过一场该种类活动的村、社区,同一村居只算一次。",
        "kind"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Editions = Figure.Stock(
        "activities.editions",
        "活动届次",
        "Editions of a series to date",
        "届",
        "系列首次登记时写明的此前届数,加上截至当日举办或参加的各届;同一届只算一次。",
        "series"
    ) with
    {
        NamesNobody = true,
    };
}
