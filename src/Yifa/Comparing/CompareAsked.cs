using System.Text;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.AnnualReport;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Comparing;

/// <summary>What a comparison is asked for: whose reports, of which years, which group of figures; also as it stands in an address.</summary>
/// <param name="Rows">None for all.</param>
/// <param name="Years">None for all.</param>
/// <param name="Group">Null for all.</param>
public sealed record CompareAsked(IReadOnlyList<string> Rows, IReadOnlyList<int> Years, string? Group)
{
    public const string Row = "of";
    public const string Year = "year";
    public const string GroupName = "group";

    /// <summary>Reads an address; what it names and there is not is passed over, as a report may have gone.</summary>
    public static CompareAsked Of(IQueryCollection query) =>
        new(
            [.. query[Row].OfType<string>().Where(r => r.Length > 0).Distinct()],
            [.. query[Year].OfType<string>().Select(CommandLine.YearOf).OfType<int>().Distinct()],
            FigureGroups.All.Any(g => g.Id == query[GroupName]) ? query[GroupName].ToString() : null
        );

    public bool Wants(Comparable report) =>
        (Rows.Count == 0 || Rows.Contains(report.Row)) && (Years.Count == 0 || Years.Contains(report.Year));

    public string Query =>
        QueryString
            .Create(
                Rows.Select(r => KeyValuePair.Create(Row, (string?)r))
                    .Concat(Years.Select(y => KeyValuePair.Create(Year, (string?)$"{y}")))
                    .Concat(Group is null ? [] : [KeyValuePair.Create(GroupName, (string?)Group)])
            )
            .ToString();

    /// <summary>Who may look: whoever reads annual reports at the desk.</summary>
    public static bool IsOpenTo(Visitor visitor) => visitor.Reads(AnnualReportModule.Module.Kind);

    /// <summary>Whether a capacity may look.</summary>
    public static bool IsOpenTo(CaseStore store, Reader reader) => store.Reads(reader, AnnualReportModule.Module.Kind);

    /// <summary>Whether what was typed can be kept by either database.</summary>
    public static bool IsPlain(string typed) => !typed.EnumerateRunes().Any(r => r == Rune.ReplacementChar || Rune.IsControl(r));

    /// <summary>Who keeps reports and notes people: whoever has a duty of the annual report; supervision only reads. Null for others.</summary>
    public static Actor? Keeper(Visitor visitor) =>
        visitor.Actors.FirstOrDefault(a =>
            a.Capacity is Capacity.AtOffice duty && duty.Duty.StartsWith($"{AnnualReportModule.Module.Kind}.", StringComparison.Ordinal)
        );
}
