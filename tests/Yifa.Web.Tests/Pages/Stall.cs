using Yifa.Kernel;

namespace Yifa.Web.Tests.Pages;

public enum StallStage
{
    [Stage("审查", Next = "承办人审查申请")]
    UnderReview,

    [Stage("经营中", Phase.Standing, Next = "按许可经营")]
    Open,

    [Stage("已撤销", Phase.Closed)]
    Revoked,
}

public enum StallDuty
{
    [Label("承办人"), HandlesPersonal, Corrects("行政许可法 39")]
    Officer,
}

[PartyRoles]
public enum StallRole
{
    [Label("摊主")]
    Keeper,
}

public enum Goods
{
    [Label("早点")]
    Breakfast,

    [Label("蔬菜")]
    Vegetables,
}

/// <summary>A fictional market stall licence with a field of every kind.</summary>
public sealed class Stall : Matter<StallStage>
{
    [Label("摊主"), Searched]
    public string Keeper { get; set; } = "";

    [Label("经营品类"), Facet]
    public Goods Goods { get; set; }

    [Label("电话", Format = Format.Phone)]
    public Personal? Phone { get; set; }

    [Label("帮手")]
    public IReadOnlyList<string> Hands { get; set; } = [];

    [Label("押金", Format = Format.Money)]
    public decimal Deposit { get; set; }

    [Label("看场日期"), Appointed("看场")]
    public DateOnly? VisitOn { get; set; }
}

[Act("申请摊位", "行政许可法 29", Opens = true, Hint = "摊主本人申请"), By(StallDuty.Officer, StallRole.Keeper)]
public sealed record Apply(
    [Label("摊主")] string Keeper,
    [Label("经营品类")] Goods Goods,
    [Label("摊位数", Hint = "一至三个")] int Places,
    [Label("明火")] bool Fire,
    [Label("说明", Format = Format.LongText)] string Cause,
    [Label("开业日期")] DateOnly? From = null,
    [Label("押金", Format = Format.Money)] decimal Deposit = 100,
    [Label("电话", Format = Format.Phone)] Personal? Phone = null,
    [Label("帮手")] IReadOnlyList<string>? Hands = null
) : Act<Stall>
{
    public static readonly Refusal TooMany = Refusal.Because("摊位最多三个", "行政许可法 29");

    public override IEnumerable<Refusal> Refuse(Stall stall, Scene at)
    {
        if (Places > 3)
            yield return TooMany.At(nameof(Places));
    }

    public override void Perform(Stall stall, Scene at)
    {
        (stall.Keeper, stall.Goods, stall.Phone) = (Keeper, Goods, Phone);
        (stall.Hands, stall.Deposit) = (Hands ?? [], Deposit);
        stall.Title = $"{Keeper}申请摊位";
        at.Join(StallRole.Keeper, Keeper);
        at.Start(StallClocks.Review);
        at.Count(StallFigures.Applied);
    }
}

[Act("准予", "行政许可法 38"), By(StallDuty.Officer), From(StallStage.UnderReview)]
public sealed record Grant([Label("意见")] string Opinion) : Act<Stall>
{
    public override IEnumerable<Series> Numbers(Stall stall) => [StallSeries.Case];

    public override void Perform(Stall stall, Scene at)
    {
        stall.Number = at.Number(StallSeries.Case);
        stall.Stage = StallStage.Open;
        at.Stop(StallClocks.Review);
        at.Issue(StallDocuments.Licence);
        at.Count(StallFigures.Granted);
    }
}

[Act("约定看场", "行政许可法 34"), By(StallDuty.Officer), From(StallStage.UnderReview)]
public sealed record AppointVisit([Label("看场日期")] DateOnly VisitOn) : Act<Stall>
{
    public override void Perform(Stall stall, Scene at) => stall.VisitOn = VisitOn;
}

[Act("撤销许可", "行政许可法 69", Grave = true), By(StallDuty.Officer), From(StallStage.Open)]
public sealed record Revoke([Label("理由", Format = Format.LongText)] string Reason) : Act<Stall>
{
    public override void Perform(Stall stall, Scene at) => stall.Stage = StallStage.Revoked;
}

public static class StallSeries
{
    public static readonly Series Case = new("stall.case", "案号", "{mark}摊〔{year}〕{n}号");
}

public static class StallClocks
{
    public static readonly ClockRule Review = new("review", "审查", Term.WorkingDays(5), "行政许可法 42") { MetBy = [typeof(Grant)] };
}

public static class StallDocuments
{
    public static readonly Template Licence = new("licence", "摊位许可证", "行政许可法 39");
}

public static class StallFigures
{
    public static readonly Figure Applied = Figure.Count("stall.applied", "摊位申请", "Applications", "件", "按申请之日计。", "goods");
    public static readonly Figure Granted = Figure.Count("stall.granted", "准予摊位", "Grants", "件", "按准予之日计。", "goods");
    public static readonly Figure GrantRate = Figure.Rate(
        "stall.grant-rate",
        "摊位准予率",
        "Grant rate",
        "准予摊位除以摊位申请。",
        Granted,
        Applied
    );
    public static readonly Figure AppliedYoy = Figure.Change("stall.applied-yoy", "摊位申请同比", "Change", Applied);
}

public static class Stalls
{
    public static readonly Module Module = Kernel.Module.Of<Stall, StallStage>(
        "stall",
        "摊位许可",
        duties: typeof(StallDuty),
        clocks: typeof(StallClocks),
        figures: typeof(StallFigures),
        documents: typeof(StallDocuments)
    );
}
