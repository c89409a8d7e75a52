namespace Yifa.Kernel;

/// <summary>The one gate before any act: stage, entitlement, closure, version, code. It also tells which acts are open, so that pages draw only lawful buttons.</summary>
public static class Gate
{
    public static readonly Refusal WrongStage = Refusal.Because("案件现处的阶段不能办理这一事项");
    public static readonly Refusal MatterClosed = Refusal.Because("案件已经办结,不能再办理");
    public static readonly Refusal NotEntitled = Refusal.Because("当前身份没有办理这一事项的权限");
    public static readonly Refusal AlreadyDone = Refusal.Because("这一事项只能办理一次,已经办理过");
    public static readonly Refusal StaleVersion = Refusal.Because("案件在您打开之后已有新的办理,请刷新后再办");
    public static readonly Refusal InTheFuture = Refusal.Because("办理日期不能晚于今天");
    public static readonly Refusal BeforeOpening = Refusal.Because("办理日期不能早于收件日期");
    public static readonly Refusal BeforePause = Refusal.Because("办理日期不能早于期限暂停之日");
    public static readonly Refusal NotAnOpening = Refusal.Because("这一事项不能用来新立案件");
    public static readonly Refusal AlreadyOpen = Refusal.Because("案件已经收件,不能重复收件");
    public static readonly Refusal ElementMissing = Refusal.Because("文书缺少必备要素");
    public static readonly Refusal ApprovalMissing = Refusal.Because("文书未经规定的审批");
    public static readonly Refusal TermTooLong = Refusal.Because("期限不能超过一百年");
    public static readonly Refusal Claimed = Refusal.Because("同一事项已被其他案件占用");
    public static readonly Refusal AlreadyInCharge = Refusal.Because("案件已经由此人承办");
    public static readonly Refusal Recused = Refusal.Because("此人在本案中已经回避,不能再承办");
    public static readonly Refusal CannotTakeCharge = Refusal.Because("没有这个账号,或者其岗位不能承办本机构的这类案件");
    public static readonly Refusal NotTheParty = Refusal.Because("所代的人不是本案中可以办理这一事项的当事人").At("Behalf");
    public static readonly Refusal UnknownAct = Refusal.Because("没有这一办理事项");
    public static readonly Refusal NotFound = Refusal.Because("没有找到这个案件,或者当前身份不能查看");

    /// <summary>Everything that stands against performing the act, before its own rules are asked.</summary>
    /// <param name="today">The date of recording in Asia/Shanghai; an act is never dated after it.</param>
    /// <param name="seen">The version the caller has seen; null when it does not say.</param>
    public static IEnumerable<Refusal> Check(CaseFile file, ActType act, Actor actor, DateOnly on, DateOnly today, int? seen)
    {
        var isNew = file.Matter.Version == 0;
        if (isNew && !act.Opens)
            yield return NotAnOpening;
        if (!isNew && act.Opens)
            yield return AlreadyOpen;
        if (!isNew && seen is { } version && version != file.Matter.Version)
            yield return StaleVersion;
        if (on > today)
            yield return InTheFuture.At("On");
        if (!isNew && on < file.Matter.OpenedOn)
            yield return BeforeOpening.At("On");
        if (!isNew && !StageAllows(file, act))
            yield return file.Stage.Phase == Phase.Closed
                ? MatterClosed
                : WrongStage.With($"(现为“{file.Stage.Label}”)") with
                {
                    Law = act.Law,
                };
        if (!isNew && act.Once && file.Course.Acts.ContainsKey(act.Name))
            yield return AlreadyDone with
            {
                Law = act.Law,
            };
        if (act.UnderCode && (file.Matter.Code is { } code ? code.Against(on) : CodeRefusals.NoCode) is { } lacking)
            yield return lacking with
            {
                Law = act.Law,
            };
        if (!Entitled(file, act, actor))
            yield return NotEntitled with
            {
                Law = act.Law,
            };
    }

    /// <summary>The acts this actor may perform on the matter now, in the order of the statute.</summary>
    public static IEnumerable<ActType> OpenTo(CaseFile file, Actor actor) =>
        file.Module.Acts.Where(a =>
            a is { Deemed: false, Earlier: false }
            && a.Opens == (file.Matter.Version == 0)
            && (file.Matter.Version == 0 || StageAllows(file, a))
            && !(a.Once && file.Course.Acts.ContainsKey(a.Name))
            && (!a.UnderCode || file.Matter.Code is { RevokedOn: null })
            && (file.Course.Papers.Count > 0 || a.Fields.All(f => f.Format != Format.Paper))
            && a.IsOffered(file, actor)
            && Entitled(file, a, actor)
        );

    private static bool StageAllows(CaseFile file, ActType act) =>
        act.From.Count == 0 ? file.Stage.Phase != Phase.Closed : act.From.Contains(file.Matter.StageCode);

    private static bool Entitled(CaseFile file, ActType act, Actor actor) =>
        Entitles(act, actor, file.Matter.Office, file.Course.Parties, file.Matter.Concerns);

    /// <summary>
    /// Whether the capacity alone lets the actor perform the act on a matter of the office, whatever its stage. Whom an opening act was done
    /// for is known only when it has been performed, see <see cref="IsParty"/>.
    /// </summary>
    /// <param name="concerns">The unit it concerns, see <see cref="Matter.Concerns"/>. Of two that bear the name neither sees the matter.</param>
    public static bool Entitles(ActType act, Actor actor, Office office, IReadOnlyList<Party> parties, string? concerns = null) =>
        actor.Capacity switch
        {
            Capacity.Statute => act.Deemed || act.Hears is not null,
            Capacity.AtOffice duty when actor.Behalf is not null => act.IsServedBy(duty, office)
                && (act.Opens || IsParty(act, actor.Behalf, parties)),
            Capacity.AtOffice duty when act.Concerned.Contains(duty.Duty) => duty.Office.Name == concerns,
            Capacity.AtOffice duty => act.Duties.Contains(duty.Duty) && office.Within(duty.Office),
            Capacity.Party party => act.Opens
                ? act.Roles.Count > 0
                : parties.Any(p => p.Account == party.Account && act.Roles.Contains(p.Role)),
            _ => false,
        };

    /// <summary>Whether somebody of that name is party to a matter in a role that may perform the act.</summary>
    public static bool IsParty(ActType act, string name, IReadOnlyList<Party> parties) =>
        parties.Any(p => p.Name == name && act.Roles.Contains(p.Role));
}
