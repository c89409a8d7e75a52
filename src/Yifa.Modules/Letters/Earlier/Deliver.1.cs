using Yifa.Kernel;

namespace Yifa.Modules.Letters;

/// <summary>Of release 0.2: an arrival without proof; letters are served as any other paper now.</summary>
[Act("登记送达", "党政机关公文处理工作条例 24", Earlier = true)]
[By(Duty.Clerk)]
[From(Stage.Waiting, Stage.Sent)]
public sealed record Deliver([Label("签收人")] string SignedBy) : Act<Letter>
{
    public override IEnumerable<Refusal> Refuse(Letter matter, Scene at)
    {
        if (matter.ArrivedOn is not null)
            yield return Refusals.AlreadyArrived;
    }

    public override void Perform(Letter matter, Scene at) => (matter.ArrivedOn, matter.SignedBy) = (at.On, SignedBy);
}
