using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

[Act("审批监督文书", "行政执法监督条例 6")]
[By(Duty.Head)]
[From(ItemStage.Inquiring, ItemStage.Correcting, ItemStage.Reported)]
public sealed record ApproveInstrument(
    [Label("监督文书")] InstrumentKind Instrument,
    [Label("同意")] bool Agreed = true,
    [Label("意见")] string? Opinion = null
) : Act<SupervisionItem>
{
    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (!Agreed && string.IsNullOrWhiteSpace(Opinion))
            yield return ItemRefusals.OpinionMissing.At(nameof(Opinion));
    }

    public override void Perform(SupervisionItem matter, Scene at) => at.Approve(ItemDocuments.Of(Instrument), Duty.Head, Agreed, Opinion);
}

/// <summary>What to put right and by when; a decision where it was not put right, or at once where it is grave (上海市行政执法监督办法 26).</summary>
[Act("制发监督文书", "行政执法监督条例 6;上海市行政执法监督办法 25", Hint = "经负责人同意后制发,再登记送达")]
[By(Duty.Supervisor)]
[From(ItemStage.Inquiring, ItemStage.Correcting, ItemStage.Reported)]
public sealed record IssueNotice(
    [Label("监督文书")] InstrumentKind Instrument,
    [Label("发现的问题", Format = Format.LongText)] string Problem,
    [Label("整改要求", Format = Format.LongText)] string Requirement,
    [Label("报告期限", Hint = "不写的,按设置的期限计算")] DateOnly? Due = null,
    [Label("决定的措施", Hint = "制发决定书的填写")] Ordered? Ordered = null,
    [Label("情节严重", Hint = "没有先发通知书、意见书而直接决定的填写")] bool Grave = false
) : Act<SupervisionItem>
{
    public override IEnumerable<Series> Numbers(SupervisionItem matter) => [ItemDocuments.Of(Instrument).Number!];

    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (matter.Officers.Count < 2)
            yield return ItemRefusals.TwoOfficers;
        if (Due <= at.On)
            yield return ItemRefusals.DueTooEarly.At(nameof(Due));
        if (Instrument == InstrumentKind.Decision != Ordered is not null)
            yield return ItemRefusals.OrderedOnly.At(nameof(Ordered));
        if (Instrument == InstrumentKind.Decision && !Grave && matter.InForce is null)
            yield return ItemRefusals.DecisionTooSoon.At(nameof(Grave));
    }

    public override void Perform(SupervisionItem matter, Scene at)
    {
        (matter.Problem, matter.Ordered) = (Problem, Ordered ?? matter.Ordered);
        at.Stop(ItemClocks.Conclusion);
        at.Stop(ItemClocks.Review);
        matter.Correct(at, Due);
        matter.Notices = [.. matter.Notices, new(at.On, Instrument, Problem, Requirement, matter.Due!.Value)];
        at.Drop(ItemClocks.Objection);
        at.Start(ItemClocks.Objection);
        at.Issue(ItemDocuments.Of(Instrument));
        at.Count(ItemFigures.Notices, 1, null, null, ("instrument", Words.Code(Instrument)));
        at.Notify("office", matter.Unit, $"请于{Kernel.Field.Show(matter.Due)}前报告整改情况:{matter.Title}");
    }
}

[Act("提出异议", "行政执法监督条例 6", Hint = "对监督文书有异议的,在期限内提出;异议审查期间不停止整改")]
[By(Duty.Liaison, Duty.Supervisor)]
[From(ItemStage.Correcting)]
public sealed record Object([Label("异议", Format = Format.LongText)] string Text) : Act<SupervisionItem>
{
    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (at.Clock(ItemClocks.Objection) is not { State: ClockState.Running } run || run.Due < at.On)
            yield return ItemRefusals.ObjectionLate;
    }

    public override void Perform(SupervisionItem matter, Scene at)
    {
        matter.Objections = [.. matter.Objections, new(at.On, Text)];
        matter.Stage = ItemStage.Objected;
        at.Stop(ItemClocks.Objection);
        at.Start(ItemClocks.ObjectionReview);
    }
}

/// <summary>Who objects with reason is free of the instrument, and it is not counted any more.</summary>
[Act("审查异议", "行政执法监督条例 6")]
[By(Duty.Head)]
[From(ItemStage.Objected)]
public sealed record ReviewObjection([Label("异议成立")] bool Upheld, [Label("审查意见", Format = Format.LongText)] string Finding)
    : Act<SupervisionItem>
{
    public override void Perform(SupervisionItem matter, Scene at)
    {
        matter.Objections = [.. matter.Objections.SkipLast(1), matter.Objections[^1] with { Upheld = Upheld, Finding = Finding }];
        at.Stop(ItemClocks.ObjectionReview);
        at.Issue(ItemDocuments.ObjectionReply);
        at.Notify("office", matter.Unit, $"异议{(Upheld ? "成立,监督文书撤回" : "不成立,按监督文书整改")}:{matter.Title}");
        if (!Upheld)
        {
            matter.Stage = ItemStage.Correcting;
            return;
        }
        var withdrawn = matter.InForce!;
        at.Count(ItemFigures.Notices, -1, withdrawn.On, null, ("instrument", Words.Code(withdrawn.Instrument)));
        matter.Notices = [.. matter.Notices.Select(n => n == withdrawn ? n with { Withdrawn = true } : n)];
        (matter.Due, matter.Stage) = (null, ItemStage.Inquiring);
        at.Drop(ItemClocks.Report);
        at.Start(ItemClocks.Conclusion);
    }
}
