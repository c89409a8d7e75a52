using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

[Act("登记执法主体", "行政处罚法 17;行政处罚法 19", Opens = true)]
[By(Duty.Keeper)]
public sealed record ListSubject(
    [Label("名称", Format = Format.Office)] string Name,
    [Label("主体性质")] SubjectType Type,
    [Label("执法层级")] Level Level,
    [Label("依据", Format = Format.LongText, Hint = "授权组织写明授权的法律、法规")] string Basis,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string? CreditCode = null
) : Act<EnforcementSubject>
{
    public override IEnumerable<Refusal> Refuse(EnforcementSubject matter, Scene at)
    {
        if (Type == SubjectType.Entrusted)
            yield return Refusals.NoEntrusting.At(nameof(Type));
    }

    public override void Perform(EnforcementSubject matter, Scene at)
    {
        (matter.Title, matter.Type, matter.Level, matter.Basis) = (Name.Trim(), Type, Level, Basis);
        (matter.CreditCode, matter.ListedOn, matter.Stage) = (CreditCode, at.On, SubjectStage.Listed);
        at.Claim(SubjectTurns.Scope, matter.Title);
    }
}

/// <summary>第二十条: the letter names matters, powers and term, and both bodies publish it; 行政强制法 17 leaves compulsion out.</summary>
[Act("登记委托", "行政处罚法 20;行政处罚法 21", Opens = true)]
[By(Duty.Keeper)]
public sealed record EntrustSubject(
    [Label("受委托组织", Format = Format.Office)] string Name,
    [Label("委托机关", Format = Format.Office)] string Principal,
    [Label("委托书文号")] string Letter,
    [Label("委托事项", Format = Format.LongText)] string Entrusted,
    [Label("委托权限", Format = Format.LongText)] string Powers,
    [Label("委托期限至")] DateOnly Until,
    [Label("执法层级")] Level Level,
    [Label("依据", Format = Format.LongText)] string Basis,
    [Label("包括行政强制措施")] bool Compulsion = false,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string? CreditCode = null
) : Act<EnforcementSubject>
{
    public override IEnumerable<Refusal> Refuse(EnforcementSubject matter, Scene at)
    {
        if (Name.Trim() == Principal.Trim())
            yield return Refusals.OwnPrincipal.At(nameof(Principal));
        if (Until <= at.On)
            yield return Refusals.TermTooEarly.At(nameof(Until));
        if (Compulsion)
            yield return Refusals.NoCompulsion.At(nameof(Compulsion));
    }

    public override void Perform(EnforcementSubject matter, Scene at)
    {
        (matter.Title, matter.Type, matter.Level, matter.Basis) = (Name.Trim(), SubjectType.Entrusted, Level, Basis);
        (matter.Principal, matter.Letter, matter.EntrustedMatters, matter.Powers) = (Principal.Trim(), Letter, Entrusted, Powers);
        (matter.CreditCode, matter.ListedOn, matter.Stage) = (CreditCode, at.On, SubjectStage.Listed);
        at.Claim(SubjectTurns.Scope, matter.Title);
        matter.RunTo(at, Until);
    }
}

[Act("续签委托", "行政处罚法 20.2")]
[By(Duty.Keeper)]
[From(SubjectStage.Listed)]
public sealed record RenewLetter([Label("委托书文号")] string Letter, [Label("委托期限至")] DateOnly Until) : Act<EnforcementSubject>
{
    public override IEnumerable<Refusal> Refuse(EnforcementSubject matter, Scene at)
    {
        if (matter.Type != SubjectType.Entrusted)
            yield return Refusals.NoEntrusting;
        if (Until <= at.On || Until <= matter.Until)
            yield return Refusals.TermTooEarly.At(nameof(Until));
    }

    public override void Perform(EnforcementSubject matter, Scene at)
    {
        matter.Letter = Letter;
        at.Stop(SubjectClocks.Letter);
        matter.RunTo(at, Until);
    }
}

[Act("更正执法主体", "行政处罚法 39")]
[By(Duty.Keeper)]
[From(SubjectStage.Listed)]
public sealed record AmendSubject(
    [Label("依据", Format = Format.LongText)] string Basis,
    [Label("执法层级")] Level? Level = null,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string? CreditCode = null
) : Act<EnforcementSubject>
{
    public override void Perform(EnforcementSubject matter, Scene at) =>
        (matter.Basis, matter.Level, matter.CreditCode) = (Basis, Level ?? matter.Level, CreditCode ?? matter.CreditCode);
}

[Act("执法主体退出", "行政处罚法 38", Grave = true, Hint = "机构撤销、授权取消、委托解除的")]
[By(Duty.Keeper, Duty.Head)]
[From(SubjectStage.Listed)]
public sealed record RemoveSubject([Label("退出原因")] string Why) : Act<EnforcementSubject>
{
    public override void Perform(EnforcementSubject matter, Scene at)
    {
        (matter.Why, matter.EndedOn, matter.Stage) = (Why, at.On, SubjectStage.Removed);
        at.Release(SubjectTurns.Scope, matter.Title);
        at.DropAll();
    }
}

/// <summary>The letter's term is over: the body enforces nothing any more.</summary>
[Act("委托期限届满", "行政处罚法 20.2", Deemed = true)]
public sealed record LapseLetter : Act<EnforcementSubject>
{
    public override void Perform(EnforcementSubject matter, Scene at)
    {
        at.RunOut(SubjectClocks.Letter);
        (matter.Why, matter.EndedOn, matter.Stage) = ("委托期限届满", at.On, SubjectStage.Lapsed);
        at.Release(SubjectTurns.Scope, matter.Title);
    }
}

internal static class SubjectTurns
{
    public const string Scope = "enforcement-subjects.name";

    /// <summary>The letter holds to the day it says.</summary>
    public static void RunTo(this EnforcementSubject subject, Scene at, DateOnly until)
    {
        subject.Until = until;
        at.Start(SubjectClocks.Letter, set: Term.Days(Math.Min(until.DayNumber - at.On.DayNumber, 36_525)));
    }
}
