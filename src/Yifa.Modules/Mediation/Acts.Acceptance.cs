using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

// 第十七条, 第十八条: on application, of its own motion, or told by court or police; never against a party's clear refusal.

[Act("申请调解", "人民调解法 17", Opens = true), By(Duty.Registrar, Duty.Mediator, Duty.Director, Role.Applicant)]
public sealed record Apply(
    [Label("申请人")] string Applicant,
    [Label("对方当事人")] string Respondent,
    [Label("纠纷类别")] DisputeField Field,
    [Label("纠纷简要情况", Format = Format.LongText)] string Summary,
    [Label("申请事项", Format = Format.LongText)] string? Request = null,
    [Label("涉及金额(元)", Format = Format.Money)] decimal AmountInvolved = 0,
    [Label("调解类型")] MediationType Type = MediationType.People,
    [Label("当事人情况")] PartyKind Party = PartyKind.Persons,
    [Label("工作模式")] Mode Mode = Mode.Single,
    [Label("行业")] Industry? Industry = null,
    [Label("专项行动")] Campaign? Campaign = null,
    [Label("受理中心")] Centre? Centre = null,
    [Label("调解组织类别", Hint = "不填的,按所在机构")] BodyKind? BodyKind = null,
    [Label("申请人证件号码", Format = Format.IdentityNumber)] Personal? IdentityNumber = null,
    [Label("申请人电话", Format = Format.Phone)] Personal? Phone = null,
    [Label("纠纷发生地")] string? Place = null
) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (Applicant == Respondent)
            yield return Refusals.SamePerson.At(nameof(Respondent));
        if (BodyKind == Mediation.BodyKind.Industry && Industry is null)
            yield return Refusals.IndustryMissing.At(nameof(Industry));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.Type, dispute.Field, dispute.Source, dispute.Mode) = (Type, Field, Source.Application, Mode);
        (dispute.Industry, dispute.Campaign, dispute.Party, dispute.Centre) = (Industry, Campaign, Party, Centre);
        (dispute.Applicant, dispute.Respondent, dispute.Summary, dispute.Request) = (Applicant, Respondent, Summary, Request);
        (dispute.IdentityNumber, dispute.Phone, dispute.Place) = (IdentityNumber, Phone, Place);
        dispute.AmountInvolved = AmountInvolved;
        dispute.Register(at, BodyKind);
        at.Start(Clocks.AcceptanceReview);
    }
}

/// <summary>当场登记受理: what a mediator can fill in on the spot in a minute; both sides are there and willing.</summary>
[
    Act("登记纠纷", "人民调解法 17;人民调解法 27", Opens = true, Hint = "双方都在场、愿意调解的,登记即受理"),
    By(Duty.Mediator, Duty.Director)
]
public sealed record RegisterDispute(
    [Label("申请人")] string Applicant,
    [Label("对方当事人")] string Respondent,
    [Label("纠纷类别")] DisputeField Field,
    [Label("纠纷简要情况", Format = Format.LongText)] string Summary,
    [Label("涉及金额(元)", Format = Format.Money)] decimal AmountInvolved = 0,
    [Label("调解类型")] MediationType Type = MediationType.People,
    [Label("当事人情况")] PartyKind Party = PartyKind.Persons,
    [Label("工作模式")] Mode Mode = Mode.Single,
    [Label("行业")] Industry? Industry = null,
    [Label("专项行动")] Campaign? Campaign = null,
    [Label("受理中心")] Centre? Centre = null,
    [Label("调解组织类别", Hint = "不填的,按所在机构")] BodyKind? BodyKind = null,
    [Label("申请人电话", Format = Format.Phone)] Personal? Phone = null,
    [Label("纠纷发生地")] string? Place = null
) : Act<Dispute>
{
    public override IEnumerable<Series> Numbers(Dispute dispute) => [Documents.CaseNumber(Type)];

    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (Applicant == Respondent)
            yield return Refusals.SamePerson.At(nameof(Respondent));
        if (BodyKind == Mediation.BodyKind.Industry && Industry is null)
            yield return Refusals.IndustryMissing.At(nameof(Industry));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.Type, dispute.Field, dispute.Source, dispute.Mode) = (Type, Field, Source.Application, Mode);
        (dispute.Industry, dispute.Campaign, dispute.Party, dispute.Centre) = (Industry, Campaign, Party, Centre);
        (dispute.Applicant, dispute.Respondent, dispute.Summary) = (Applicant, Respondent, Summary);
        (dispute.Phone, dispute.Place, dispute.AmountInvolved) = (Phone, Place, AmountInvolved);
        dispute.Will = Will.Agrees;
        dispute.Register(at, BodyKind);
        dispute.TakeInHand(at);
        dispute.Take(at);
    }
}

