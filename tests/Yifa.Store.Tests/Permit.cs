using Yifa.Kernel;

namespace Yifa.Store.Tests;

public enum PermitStage
{
    [Stage("审查", Next = "承办人审查申请")]
    UnderReview,

    [Stage("办理中", Next = "承办人作出决定")]
    InHand,

    [Stage("已决定", Phase.Closed)]
    Decided,
}

public enum PermitDuty
{
    [Label("承办人"), HandlesPersonal]
    Officer,

    [Label("负责人"), Leads("行政许可法 9")]
    Head,

    [Label("窗口"), Reads(Secrecy.Internal)]
    Window,
}

[PartyRoles]
public enum PermitRole
{
    [Label("申请人")]
    Applicant,
}

public enum Trade
{
    [Label("餐饮")]
    Catering,

    [Label("零售")]
    Retail,
}

/// <summary>A fictional licence, small enough to see every mechanism of the store work.</summary>
public sealed class Permit : Matter<PermitStage>
{
    [Label("申请人"), Facet]
    public string Applicant { get; set; } = "";

    [Label("行业"), Facet]
    public Trade Trade { get; set; }

    [Label("电话")]
    public Personal? Phone { get; set; }

    [Label("事由"), Searched]
    public string Cause { get; set; } = "";

    [Label("金额")]
    public decimal Fee { get; set; }

    [Label("勘验日期"), Appointed("勘验")]
    public DateOnly? VisitOn { get; set; }

    [Label("关联结果")]
    public int Heard { get; set; }

    /// <summary>What a cause says of itself, so that a test can make matters of every level.</summary>
    public override Secrecy Secrecy =>
        Enum.GetValues<Secrecy>().FirstOrDefault(s => Cause.EndsWith(Words.Chinese(s), StringComparison.Ordinal), Secrecy.Internal);
}

[Act("申请", "行政许可法 29", Opens = true), By(PermitDuty.Officer, PermitRole.Applicant)]
public sealed record Apply(
    [Label("申请人")] string Applicant,
    [Label("行业")] Trade Trade,
    [Label("事由")] string Cause,
    [Label("电话", Format = Format.Phone)] Personal? Phone = null,
    [Label("场所")] string? Site = null,
    [Label("关联案件")] long? Related = null
) : Act<Permit>
{
    public override IEnumerable<LookUp> Asks(Permit permit, DateOnly on) => [new("others", "permit", "applicant", Applicant)];

    public override IEnumerable<Refusal> Refuse(Permit permit, Scene at)
    {
        if (at.Answer("others").Count(f => f.Stage == nameof(PermitStage.UnderReview)) >= 3)
            yield return PermitRefusals.TooManyAtOnce;
    }

    public override void Perform(Permit permit, Scene at)
    {
        (permit.Applicant, permit.Trade, permit.Cause, permit.Phone) = (Applicant, Trade, Cause, Phone);
        permit.Title = $"{Applicant}申请许可";
        at.Join(PermitRole.Applicant, Applicant, at.Actor.Capacity is Capacity.Party p ? p.Account : null);
        at.Start(PermitClocks.Review);
        at.Count(PermitFigures.Applied);
        at.Count(PermitFigures.Pending);
        at.Count(PermitFigures.Applicants, key: Applicant);
        if (Site is not null)
            at.Claim("permit.site", Site);
        if (Related is { } other)
            at.Link(other, "同一申请人");
    }
}

[Act("受理", "行政许可法 32"), By(PermitDuty.Officer), From(PermitStage.UnderReview)]
public sealed record Accept : Act<Permit>
{
    public override IEnumerable<Series> Numbers(Permit permit) => [PermitSeries.Case];

    public override void Perform(Permit permit, Scene at)
    {
        permit.Number = at.Number(PermitSeries.Case);
        permit.Stage = PermitStage.InHand;
        at.Stop(PermitClocks.Review);
        at.Start(PermitClocks.Decision);
    }
}

[Act("视为受理", "行政许可法 32", Deemed = true), From(PermitStage.UnderReview)]
public sealed record DeemedAccept : Act<Permit>
{
    public override IEnumerable<Series> Numbers(Permit permit) => [PermitSeries.Case];

    public override void Perform(Permit permit, Scene at)
    {
        permit.Number = at.Number(PermitSeries.Case);
        permit.Stage = PermitStage.InHand;
        at.RunOut(PermitClocks.Review);
        at.Start(PermitClocks.Decision);
    }
}

[Act("约定勘验", "行政许可法 34"), By(PermitDuty.Officer), From(PermitStage.UnderReview, PermitStage.InHand)]
public sealed record AppointVisit([Label("勘验日期")] DateOnly? VisitOn = null) : Act<Permit>
{
    public override void Perform(Permit permit, Scene at) => permit.VisitOn = VisitOn;
}

