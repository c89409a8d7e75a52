using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>第四十八条: decisions of a certain influence are public; a natural person's name is not told.</summary>
public static class PublicPenalty
{
    public static readonly Publication Publication = new(
        "行政处罚决定",
        "行政处罚法 48",
        "published",
        Documents.Decision,
        file => Redact((PenaltyCase)file.Matter, file.Matter.Title),
        file => Documents.Decided((PenaltyCase)file.Matter).Select(p => Redact((PenaltyCase)file.Matter, p))
    );

    private static string Redact(PenaltyCase penalty, string text) =>
        penalty.PartyType == PartyType.Organisation ? text : text.Replace(penalty.Party, "某当事人", StringComparison.Ordinal);
}
