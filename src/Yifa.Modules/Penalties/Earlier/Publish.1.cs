using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>Of release 0.2: publication had no last day of its own.</summary>
[Act("公示决定", "行政处罚法 48;行政执法三项制度意见 1", Name = nameof(Publish), Earlier = true)]
[By(Duty.Officer)]
[From(Stage.Performing, Stage.Closed)]
public sealed record PublishWithoutEnd : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => new Publish().Refuse(matter, at);

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.PublishedOn = at.On;
        at.Stop(Clocks.Publication);
    }
}
