using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>第十八条第一项: nothing is done before the head has heard of it and approved.</summary>
[Act("报请采取强制措施", "行政强制法 18(1)", Opens = true, TakesCharge = true)]
[By(Duty.Officer)]
public sealed record AskApproval(
    [Label("当事人")] string Party,
    [Label("管理领域")] EnforcementField Field,
    [Label("强制措施")] Measure Measure,
    [Label("理由", Format = Format.LongText)] string Reason,
    [Label("依据", Hint = "法律、法规的名称和条款;规章和其他文件不能设定")] string Basis,
    [Label("执法人员", Format = Format.Officer, Hint = "一行一人,不少于两人;写姓名和执法证号")] IReadOnlyList<string> Officers,
    [Label("场所、设施、财物", Hint = "一行一件,写名称和数量;冻结的不填")] IReadOnlyList<string>? Things = null,
    [Label("账号", Hint = "冻结的填写金融机构和账号")] string? BankAccount = null,
    [Label("冻结的数额", Format = Format.Money)] decimal Amount = 0,
    [Label("违法行为涉及的金额", Format = Format.Money)] decimal Involved = 0,
    [Label("与违法行为有关,不是公民及其所扶养家属的生活必需品")] bool Related = false,
    [Label("已被其他国家机关查封、冻结")] bool HeldElsewhere = false,
    [Label("当事人是公民")] bool IsCitizen = false,
    [Label("处罚案件编号", Format = Format.Matter, Hint = "填写后两案互相可见")] long? Case = null,
    [Label("当事人账号")] string? Account = null,
    [Label("适用的清单编码", Max = 60, Hint = "属于不予强制清单的填写,由负责人决定不采取强制措施")] string? ListEntry = null,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string? CreditCode = null
) : Act<CompulsionCase>
{
    internal Proposal Told => new(Party, Field, Measure, Reason, Basis, Officers, Things ?? [], BankAccount, Amount, IsCitizen, Account);

    public override IEnumerable<Series> Numbers(CompulsionCase matter) => [Documents.CaseNumber];

    public override IEnumerable<LookUp> Asks(CompulsionCase matter, DateOnly on) =>
        [.. Proposal.Questions(Case), .. Sparing.Asks(ListEntry, CreditCode ?? Party, Field)];

    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at) =>
        [
            .. Told.Against(at, Case),
            .. Proposal.AgainstThings(Measure, Amount, Involved, Related, HeldElsewhere),
            .. Sparing.Against(ListEntry, IsCitizen || CreditCode is not null, at),
        ];

    public override void Perform(CompulsionCase matter, Scene at)
    {
        Told.Set(matter, at, Case);
        (matter.Listed, matter.CreditCode, matter.Stage) = (Sparing.Told(at), CreditCode, Stage.Asked);
        at.Issue(Documents.ApprovalForm);
    }
}

[Act("批准强制措施", "行政强制法 18(1)", Once = true)]
[By(Duty.Head)]
[From(Stage.Asked)]
public sealed record ApproveMeasure([Label("意见")] string? Opinion = null) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (matter.Listed is { } entry)
            yield return Refusals.ListSparesIt.With($":{entry.Code}");
    }

    public override void Perform(CompulsionCase matter, Scene at) => (matter.ApprovedBy, matter.Stage) = (at.Actor.Name, Stage.Approved);
}

/// <summary>第十六条第二款: for what is slight and does little harm no measure is needed.</summary>
[Act("不批准强制措施", "行政强制法 16.2")]
[By(Duty.Head)]
[From(Stage.Asked)]
public sealed record RefuseMeasure(
    [Label("理由")] string Why,
    [Label("适用的清单编码", Max = 60, Hint = "适用不予强制清单的填写")] string? ListEntry = null,
    [Label("统一社会信用代码", Format = Format.CreditCode, Hint = "清单事项限于首次违法、报请时没有写的填写")] string? CreditCode = null
) : Act<CompulsionCase>
{
    public override IEnumerable<LookUp> Asks(CompulsionCase matter, DateOnly on) =>
        Sparing.Asks(ListEntry, CreditCode ?? matter.CreditCode ?? matter.Party, matter.Field);

    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at) =>
        Sparing.Against(ListEntry, matter.IsCitizen || (CreditCode ?? matter.CreditCode) is not null, at);

    public override void Perform(CompulsionCase matter, Scene at)
    {
        (matter.Released, matter.Stage) = (ReleaseGround.Disapproved, Stage.Closed);
        (matter.Listed, matter.CreditCode) = (Sparing.Told(at) ?? matter.Listed, CreditCode ?? matter.CreditCode);
        matter.TellSpared(at);
    }
}

