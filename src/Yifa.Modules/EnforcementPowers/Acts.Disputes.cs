using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

[Act("提请协调", "行政处罚法 25.2", Opens = true, Hint = "两个以上单位对同一事项都管或者都不管的")]
[By(Duty.Liaison, Duty.Keeper)]
public sealed record RequestCoordination(
    [Label("名称")] string Title,
    [Label("提请单位", Format = Format.Office)] string From,
    [Label("争议单位", Hint = "一行一个")] IReadOnlyList<string> With,
    [Label("管理领域", Max = 60)] string Field,
    [Label("争议的问题", Format = Format.LongText)] string Question,
    [Label("提请单位的理由", Format = Format.LongText)] string Grounds,
    [Label("涉及的事项", Hint = "事项编码,一行一个")] IReadOnlyList<string>? Items = null
) : Act<DutyDispute>
{
    private const int MostItems = 50;

    public override IEnumerable<LookUp> Asks(DutyDispute matter, DateOnly on) =>
        Codes.Distinct().Take(MostItems).Select(c => new LookUp(QuestionOf(c), "enforcement-items", "code", c, 1));

    public override IEnumerable<Refusal> Refuse(DutyDispute matter, Scene at)
    {
        if (Others.Count == 0)
            yield return Refusals.NobodyElse.At(nameof(With));
        foreach (var code in Codes.Distinct().Where(c => at.Answer(QuestionOf(c)) is not [{ Stage: nameof(ItemStage.Published) }, ..]))
            yield return Refusals.NoSuchItem.With($":{code}").At(nameof(Items));
    }

    public override void Perform(DutyDispute matter, Scene at)
    {
        (matter.Title, matter.From, matter.With, matter.Field) = (Title, From.Trim(), Others, Field.Trim());
        (matter.Question, matter.Items, matter.Stage) = (Question, [.. Codes.Distinct()], DisputeStage.Consulting);
        matter.Stated = [new(at.On, matter.From, Grounds)];
        foreach (var code in matter.Items)
            at.Link(at.Answer(QuestionOf(code))[0].Id, "涉及的事项");
        at.Start(DisputeClocks.Consultation);
        foreach (var unit in Others)
            at.Notify("office", unit, $"{matter.From}提请协调执法职责争议,请陈述理由:{Title}");
    }

    private IReadOnlyList<string> Others => [.. With.Select(w => w.Trim()).Where(w => w.Length > 0 && w != From.Trim()).Distinct()];

    private IEnumerable<string> Codes => (Items ?? []).Select(c => c.Trim()).Where(c => c.Length > 0);

    private static string QuestionOf(string code) => $"item {code}";
}

[Act("陈述理由", "行政处罚法 25.2")]
[By(Duty.Liaison, Duty.Keeper)]
[From(DisputeStage.Consulting, DisputeStage.Coordinating)]
public sealed record StateGrounds(
    [Label("单位", Format = Format.Office)] string Unit,
    [Label("理由", Format = Format.LongText)] string Text
) : Act<DutyDispute>
{
    public override IEnumerable<Refusal> Refuse(DutyDispute matter, Scene at)
    {
        if (!matter.Sides.Contains(Unit.Trim()))
            yield return Refusals.NotConcerned.At(nameof(Unit));
    }

    public override void Perform(DutyDispute matter, Scene at) => matter.Stated = [.. matter.Stated, new(at.On, Unit.Trim(), Text)];
}

/// <summary>第二十五条: the sides consult first; where that leads to nothing, somebody else decides.</summary>
[Act("登记协商", "行政处罚法 25.2", Hint = "协商一致的,用“解决争议”")]
[By(Duty.Liaison, Duty.Keeper)]
[From(DisputeStage.Consulting)]
public sealed record Consult([Label("协商情况", Format = Format.LongText)] string Text) : Act<DutyDispute>
{
    public override void Perform(DutyDispute matter, Scene at)
    {
        (matter.Consulted, matter.Stage) = (Text, DisputeStage.Coordinating);
        at.Stop(DisputeClocks.Consultation);
        at.Start(DisputeClocks.Coordination);
    }
}

