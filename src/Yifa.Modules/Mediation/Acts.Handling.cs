using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

// 第十九条至第二十五条: mediators, sessions, risk.

/// <summary>第十九条: the body assigns one or several mediators, or the parties choose. 第二十条: others may be invited.</summary>
[Act("指定调解员", "人民调解法 19"), By(Duty.Director, Duty.Mediator), From(Stage.Received, Stage.Mediating)]
public sealed record AssignMediator(
    [Label("调解员账号", Format = Format.Account)] string Account,
    [Label("调解员姓名")] string Mediator,
    [Label("参与调解的人员", Format = Format.Staff)] IReadOnlyList<string>? Assisting = null,
    [Label("由当事人选择")] bool ChosenByParties = false,
    [Label("调解语言")] string? Languages = null
) : Act<Dispute>
{
    public override void Perform(Dispute dispute, Scene at)
    {
        (dispute.Owner, dispute.Mediator) = (Account, Mediator);
        (dispute.Assisting, dispute.ChosenByParties) = (Assisting ?? [], ChosenByParties);
        dispute.Languages = Languages;
    }
}

/// <summary>第二十三条第(一)项: a party need not accept the mediator; a mediator with an interest steps back.</summary>
[Act("调解员回避", "人民调解法 23(1)"), By(Duty.Mediator, Duty.Director), From(Stage.Mediating)]
public sealed record Recuse([Label("回避原因")] string Reason) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (dispute.Mediator is null)
            yield return Refusals.MediatorMissing;
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        at.Recuse();
        (dispute.Mediator, dispute.Assisting, dispute.ChosenByParties) = (null, [], false);
    }
}

[Act("调解", "人民调解法 22", Version = 2), By(Duty.Mediator, Duty.Director), From(Stage.Mediating)]
public sealed record HoldSession(
    [Label("调解情况", Format = Format.LongText)] string Record,
    [Label("对方当事人意愿")] Will Will = Will.Agrees
) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (dispute.Mediator is null)
            yield return Refusals.MediatorMissing;
        if (Will == Will.Refuses)
            yield return Refusals.PartyRefuses.At(nameof(Will));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        dispute.Sessions++;
        (dispute.LastSession, dispute.Will) = (Record, Will);
        at.Issue(Documents.SessionRecord);
    }
}

/// <summary>The one month is a norm and the thirty days of an organ are the parties' to lengthen; both sides agree, once.</summary>
[
    Act("延长调解期限", "人民调解工作若干规定 33;浙江省行政程序办法 83", Once = true),
    By(Duty.Mediator, Duty.Director),
    From(Stage.Mediating)
]
public sealed record Extend([Label("延长天数")] int Days, [Label("各方当事人同意延长")] bool Agreed) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (!Agreed)
            yield return Refusals.ExtensionUnagreed.At(nameof(Agreed));
        if (Days is < 1 or > 180)
            yield return Refusals.ExtensionTooLong.At(nameof(Days));
    }

    public override void Perform(Dispute dispute, Scene at) => at.Extend(Clocks.For(dispute), Term.Days(Days));
}

/// <summary>第二十五条: preventive measures at once, and a report where a public-security or criminal case may follow.</summary>
[
    Act("报告激化风险", "人民调解法 25"),
    By(Duty.Mediator, Duty.Director),
    From(Stage.Received, Stage.Mediating, Stage.Agreed, Stage.Confirming)
]
public sealed record ReportRisk(
    [Label("风险情况", Format = Format.LongText)] string Risk,
    [Label("已采取的预防措施")] string Measures,
    [Label("报告单位", Hint = "当地公安机关或者其他有关部门")] string ReportedTo
) : Act<Dispute>
{
    public override void Perform(Dispute dispute, Scene at)
    {
        dispute.Risk = Risk;
        at.Notify("referral", ReportedTo, $"{dispute.Title}:{Risk};已采取:{Measures}");
    }
}

[Act("报告重大纠纷", "人民调解法 25"), By(Duty.Mediator, Duty.Director), From(Stage.Received, Stage.Mediating, Stage.Agreed)]
public sealed record ReportMajor(
    [Label("重大情形", Format = Format.LongText)] string Circumstances,
    [Label("涉及人数")] int People,
    [Label("报告单位", Hint = "街镇或者司法行政机关")] string ReportedTo
) : Act<Dispute>
{
    public override IEnumerable<Refusal> Refuse(Dispute dispute, Scene at)
    {
        if (People < 1)
            yield return Refusals.PeopleMissing.At(nameof(People));
    }

    public override void Perform(Dispute dispute, Scene at)
    {
        dispute.Major = true;
        at.Notify("referral", ReportedTo, $"重大纠纷:{dispute.Title},涉及{People}人;{Circumstances}");
    }
}
