using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

// 第二十七条: registration, work record and agreement are kept as a file.

[
    Act("归档", "人民调解法 27", Once = true),
    By(Duty.Mediator, Duty.Director, Duty.Registrar),
    From(Stage.Agreed, Stage.Performed, Stage.Breached, Stage.Failed, Stage.Withdrawn, Stage.Terminated)
]
public sealed record Archive : Act<Dispute>
{
    public override IEnumerable<Series> Numbers(Dispute dispute) => [Documents.FileNumber];

    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (dispute.Result is null)
            yield return Refusals.FileIncomplete;
    }

    public override void Perform(Dispute dispute, Scene at) =>
        (dispute.ArchivedOn, dispute.FileNumber) = (at.On, at.Number(Documents.FileNumber));
}

/// <summary>第二十七条: the work record that goes into the file.</summary>
[Act("制作调解工作记录", "人民调解法 27"), By(Duty.Mediator, Duty.Director)]
public sealed record WriteWorkRecord([Label("在场人员")] string Present, [Label("补充说明", Format = Format.LongText)] string? Note = null)
    : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (dispute.Sessions == 0)
            yield return Refusals.NoSession;
    }

    public override void Perform(Dispute dispute, Scene at) => at.Issue(Documents.WorkRecord);
}

/// <summary>补录: a dispute of the paper register, entered whole and counted under its own dates; left running where it was not yet concluded.</summary>
[Act("补录", "人民调解法 27", Opens = true), By(Duty.Registrar)]
public sealed record Backfill(
    [Label("申请人")] string Applicant,
    [Label("对方当事人")] string Respondent,
    [Label("纠纷类别")] DisputeField Field,
    [Label("受理日期")] DateOnly AcceptedOn,
    [Label("纠纷简要情况", Format = Format.LongText)] string Summary,
    [Label("原案号")] string? OldNumber = null,
    [Label("调解结果", Hint = "尚未终结的不填")] Result? Result = null,
    [Label("终结日期", Hint = "尚未终结的不填")] DateOnly? ConcludedOn = null,
    [Label("涉及金额(元)", Format = Format.Money)] decimal AmountInvolved = 0,
    [Label("协议金额(元)", Format = Format.Money)] decimal AgreementAmount = 0,
    [Label("调解类型")] MediationType Type = MediationType.People,
    [Label("纠纷来源")] Source Source = Source.Application,
    [Label("工作模式")] Mode Mode = Mode.Single,
    [Label("调解组织类别", Hint = "不填的,按所在机构")] BodyKind? BodyKind = null,
    [Label("调解员账号")] string? Account = null,
    [Label("调解员姓名")] string? Mediator = null
) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (Result is null != ConcludedOn is null)
            yield return Refusals.ResultIncomplete.At(nameof(Result));
        if (AcceptedOn > at.On || ConcludedOn < AcceptedOn || ConcludedOn > at.On)
            yield return Refusals.DatesOutOfOrder.At(nameof(ConcludedOn));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.Type, dispute.Field, dispute.Source, dispute.Mode) = (Type, Field, Source, Mode);
        (dispute.Applicant, dispute.Respondent, dispute.Summary) = (Applicant, Respondent, Summary);
        (dispute.AmountInvolved, dispute.AcceptedOn, dispute.Number) = (AmountInvolved, AcceptedOn, OldNumber);
        (dispute.Owner, dispute.Mediator) = (Account, Mediator);
        dispute.Register(at, BodyKind);
        dispute.CountAcceptance(at, AcceptedOn);
        dispute.Stage = Stage.Mediating;
        if (Result is { } result && ConcludedOn is { } end)
            Close(dispute, at, result, end);
        else
            at.Start(Clocks.For(dispute), AcceptedOn);
    }

    private void Close(Dispute dispute, Scene at, Result result, DateOnly end)
    {
        (dispute.Result, dispute.ConcludedOn) = (result, end);
        (dispute.AgreementAmount, dispute.ArchivedOn) = (dispute.IsSettled ? AgreementAmount : 0, at.On);
        if (dispute.IsSettled)
            dispute.SettledLevel = Dispute.LevelOf(dispute.BodyKind);
        dispute.Stage = result switch
        {
            Mediation.Result.OralAgreement or Mediation.Result.WrittenAgreement => Stage.Performed,
            Mediation.Result.Failed => Stage.Failed,
            Mediation.Result.Withdrawn => Stage.Withdrawn,
            _ => Stage.Terminated,
        };
        dispute.CountConclusion(at, end);
    }
}
