using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

[Act("报告整改情况", "上海市行政执法监督办法 25")]
[By(Duty.Liaison, Duty.Supervisor)]
[From(ItemStage.Correcting)]
public sealed record ReportCorrection([Label("报告单位")] string By, [Label("整改情况", Format = Format.LongText)] string Text)
    : Act<SupervisionItem>
{
    public override void Perform(SupervisionItem matter, Scene at)
    {
        matter.Reports = [.. matter.Reports, new(at.On, By, Text)];
        (matter.OnTime, matter.Stage) = (at.On <= matter.Due, ItemStage.Reported);
        at.Stop(ItemClocks.Report);
        at.Drop(ItemClocks.Objection);
        at.Start(ItemClocks.Review);
    }
}

[Act("认可整改", "行政执法监督条例 6")]
[By(Duty.Supervisor)]
[From(ItemStage.Reported)]
public sealed record Accept([Label("意见")] string? Opinion = null) : Act<SupervisionItem>
{
    public override void Perform(SupervisionItem matter, Scene at)
    {
        matter.Answered(true, Opinion);
        matter.Stage = ItemStage.Corrected;
        at.Stop(ItemClocks.Review);
        at.Start(ItemClocks.LookBack);
    }
}

[Act("退回整改", "行政执法监督条例 6")]
[By(Duty.Supervisor)]
[From(ItemStage.Reported)]
public sealed record SendBack([Label("意见")] string Opinion, [Label("报告期限")] DateOnly Due) : Act<SupervisionItem>
{
    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (Due <= at.On)
            yield return ItemRefusals.DueTooEarly.At(nameof(Due));
    }

    public override void Perform(SupervisionItem matter, Scene at)
    {
        matter.Answered(false, Opinion);
        at.Stop(ItemClocks.Review);
        matter.Correct(at, Due);
    }
}

[Act("落实责任", "上海市行政执法监督办法 26;上海市行政执法监督办法 27;上海市行政执法监督办法 30", Grave = true)]
[By(Duty.Head)]
[From(ItemStage.Correcting, ItemStage.Reported, ItemStage.Corrected)]
public sealed record Hold([Label("措施")] Measure Measure, [Label("情况", Format = Format.LongText)] string Text) : Act<SupervisionItem>
{
    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        // 第二十七条: where a decision was made and the problems stand out
        if (Measure == Measure.Interview && matter.InForce?.Instrument != InstrumentKind.Decision)
            yield return ItemRefusals.InterviewAfterDecision.At(nameof(Measure));
    }

    public override void Perform(SupervisionItem matter, Scene at) => matter.Measures = [.. matter.Measures, new(at.On, Measure, Text)];
}

/// <summary>The certificate of an officer of the unit: where its register is kept here, it hears of it and is suspended there.</summary>
[Act("暂停执法人员的证件", "上海市行政执法监督办法 26", Grave = true)]
[By(Duty.Head)]
[From(ItemStage.Inquiring, ItemStage.Correcting, ItemStage.Reported)]
public sealed record SuspendOfficer([Label("证件号码", Max = 40)] string Certificate, [Label("理由")] string Why) : Act<SupervisionItem>
{
    private const string Known = "known";

    public override IEnumerable<LookUp> Asks(SupervisionItem matter, DateOnly on) =>
        [new(Known, "enforcement-certificates", "certificate", Certificate.Trim(), 1)];

    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (at.Answer(Known) is not [{ Stage: "Valid" }, ..])
            yield return ItemRefusals.NoCertificate.At(nameof(Certificate));
    }

    public override void Perform(SupervisionItem matter, Scene at)
    {
        matter.Suspended = [.. matter.Suspended, $"{Certificate.Trim()}:{Why}"];
        at.Link(at.Answer(Known)[0].Id, "暂停使用的证件");
    }
}

/// <summary>What did not last is open again, with a new limit.</summary>
[Act("回头看", "行政执法监督条例 6", Hint = "没有巩固的,重新整改")]
[By(Duty.Supervisor)]
[From(ItemStage.Corrected)]
public sealed record LookBack(
    [Label("成效巩固")] bool Kept,
    [Label("核查情况", Format = Format.LongText)] string Text,
    [Label("报告期限", Hint = "没有巩固的填写")] DateOnly? Due = null
) : Act<SupervisionItem>
{
    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (!Kept && Due is null)
            yield return ItemRefusals.LimitMissing.At(nameof(Due));
        if (Due <= at.On)
            yield return ItemRefusals.DueTooEarly.At(nameof(Due));
    }

    public override void Perform(SupervisionItem matter, Scene at)
    {
        matter.LookedBack = Text;
        at.Stop(ItemClocks.LookBack);
        at.Issue(ItemDocuments.LookBackRecord);
        if (Kept)
        {
            matter.End(at, Ending.Corrected, "整改成效巩固");
            return;
        }
        matter.Reopened++;
        matter.OnTime = null;
        matter.Correct(at, Due);
    }
}
