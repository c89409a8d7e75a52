using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>第五十四条, 市场监督管理行政处罚程序规定 18: what was found or handed in is checked before it is filed, or is not.</summary>
[Act(
    "登记线索",
    "行政处罚法 54",
    Opens = true,
    Hint = "发现违法行为线索或者收到材料,还不能确定是否立案的;可以直接立案的,办理“立案”",
    TakesCharge = true
)]
[By(Duty.Officer)]
public sealed record TakeLead(
    [Label("当事人", Hint = "还不明确的写“待查”")] string Party,
    [Label("管理领域")] EnforcementField Field,
    [Label("案件来源")] string Source,
    [Label("线索反映的违法行为")] string Violation
) : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.Party, matter.Field, matter.Source, matter.Violation, matter.FoundOn) = (Party, Field, Source, Violation, at.On);
        (matter.Title, matter.Stage) = ($"{Party}{Violation}线索", Stage.Checking);
        at.Start(Clocks.Check);
    }
}

[Act("延长核查期限", "行政处罚法 54", Once = true)]
[By(Duty.Head)]
[From(Stage.Checking)]
public sealed record ExtendCheck([Label("理由")] string Reason) : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at) =>
        at.Extend(Clocks.Check, PenaltySettings.TermOf(PenaltySettings.CheckExtension, at));
}

/// <summary>What meets the standard is filed without delay, and from that day the ninety days run.</summary>
[Act("核查后立案", "行政处罚法 54.2", Once = true, TakesCharge = true)]
[By(Duty.Officer)]
[From(Stage.Checking)]
public sealed record FileLead(
    [Label("当事人")] string Party,
    [Label("当事人类型")] PartyType PartyType,
    [Label("违法行为")] string Violation,
    [Label("违法行为发生或者终了之日")] DateOnly CommittedOn,
    [Label("办案人员", Format = Format.Officer, Hint = "一行一人,不少于两人;写姓名和执法证号")] IReadOnlyList<string> Officers,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string? CreditCode = null,
    [Label("公民身份号码", Format = Format.IdentityNumber)] Personal? IdentityNumber = null,
    [Label("当事人账号", Hint = "当事人在门户注册过的,填写后可以在网上办理")] string? Account = null,
    [Label("涉及公民生命健康安全、金融安全且有危害后果", Hint = "追责时效为五年")] bool GraveHarm = false
) : Act<PenaltyCase>
{
    private File Filing(PenaltyCase matter) =>
        new(
            Party,
            PartyType,
            matter.Field,
            matter.Source ?? "",
            Violation,
            CommittedOn,
            matter.FoundOn,
            Officers,
            CreditCode,
            IdentityNumber,
            Account,
            GraveHarm: GraveHarm
        );

    public override IEnumerable<Series> Numbers(PenaltyCase matter) => Filing(matter).Numbers(matter);

    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) => Filing(matter).Asks(matter, on);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => Filing(matter).Refuse(matter, at);

    public override void Perform(PenaltyCase matter, Scene at)
    {
        Filing(matter).Perform(matter, at);
        at.Stop(Clocks.Check);
    }
}

[Act("决定不予立案", "行政处罚法 54.2", Once = true)]
[By(Duty.Head)]
[From(Stage.Checking)]
public sealed record DeclineLead([Label("不予立案的理由", Format = Format.LongText)] string Reasons) : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.Reasons, matter.CloseReason, matter.Stage) = (Reasons, CloseReason.NotFiled, Stage.Closed);
        at.Stop(Clocks.Check);
        at.Issue(Documents.NotFiledForm);
    }
}
