using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

/// <summary>Of release 0.2: nobody asked, and earlier days were not kept.</summary>
[Act("调整期限", "党政机关公文处理工作条例 24", Name = "Postpone", Earlier = true)]
[By(Duty.Reviewer)]
[From(Stage.Open)]
public sealed record PostponeUnasked([Label("完成期限")] DateOnly Deadline, [Label("理由")] string Cause) : Act<TaskItem>
{
    public override IEnumerable<Refusal> Refuse(TaskItem matter, Scene at)
    {
        if (Deadline <= at.On)
            yield return Refusals.DeadlineTooEarly.At(nameof(Deadline));
    }

    public override void Perform(TaskItem matter, Scene at)
    {
        at.Drop(Clocks.Deadline);
        Working.Run(matter, at, Deadline);
    }
}
