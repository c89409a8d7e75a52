using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>Of release 0.2: the name was not held against the public record of the code.</summary>
[Act("申请信用报告", "优化营商环境条例 30;上海市优化营商环境条例 66", Opens = true, Name = nameof(AskReport), Earlier = true)]
[By(ReportRole.Enterprise, ReportDuty.Officer)]
public sealed record AskReportByCode(
    [Label("企业名称")] string Enterprise,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string CreditCode,
    [Label("主体类型")] SubjectType SubjectType,
    [Label("报告期间自", Hint = "处罚决定作出的日期")] DateOnly From,
    [Label("报告期间至")] DateOnly To,
    [Label("用途")] Purpose Purpose,
    [Label("报告的领域", Hint = "不选的,包括全部领域")] IReadOnlyList<EnforcementField>? Fields = null,
    [Label("提供给", Hint = "接收报告的单位,可以不填")] string? Recipient = null
) : Act<CreditReportCase>
{
    private AskReport Now => new(Enterprise, CreditCode, SubjectType, From, To, Purpose, Fields, Recipient);

    public override IEnumerable<Refusal> Refuse(CreditReportCase matter, Scene at) => Now.Refuse(matter, at);

    public override void Perform(CreditReportCase matter, Scene at) => Now.Begin(matter, at);
}