/// <summary>第十八条: two officers, papers shown, the party called and told; a record that is signed, or witnessed.</summary>
[Act("实施强制措施", "行政强制法 18;行政强制法 24;行政强制法 30", Once = true)]
[By(Duty.Officer)]
[From(Stage.Approved)]
public sealed record Implement(
    [Label("现场笔录", Format = Format.LongText)] string Record,
    [Label("已出示执法身份证件")] bool Shown,
    [Label("当事人到场")] bool Present,
    [Label("已当场告知理由、依据、权利和救济途径,并听取陈述、申辩")] bool ToldAndHeard,
    [Label("见证人", Hint = "当事人不到场的填写")] string? Witness = null
) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at) =>
        OnSite.Against(matter.Measure, Shown, Present, ToldAndHeard, Witness);

    public override void Perform(CompulsionCase matter, Scene at)
    {
        matter.SiteRecord = Record;
        matter.Begin(at);
    }
}

/// <summary>第十九条: where it cannot wait it is done on the spot; the head hears of it within twenty-four hours.</summary>
[Act("当场实施强制措施", "行政强制法 19", Opens = true, Version = 2, TakesCharge = true)]
[By(Duty.Officer)]
public sealed record ImplementAtOnce(
    [Label("当事人")] string Party,
    [Label("管理领域")] EnforcementField Field,
    [Label("强制措施")] Measure Measure,
    [Label("实施时间", Hint = "年-月-日 时:分")] string TakenAt,
    [Label("紧急情况和理由", Format = Format.LongText)] string Reason,
    [Label("依据")] string Basis,
    [Label("执法人员", Format = Format.Officer, Hint = "一行一人,不少于两人;写姓名和执法证号")] IReadOnlyList<string> Officers,
    [Label("场所、设施、财物", Hint = "一行一件,写名称和数量")] IReadOnlyList<string> Things,
    [Label("现场笔录", Format = Format.LongText)] string Record,
    [Label("已出示执法身份证件")] bool Shown,
    [Label("当事人到场")] bool Present,
    [Label("已当场告知理由、依据、权利和救济途径,并听取陈述、申辩")] bool ToldAndHeard,
    [Label("与违法行为有关,不是公民及其所扶养家属的生活必需品")] bool Related = false,
    [Label("见证人", Hint = "当事人不到场的填写")] string? Witness = null,
    [Label("当事人是公民")] bool IsCitizen = false,
    [Label("处罚案件编号", Format = Format.Matter, Hint = "填写后两案互相可见")] long? Case = null
) : Act<CompulsionCase>
{
    private Proposal Told => new(Party, Field, Measure, Reason, Basis, Officers, Things, null, 0, IsCitizen, null);

    public override IEnumerable<Series> Numbers(CompulsionCase matter) => [Documents.CaseNumber];

    public override IEnumerable<LookUp> Asks(CompulsionCase matter, DateOnly on) => Proposal.Questions(Case);

    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        foreach (var refusal in Told.Against(at, Case))
            yield return refusal;
        foreach (var refusal in Proposal.AgainstThings(Measure, 0, 0, Related, heldElsewhere: false))
            yield return refusal;
        foreach (var refusal in OnSite.Against(Measure, Shown, Present, ToldAndHeard, Witness))
            yield return refusal;
        if (Measure == Measure.Freeze)
            yield return Refusals.NoFreezeAtOnce.At(nameof(Measure));
        if (Moments.Read(TakenAt) is not { } taken || CaseFile.ChinaDay(taken) != at.On)
            yield return Refusals.MomentUnlikely.At(nameof(TakenAt));
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        Begin(matter, at);
        at.Start(Clocks.UrgentReport, set: at.DaysNoLater(CaseFile.ChinaDay(Moments.Read(matter.ReportBy)!.Value)));
    }

    internal void Begin(CompulsionCase matter, Scene at)
    {
        Told.Set(matter, at, Case);
        (matter.TakenAt, matter.SiteRecord) = (TakenAt, Record);
        matter.ReportBy = Moments.Show(Moments.Read(TakenAt)!.Value.AddHours(ReportUrgent.Hours));
        matter.Begin(at);
        matter.Stage = Stage.Urgent;
    }
}

