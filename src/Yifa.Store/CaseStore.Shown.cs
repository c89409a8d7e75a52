using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>What whoever holds a paper may ask about it, without an account.</summary>
public sealed partial class CaseStore
{
    /// <summary>The matter that issued the paper with this number, for whoever shows that they hold it; null when there is none.</summary>
    /// <param name="facet">By which matters of the kind are found by the numbers of their papers.</param>
    public T? Shown<T>(string kind, string facet, string number)
        where T : Matter =>
        pool.One(s =>
            s.Query(
                "SELECT matter_id FROM matter_facet WHERE facet = $1 AND value = $2 LIMIT 1",
                r => r.GetInt64(0),
                $"{kind}.{facet}",
                number
            )
                is [var id]
            && LoadRow(s, Statute, id) is { } row
                ? Open(row).Matter as T
                : null
        );

    /// <summary>What an act that asks this would be told now.</summary>
    public IReadOnlyList<Found> Answer(LookUp question) => pool.Read(s => new Outside(this, s).Ask(question, 0).Result);

    /// <summary>A keyed hash in hex, by which a number is known to come from a paper of this store.</summary>
    public string MarkOf(string purpose, string text) => vault.Mark(purpose, text);
}
