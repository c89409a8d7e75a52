using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>申请信用报告 by the enterprise itself.</summary>
public static class AskJourney
{
    public static readonly Journey Journey = new(
        typeof(AskReport),
        "申请专用信用报告",
        "用一份信用报告代替各部门的有无违法记录证明。企业账号登录后申请,核对后出具,收到的人扫码就能核验。",
        [
            new("you", "您是哪一家", nameof(AskReport.Enterprise), nameof(AskReport.CreditCode), nameof(AskReport.SubjectType))
            {
                Lead = "只能申请本企业的报告。名称和统一社会信用代码与账号登记的一致。",
            },
            new("period", "要哪一段时间的", nameof(AskReport.From), nameof(AskReport.To), nameof(AskReport.Fields))
            {
                Lead = "按处罚决定作出的日期计算。领域不选的,全部领域都写。",
            },
            new("purpose", "做什么用", nameof(AskReport.Purpose), nameof(AskReport.Recipient)) { Lead = "用途和接收的单位会写在报告上。" },
            new("where", "请哪里出具") { AsksOffice = true, Lead = "选您登记地的人民政府。" },
        ]
    )
    {
        Name = nameof(AskReport.Enterprise),
        OfficeKinds = ["government"],
        Shows = (_, template) => template == ReportDocuments.Report || template == ReportDocuments.Declined,
    };
}
