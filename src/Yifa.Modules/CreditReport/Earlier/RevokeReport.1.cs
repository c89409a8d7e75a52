using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>Of release 0.2: an objection that was not answered yet was forgotten with the report.</summary>
[Act("撤销信用报告", "优化营商环境条例 30", Name = nameof(RevokeReport), Earlier = true)]
[By(ReportDuty.Head)]
[From(ReportStage.Issued)]
public sealed record RevokeReportForgetting([Label("理由")] string Reason) : Act<CreditReportCase>
{
    public override void Perform(CreditReportCase matter, Scene at)
    {
        at.Drop(ReportClocks.Passing);
        at.Drop(ReportClocks.Objecting);
        at.Drop(ReportClocks.Answering);
        new RevokeReport(Reason).Perform(matter, at);
    }
}
