using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>What a line tells the visit that comes out of it.</summary>
internal static class VisitOf
{
    public static IEnumerable<(string Field, string? Text)> Fields(InspectionPlan plan, ToldLine told, DateOnly day, string? overCap)
    {
        var (line, ruling) = told;
        IReadOnlyList<PlanPartner> partners = ruling?.Partners ?? [];
        string[] others = [.. partners.Select(p => p.Office).Where(o => o != plan.Office.Path).Distinct()];
        yield return ("Enterprise", line.Enterprise);
        yield return ("EnterpriseCode", line.EnterpriseCode);
        yield return ("Place", line.Place);
        yield return ("Field", line.Field.ToString());
        yield return ("Items", string.Join('\n', line.Items.Concat(partners.SelectMany(p => p.Items)).Distinct()));
        yield return ("Basis", plan.Basis);
        yield return ("Day", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return ("Plan", Said(plan, line, partners, overCap));
        yield return ("Grade", (ruling?.Grade ?? line.Grade).ToString());
        yield return ("Type", (plan.Type == PlanType.Special ? InspectionType.Special : InspectionType.Daily).ToString());
        yield return ("Partners", others.Length == 0 ? null : string.Join('\n', others));
        yield return ("Campaign", plan.Type == PlanType.Special ? plan.Title : null);
        yield return ("PlanMatter", plan.Id.ToString(CultureInfo.InvariantCulture));
        yield return ("PlanRow", line.Number.ToString(CultureInfo.InvariantCulture));
    }

    private static string Said(InspectionPlan plan, PlanLine line, IReadOnlyList<PlanPartner> partners, string? overCap)
    {
        var with =
            partners.Count == 0
                ? ""
                : $",合并编号{string.Join('、', partners.Take(5).Select(p => p.Line))}{(partners.Count > 5 ? "等" : "")}";
        var over = string.IsNullOrWhiteSpace(overCap) ? "" : $";{overCap}";
        var said = $"{plan.Receipt}第{line.Number}行{with}{over}";
        return said.Length <= 200 ? said : said[..200];
    }
}
