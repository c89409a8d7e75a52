using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

public static class PlanDocuments
{
    private const string Law = "涉企行政检查意见 5";

    /// <summary>The head's signature stands before it, see <see cref="Approve"/>.</summary>
    public static readonly Template Filing = new(
        "filing",
        "行政检查计划备案表",
        Law,
        Needed("计划年度", p => p.Year.ToString(CultureInfo.InvariantCulture)),
        Needed("编制依据", p => p.Basis),
        Needed("批准日期", p => p.ApprovedOn is { } on ? DocumentText.Day(on) : null)
    )
    {
        Chain = [PlanDuty.Head],
        Body = m =>
        {
            var plan = (InspectionPlan)m;
            return
            [
                $"{plan.Office.Name}编制的{plan.Title}({Words.Chinese(plan.Type)},管理领域:{Words.Chinese(plan.Field)})计划检查{plan.Planned}家次,各行见本案记录。",
                $"已于{DocumentText.Day(plan.ApprovedOn!.Value)}经本机关负责人批准,报请备案。",
            ];
        },
    };

    public static readonly Template Notice = new(
        "notice",
        "行政检查计划公告",
        Law,
        Needed("备案日期", p => p.FiledOn is { } on ? DocumentText.Day(on) : null)
    )
    {
        Body = m =>
        {
            var plan = (InspectionPlan)m;
            return
            [
                $"{plan.Office.Name}{plan.Year}年计划检查{plan.Planned}家次,编制依据:{plan.Basis}。",
                "检查凭检查码进行;没有检查码的,企业可以向统筹机关反映。",
            ];
        },
    };

    private static Element Needed(string label, Func<InspectionPlan, string?> read) => Template.Element(label, Law, read);
}