[Act("决定", "行政许可法 34"), By(PermitDuty.Officer), From(PermitStage.InHand)]
public sealed record Decide([Label("准予")] bool Granted, [Label("费用", Format = Format.Money)] decimal Fee) : Act<Permit>
{
    public override void Perform(Permit permit, Scene at)
    {
        permit.Stage = PermitStage.Decided;
        permit.Fee = Fee;
        at.Stop(PermitClocks.Decision);
        at.Count(PermitFigures.Decided, facets: ("granted", Granted ? "yes" : "no"));
        at.Count(PermitFigures.Fees, Fee);
        at.Count(PermitFigures.Pending, -1);
        at.Count(PermitFigures.DecidedOfIntake, on: permit.OpenedOn);
    }
}

[Act("记下关联申请", "行政许可法 36", Hears = "permit.Apply"), By(PermitDuty.Head)]
public sealed record NoteRelated : Act<Permit>
{
    public override void Perform(Permit permit, Scene at) => permit.Heard++;
}

public static class PermitRefusals
{
    public static readonly Refusal TooManyAtOnce = Refusal.Because("同一申请人同时在审的申请不得超过三件", "行政许可法 29");
}

public static class PermitSeries
{
    public static readonly Series Case = new("permit.case", "许可案号", "{mark}许〔{year}〕{n}号");
}

public static class PermitClocks
{
    public static readonly ClockRule Review = new("review", "受理审查", Term.WorkingDays(5), "行政许可法 32")
    {
        Deemed = typeof(DeemedAccept),
        MetBy = [typeof(Accept)],
    };
    public static readonly ClockRule Decision = new("decision", "作出决定", Term.WorkingDays(20), "行政许可法 42")
    {
        Responsible = "专家组",
        Outside = true,
        MetBy = [typeof(Decide)],
    };
}

public static class PermitFigures
{
    public static readonly Figure Applied = Figure.Count("permit.applied", "申请", "Applications", "件", "按申请日", "trade", "applicant");
    public static readonly Figure Decided = Figure.Count("permit.decided", "决定", "Decisions", "件", "按决定日", "trade", "granted");
    public static readonly Figure Fees = Figure.Sum("permit.fees", "费用", "Fees", "元", "按决定日", "trade");
    public static readonly Figure Pending = Figure.Stock("permit.pending", "在办", "Pending", "件", "在办数", "trade");
    public static readonly Figure Applicants = Figure.Distinct("permit.applicants", "申请人", "Applicants", "个", "不同申请人", "trade");
    public static readonly Figure DecidedOfIntake = Figure.Cohort(
        "permit.decided-of-intake",
        "当年申请已决定",
        "Decided of intake",
        "件",
        "按申请日",
        "trade"
    );
    public static readonly Figure DecidedRate = Figure.Rate(
        "permit.decided-rate",
        "办结率",
        "Decided rate",
        "决定除以申请",
        Decided,
        Applied
    );
}

public static class Permits
{
    public static readonly Module Module = Kernel.Module.Of<Permit, PermitStage>(
        "permit",
        "示例许可",
        typeof(PermitDuty),
        typeof(PermitClocks),
        typeof(PermitFigures),
        null,
        dossier: new Dossier(
            "行政许可法 31",
            [PermitRole.Applicant, PermitDuty.Officer],
            [PermitDuty.Officer, PermitDuty.Head],
            ("行政许可法 31", [PermitDuty.Officer]),
            Dossier.Keeping("permit", "示例许可", Retention.TenYears)
        )
        {
            Reading = new("行政许可法 31", [PermitRole.Applicant], [PermitDuty.Officer], _ => null),
        }
    );

    public static readonly Office Region = new(1, "region/", "示例区", "示区", "region");
    public static readonly Office Bureau = new(2, "region/bureau/", "示例局", "示局", "department");
    public static readonly Office North = new(3, "region/bureau/north/", "北站", "示北", "station");
    public static readonly Office South = new(4, "region/bureau/south/", "南站", "示南", "station");

    public static readonly Account Clerk = new("zhou", "周某", Bureau, [new Capacity.AtOffice("permit.Officer", Bureau)]);
    public static readonly Account NorthClerk = new("wu", "吴某", North, [new Capacity.AtOffice("permit.Officer", North)]);

    public static Actor Officer => Clerk.As("permit.Officer")!;
    public static Actor NorthOfficer => NorthClerk.As("permit.Officer")!;

    public static Actor Citizen(string account) => new(account, "陈某", new Capacity.Party(account));
}
