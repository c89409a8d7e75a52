using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

/// <summary>一方的随机数: who holds it, its hash, and the number itself once it is told.</summary>
public sealed record HeldShare(string Account, string Name, string Hash, string? Secret = null);

/// <summary>
/// 第几次抽取: what is fixed before a draw, and what came of it. A redraw is a further round; the one before stays as it was. The bases
/// themselves stand in the entry that fixed them, here stand their hashes.
/// </summary>
public sealed record Round(int Number, string Reason)
{
    /// <summary>The entry that fixed the bases; 0 while none has.</summary>
    public int RostersEntry { get; init; }
    public int Objects { get; init; }
    public int Inspectors { get; init; }
    public int Conflicts { get; init; }
    public string? ObjectsHash { get; init; }
    public string? InspectorsHash { get; init; }
    public string? ConflictsHash { get; init; }
    public int Take { get; init; }
    public int Each { get; init; }
    public HeldShare? Organiser { get; init; }
    public HeldShare? Witness { get; init; }
    public DateOnly? AnnouncedOn { get; init; }
    public DateOnly? Day { get; init; }
    public string Beacon { get; init; } = "";
    public string? Commitment { get; init; }
    public string BeaconValue { get; init; } = "";

    /// <summary>The entry that drew, which keeps who was drawn; 0 before.</summary>
    public int DrawEntry { get; init; }
    public DateOnly? DrawnOn { get; init; }
    public string? Seed { get; init; }

    /// <summary>Both parties have told their numbers.</summary>
    public bool IsOpen() => Organiser?.Secret is not null && Witness?.Secret is not null;

    /// <summary>The rules as they are hashed; only once both shares and the day are known.</summary>
    internal DrawTerms Terms(string title) =>
        new(
            title,
            Number,
            Reason,
            Day!.Value,
            Take,
            Each,
            Beacon,
            [new(Words.Chinese(Duty.Organiser), Organiser!.Hash), new(Words.Chinese(Duty.Witness), Witness!.Hash)]
        );

    internal IReadOnlyList<string> Secrets() => [Organiser!.Secret!, Witness!.Secret!];

    internal string Called() => $"第{Number.ToString(CultureInfo.InvariantCulture)}次抽取";
}