/// <summary>主动调解: taking a dispute up is accepting it.</summary>
[Act("主动调解", "人民调解法 17", Opens = true), By(Duty.Mediator, Duty.Director)]
public sealed record TakeUp(
    [Label("一方当事人")] string OneSide,
    [Label("另一方当事人")] string OtherSide,
    [Label("纠纷类别")] DisputeField Field,
    [Label("纠纷简要情况", Format = Format.LongText)] string Summary,
    [Label("涉及金额(元)", Format = Format.Money)] decimal AmountInvolved = 0,
    [Label("当事人情况")] PartyKind Party = PartyKind.Persons,
    [Label("行业")] Industry? Industry = null,
    [Label("专项行动")] Campaign? Campaign = null,
    [Label("受理中心")] Centre? Centre = null,
    [Label("调解组织类别", Hint = "不填的,按所在机构")] BodyKind? BodyKind = null,
    [Label("纠纷发生地")] string? Place = null
) : Act<Dispute>
{
    public override IEnumerable<Series> Numbers(Dispute dispute) => [Documents.CaseNumber(MediationType.People)];

    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (OneSide == OtherSide)
            yield return Refusals.SamePerson.At(nameof(OtherSide));
        if (BodyKind == Mediation.BodyKind.Industry && Industry is null)
            yield return Refusals.IndustryMissing.At(nameof(Industry));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.Field, dispute.Source, dispute.Party) = (Field, Source.OwnMotion, Party);
        (dispute.Industry, dispute.Campaign, dispute.Centre, dispute.Place) = (Industry, Campaign, Centre, Place);
        (dispute.Applicant, dispute.Respondent, dispute.Summary) = (OneSide, OtherSide, Summary);
        dispute.AmountInvolved = AmountInvolved;
        dispute.Register(at, BodyKind);
        dispute.TakeInHand(at);
        dispute.Take(at);
    }
}

/// <summary>接收移送: from police (三所联动), court (诉前委派), organ, arbitration or another point; the sender learns the result.</summary>
[Act("接收移送纠纷", "人民调解法 18", Opens = true), By(Duty.Registrar, Duty.Mediator, Duty.Director)]
public sealed record ReceiveReferral(
    [Label("移送来源")] Source Source,
    [Label("移送单位")] string Sender,
    [Label("申请人")] string Applicant,
    [Label("对方当事人")] string Respondent,
    [Label("纠纷类别")] DisputeField Field,
    [Label("纠纷简要情况", Format = Format.LongText)] string Summary,
    [Label("移送编号", Hint = "警情编号、诉前调解案号等")] string? SenderNumber = null,
    [Label("涉及金额(元)", Format = Format.Money)] decimal AmountInvolved = 0,
    [Label("调解类型")] MediationType Type = MediationType.People,
    [Label("当事人情况")] PartyKind Party = PartyKind.Persons,
    [Label("工作模式")] Mode Mode = Mode.Single,
    [Label("行业")] Industry? Industry = null,
    [Label("受理中心")] Centre? Centre = null,
    [Label("调解组织类别", Hint = "不填的,按所在机构")] BodyKind? BodyKind = null
) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (Applicant == Respondent)
            yield return Refusals.SamePerson.At(nameof(Respondent));
        if (BodyKind == Mediation.BodyKind.Industry && Industry is null)
            yield return Refusals.IndustryMissing.At(nameof(Industry));
        if (Source is Source.Application or Source.OwnMotion || string.IsNullOrWhiteSpace(Sender))
            yield return Refusals.NotAReferral.At(nameof(Source));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.Type, dispute.Field, dispute.Source, dispute.Mode) = (Type, Field, Source, Mode);
        (dispute.Sender, dispute.SenderNumber, dispute.Industry) = (Sender, SenderNumber, Industry);
        (dispute.Applicant, dispute.Respondent, dispute.Summary) = (Applicant, Respondent, Summary);
        (dispute.Party, dispute.Centre, dispute.AmountInvolved) = (Party, Centre, AmountInvolved);
        dispute.Register(at, BodyKind);
        at.Start(Clocks.AcceptanceReview);
    }
}

[Act("受理", "人民调解法 17"), By(Duty.Mediator, Duty.Director, Duty.Registrar), From(Stage.Received)]
public sealed record Accept(
    [Label("对方当事人意愿")] Will Will = Will.Unsaid,
    [Label("收费(元)", Format = Format.Money, Hint = "人民调解不收费;商事调解按公示的标准")] decimal Fee = 0,
    [Label("不公开调解")] bool ClosedDoors = false
) : Act<Dispute>
{
    public override IEnumerable<Series> Numbers(Dispute dispute) => [Documents.CaseNumber(dispute.Type)];

    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (Will == Will.Refuses)
            yield return Refusals.PartyRefuses.At(nameof(Will));
        if (dispute.IsCommercial && Will != Will.Agrees)
            yield return Refusals.ConsentMissing.At(nameof(Will));
        if (dispute.Type == MediationType.People && Fee > 0)
            yield return Refusals.FreeOfCharge.At(nameof(Fee));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.Will, dispute.Fee) = (Will, Fee);
        // 浦东新区商事调解规定 17: commercial mediation is confidential
        dispute.ClosedDoors = ClosedDoors || dispute.IsCommercial;
        dispute.TakeInHand(at);
        // an organ's thirty days and a labour dispute's fifteen run from the application
        var fromApplication = dispute.Type == MediationType.Administrative || Clocks.For(dispute) == Clocks.Labour;
        dispute.Take(at, fromApplication ? dispute.OpenedOn : null);
    }
}

[Act("不予受理", "人民调解法 17", Grave = true), By(Duty.Mediator, Duty.Director), From(Stage.Received)]
public sealed record Decline(
    [Label("不予受理理由")] DeclineGround Ground,
    [Label("告知的其他途径", Format = Format.LongText, Hint = "仲裁、行政、司法等途径")] string Remedies
) : Act<Dispute>
{
    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.DeclineGround, dispute.RemediesTold) = (Ground, Remedies);
        dispute.Stage = Stage.Declined;
        at.Stop(Clocks.AcceptanceReview);
        at.Issue(Documents.NonAcceptance);
        at.NotifyParties($"调解申请不予受理:{Words.Chinese(Ground)}。{Remedies}");
        if (dispute.Sender is not null)
            at.Notify("referral", dispute.Sender, $"{dispute.SenderNumber ?? dispute.Receipt}:不予受理,{Words.Chinese(Ground)}");
    }
}
