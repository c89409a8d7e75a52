using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>Before an enterprise was met at the publication.</summary>
[Act("公示决定", "行政处罚法 48;行政执法三项制度意见 1", Name = nameof(Publish), Version = 2, Earlier = true)]
[By(Duty.Officer)]
[From(Stage.Performing, Stage.Closed)]
public sealed record PublishUnmet : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => new Publish().Refuse(matter, at);

    public override void Perform(PenaltyCase matter, Scene at) => Publish.Show(matter, at);
}
