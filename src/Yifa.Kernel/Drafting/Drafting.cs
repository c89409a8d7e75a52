namespace Yifa.Kernel;

/// <summary>公文流转: what the drafts of every module have in common.</summary>
public static class Drafting
{
    internal const string ClockName = "draft-step";

    /// <summary>公文拟制 (起草, 审核, 签发), from memory.</summary>
    internal const string Law = "党政机关公文处理工作条例 18";

    private static readonly Setting Step = new(
        "draft.step",
        "文稿每一环节的办理期限",
        "3个工作日",
        "内部办理时限,法律没有规定",
        Verified.Memory
    );

    /// <summary>The working norm for each step, so that what waits for whom stands on the desk.</summary>
    internal static ClockRule ClockOf(Type matter) =>
        new(ClockName, "文稿流转", [new TermInForce(DateOnly.MinValue, Term.WorkingDays(3), Law, Step)])
        {
            Responsible = "核稿、会签、签发的人员",
            IfSilent = "逾期标记,不影响文稿",
            MetBy = [typeof(PassDraft<>).MakeGenericType(matter), typeof(DraftPaper<>).MakeGenericType(matter)],
            Norm = true,
        };

    /// <summary>Whether a draft of the matter waits for the actor in that duty, as its holder or deputy, or for an office's word.</summary>
    internal static bool WaitsFor(CaseFile file, Actor actor) =>
        actor.Capacity is Capacity.AtOffice duty
        && (file.Course.Drafts ?? [])
            .SelectMany(d => file.ChainOf(file.Module.Document(d.Template))?.Waiting(d) ?? [])
            .Any(w =>
                w.Step == DraftStep.Countersign || duty.Duty == $"{file.Module.Kind}.{w.Who}" || file.DeputyOf(w.Who) == actor.Account
            );

    /// <summary>Why the value is none for a setting of chains, deputies, absences or seals; null when it is one, or the key is none of them.</summary>
    public static string? Against(string key, string value) =>
        key.StartsWith(Chain.Key, StringComparison.Ordinal) && Chain.Parse(value) is null
            ? "流转程序应写作 核稿=岗位;会签=单位、单位;签发=岗位,其中签发必写"
        : key.StartsWith(Chain.DeputyKey, StringComparison.Ordinal) && value.Split(':') is not [{ Length: > 0 }, { Length: > 0 }]
            ? "AB角应写作 A角账号:B角账号"
        : key.StartsWith(Chain.AbsenceKey, StringComparison.Ordinal) && Chain.ParseAbsence(value) is null
            ? "不在岗应写作 起日/止日,如 2026-03-02/2026-03-06"
        : key.StartsWith(Sealing.Key, StringComparison.Ordinal) && value is not ("是" or "否") ? "先用印再送达应写作 是 或者 否"
        : null;

    /// <summary>Whether the key is one of chains, deputies, absences or seals.</summary>
    public static bool Knows(string key) =>
        ((string[])[Chain.Key, Chain.DeputyKey, Chain.AbsenceKey, Sealing.Key]).Any(k =>
            key.Length > k.Length && key.StartsWith(k, StringComparison.Ordinal)
        );
}
