using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Stalls;

/// <summary>An invented statute, small enough to hold in the head: a stall (摊位) needs a permit, 摊位管理办法.</summary>
public static class StallPermits
{
    public static Module Statute { get; } =
        Module.Of<Permit, Stage>("stall", "摊位许可", typeof(Duty), typeof(Periods), typeof(Figures), typeof(Documents));

    public static Office District { get; } = new(1, "minhang/", "示例区", "示", "region");
    public static Office Street { get; } = new(2, "minhang/jiangchuan/", "示例街道", "示江", "street");
    public static Office Elsewhere { get; } = new(3, "songjiang/", "另一区", "另", "region");

    public static Actor Officer { get; } = At("officer", "经办", Duty.Officer, Street);
    public static Actor Reviewer { get; } = At("reviewer", "核稿", Duty.Reviewer, Street);
    public static Actor Head { get; } = At("head", "负责人", Duty.Head, District);
    public static Actor Applicant { get; } = new("applicant", "周某", new Capacity.Party("applicant"));
    public static Actor Stranger { get; } = new("stranger", "陈某", new Capacity.Party("stranger"));

    public static Actor At(string account, string name, Duty duty, Office office) =>
        new(account, name, new Capacity.AtOffice($"stall.{duty}", office));

    public static Story Story() => new(Statute, Street);

    /// <summary>A permit applied for on Monday 3 March 2025; five working days end on Monday the 10th.</summary>
    public static Story Received() => Story().When("2025-03-03", Officer, new Apply("周某", Ware.Food)).Accepted();

    public static Story UnderReview() => Received().When("2025-03-04", Officer, new Accept("甲1")).Accepted();
}

public enum Stage
{
    [Stage("待受理", Next = "等承办人审查")]
    Received,

    [Stage("审查中", Next = "等决定")]
    UnderReview,

    [Stage("待补正", Next = "等申请人补正")]
    Waiting,

    [Stage("已许可", Phase.Closed)]
    Granted,
}

public enum Duty
{
    [Label("承办人")]
    Officer,

    [Label("核稿人")]
    Reviewer,

    [Label("负责人")]
    Head,
}

[PartyRoles]
public enum Role
{
    [Label("申请人")]
    Applicant,
}

public enum Ware
{
    [Label("日用品")]
    Goods,

    [Label("食品")]
    Food,

    [Label("活禽")]
    LivePoultry,
}

public sealed class Permit : Matter<Stage>
{
    [Searched]
    public string Applicant { get; set; } = "";

    [Facet, Label("经营品类")]
    public Ware Ware { get; set; }

    [Facet, Label("夜市")]
    public bool Night { get; set; }

    [Facet("spot"), Label("点位")]
    public string? Place { get; set; }

    public Personal? Phone { get; set; }
    public decimal Fee { get; set; }

    /// <summary>Every stall starts out open to the public.</summary>
    public bool Listed { get; set; } = true;
}

public static class Periods
{
    public static readonly ClockRule Review = new("review", "受理审查", Term.WorkingDays(5), "摊位管理办法 3")
    {
        Deemed = typeof(DeemedAccept),
    };

    public static readonly ClockRule Decision = new(
        "decision",
        "许可决定",
        [
            new(DateOnly.MinValue, Term.Days(60), "摊位管理办法 5"),
            new(
                new(2025, 7, 1),
                Term.Days(30),
                "摊位管理办法 5",
                new Setting("stall.decision", "决定期限", "30日", "办法第五条", Verified.Read)
            ),
        ]
    )
    {
        Extension = Term.Days(30),
        ExtensionLaw = "摊位管理办法 6",
        Deemed = typeof(DeemedGrant),
    };
}

public static class Figures
{
    public static readonly Figure Applied = Figure.Count("stall.applied", "申请", "Applied", "件", "Act Apply.", "ware", "night");
    public static readonly Figure Accepted = Figure.Count("stall.accepted", "受理", "Accepted", "件", "Act Accept.", "ware", "spot");
    public static readonly Figure Granted = Figure.Cohort(
        "stall.granted",
        "许可",
        "Granted",
        "件",
        "Act Grant, by day of application.",
        "ware"
    );
    public static readonly Figure Fees = Figure.Sum("stall.fees", "收费", "Fees", "元", "Act Grant.");
    public static readonly Figure AcceptanceRate = Figure.Rate("stall.rate", "受理率", "Rate", "Accepted over applied.", Accepted, Applied);
}

