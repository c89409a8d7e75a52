using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>状态: what a row says of a decision.</summary>
public enum RowStanding
{
    [Label("公示")]
    Public,

    /// <summary>行政处罚法 48: changed, quashed or held unlawful.</summary>
    [Label("撤回")]
    Withdrawn,

    [Label("修复")]
    Repaired,
}

/// <summary>One row of a hand-over: a decision about an enterprise, or that it is public no longer.</summary>
public sealed record HandedRow(string Number, string Party, string CreditCode, DateOnly On, string What, RowStanding Standing)
{
    private const string Gone = "-";

    internal string Line(EnforcementField field, string unit) =>
        Standing == RowStanding.Public
            ? new PublicRecord(field, On, Number, unit, What).Line(CreditCode)
            : $"{CreditCode.ToUpperInvariant()} {Gone}{Number}";

    /// <summary>What is public by the lines of the hand-overs, the newest first; the last word on a number holds.</summary>
    internal static IEnumerable<PublicRecord> StillPublic(IEnumerable<string?> told)
    {
        var said = new HashSet<string>();
        foreach (var line in told.OfType<string>())
            if (line.StartsWith(Gone, StringComparison.Ordinal))
                said.Add(line[Gone.Length..]);
            else if (PublicRecord.Read(line) is { } record && said.Add(record.Number))
                yield return record;
    }
}
