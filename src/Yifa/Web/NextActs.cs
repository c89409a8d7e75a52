using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>下一步: the acts open to somebody in a matter, sorted by what they are for.</summary>
/// <param name="First">The act that meets the period due first; null when it is not theirs to perform.</param>
/// <param name="Usual">The others, in the order of the statute.</param>
/// <param name="Grave">Those that end or burden something.</param>
public sealed record NextActs(ActType? First, IReadOnlyList<ActType> Usual, IReadOnlyList<ActType> Grave)
{
    /// <summary>窗口代办: those that only a party may perform, and the counter for the party.</summary>
    public IReadOnlyList<ActType> AtCounter { get; init; } = [];

    public bool Any => First is not null || Usual.Count > 0 || Grave.Count > 0 || AtCounter.Count > 0;

    public static NextActs Of(CaseFile file, IEnumerable<ActType> open)
    {
        List<ActType> acts = [.. open];
        var meets = file
            .Course.Clocks.Where(c => c.State == ClockState.Running)
            .OrderBy(c => (c.Due, c.Seq))
            .SelectMany(c => file.Module.Clock(c.Rule).MetBy);
        var first = meets.Select(t => acts.FirstOrDefault(a => a.Type == t)).FirstOrDefault(a => a is { Grave: false });
        return new(first, [.. acts.Where(a => a != first && !a.Grave)], [.. acts.Where(a => a != first && a.Grave)]);
    }

    public static string AddressOf(Brief matter, ActType act) => AddressOf(matter.Kind, matter.Id, act);

    public static string AddressOf(string kind, long id, ActType act) => $"/matters/{kind}/{id}/acts/{Words.Kebab(act.Name)}";
}
