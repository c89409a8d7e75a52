using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

// 第三十一条至第三十三条: performance, return visits, suit, judicial confirmation.

[Act("记录履行", "人民调解法 31"), By(Duty.Mediator, Duty.Director), From(Stage.Agreed)]
public sealed record RecordPerformance(
    [Label("履行情况")] Fulfilment Performance,
    [Label("说明", Format = Format.LongText)] string? Note = null
) : Act<Dispute>
{
    public override void Perform(Dispute dispute, Scene at)
    {
        dispute.Performance = Performance;
        dispute.LastVisit = Note;
        at.Stop(Clocks.ReturnVisit);
        if (Performance == Fulfilment.Full)
            dispute.Stage = Stage.Performed;
        else
            at.Start(Clocks.ReturnVisit);
    }
}

/// <summary>回访: the body watches over performance and urges it; after full performance it may still call once more.</summary>
[Act("回访", "人民调解法 31"), By(Duty.Mediator, Duty.Director, Duty.Registrar), From(Stage.Agreed, Stage.Performed)]
public sealed record Visit([Label("履行情况")] Fulfilment Performance, [Label("回访情况", Format = Format.LongText)] string Note)
    : Act<Dispute>
{
    public override void Perform(Dispute dispute, Scene at)
    {
        dispute.LastVisit = Note;
        if (dispute.Stage == Stage.Performed)
            return;
        dispute.Performance = Performance;
        at.Stop(Clocks.ReturnVisit);
        if (Performance == Fulfilment.Full)
            dispute.Stage = Stage.Performed;
        else
            at.Start(Clocks.ReturnVisit);
    }
}

/// <summary>第三十二条: a dispute over the agreement or its performance is for the court; the body tells the parties so and ends its watch.</summary>
[Act("记录不履行", "人民调解法 32", Grave = true), By(Duty.Mediator, Duty.Director), From(Stage.Agreed)]
public sealed record RecordBreach(
    [Label("不履行情况", Format = Format.LongText)] string Reason,
    [Label("告知的其他途径", Format = Format.LongText, Hint = "起诉;经司法确认的,申请强制执行")] string Remedies,
    [Label("已告知双方")] bool Told
) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (!Told)
            yield return Refusals.RemediesUntold.At(nameof(Told));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.EndReason, dispute.RemediesTold) = (Reason, Remedies);
        if (dispute.Performance != Fulfilment.Partial)
            dispute.Performance = Fulfilment.None;
        dispute.Stage = Stage.Breached;
    }
}

/// <summary>第三十三条: jointly, within thirty days of the agreement taking effect.</summary>
[
    Act("申请司法确认", "人民调解法 33;民事诉讼法 205", Once = true),
    By(Duty.Mediator, Duty.Director, Duty.Registrar, Role.Applicant),
    From(Stage.Agreed)
]
public sealed record ApplyConfirmation([Label("管辖法院")] string Court, [Label("双方当事人共同申请")] bool Jointly) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (!Jointly)
            yield return Refusals.NotJoint.At(nameof(Jointly));
        if (at.Clock(Clocks.Confirmation) is not { State: ClockState.Running } run || run.Due < at.On)
            yield return Refusals.ConfirmationLate;
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.Court, dispute.Stage) = (Court, Stage.Confirming);
        at.Stop(Clocks.Confirmation);
        at.Start(Clocks.CourtReview);
        at.Issue(Documents.ConfirmationApplication);
    }
}

/// <summary>民事诉讼法 206: confirmed, it may be enforced; dismissed, the parties may change the agreement or sue.</summary>
[Act("登记司法确认结果", "人民调解法 33;民事诉讼法 206"), By(Duty.Mediator, Duty.Director, Duty.Registrar), From(Stage.Confirming)]
public sealed record RecordConfirmation([Label("司法确认结果")] ConfirmationResult Result, [Label("裁定书文号")] string? Number = null)
    : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (Result != ConfirmationResult.Withdrawn && string.IsNullOrWhiteSpace(Number))
            yield return Refusals.RulingMissing.At(nameof(Number));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.Confirmation, dispute.Stage) = (Result, Stage.Agreed);
        dispute.ConfirmationNumber = Number is null ? null : DocumentNumber.Canonical(Number);
        at.Stop(Clocks.CourtReview);
    }
}

/// <summary>第三十三条: after thirty days the joint application is no longer open; the agreement stands as it is.</summary>
[Act("司法确认申请期限届满", "人民调解法 33", Deemed = true)]
public sealed record LapseConfirmation : Act<Dispute>
{
    public override void Perform(Dispute dispute, Scene at) => at.RunOut(Clocks.Confirmation);
}
