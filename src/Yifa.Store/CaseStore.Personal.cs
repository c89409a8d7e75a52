using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>A personal value as it stands on a page.</summary>
/// <param name="Name">The fact's identifier.</param>
/// <param name="Masked">The value with its middle hidden; null once it is erased.</param>
/// <param name="IsAddress">It stands on an address form rather than among the facts.</param>
public sealed record MaskedFact(string Name, string Label, string? Masked, bool IsAddress = false);

/// <summary>A personal value in clear, with the entry that says who saw it; or every reason why not.</summary>
public sealed record Uncovered(string? Value, IReadOnlyList<Refusal> Refusals);

public sealed partial class CaseStore
{
    /// <summary>
    /// 查看个人信息: performs the act that journals the look, and hands out the value from the same transaction. Nobody sees a value whole in any
    /// other way.
    /// </summary>
    /// <param name="fact">The fact's identifier.</param>
    public async Task<Uncovered> Uncover(Actor actor, long matter, string fact, string reason, string channel)
    {
        if (FileFor(actor, matter) is not { } file)
            return new(null, [Gate.NotFound]);
        var (item, committed) = file.Personal.FirstOrDefault(p => p.Fact.Name == fact);
        if (item is null)
            return new(null, [PersonalRefusals.NothingThere]);
        string? value = null;
        var result = await PerformPersonal(
            file,
            actor,
            "ViewPersonal",
            new() { ["Item"] = item.Label, ["Reason"] = reason },
            channel,
            session => value = OpenValue(session, committed)
        );
        return value is null && result.Accepted ? new(null, [PersonalRefusals.NothingThere]) : new(value, result.Refusals);
    }

    /// <summary>删除个人信息: erases every personal value of a closed matter and journals it. Chain and seals stay as they were.</summary>
    public async Task<ActResult> ErasePersonal(Actor actor, long matter, string reason, string channel) =>
        FileFor(actor, matter) is { } file
            ? await PerformPersonal(
                file,
                actor,
                "ErasePersonal",
                new() { ["Reason"] = reason },
                channel,
                session => session.Queue("DELETE FROM personal WHERE matter_id = $1", matter)
            )
            : ActResult.Refused([Gate.NotFound]);

    private CaseFile? FileFor(Actor actor, long matter) =>
        pool.Read(session => LoadRow(session, Reader.Of(actor), matter) is { } row ? Open(row) : null);

    private async Task<ActResult> PerformPersonal(
        CaseFile file,
        Actor actor,
        string name,
        Dictionary<string, string?> fields,
        string channel,
        Action<Session> alongside
    )
    {
        if (file.Module.PersonalActs.FirstOrDefault(a => a.Name == name) is not { } type)
            return ActResult.Refused([PersonalRefusals.NothingThere]);
        var (act, refusals) = Binder.Bind(type, fields, Today);
        if (act is null)
            return ActResult.Refused(refusals);
        var request = new ActRequest(type, act, actor, Today, channel)
        {
            Matter = file.Matter.Id,
            Beside = (session, _) =>
            {
                alongside(session);
                return null;
            },
        };
        for (var attempt = 1; ; attempt++)
            if (await Perform(request) is { } result && (!result.Conflict || attempt == Attempts))
                return result;
    }

    private string? OpenValue(Session session, Personal committed) =>
        SealedValue(session, committed) is { } row ? vault.TryOpen(row, committed.Commitment) : null;

    private static byte[]? SealedValue(Session session, Personal committed) =>
        session
            .Query("SELECT sealed FROM personal WHERE commitment = $1", r => r.GetFieldValue<byte[]>(0), committed.Commitment)
            .FirstOrDefault();

    private string? MaskOf(Session session, Personal committed) =>
        SealedValue(session, committed) is not { } row ? null
        : vault.TryOpen(row, committed.Commitment) is { } value ? Personal.Mask(value)
        : "****";

    private List<MaskedFact> MaskedIn(Session session, CaseFile file) =>
        [
            .. from held in file.Personal
            select new MaskedFact(held.Fact.Name, held.Fact.Label, MaskOf(session, held.Value), held.Fact.IsAddress),
        ];

    private byte[] KeyedOf(string value) => vault.Keyed(Personal.Plain(value));

    private bool HandlesPersonal(Reader reader, string kind) =>
        reader.Capacity is Capacity.AtOffice duty && Rights.HandlesPersonal(duty.Duty, kind, Module);

    private static readonly string[] Looks = ["\"act\":\"ViewPersonal\"", "\"act\":\"LookAtFile\""];

    /// <summary>The version the caller saw. Looks at personal values and into the file since then change nothing and make nobody's form stale.</summary>
    private static int? SeenBy(Session session, ActRequest request, CaseFile file)
    {
        if (request.Seen is not { } seen || seen >= file.Matter.Version)
            return request.Seen;
        var since = session.Query(
            "SELECT body FROM journal WHERE matter_id = $1 AND n > $2",
            r => Looks.Any(look => r.GetString(0).Contains(look, StringComparison.Ordinal)),
            file.Matter.Id,
            seen
        );
        return since.TrueForAll(look => look) ? file.Matter.Version : seen;
    }
}
