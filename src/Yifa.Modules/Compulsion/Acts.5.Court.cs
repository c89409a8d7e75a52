using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>第五十三条 to 第五十五条: whoever has no power of its own asks the court, after the time to sue and within three months of it.</summary>
[Act("申请人民法院强制执行", "行政强制法 53;行政强制法 54;行政强制法 55")]
[By(Duty.Officer)]
[From(Stage.Demanded)]
public sealed record AskCourt(
    [Label("人民法院")] string Court,
    [Label("材料齐全", Hint = "申请书、决定书和事实理由依据、当事人的意见和催告情况、执行标的情况")] bool Complete,
    [Label("负责人签名")] string SignedBy,
    [Label("逾期申请的正当理由", Hint = "没有逾期的不填")] string? LateBecause = null
) : Act<CompulsionCase>
{
    private static readonly Term AfterDemand = Term.WorkingDays(10);

    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (matter.HasPower)
            yield return Refusals.HasPower;
        if (matter.DemandServedOn is not { } served)
            yield return Refusals.DemandNotServed;
        else if (at.On <= Deadline.After(at.Calendar, served, AfterDemand).Date)
            yield return Refusals.DemandTooFresh;
        if (matter.SueBy is { } sueBy)
            if (at.On <= sueBy)
                yield return Refusals.MaySue;
            else if (at.On > Deadline.After(at.Calendar, sueBy, Term.Months(3)).Date && string.IsNullOrWhiteSpace(LateBecause))
                yield return Refusals.CourtTooLate.At(nameof(LateBecause));
        if (!Complete)
            yield return Refusals.PapersMissing.At(nameof(Complete));
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        (matter.Court, matter.Stage) = (Court, Stage.AtCourt);
        at.Stop(Clocks.CourtApplication);
        at.Stop(Clocks.Demand);
        at.Start(Clocks.CourtAcceptance);
        at.Issue(Documents.CourtApplication);
    }
}

[Act("登记法院受理", "行政强制法 56", Once = true)]
[By(Duty.Officer)]
[From(Stage.AtCourt)]
public sealed record CourtAccepted([Label("法院案号")] string Number) : Act<CompulsionCase>
{
    public override void Perform(CompulsionCase matter, Scene at)
    {
        at.Stop(Clocks.CourtAcceptance);
        at.Start(Clocks.CourtRuling);
    }
}

/// <summary>第五十七条, 第五十八条; what the court enforces is over here, what it refuses may be taken to the court above within fifteen days.</summary>
[Act("登记法院裁定", "行政强制法 57;行政强制法 58", Once = true)]
[By(Duty.Officer)]
[From(Stage.AtCourt)]
public sealed record CourtRuled([Label("准予执行")] bool Granted, [Label("裁定")] string Ruling) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (!at.Done<CourtAccepted>())
            yield return Refusals.NotAccepted;
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        at.Stop(Clocks.CourtRuling);
        if (!Granted)
            matter.End(EndGround.CourtRefused);
    }
}
