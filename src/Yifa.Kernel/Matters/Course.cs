namespace Yifa.Kernel;

/// <summary>当事人: who takes part in a matter and as what.</summary>
/// <param name="Role">Identifier in the module's party-role enum.</param>
/// <param name="Account">The account that may see and act, where the party has one.</param>
public sealed record Party(string Role, string Name, string? Account = null);

/// <summary>关联: this matter refers to another.</summary>
public sealed record Link(long To, string Relation);

/// <summary>办理经过: what the kernel keeps of a matter beside its facts, so that one row holds all that the next act needs.</summary>
public sealed class Course
{
    public List<ClockRun> Clocks { get; set; } = [];

    /// <summary>How often each act was performed, by identifier.</summary>
    public SortedDictionary<string, int> Acts { get; set; } = new(StringComparer.Ordinal);
    public List<Issued> Papers { get; set; } = [];
    public List<Approval> Approvals { get; set; } = [];
    public List<Party> Parties { get; set; } = [];
    public List<Link> Links { get; set; } = [];

    /// <summary>回避: accounts that may not be in charge any more; null while there are none.</summary>
    public List<string>? Recused { get; set; }

    /// <summary>文稿: every draft, in the order begun; null while there are none.</summary>
    public List<PaperDraft>? Drafts { get; set; }

    /// <summary>用印: every seal asked for or filed, in order; null while there are none.</summary>
    public List<PaperSeal>? Seals { get; set; }

    /// <summary>送达: every attempt, in the order recorded; null while there are none.</summary>
    public List<ServiceAttempt>? Attempts { get; set; }

    /// <summary>送达地址确认书: what parties have confirmed, in order; null while they have not.</summary>
    public List<ConfirmedAddress>? Addresses { get; set; }

    /// <summary>The name an account has among the parties; null when it is none of them.</summary>
    public string? NameOf(Actor actor) =>
        actor.Capacity is Capacity.Party party ? Parties.FirstOrDefault(p => p.Account == party.Account)?.Name : null;

    /// <summary>收入的材料, in the order in which they came; null while there are none.</summary>
    public List<Filed>? Files { get; set; }

    /// <summary>How the application came by post; null when it came otherwise.</summary>
    public Mail? Mail { get; set; }

    /// <summary>阅卷: leaves to read the main volume; null while there are none.</summary>
    public List<Leave>? Leaves { get; set; }

    /// <summary>案卷, once the matter's papers are bound; null before.</summary>
    public Bound? Bound { get; set; }

    public IReadOnlyList<Filed> Materials => Files ?? [];

    /// <summary>The running period that is due first.</summary>
    public ClockRun? Next => NextOf(_ => true);

    /// <summary>The same among those that are meant.</summary>
    internal ClockRun? NextOf(Func<ClockRun, bool> meant) =>
        Clocks.Where(c => c.State == ClockState.Running && meant(c)).MinBy(c => (c.Due, c.Seq));
}
