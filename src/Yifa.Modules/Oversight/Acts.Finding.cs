using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

/// <summary>第十七条: what was found, by a round of one's own or by an inspection from above. One finding may concern several units.</summary>
[Act("登记问题", "督察工作规定 17", Opens = true, Hint = "一次登记一项问题;一项问题可以涉及几个单位")]
[By(Duty.Inspector)]
public sealed record Find(
    [Label("方式")] Mode Mode,
    [Label("问题领域")] FindingField Field,
    [Label("名称")] string Title,
    [Label("问题", Format = Format.LongText)] string Text,
    [Label("有关部门和单位", Hint = "一行一个")] IReadOnlyList<string>? Units = null,
    [Label("有关街道、乡镇", Hint = "一行一个")] IReadOnlyList<string>? Towns = null,
    [Label("所属轮次", Hint = "轮次的编号,如示司督察〔2024〕第1轮;上级督察反馈的问题不填")] string? Round = null
) : Act<Finding>
{
    private const string OfRound = "round";

    public override IEnumerable<LookUp> Asks(Finding matter, DateOnly on) =>
        Round is { } round ? [new(OfRound, "oversight", "round-of", Oversight.Round.Named(round, Mode), 1)] : [];

    public override IEnumerable<Refusal> Refuse(Finding matter, Scene at)
    {
        if (Round is not null && at.Answer(OfRound) is not [_, ..])
            yield return Refusals.NoSuchRound.At(nameof(Round));
        if (at.Answer(OfRound) is [{ Stage: nameof(RoundStage.Finished) or nameof(RoundStage.Cancelled) }, ..])
            yield return Refusals.RoundOver.At(nameof(Round));
        string[] concerned = [.. Units ?? [], .. Towns ?? []];
        if (concerned.Length == 0)
            yield return Refusals.NobodyConcerned.At(nameof(Units));
        if (concerned.Distinct().Count() < concerned.Length)
            yield return Refusals.UnitTwice.At(nameof(Units));
    }

    public override void Perform(Finding matter, Scene at)
    {
        (matter.Round, matter.Mode, matter.Field, matter.Title, matter.Text) = (Round, Mode, Field, Title, Text);
        (matter.Units, matter.Towns, matter.FoundOn, matter.Stage) = (Units ?? [], Towns ?? [], at.On, FindingStage.Found);
        at.Count(FindingFigures.Findings);
        matter.CountConcerned(at, 1);
        at.Start(FindingClocks.Notice);
        if (at.Answer(OfRound) is [var round, ..])
            at.Link(round.Id, "所属轮次");
    }
}

[Act("审批整改通知", "督察工作规定 17")]
[By(Duty.Head)]
[From(FindingStage.Found)]
public sealed record ApproveNotice([Label("同意")] bool Agreed = true, [Label("意见")] string? Opinion = null) : Act<Finding>
{
    public override IEnumerable<Refusal> Refuse(Finding matter, Scene at)
    {
        if (!Agreed && string.IsNullOrWhiteSpace(Opinion))
            yield return Refusals.OpinionMissing.At(nameof(Opinion));
    }

    public override void Perform(Finding matter, Scene at) => at.Approve(FindingDocuments.Notice, Duty.Head, Agreed, Opinion);
}

[Act("制发整改通知书", "督察工作规定 17", Hint = "经督察单位负责人同意后制发,再登记送达")]
[By(Duty.Inspector)]
[From(FindingStage.Found)]
public sealed record SendNotice(
    [Label("整改要求", Format = Format.LongText)] string Requirement,
    [Label("整改期限", Hint = "不写的,按设置的期限计算")] DateOnly? Due = null
) : Act<Finding>
{
    public override IEnumerable<Series> Numbers(Finding matter) => [FindingDocuments.NoticeNumber];

    public override IEnumerable<Refusal> Refuse(Finding matter, Scene at)
    {
        if (Due <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(Due));
    }

    public override void Perform(Finding matter, Scene at)
    {
        matter.Requirement = Requirement;
        at.Stop(FindingClocks.Notice);
        matter.Rectify(at, Due);
        at.Issue(FindingDocuments.Notice);
        foreach (var (unit, _) in matter.Concerned)
            at.Notify("office", unit, $"请于{Kernel.Field.Show(matter.Due)}前整改:{matter.Title}");
    }
}

/// <summary>A letter that urges it, a task that carries it out: linked by its address, whatever module it belongs to.</summary>
[Act("关联事项", "督察工作规定 18")]
[By(Duty.Inspector, Duty.Liaison)]
public sealed record Relate([Label("关联的事项")] Related Relation, [Label("事项的编号", Format = Format.Matter)] long To) : Act<Finding>
{
    public override void Perform(Finding matter, Scene at) => at.Link(To, Words.Chinese(Relation));
}

/// <summary>It was no finding: neither it nor its units are counted any more.</summary>
[Act("撤销问题", "督察工作规定 17", Grave = true)]
[By(Duty.Head)]
[From(FindingStage.Found)]
public sealed record Revoke([Label("理由")] string Reason) : Act<Finding>
{
    public override void Perform(Finding matter, Scene at)
    {
        at.Uncount(FindingFigures.Findings, on: matter.FoundOn);
        matter.CountConcerned(at, -1);
        (matter.Reason, matter.Stage) = (Reason, FindingStage.Void);
    }
}
