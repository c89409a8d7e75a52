namespace Yifa.Kernel;

public sealed partial class Scene
{
    /// <summary>The name under which the acting party, or the one acted for, stands among the parties.</summary>
    internal string PartyActing => Actor.Behalf ?? course.NameOf(Actor) ?? Actor.Name;

    /// <summary>The paper to serve: the one asked for if it is there and leaves the office; else the latest not yet served on the addressee.</summary>
    internal int? PaperFor(int? asked, string to)
    {
        bool Leaves(int n) => n >= 1 && n <= course.Papers.Count && !module.Document(course.Papers[n - 1].Template).IsRecord;
        if (asked is { } n)
            return Leaves(n) ? n : null;
        for (var i = course.Papers.Count; i > 0; i--)
            if (Leaves(i) && Service.EffectOf(course, i, to) is null)
                return i;
        return null;
    }

    /// <summary>The attempt that a registered handing-over makes.</summary>
    internal ServiceAttempt Begun(int paper, Handing handing)
    {
        var isNotice = handing.Manner == ServiceManner.PublicNotice;
        var isOpen = handing.Result == ServiceResult.Awaiting || (isNotice && handing.Result == ServiceResult.Delivered);
        var day = handing.Day ?? On;
        var address = Service.AddressOf(course, handing.To);
        var isElectronic = handing.Manner == ServiceManner.Electronic;
        return new()
        {
            Seq = (course.Attempts?.Count ?? 0) + 1,
            Paper = paper,
            To = handing.To,
            Manner = handing.Manner,
            On = day < On || isOpen ? day : On,
            By = Actor.Name,
            Result = isOpen ? ServiceResult.Awaiting : handing.Result,
            Day = isOpen ? null : day,
            Place = handing.Place,
            Signer = handing.Signer,
            Recorded = handing.Recorded,
            Proof =
                handing.Proof
                ?? (isElectronic && course.Parties.Any(p => p.Name == handing.To && p.Account is not null) ? "本平台账号的消息记录" : null),
            Reason = handing.Reason,
            Missing = handing.Missing,
            AtConfirmed = handing.Place is null && (isElectronic ? address?.Electronic == true : address?.Address is not null),
            ReturnCounts = Setting(Service.ReturnCounts) == "是",
        };
    }

    /// <summary>What stands against handing over the latest paper of that kind, in an act that hands over several at once.</summary>
    public IEnumerable<Refusal> AgainstHanding(Template template, Handing handing)
    {
        if (LatestOf(template) is not { } paper)
            return [ServiceRefusals.NothingToServe.With($":{template.Label}")];
        var rules = ServiceRules.Against(
            Begun(paper, handing),
            Service.Of(course, paper, handing.To),
            course.Papers[paper - 1].On,
            Service.AddressOf(course, handing.To),
            On
        );
        return WaitsForSeal(paper) ? rules.Prepend(SealRefusals.NotSealed) : rules;
    }

    /// <summary>Puts on file that the latest paper of that kind was handed over.</summary>
    public void Hand(Template template, Handing handing) => Record(Begun(LatestOf(template)!.Value, handing));

    private int? LatestOf(Template template) =>
        course.Papers.FindLastIndex(p => p.Template == template.Name) is >= 0 and var n ? n + 1 : null;

    /// <summary>The day a notice's period ends, its last day included.</summary>
    internal DateOnly EndOfNotice(ServiceAttempt notice) => course.Clocks[notice.Clock!.Value - 1].Due;

    /// <summary>
    /// Puts an attempt on file, new or with its result. Its period starts or stops; once the paper counts as served, the matter hears of it
    /// and no other attempt is waited for.
    /// </summary>
    internal void Record(ServiceAttempt attempt)
    {
        var attempts = course.Attempts ??= [];
        var before = Service.EffectOf(course, attempt.Paper, attempt.To);
        var isNew = attempt.Seq > attempts.Count;
        if (attempt.Result == ServiceResult.Awaiting && isNew)
            attempt = attempt with { Clock = Start(module.Clock(Service.ClockFor(attempt)), attempt.On).Seq };
        if (isNew)
            attempts.Add(attempt);
        else
            attempts[attempt.Seq - 1] = attempt;
        Outcome.Attempts[attempt.Seq] = attempt;
        if (attempt.Result == ServiceResult.Awaiting)
        {
            NotifyAddressee(attempt.To, attempt.Paper, "已向您发出");
            return;
        }
        End(attempt, ClockState.Met);
        if (before is null)
            issuing.Add((Service.Record, i => i with { Serves = attempt }));
        if (Service.EffectOf(course, attempt.Paper, attempt.To) is { } effect && effect.On != before?.On)
            TakeEffect(attempt, effect);
    }

    private void TakeEffect(ServiceAttempt attempt, Effect effect)
    {
        foreach (var other in Service.Of(course, attempt.Paper, attempt.To).Where(a => a.Result == ServiceResult.Awaiting))
            End(other, ClockState.Dropped);
        matter.Served(this, module.Document(course.Papers[attempt.Paper - 1].Template), attempt.To, effect.On);
        NotifyAddressee(attempt.To, attempt.Paper, "已送达");
    }

    private void End(ServiceAttempt attempt, ClockState state)
    {
        if (attempt.Clock is { } seq && course.Clocks[seq - 1] is { Open: true } run)
            Outcome.Clocks[seq] = course.Clocks[seq - 1] = run with { State = state, EndedOn = On };
    }

    private void NotifyAddressee(string to, int paper, string what)
    {
        foreach (var party in course.Parties.Where(p => p.Name == to && p.Account is not null).DistinctBy(p => p.Account))
            Notify("account", party.Account!, $"《{LabelOf(course.Papers[paper - 1])}》{what}");
    }

    /// <summary>送达地址确认书: the party's last word on where it is served.</summary>
    internal void Confirm(ConfirmedAddress address)
    {
        (course.Addresses ??= []).Add(address);
        Outcome.Addresses.Add(address);
    }
}
