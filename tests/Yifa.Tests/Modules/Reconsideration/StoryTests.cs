using Yifa.Kernel;

namespace Yifa.Tests.Modules.Reconsideration;

using Yifa.Modules.Reconsideration;
using static Review;

/// <summary>A case as an auditor reads it: who did what, what it issued, what then ran, what it counted.</summary>
public sealed class StoryTests
{
    [Fact]
    public void A_food_company_against_a_penalty_from_gap_to_archive()
    {
        var story = Applied(ByEnterprise)
            .Does("2024-03-05", Officer, new AcceptWithGap(Procedure.Ordinary, ["营业执照副本"], new(2024, 3, 15)))
            .Does("2024-03-08", Officer, new SendCopy(new(2024, 3, 11)))
            .Does("2024-03-12", Applicant, new SupplyOwed(["营业执照副本"]))
            .Does("2024-03-20", Respondent, new Reply("程序合法", ["处罚决定书"]))
            .Does("2024-03-22", Officer, new HearOpinions(HeardBy.InPerson, ["示例食品有限公司"], "罚款过重"))
            .Does("2024-03-25", Officer, new Mediate("未能达成一致", MediationResult.Failed))
            .Does("2024-04-10", OrganHead, new Approve(Paper.Decision, Collective: true, Opinion: "同意变更"))
            .Does("2024-04-11", Officer, Decision(Outcome.Change))
            .Does("2024-04-11", Applicant, new ConfirmAddress<ReconsiderationCase>(Electronic: true, Signed: true))
            .Does("2024-04-12", Officer, new Serve<ReconsiderationCase>("示例食品有限公司", ServiceManner.Electronic))
            .Does("2024-04-15", Officer, new CopyToSuperior("上海市市场监督管理局"))
            .Does("2024-04-16", Officer, new Publish("区政府门户网站"))
            .Does("2024-05-08", Registrar, new Archive());

        Assert.Equal(
            """
            2024-03-01 陈某 申请行政复议 [受理审查] 文书:收件回执 期限:受理审查2024-03-08止 计入:applied
            2024-03-05 周某 容缺受理 [审理中] 文书:受理通知书 期限:受理审查完成 发送申请书副本2024-03-14止 作出复议决定2024-05-06止 容缺材料补交2024-03-15止 计入:accepted pending incomplete
            2024-03-08 周某 发送申请书副本 文书:答复通知书 期限:发送申请书副本完成 被申请人答复2024-03-25止
            2024-03-12 陈某 补交容缺材料 期限:容缺材料补交完成
            2024-03-20 闵行区市场监督管理局 书面答复 期限:被申请人答复完成
            2024-03-22 周某 听取意见 文书:听取意见记录
            2024-03-25 周某 调解 文书:调解笔录
            2024-04-10 郑某 审批决定 审批:行政复议决定书
            2024-04-11 周某 作出复议决定 [已结案] 文书:行政复议决定书闵府复决字〔2024〕第1号 期限:作出复议决定完成 计入:closed pending days-to-close closed-suable merits corrected corrected-all
            2024-04-11 陈某 确认送达地址 文书:送达地址确认书
            2024-04-12 周某 送达 文书:送达回证 期限:起诉期限2024-04-28止
            2024-04-15 周某 抄告上一级主管部门 文书:抄告函
            2024-04-16 周某 公开决定书
            2024-05-08 王某 归档 [已归档] 期限:起诉期限不再适用
            """,
            Journal(story)
        );
    }

    private static string Journal(Story story) => string.Join('\n', story.Entries.Select(Line));

    private static string Line(Entry entry)
    {
        var (performance, outcome) = (entry.Performance, entry.Outcome);
        var module = ReconsiderationModule.Module;
        string[] parts =
        [
            $"{performance.On:yyyy-MM-dd} {performance.Actor.Name} {performance.Type.Label}",
            outcome.Stage is { } stage ? $"[{module.StageOf(stage).Label}]" : "",
            Part("审批", outcome.Approvals.Select(a => module.Document(a.Template).Label)),
            Part("文书", outcome.Papers.Select(p => module.Document(p.Template).Label + p.Number)),
            Part("期限", outcome.Clocks.Values.Select(Period)),
            Part("计入", outcome.Counts.Select(c => c.Figure.Split('.')[1])),
        ];
        return string.Join(' ', parts.Where(p => p.Length > 0));
    }

    private static string Part(string name, IEnumerable<string> items) => items.Any() ? $"{name}:{string.Join(' ', items)}" : "";

    private static string Period(ClockRun run)
    {
        var label = ReconsiderationModule.Module.Clock(run.Rule).Label;
        return run.State switch
        {
            ClockState.Running => $"{label}{run.Due:yyyy-MM-dd}止",
            ClockState.Met => $"{label}完成",
            _ => $"{label}{Words.Chinese(run.State)}",
        };
    }
}
