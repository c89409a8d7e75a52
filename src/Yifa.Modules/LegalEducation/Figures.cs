using Yifa.Kernel;

namespace Yifa.Modules.LegalEducation;

public static class Figures
{
    public static readonly Figure UnitsWithList = Figure.Stock(
        "legal-education.units-with-list",
        "公开普法责任清单的单位",
        "Units whose legal-education list is public",
        "家",
        "截至当日公布了本年度普法责任清单的单位,每个单位一年一份;清单的年度过去以后不再计。"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure UnitsAppraised = Figure.Distinct(
        "legal-education.units-appraised",
        "普法履职评议单位",
        "Units appraised on their legal-education duty",
        "家",
        "期内公布了普法履职评议结果的单位,同一单位只算一次。",
        "appraiser"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure ItemsDone = Figure.Count(
        "legal-education.duty-items-done",
        "普法责任完成项",
        "Duty-list items done",
        "项",
        "登记完成并写明佐证的责任项,每项一次,计入完成之日。",
        "unit",
        "law",
        "basis"
    ) with
    {
        NamesNobody = true,
    };
}
