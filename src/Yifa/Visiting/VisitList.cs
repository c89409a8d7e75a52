using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Visiting;

/// <summary>A visit as it stands in the list.</summary>
/// <param name="IsMine">Whether the visitor is named among those who inspect.</param>
public sealed record ListedVisit(long Id, Inspection Visit, bool IsMine);

/// <summary>现场检查: the visits that somebody may record, of today and to come, those of before that are not recorded yet, and what was recorded today.</summary>
public static class VisitList
{
    private const int AtMost = 200;

    public static IReadOnlyList<ListedVisit> Of(CaseStore store, Visitor visitor)
    {
        if (visitor.Account is not { } account || store.Module(Fieldwork.Kind)?.ActNamed(Fieldwork.RecordAct) is not { } record)
            return [];
        var seen =
            from actor in visitor.Actors.ToList()
            from stage in (InspectionStage[])[InspectionStage.Planned, InspectionStage.Coded, InspectionStage.Recorded]
            let rows = store.List(Reader.Of(actor), new(Fieldwork.Kind) { Where = [("stage", stage.ToString())], Take = AtMost }).Rows
            from file in store.Files(Reader.Of(actor), rows.Select(r => r.Id))
            where Gate.Entitles(record, actor, file.File.Matter.Office, file.File.Course.Parties)
            let visit = (Inspection)file.File.Matter
            where IsNear(visit, store.Today)
            select new ListedVisit(file.Matter.Id, visit, visit.Officers.Any(o => o.Account == account.Id || o.Name == account.Name));
        return [.. seen.DistinctBy(v => v.Id).OrderBy(v => v.Visit.VisitDay).ThenBy(v => v.Id)];
    }

    private static bool IsNear(Inspection visit, DateOnly today) =>
        visit.Stage switch
        {
            InspectionStage.Planned => visit.VisitDay >= today,
            InspectionStage.Coded => true,
            _ => visit.SiteRecord?.On == today,
        };
}