[Act("报告当场实施的强制措施", "行政强制法 19", Once = true)]
[By(Duty.Officer)]
[From(Stage.Urgent)]
public sealed record ReportUrgent(
    [Label("报告时间", Hint = "年-月-日 时:分")] string ReportedAt,
    [Label("逾期报告的原因", Hint = "没有超过二十四小时的不填")] string? LateBecause = null
) : Act<CompulsionCase>
{
    internal const int Hours = 24;

    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (Moments.Within(ReportedAt, matter.TakenAt, at.On) is not { } reported)
            yield return Refusals.MomentUnlikely.At(nameof(ReportedAt));
        else if (reported > Moments.Read(matter.ReportBy) && string.IsNullOrWhiteSpace(LateBecause))
            yield return Refusals.ReportedLate.With($"(最迟{matter.ReportBy})").At(nameof(LateBecause));
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        matter.ReportedAt = ReportedAt;
        matter.ReportedLate = Moments.Read(ReportedAt) > Moments.Read(matter.ReportBy);
    }
}

[Act("补办批准", "行政强制法 19", Once = true)]
[By(Duty.Head)]
[From(Stage.Urgent)]
public sealed record ApproveAfterwards([Label("意见")] string? Opinion = null) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (matter.ReportedAt is null)
            yield return Refusals.NotReported;
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        (matter.ApprovedBy, matter.Stage) = (at.Actor.Name, Stage.InForce);
        at.Stop(Clocks.UrgentReport);
        at.Issue(Documents.ApprovalForm);
    }
}

/// <summary>第十九条: where the head finds that it should not have been done, it ends at once.</summary>
[Act("不予补办批准,立即解除", "行政强制法 19", Once = true)]
[By(Duty.Head)]
[From(Stage.Urgent)]
public sealed record DisapproveAfterwards([Label("理由")] string Why) : Act<CompulsionCase>
{
    public override void Perform(CompulsionCase matter, Scene at)
    {
        at.Issue(Documents.ReleaseDecision);
        (matter.Released, matter.Stage) = (ReleaseGround.Disapproved, Stage.Closed);
    }
}

/// <summary>第二十五条, 第三十二条: once, thirty days at most, and the party is told why.</summary>
[Act("延长强制措施期限", "行政强制法 25;行政强制法 32", Once = true)]
[By(Duty.Head)]
[From(Stage.InForce)]
public sealed record ExtendMeasure([Label("延长的日数")] int ByDays, [Label("情况复杂的理由")] string Why) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (ByDays is < 1 or > Clocks.Days)
            yield return Refusals.ExtensionTooLong.At(nameof(ByDays));
        if (matter.Until is { } until && at.On > until && at.Clock(matter.Period) is not { State: ClockState.Paused })
            yield return Refusals.AlreadyExpired;
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        var from = matter.Until!.Value;
        at.Drop(matter.Period);
        matter.Run(at, from, ByDays);
        matter.Extended = true;
        at.Issue(Documents.ExtensionNotice);
    }
}

/// <summary>第二十五条第三款: the time of a test is left out, fixed beforehand and told; the office bears its cost.</summary>
[Act("送交检测检验检疫鉴定", "行政强制法 25.3")]
[By(Duty.Officer)]
[From(Stage.InForce)]
public sealed record SendThings([Label("机构和项目")] string Institution, [Label("明确的期间", Hint = "例如十个工作日")] string Span)
    : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (matter.Measure == Measure.Freeze)
            yield return Refusals.NothingToTest;
        if (matter.Until is { } until && at.On > until)
            yield return Refusals.AlreadyExpired;
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        matter.Test = $"{Institution},{Span}";
        at.Pause(matter.Period);
        at.Issue(Documents.TestNotice);
    }
}

[Act("收到检测检验检疫鉴定结果", "行政强制法 25.3")]
[By(Duty.Officer)]
[From(Stage.InForce)]
public sealed record TakeResult([Label("结果", Format = Format.LongText)] string Result) : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (at.Clock(matter.Period) is not { State: ClockState.Paused })
            yield return Refusals.NothingToTest;
    }

    public override void Perform(CompulsionCase matter, Scene at)
    {
        at.Resume(matter.Period);
        matter.Until = at.Clock(matter.Period)!.Due;
    }
}

/// <summary>第二十六条: kept with care, by a third party where the office says so; the cost is never the party's.</summary>
[Act("确定保管人", "行政强制法 26")]
[By(Duty.Officer)]
[From(Stage.InForce)]
public sealed record EntrustThings([Label("保管人")] string Keeper, [Label("保管费用由当事人承担")] bool PartyPays = false)
    : Act<CompulsionCase>
{
    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at)
    {
        if (PartyPays)
            yield return Refusals.CostIsTheOffices.At(nameof(PartyPays));
    }

    public override void Perform(CompulsionCase matter, Scene at) => matter.Keeper = Keeper;
}
