using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Specimen.StallChecks;

/// <summary>An invented check of stalls that is done under a code, 摊位检查办法.</summary>
public static class StallChecks
{
    public static Module Module { get; } =
        Module.Of<StallCheck, CheckStage>("stall-check", "摊位检查", typeof(CheckDuty), typeof(CheckPeriods), null, null);
}

public enum CheckStage
{
    [Stage("检查中", Next = "等检查人员检查")]
    Open,

    [Stage("已检查", Phase.Closed)]
    Done,
}

public enum CheckDuty
{
    [Label("检查人员"), Leads("摊位检查办法 1")]
    Inspector,
}

public static class CheckPeriods
{
    public static readonly ClockRule Visit = new("visit", "完成检查", Term.Days(60), "摊位检查办法 2");
}

public sealed class StallCheck : Matter<CheckStage>
{
    public string Keeper { get; set; } = "";
    public string? Inspector { get; set; }
    public string? Serial { get; set; }
    public string? Via { get; set; }
    public DateOnly? First { get; set; }
    public DateOnly? Last { get; set; }
    public DateOnly? RevokedOn { get; set; }
    public string? Scanned { get; set; }
    public bool Seen { get; set; }

    [JsonIgnore]
    public override InspectionCode? Code =>
        Serial is null
            ? null
            : new(
                Serial,
                "摊位检查",
                CodeGround.Planned,
                "示例年度计划",
                ["示例镇市场所"],
                ["食品摊位卫生"],
                [new("陈某", "示010001") { Account = Inspector }],
                Keeper,
                "91310112MA1GB0000X",
                "示例路1号",
                new(3111234, 12137890, 200),
                Start(First!.Value),
                Start(Last!.Value.AddDays(1))
            )
            {
                RevokedOn = RevokedOn,
                Issuer = Via,
            };

    private static DateTime Start(DateOnly day) => day.ToDateTime(default, DateTimeKind.Utc).AddHours(-8);
}

[Act("立项", "摊位检查办法 2", Opens = true), By(CheckDuty.Inspector)]
public sealed record PlanCheck([Label("摊主")] string Keeper) : Act<StallCheck>
{
    public override void Perform(StallCheck matter, Scene at)
    {
        (matter.Keeper, matter.Inspector) = (Keeper, at.Actor.Account);
        matter.Title = $"检查{Keeper}";
        at.Start(CheckPeriods.Visit);
    }
}

[Act("赋码", "摊位检查办法 3"), By(CheckDuty.Inspector)]
public sealed record GiveCode([Label("编号")] string Serial, [Label("自")] DateOnly From, [Label("至")] DateOnly To) : Act<StallCheck>
{
    public override void Perform(StallCheck matter, Scene at) =>
        (matter.Serial, matter.First, matter.Last, matter.RevokedOn, matter.Scanned) = (Serial, From, To, null, null);
}

[Act("撤销检查码", "摊位检查办法 4"), By(CheckDuty.Inspector)]
public sealed record TakeCodeBack : Act<StallCheck>
{
    public override void Perform(StallCheck matter, Scene at) => matter.RevokedOn = at.On;
}

[Act("检查", "摊位检查办法 5"), By(CheckDuty.Inspector), UnderCode]
public sealed record Look : Act<StallCheck>
{
    public override void Perform(StallCheck matter, Scene at) => matter.Seen = true;
}

[Act("登记外部检查码", "摊位检查办法 3"), By(CheckDuty.Inspector)]
public sealed record RegisterCode([Label("核验凭证", Max = 6000)] string Proof) : Act<StallCheck>
{
    public override IEnumerable<Refusal> Refuse(StallCheck matter, Scene at)
    {
        if (at.OutsideCode(Proof) is null)
            yield return CodeRefusals.NotVerified.At(nameof(Proof));
    }

    public override void Perform(StallCheck matter, Scene at)
    {
        var code = at.OutsideCode(Proof)!;
        (matter.Serial, matter.Via, matter.RevokedOn) = (code.Serial, code.Issuer, null);
        (matter.First, matter.Last) = (CaseFile.ChinaDay(code.From), CaseFile.ChinaDay(code.Until.AddSeconds(-1)));
    }
}

[Act("扫码", "摊位检查办法 6", Hears = "code.Scanned")]
public sealed record NoteScan([Label("时刻")] string Time, [Label("步次")] long Step) : Act<StallCheck>
{
    public override void Perform(StallCheck matter, Scene at) => matter.Scanned = $"{Time} {Step}";
}
