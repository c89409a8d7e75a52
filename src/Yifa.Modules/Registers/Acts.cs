using Yifa.Kernel;

namespace Yifa.Modules.Registers;

[Act("登记筹备", "统计法 7", Opens = true, Hint = "正在筹备、推动设立,还没有入册的")]
[By(Duty.Keeper)]
public sealed record Propose(
    [Label("种类")] KindRef Kind,
    [Label("名称")] string Name,
    [Label("级别")] Level? Level = null,
    [Label("依据文件")] string? Basis = null,
    [Label("备注", Format = Format.LongText)] string? Remarks = null,
    Details? Details = null
) : Act<RegisterEntry>, IOfKind
{
    public override IEnumerable<Refusal> Refuse(RegisterEntry matter, Scene at)
    {
        if (at.KindNamed(Kind) is null)
            yield return Refusals.KindUnknown.At(nameof(Kind));
    }

    public override void Perform(RegisterEntry matter, Scene at)
    {
        matter.Begin(Kind, Details, at);
        (matter.Title, matter.Level, matter.Basis, matter.Remarks) = (Name, Level, Basis, Remarks);
        matter.Stage = Stage.Proposed;
        at.Count(Figures.Proposed);
        at.Start(Clocks.Proposal);
    }
}

[Act("登记入册", "统计法 7", Opens = true, Hint = "办理日期填入册的日期,存量和新增从这一天起计")]
[By(Duty.Keeper)]
public sealed record Enter(
    [Label("种类")] KindRef Kind,
    [Label("名称")] string Name,
    [Label("级别")] Level? Level = null,
    [Label("有效期至")] DateOnly? ValidUntil = null,
    [Label("依据文件")] string? Basis = null,
    [Label("系列")] string? Series = null,
    [Label("批次", Hint = "第几批,写数字")] int? Batch = null,
    [Label("此前批次数", Hint = "系列第一次登记批次时填写;此前没有的不填", Feeds = "registers.batches")] int? BatchesBefore = null,
    [Label("备注", Format = Format.LongText)] string? Remarks = null,
    Details? Details = null
) : Act<RegisterEntry>, IOfKind
{
    public override IEnumerable<LookUp> Asks(RegisterEntry matter, DateOnly on) => Entering.Asks(Kind.Id, Series, Batch);

    public override IEnumerable<Refusal> Refuse(RegisterEntry matter, Scene at)
    {
        if (at.KindNamed(Kind) is null)
            yield return Refusals.KindUnknown.At(nameof(Kind));
        foreach (var refusal in Entering.Refuse(at, ValidUntil, Batch, BatchesBefore))
            yield return refusal;
    }

    public override void Perform(RegisterEntry matter, Scene at)
    {
        matter.Begin(Kind, Details, at);
        (matter.Title, matter.Level, matter.Basis, matter.Remarks) = (Name, Level, Basis, Remarks);
        (matter.Series, matter.Batch, matter.ValidUntil) = (Series, Batch, ValidUntil);
        Entering.Perform(matter, at, BatchesBefore);
    }
}

[Act("批准入册", "统计法 7", Hint = "筹备完成,从办理日期起在册")]
[By(Duty.Reviewer)]
[From(Stage.Proposed)]
public sealed record Admit(
    [Label("有效期至")] DateOnly? ValidUntil = null,
    [Label("依据文件")] string? Basis = null,
    [Label("系列")] string? Series = null,
    [Label("批次", Hint = "第几批,写数字")] int? Batch = null
) : Act<RegisterEntry>
{
    public override IEnumerable<LookUp> Asks(RegisterEntry matter, DateOnly on) => Entering.Asks(matter.Kind.Id, Series, Batch);

    public override IEnumerable<Refusal> Refuse(RegisterEntry matter, Scene at) => Entering.Refuse(at, ValidUntil, Batch, null);

    public override void Perform(RegisterEntry matter, Scene at)
    {
        (matter.Series, matter.Batch, matter.ValidUntil, matter.Basis) = (Series, Batch, ValidUntil, Basis ?? matter.Basis);
        at.Stop(Clocks.Proposal);
        at.Uncount(Figures.Proposed);
        Entering.Perform(matter, at, null);
    }
}

