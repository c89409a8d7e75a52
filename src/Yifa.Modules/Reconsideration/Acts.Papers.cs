using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>第二十二条: the application in writing; one made online or by word of mouth is printed for the applicant to sign.</summary>
[Act("制作申请书", "行政复议法 22;行政复议法实施条例 19", Hint = "按案件现在的记载制作,供申请人核对签名")]
[By(Duty.Registrar, Duty.Window, Duty.Officer)]
public sealed record DrawUpApplication : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => at.Issue(Documents.Application);
}

/// <summary>实施条例 第五十七条第二款: common problems in applying the law are put to the bodies concerned with a suggestion.</summary>
[Act("制发建议书", "行政复议法实施条例 57.2")]
[By(Duty.Officer, Duty.InstitutionHead)]
[From(Stage.InTrial, Stage.Suspended, Stage.Concluded)]
public sealed record IssueSuggestion(
    [Label("发往机关")] string To,
    [Label("发现的普遍性问题", Format = Format.LongText)] string Problem,
    [Label("完善制度和改进执法的建议", Format = Format.LongText)] string Advice
) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at) => at.Issue(Documents.Suggestion);
}
