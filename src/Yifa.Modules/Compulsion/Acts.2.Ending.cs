using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>第二十八条, 第三十三条: on one of five grounds it ends, and what was taken goes back at once; what was lost is made good.</summary>
[Act("解除强制措施", "行政强制法 28;行政强制法 33")]
[By(Duty.Head)]
[From(Stage.InForce)]
public sealed record Release(
    [Label("解除的情形")] ReleaseGround Ground,
    [Label("财物已经退还,或者已经通知金融机构")] bool GivenBack,
    [Label("造成的损失", Format = Format.Money, Hint = "保管不善、变卖价格明显低于市场价格的")] decimal Loss = 0,
    [Label("赔偿或者补偿", Format = Format.Money)] decimal Compensation = 0
) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (Ground == ReleaseGround.Disapproved)
            yield return Refusals.NotDisapproved.At(nameof(Ground));
        if (Ground == ReleaseGround.Expired && matter.Until is { } until && at.On < until)
            yield return Refusals.NotExpired.At(nameof(Ground));
        if (!GivenBack)
            yield return Refusals.NotGivenBack.At(nameof(GivenBack));
        if (Compensation < Loss)
            yield return Refusals.LossNotMadeGood.At(nameof(Compensation));
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        (matter.Released, matter.Compensated, matter.Stage) = (Ground, Compensation, Stage.Closed);
        at.Issue(Documents.ReleaseDecision);
        at.NotifyParties($"行政强制措施已经解除:{matter.Title}");
    }
}

/// <summary>第三十三条第三款: the bank lets go when the time is over, whatever the office does.</summary>
[Act("冻结期满自动解除", "行政强制法 33.3", Deemed = true)]
public sealed record FreezeLapsed : Act<CompulsionCase>
{
    public override void Perform(CompulsionCase matter, Scene at)
    {
        (matter.Released, matter.Stage) = (ReleaseGround.Expired, Stage.Closed);
        at.RunOut(Clocks.Freeze);
    }
}

/// <summary>第二十七条, 第二十一条: unlawful things are forfeited or destroyed, those of a crime go along with the case.</summary>
[Act("处理查封、扣押的财物", "行政强制法 27;行政强制法 21", Grave = true)]
[By(Duty.Head)]
[From(Stage.InForce)]
public sealed record Dispose([Label("处理")] Disposal Disposal, [Label("依据的决定或者移送文书")] string Paper) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (matter.Measure == Measure.Freeze && Disposal != Disposal.HandedOver)
            yield return Refusals.FrozenIsNotForfeited.At(nameof(Disposal));
        if (matter.Until is { } until && at.On > until && at.Clock(matter.Period) is not { State: ClockState.Paused })
            yield return Refusals.AlreadyExpired;
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        (matter.Disposed, matter.Stage) = (Disposal, Stage.Closed);
        at.Issue(Documents.DisposalDecision);
        at.NotifyParties($"查封、扣押、冻结的财物已经处理:{Words.Chinese(Disposal)}");
    }
}

/// <summary>What an approval is asked for.</summary>
internal sealed record Proposal(
    string Party,
    EnforcementField Field,
    Measure Measure,
    string Reason,
    string Basis,
    IReadOnlyList<string> Officers,
    IReadOnlyList<string> Things,
    string? BankAccount,
    decimal Amount,
    bool IsCitizen,
    string? Account
)
{
    private const string Known = "case";

    public static IEnumerable<LookUp> Questions(long? penalty) => penalty is { } id ? [LookUp.Of(Known, "penalties", id)] : [];

    public static IEnumerable<Refusal> AgainstCase(Scene at, long? penalty)
    {
        if (penalty is not null && at.Answer(Known).Count == 0)
            yield return Refusals.CaseUnknown.At("Case");
    }

    public static void LinkCase(Scene at)
    {
        if (at.Answer(Known) is [var found])
            at.Link(found.Id, "所属处罚案件");
    }

    public IEnumerable<Refusal> Against(Scene at, long? penalty)
    {
        if (Officers.Select(o => o.Trim()).Where(o => o.Length > 0).Distinct().Count() < 2)
            yield return Refusals.OneOfficer.At(nameof(Officers));
        if (Measure == Measure.Freeze && (string.IsNullOrWhiteSpace(BankAccount) || Amount <= 0))
            yield return Refusals.AccountMissing.At(nameof(BankAccount));
        if (Measure != Measure.Freeze && Things.Count == 0)
            yield return Refusals.ThingsMissing.At(nameof(Things));
        foreach (var refusal in AgainstCase(at, penalty))
            yield return refusal;
    }

    public static IEnumerable<Refusal> AgainstThings(Measure measure, decimal amount, decimal involved, bool related, bool heldElsewhere)
    {
        if (!related)
            yield return Refusals.Unrelated.At("Related");
        if (heldElsewhere)
            yield return Refusals.HeldTwice.At("HeldElsewhere");
        if (measure == Measure.Freeze && amount > involved)
            yield return Refusals.FrozenTooMuch.At("Amount");
    }

    public void Set(CompulsionCase matter, Scene at, long? penalty)
    {
        (matter.Party, matter.IsCitizen, matter.Field, matter.Basis) = (Party, IsCitizen, Field, Basis);
        (matter.Reason, matter.Officers, matter.Measure, matter.Things) = (Reason, Officers, Measure, Things);
        (matter.BankAccount, matter.FrozenAmount) = (BankAccount, Amount);
        matter.Title = $"对{Party}{Words.Chinese(Measure)}";
        matter.Number = at.Number(Documents.CaseNumber);
        at.Join(Role.Party, Party, Account);
        if (penalty is not null)
            LinkCase(at);
    }
}

/// <summary>What 第十八条 asks of those on the spot; of a freeze 第三十条 asks less, since the party is not to know beforehand.</summary>
internal static class OnSite
{
    public static IEnumerable<Refusal> Against(Measure? measure, bool shown, bool present, bool told, string? witness)
    {
        if (!shown)
            yield return Refusals.NotShown.At("Shown");
        if (measure == Measure.Freeze)
            yield break;
        if (!present && string.IsNullOrWhiteSpace(witness))
            yield return Refusals.WitnessMissing.At("Witness");
        if (present && !told)
            yield return Refusals.NotTold.At("ToldAndHeard");
    }
}
