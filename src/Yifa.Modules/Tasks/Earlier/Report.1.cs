using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

/// <summary>Of release 0.2: the last report alone was kept.</summary>
[Act("登记进展", "党政机关公文处理工作条例 24", Name = "Report", Earlier = true)]
[By(Duty.Clerk)]
[From(Stage.Open)]
public sealed record ReportOverwritten([Label("进展", Format = Format.LongText)] string Progress) : Act<TaskItem>
{
    public override void Perform(TaskItem matter, Scene at) => matter.Progress = Progress;
}
