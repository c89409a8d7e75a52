using Yifa.Kernel;
using Yifa.Modules.Assessment;
using Yifa.Modules.Discretion;
using Yifa.Modules.DutyReports;
using Yifa.Modules.EnforcementPowers;
using Yifa.Modules.Exams;
using Yifa.Modules.FileReview;
using Yifa.Modules.Inspections;
using Yifa.Modules.LegalEducation;
using Yifa.Modules.Oversight;
using Yifa.Modules.Penalties;
using Yifa.Modules.Surveys;
using Yifa.Modules.Training;
using Yifa.Store;
using Yifa.Web.Discretion;
using RandomCheck = Yifa.Modules.DoubleRandom.RandomCheck;

namespace Yifa.Web;

/// <summary>Pages that one kind of matter has beside the page all matters have.</summary>
public static class OwnPages
{
    /// <summary>The pages that add a kind's matters up beside their list; none for most kinds.</summary>
    public static IReadOnlyList<(string Text, string Address)> Beside(Module module) =>
        module.NewMatter() switch
        {
            { InList: not null } => [("清单和进度", "/tasks")],
            DutyAccount => [("完成情况和未述法的", "/duty-reports")],
            UnitAssessment => [("得分总表", "/assessment")],
            Inspection => [("在手机上记录", "/visits"), ("效能评估", "/inspections/evaluation")],
            InspectionPlan => [("合并重复的检查", "/inspections/pooling")],
            PenaltyCase or Benchmark => [("在施行的裁量权基准", "/discretion/benchmarks")],
            DiscretionAlarm or SchemeCase => [("裁量偏离排查", "/discretion/alarms")],
            InspectionRatings => [("效能评估", "/inspections/evaluation")],
            _ => [],
        };

    /// <summary>The pages of the matter's own; none for most kinds.</summary>
    public static IReadOnlyList<(string Heading, string Text, string Address)> Of(CaseView view)
    {
        var (kind, id) = (view.Brief.Kind, view.Brief.Id);
        return view.File.Matter switch
        {
            ExamRound => [("考务", "名单、考试链接、各单位完成情况", $"/exams/{id}")],
            ReviewRound => [("评查", "评查库、分派、逐件的进度和结果", $"/reviews/{id}")],
            Survey => [("答卷", "发放邀请、分组结果、写下的意见", $"/surveys/{id}/desk")],
            StudySession => [("签到", "签到码和到场的人", $"/training/{id}")],
            DutyList => [("普法责任", "各单位的清单和全年安排", "/legal-education")],
            UnitAssessment => [("指标", "逐项的自评、评审和佐证", $"/matters/{kind}/{id}/indicators")],
            Round => [("本轮", "发现的问题和走访的单位", $"/matters/{kind}/{id}/findings")],
            Finding { Round: { } round } => [("所属轮次", round, $"/matters/oversight?q={Uri.EscapeDataString(round)}")],
            EnforcementItem { IsPublished: true } => [("公示", "可以执行的单位和赋权记录", $"/powers/items/{id}")],
            TownPowers => [("公示", "各日承接的事项", $"/powers/towns/{id}")],
            InspectionPlan { Rows: > 0 } => [("计划各行", "检查对象、时间、统筹情况,启动检查", $"/inspections/plans/{id}")],
            Inspection inspection =>
            [
                ("现场记录", "在手机上记录,没有网络也可以", $"/visits/{id}"),
                ("这家企业", "各部门计划的检查和已赋码的检查", $"/inspections/enterprises/{inspection.EnterpriseCode}"),
            ],
            PenaltyCase penalty =>
            [
                (
                    "裁量权基准",
                    penalty.Weighed is { } weighed ? $"{weighed.Name}" : "可以适用的基准:因素、档次、幅度和依据",
                    BenchmarksPage.AddressOf(view.Brief.Office, penalty.Weighed?.Item)
                ),
            ],
            RandomCheck { IsPublic: true } => [("公开的抽取记录", "任何人都可以重新抽取一遍,核对结果", $"/draws/{id}")],
            _ => [],
        };
    }
}
