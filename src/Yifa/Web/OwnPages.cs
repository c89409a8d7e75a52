using Yifa.Kernel;
using Yifa.Modules.Assessment;
using Yifa.Modules.DutyReports;
using Yifa.Modules.Exams;
using Yifa.Modules.Inspections;
using Yifa.Modules.LegalEducation;
using Yifa.Modules.Oversight;
using Yifa.Modules.Surveys;
using Yifa.Modules.Training;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>Pages that one kind of matter has beside the page all matters have.</summary>
public static class OwnPages
{
    /// <summary>The page that adds a kind's matters up beside their list; null for most kinds.</summary>
    public static (string Text, string Address)? Beside(Module module) =>
        module.NewMatter() switch
        {
            { InList: not null } => ("清单和进度", "/tasks"),
            DutyAccount => ("完成情况和未述法的", "/duty-reports"),
            UnitAssessment => ("得分总表", "/assessment"),
            Inspection => ("在手机上记录", "/visits"),
            _ => null,
        };

    /// <summary>The page of the matter's own; null for most kinds.</summary>
    public static (string Heading, string Text, string Address)? Of(CaseView view)
    {
        var (kind, id) = (view.Brief.Kind, view.Brief.Id);
        return view.File.Matter switch
        {
            ExamRound => ("考务", "名单、考试链接、各单位完成情况", $"/exams/{id}"),
            Survey => ("答卷", "发放邀请、分组结果、写下的意见", $"/surveys/{id}/desk"),
            StudySession => ("签到", "签到码和到场的人", $"/training/{id}"),
            DutyList => ("普法责任", "各单位的清单和全年安排", "/legal-education"),
            UnitAssessment => ("指标", "逐项的自评、评审和佐证", $"/matters/{kind}/{id}/indicators"),
            Round => ("本轮", "发现的问题和走访的单位", $"/matters/{kind}/{id}/findings"),
            Inspection => ("现场记录", "在手机上记录,没有网络也可以", $"/visits/{id}"),
            Finding { Round: { } round } => ("所属轮次", round, $"/matters/oversight?q={Uri.EscapeDataString(round)}"),
            _ => null,
        };
    }
}
