using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>Of release 0.2: the name was not held against the public record of the code.</summary>
[Act("出具信用报告", "上海市优化营商环境条例 66;行政处罚法 48", Once = true, Name = nameof(IssueReport), Earlier = true)]
[By(ReportDuty.Officer)]
[From(ReportStage.Asked)]
public sealed record IssueReportByCode([Label("已经核对申请人的身份和申请的内容")] bool Checked) : Act<CreditReportCase>
{
    public override IEnumerable<LookUp> Asks(CreditReportCase matter, DateOnly on) => Giving.Questions(matter);

    public override IEnumerable<Series> Numbers(CreditReportCase matter) => [ReportDocuments.ReportNumber];

    public override IEnumerable<Refusal> Refuse(CreditReportCase matter, Scene at) => new IssueReport(Checked).Against(at);

    public override void Perform(CreditReportCase matter, Scene at) => IssueReport.Give(matter, at);
}