[Act("终止筹备", "统计法 7", Grave = true)]
[By(Duty.Reviewer)]
[From(Stage.Proposed)]
public sealed record Drop([Label("理由")] string Why) : Act<RegisterEntry>
{
    public override void Perform(RegisterEntry matter, Scene at)
    {
        at.Uncount(Figures.Proposed);
        (matter.Stage, matter.Why) = (Stage.Dropped, Why);
    }
}

[Act("续期", "统计法 7", Hint = "写明续到哪一天")]
[By(Duty.Keeper)]
[From(Stage.Entered)]
public sealed record Renew([Label("有效期至")] DateOnly ValidUntil, [Label("依据文件")] string? Basis = null) : Act<RegisterEntry>
{
    public override IEnumerable<Refusal> Refuse(RegisterEntry matter, Scene at)
    {
        if (ValidUntil <= at.On || ValidUntil <= matter.ValidUntil)
            yield return Refusals.NotLater.At(nameof(ValidUntil));
    }

    public override void Perform(RegisterEntry matter, Scene at)
    {
        (matter.ValidUntil, matter.Basis) = (ValidUntil, Basis ?? matter.Basis);
        at.Stop(Clocks.Validity);
        Entering.Run(matter, at);
    }
}

/// <summary>The stock falls on the day it leaves; what was entered stays entered.</summary>
[Act("退出名录", "统计法 7", Grave = true, Hint = "从办理日期起不再在册;入册的记录保留")]
[By(Duty.Keeper)]
[From(Stage.Entered)]
public sealed record Leave([Label("退出原因")] LeaveReason Reason, [Label("退出说明")] string? Why = null) : Act<RegisterEntry>
{
    public override IEnumerable<Refusal> Refuse(RegisterEntry matter, Scene at)
    {
        if (at.On < matter.EnteredOn)
            yield return Refusals.BeforeEntry;
        if (Reason == LeaveReason.Other && string.IsNullOrWhiteSpace(Why))
            yield return Refusals.ReasonMissing.At(nameof(Why));
    }

    public override void Perform(RegisterEntry matter, Scene at)
    {
        at.Uncount(Figures.Stock);
        if (KindRules.IsQualified(at.Kind!, matter.Details))
            at.Uncount(Figures.Qualified);
        (matter.Stage, matter.LeftOn, matter.Reason, matter.Why) = (Stage.Left, at.On, Reason, Why);
        at.Count(Figures.Left);
    }
}

/// <summary>What was entered wrongly is put right, with effect from its entry.</summary>
[Act("更正登记", "统计法 7", Hint = "各项按更正后的填写,从入册之日起算;系列和批次有误的,退出后重新登记")]
[By(Duty.Keeper, Duty.Reviewer)]
[From(Stage.Entered)]
public sealed record Correct(
    [Label("更正理由")] string Cause,
    [Label("名称")] string Name,
    [Label("级别")] Level? Level = null,
    [Label("依据文件")] string? Basis = null,
    [Label("备注", Format = Format.LongText)] string? Remarks = null,
    Details? Details = null
) : Act<RegisterEntry>, IDetailed
{
    public override void Perform(RegisterEntry matter, Scene at)
    {
        foreach (var (figure, amount) in matter.Parts(at.Kind!))
            at.Uncount(figure, amount, matter.EnteredOn);
        (matter.Title, matter.Level, matter.Basis, matter.Remarks) = (Name, Level, Basis, Remarks);
        matter.Details = Details ?? Kernel.Details.None;
        foreach (var (figure, amount) in matter.Parts(at.Kind!))
            at.Count(figure, amount, matter.EnteredOn);
    }
}