[Act("提出协调意见", "行政处罚法 24.3;优化营商环境条例 57")]
[By(Duty.Keeper)]
[From(DisputeStage.Coordinating)]
public sealed record Propose([Label("协调意见", Format = Format.LongText)] string Text) : Act<DutyDispute>
{
    public override IEnumerable<Refusal> Refuse(DutyDispute matter, Scene at)
    {
        if (matter.Silent.Any())
            yield return Refusals.GroundsMissing.With($":{string.Join('、', matter.Silent)}");
    }

    public override void Perform(DutyDispute matter, Scene at)
    {
        matter.Proposal = Text;
        foreach (var unit in matter.Sides)
            at.Notify("office", unit, $"请就协调意见答复:{matter.Title}");
    }
}

[Act("报请上级指定", "行政处罚法 25.2", Grave = true)]
[By(Duty.Head)]
[From(DisputeStage.Coordinating)]
public sealed record ReferUpwards([Label("上级机关")] string Above) : Act<DutyDispute>
{
    public override void Perform(DutyDispute matter, Scene at)
    {
        (matter.Above, matter.Stage) = (Above, DisputeStage.Referred);
        at.Stop(DisputeClocks.Coordination);
        at.Start(DisputeClocks.Designation);
    }
}

[Act("解决争议", "行政处罚法 25.2", Hint = "写明由谁检查、由谁处罚,即向社会公开")]
[By(Duty.Keeper, Duty.Head)]
[From(DisputeStage.Consulting, DisputeStage.Coordinating, DisputeStage.Referred)]
public sealed record Settle(
    [Label("解决方式")] Settled How,
    [Label("处理结果", Format = Format.LongText)] string Result,
    [Label("由谁检查", Format = Format.Office)] string? Inspects = null,
    [Label("由谁处罚", Format = Format.Office)] string? Punishes = null
) : Act<DutyDispute>
{
    public override IEnumerable<Series> Numbers(DutyDispute matter) => [DisputeDocuments.Number];

    public override IEnumerable<Refusal> Refuse(DutyDispute matter, Scene at)
    {
        if (string.IsNullOrWhiteSpace(Inspects) && string.IsNullOrWhiteSpace(Punishes))
            yield return Refusals.NobodyNamed.At(nameof(Inspects));
        if (matter.Stage == DisputeStage.Referred && How != Settled.ByAbove)
            yield return Refusals.StillAbove.At(nameof(How));
        if (matter.Stage != DisputeStage.Referred && How == Settled.ByAbove)
            yield return Refusals.NotReferred.At(nameof(How));
        if (How == Settled.ByCoordinator && matter.Silent.Any())
            yield return Refusals.GroundsMissing.With($":{string.Join('、', matter.Silent)}");
    }

    public override void Perform(DutyDispute matter, Scene at)
    {
        (matter.How, matter.Result, matter.Inspects, matter.Punishes) = (How, Result, Inspects?.Trim(), Punishes?.Trim());
        (matter.SettledOn, matter.Stage, matter.Number) = (at.On, DisputeStage.Settled, at.Number(DisputeDocuments.Number));
        at.DropAll();
        at.Issue(DisputeDocuments.Settlement);
        at.Count(DisputeFigures.Settled);
        foreach (var unit in matter.Sides)
            at.Notify("office", unit, $"执法职责争议已经解决:{matter.Title}");
    }
}

[Act("撤回提请", "行政处罚法 25.2")]
[By(Duty.Liaison, Duty.Keeper)]
[From(DisputeStage.Consulting, DisputeStage.Coordinating)]
public sealed record WithdrawRequest([Label("理由")] string Why) : Act<DutyDispute>
{
    public override void Perform(DutyDispute matter, Scene at)
    {
        (matter.Why, matter.Stage) = (Why, DisputeStage.Withdrawn);
        at.DropAll();
    }
}
