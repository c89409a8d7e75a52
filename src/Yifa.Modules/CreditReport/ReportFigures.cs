using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

public static class ReportFigures
{
    public static readonly Figure Issued = Figure.Count(
        "credit-report.issued",
        "出具专用信用报告",
        "Special credit reports issued",
        "份",
        "出具的信用报告,每份一次,计入出具之日;更正后重新出具的不再计。",
        "purpose",
        "subject-type"
    );
}
