namespace Yifa.Kernel;

/// <summary>
/// 流转程序: the steps that an office has set for a kind of paper, as its setting says them: <c>核稿=InstitutionHead;会签=财政局、司法局;签发=OrganHead</c>.
/// A step that is not named does not stand. <c>自核=是</c> lets somebody sign off a draft of his own.
/// </summary>
/// <param name="Check">核稿: the duty.</param>
/// <param name="Offices">会签: the offices, in any order.</param>
/// <param name="Sign">签发: the duty.</param>
/// <param name="MaySignOwn">自核.</param>
public sealed record Chain(string? Check, IReadOnlyList<string> Offices, string? Sign, bool MaySignOwn)
{
    /// <summary>What the settings begin with that an office's path and <c>kind.template</c> follow; unset, no draft is asked for, as before.</summary>
    public const string Key = "chain:";

    /// <summary>AB角: an office's path and <c>kind.Duty</c> follow; the value is the account of who holds it, a colon, and that of the deputy.</summary>
    public const string DeputyKey = "deputy:";

    /// <summary>不在岗: an account follows; the value is the first and the last day, with a slash between them.</summary>
    public const string AbsenceKey = "absence:";

    /// <summary>The chain of the office, or of the nearest above it that has set one; null where none has, so that no draft is asked for.</summary>
    public static Chain? Of(Office office, string kind, string template, Func<string, string?> settingOf) =>
        office.Nearest(Key, $"{kind}.{template}", settingOf) is { } text ? Parse(text) : null;

    /// <summary>The deputy's setting of the office, or of the nearest above it that has one.</summary>
    public static string? DeputyOf(Office office, string kind, string duty, Func<string, string?> settingOf) =>
        office.Nearest(DeputyKey, $"{kind}.{duty}", settingOf);

    /// <summary>Reads a setting; null when it is no chain.</summary>
    public static Chain? Parse(string text)
    {
        var parts = new Dictionary<string, string>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (
                part.Split('=', 2, StringSplitOptions.TrimEntries)
                is not [("核稿" or "会签" or "签发" or "自核") and var name, { Length: > 0 } value]
            )
                return null;
            else if (!parts.TryAdd(name, value))
                return null;
        var offices = (parts.GetValueOrDefault("会签") ?? "").Split(
            '、',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        return parts.GetValueOrDefault("自核", "否") is "是" or "否" && parts.ContainsKey("签发")
            ? new(parts.GetValueOrDefault("核稿"), offices, parts["签发"], parts.GetValueOrDefault("自核") == "是")
            : null;
    }

    /// <summary>The first and the last day of an absence; null when the text is none.</summary>
    public static (DateOnly From, DateOnly To)? ParseAbsence(string? text) =>
        text?.Split('/') is [var first, var last] && Binder.DateOf(first) is { } from && Binder.DateOf(last) is { } to && from <= to
            ? (from, to)
            : null;

    /// <summary>The steps that the version which stands still waits for: one after the other, the offices side by side.</summary>
    public IReadOnlyList<(DraftStep Step, string Who)> Waiting(PaperDraft draft)
    {
        if (draft.State != DraftState.Circulating)
            return [];
        bool Agreed(DraftStep step, string? office = null) =>
            draft.OfThisVersion.Any(o => o.Step == step && o.Agreed && (office is null || o.Office == office));
        if (Check is not null && !Agreed(DraftStep.Check))
            return [(DraftStep.Check, Check)];
        List<(DraftStep, string)> offices =
        [
            .. Offices.Where(o => !Agreed(DraftStep.Countersign, o)).Select(o => (DraftStep.Countersign, o)),
        ];
        return offices.Count > 0 ? offices
            : Sign is not null && !Agreed(DraftStep.Sign) ? [(DraftStep.Sign, Sign)]
            : [];
    }

    /// <summary>
    /// Who takes a step as which: the holder of the duty, or while the holder is absent the deputy in the holder's place. Everything that
    /// stands against it otherwise.
    /// </summary>
    /// <param name="duty">The duty, without its kind, in which the actor acts.</param>
    /// <param name="deputy">What the office has set for the duty that the step asks for.</param>
    /// <param name="absenceOf">What an account has registered.</param>
    public (string? For, IReadOnlyList<Refusal> Refusals) Against(
        PaperDraft draft,
        DraftStep step,
        string? office,
        string account,
        string duty,
        DateOnly on,
        string? deputy,
        Func<string, string?> absenceOf
    )
    {
        var refusals = new List<Refusal>();
        var waiting = Waiting(draft).Where(w => w.Step == step).ToList();
        if (waiting.Count == 0)
            refusals.Add(
                DraftRefusals.NotThisStep.With(
                    $"({(Waiting(draft) is [var next, ..] ? $"现在等{Words.Chinese(next.Step)}" : Words.Chinese(draft.State))})"
                )
            );
        if (step == DraftStep.Countersign && waiting.Count > 0 && waiting.TrueForAll(w => w.Who != office))
            refusals.Add(DraftRefusals.NotAskedOffice.With($":{string.Join('、', waiting.Select(w => w.Who))}").At("Office"));
        if (account == draft.By && !MaySignOwn && step != DraftStep.Countersign)
            refusals.Add(DraftRefusals.OwnDraft);
        if (step == DraftStep.Countersign || duty == DutyOf(step))
            return (null, refusals);
        if (deputy?.Split(':') is not [var holder, var second] || second != account)
            refusals.Add(DraftRefusals.NotCompetent);
        else if (ParseAbsence(absenceOf(holder)) is not var (from, to) || on < from || on > to)
            refusals.Add(DraftRefusals.HolderIsThere);
        else
            return (holder, refusals);
        return (null, refusals);
    }

    /// <summary>The duty a step asks for.</summary>
    public string? DutyOf(DraftStep step) => step == DraftStep.Check ? Check : Sign;
}