public static class Documents
{
    public static readonly Series Permits = new("stall.permit", "许可证号", "{mark}摊证〔{year}〕第{n}号");

    public static readonly Template Permit = new(
        "permit",
        "摊位许可证",
        "摊位管理办法 7",
        Template.Element<Permit>("经营者", "摊位管理办法 7(1)", p => p.Applicant),
        Template.Element<Permit>("点位", "摊位管理办法 7(2)", p => p.Place)
    )
    {
        Chain = [Duty.Reviewer, Duty.Head],
        Number = Permits,
    };
}

public static class Refusals
{
    public static readonly Refusal PlaceMissing = Refusal.Because("没有写明点位", "摊位管理办法 4");
    public static readonly Refusal HasOneAlready = Refusal.Because("该经营者已有一个摊位", "摊位管理办法 4");
}

[Act("申请", "摊位管理办法 2", Opens = true), By(Duty.Officer, Role.Applicant)]
public sealed record Apply(
    [Label("经营者", Max = 20)] string Name,
    [Label("经营品类")] Ware Ware,
    [Label("电话", Format = Format.Phone)] Personal? Phone = null,
    [Label("管理费", Format = Format.Money)] decimal? Fee = null,
    [Label("开业日期")] DateOnly? Opening = null,
    [Label("面积")] int? Area = null,
    [Label("公开")] bool Listed = true,
    [Label("附带品类")] IReadOnlyList<Ware>? Others = null,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string? Code = null
) : Act<Permit>
{
    public override void Perform(Permit matter, Scene at)
    {
        (matter.Applicant, matter.Ware, matter.Phone, matter.Fee, matter.Listed) = (Name, Ware, Phone, Fee ?? 0, Listed);
        matter.Title = $"{Name}申请摊位";
        at.Join(Role.Applicant, Name, "applicant");
        at.Start(Periods.Review);
        at.Count(Figures.Applied, facets: ("night", "yes"));
    }
}

[Act("受理", "摊位管理办法 3", Version = 2, Once = true), By(Duty.Officer), From(Stage.Received)]
public sealed record Accept([Label("点位")] string? Place) : Act<Permit>
{
    public override IEnumerable<LookUp> Asks(Permit matter, DateOnly on) => [new("others", "stall", "applicant", matter.Applicant)];

    public override IEnumerable<Refusal> Refuse(Permit matter, Scene at)
    {
        if (Place is null)
            yield return Refusals.PlaceMissing.At(nameof(Place));
        if (at.Answer("others").Count > 0)
            yield return Refusals.HasOneAlready;
    }

    public override void Perform(Permit matter, Scene at)
    {
        (matter.Place, matter.Stage) = (Place, Stage.UnderReview);
        at.Stop(Periods.Review);
        at.Start(Periods.Decision);
        at.Claim("stall.place", Place!);
        at.Count(Figures.Accepted);
    }
}

[Act("受理", "摊位管理办法 3", Name = "Accept", Earlier = true), By(Duty.Officer), From(Stage.Received)]
public sealed record AcceptAnyPlace : Act<Permit>
{
    public override void Perform(Permit matter, Scene at) => matter.Stage = Stage.UnderReview;
}

[Act("视为受理", "摊位管理办法 3", Deemed = true), From(Stage.Received)]
public sealed record DeemedAccept : Act<Permit>
{
    public override void Perform(Permit matter, Scene at)
    {
        matter.Stage = Stage.UnderReview;
        at.RunOut(Periods.Review);
        at.Start(Periods.Decision);
    }
}

[Act("视为许可", "摊位管理办法 5", Deemed = true), From(Stage.UnderReview)]
public sealed record DeemedGrant : Act<Permit>
{
    public override void Perform(Permit matter, Scene at)
    {
        matter.Stage = Stage.Granted;
        at.RunOut(Periods.Decision);
    }
}
