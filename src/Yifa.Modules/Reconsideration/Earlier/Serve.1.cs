using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>Of release 0.1: a service named no paper, and its effect was what the clerk entered.</summary>
[Act("送达", "行政复议法 75;行政复议法 88", Name = "Serve", Earlier = true)]
[By(Duty.Officer, Duty.Registrar), From(Stage.NotAccepted, Stage.Concluded)]
public sealed record ServeAsEntered(
    [Label("送达方式")] ServiceManner How,
    [Label("受送达人")] string To,
    [Label("生效日期", Hint = "不填为当日;未送达成功的,勾选未成功")] DateOnly? EffectiveOn = null,
    [Label("未成功")] bool Failed = false,
    [Label("送达凭证", Hint = "回证、邮件单号或者系统记录")] string? Proof = null
) : Act<ReconsiderationCase>
{
    public override void Perform(ReconsiderationCase matter, Scene at)
    {
        at.Issue(Service.Record);
        if (Failed || matter.ServedOn is not null)
            return;
        matter.ServedOn = EffectiveOn ?? at.On;
        if (matter.Suable && (matter.Stage == Stage.Concluded || matter.ReviewFirst))
            at.Start(Clocks.Sue, matter.ServedOn);
        at.NotifyParties("行政复议结案文书已送达");
    }
}
