using Yifa.Kernel;
using Yifa.Modules.Mediation;

namespace Yifa.Modules.Samples;

/// <summary>What every sample district has above its towns: government, justice bureau, departments, centres, and the people in them.</summary>
internal sealed record District(Office Government, Office Bureau, IReadOnlyList<Office> Departments)
{
    /// <param name="people">Sign-in name and name of: bureau head, supervisor, review officer, head of the review institution, head of the organ, registrar, litigation officer, guide of mediation.</param>
    public static District Add(
        RegionTree tree,
        string name,
        string mark,
        IReadOnlyList<(string Code, string Name, string Mark)> departments,
        IReadOnlyList<(string Id, string Name)> people
    )
    {
        var government = tree.Add(tree.Region, 1, "government", $"{name}人民政府", $"{mark}府", "government");
        var bureau = tree.Add(government, 2, "justice", $"{name}司法局", $"{mark}司", "department");
        Office[] others = [.. departments.Select((d, i) => tree.Add(government, 10 + i, d.Code, $"{name}{d.Name}", d.Mark, "department"))];
        Employ(tree, government, bureau, people);
        EmployForGeneralModules(tree, government, bureau);
        foreach (var (department, i) in others.Select((d, i) => (d, i)))
            tree.Staff(department, $"{department.Code}.lian.mou", Liaisons[i % Liaisons.Length], Liaising);
        return new(government, bureau, others);
    }

    // as many as any sample district has departments, so that two readers of one file never bear one name
    private static readonly string[] Liaisons =
    [
        "练某",
        "连某",
        "廉某",
        "濮某",
        "车某",
        "臧某",
        "苗某",
        "虞某",
        "景某",
        "卞某",
        "戚某",
        "柏某",
    ];

    private static readonly string[] Recording =
    [
        "activities.Recorder",
        "registers.Keeper",
        "letters.Clerk",
        "meetings.Clerk",
        "channels.Recorder",
        "tasks.Clerk",
        "training.Recorder",
        "exams.Organiser",
        "exam-papers.Organiser",
        "exam-questions.Organiser",
        "oversight.Inspector",
        "findings.Inspector",
        "findings.Liaison",
        "duty-reports.Clerk",
        "duty-reports.Liaison",
        "assistance.Requester",
        "assistance.Assistant",
        "assessment.Clerk",
        "assessment.Checker",
        "legal-education.Liaison",
        "legal-education.Clerk",
        "surveys.Clerk",
        "visits.Caller",
        "enforcement-items.Keeper",
        "enforcement-towns.Keeper",
        "enforcement-subjects.Keeper",
        "enforcement-certificates.Keeper",
        "duty-disputes.Keeper",
        "inspection-plans.Coordinator",
        "inspection-ratings.Clerk",
        "benchmarks.Keeper",
        "benchmarks.Supervisor",
        "discretion-lists.Keeper",
        "discretion-cases.Keeper",
        "maximum-lists.Keeper",
        "discretion-alarms.Supervisor",
        "supervision-clues.Supervisor",
        "supervision-items.Supervisor",
        "appraisals.Clerk",
        "enforcement-data.Clerk",
        "credit-reports.Officer",
        "data-handovers.Coordinator",
        "file-reviews.Organiser",
        "review-sheets.Organiser",
        "reviewed-files.Organiser",
    ];

    private static readonly string[] Reviewing =
    [
        "activities.Reviewer",
        "registers.Reviewer",
        "letters.Reviewer",
        "meetings.Reviewer",
        "channels.Reviewer",
        "tasks.Reviewer",
        "training.Reviewer",
        "exams.Reviewer",
        "exam-papers.Reviewer",
        "exam-questions.Reviewer",
        "oversight.Head",
        "findings.Head",
        "duty-reports.Assessor",
        "assistance.Coordinator",
        "assessment.Reviewer",
        "assessment.Head",
        "legal-education.PanelMember",
        "legal-education.Head",
        "surveys.Head",
        "visits.Head",
        "enforcement-items.Head",
        "enforcement-towns.Head",
        "enforcement-subjects.Head",
        "enforcement-certificates.Head",
        "duty-disputes.Head",
        "inspection-plans.CoordinatingHead",
        "inspection-ratings.Head",
        "benchmarks.Head",
        "discretion-lists.Head",
        "discretion-cases.Head",
        "maximum-lists.Head",
        "discretion-alarms.Head",
        "supervision-clues.Head",
        "supervision-items.Head",
        "appraisals.Head",
        "enforcement-data.Head",
        "credit-reports.Head",
        "file-reviews.Head",
        "review-sheets.Head",
        "reviewed-files.Head",
    ];

    private static readonly string[] Keeping =
    [
        "activities",
        "registers",
        "letters",
        "meetings",
        "channels",
        "tasks",
        "training",
        "assessment",
    ];

    // what somebody of each department does who answers for its powers and its files
    private static readonly string[] Liaising =
    [
        "enforcement-items.Liaison",
        "enforcement-towns.Liaison",
        "enforcement-subjects.Liaison",
        "enforcement-certificates.Liaison",
        "duty-disputes.Liaison",
        "benchmarks.Liaison",
        "discretion-lists.Liaison",
        "discretion-cases.Liaison",
        "maximum-lists.Liaison",
        "discretion-alarms.Liaison",
        "supervision-items.Liaison",
        "appraisals.Liaison",
        "data-handovers.Supplier",
        "reviewed-files.Liaison",
        "reviewed-files.Checker",
    ];

    // 综合科: who records in the general modules and those of steering, and who reviews that and keeps their kinds
    private static void EmployForGeneralModules(RegionTree tree, Office government, Office bureau)
    {
        var region = tree.Region.Code;
        tree.Staff(bureau, $"{region}.zong.mou", "宗某", [.. Recording.Select(d => new Capacity.AtOffice(d, government))]);
        Capacity.AtOffice[] duties =
        [
            .. Reviewing.Select(d => new Capacity.AtOffice(d, government)),
            .. Keeping.Select(k => new Capacity.AtOffice($"{k}.KindKeeper", tree.Region)),
        ];
        tree.Staff(bureau, $"{region}.shen.mou", "申某", duties);
    }

    // who reads everything, and supervises how it is enforced
    private static IEnumerable<(string Duty, Office At)> Supervising(Office region, Office government) =>
        [
            ("supervision.Reader", region),
            ("annual-report.SecrecyReviewer", government),
            ("supervision-clues.Supervisor", government),
            ("supervision-items.Supervisor", government),
            ("file-reviews.Witness", government),
        ];

    private static void Employ(RegionTree tree, Office government, Office bureau, IReadOnlyList<(string Id, string Name)> people)
    {
        void Person(int n, Office office, params (string Duty, Office At)[] duties) =>
            tree.Staff(office, people[n].Id, people[n].Name, [.. duties.Select(d => new Capacity.AtOffice(d.Duty, d.At))]);
        Person(
            0,
            bureau,
            ("supervision.Reader", tree.Region),
            ("mediation.Director", government),
            ("returns.Head", government),
            ("annual-report.Head", government)
        );
        Person(1, bureau, [.. Supervising(tree.Region, government)]);
        Person(2, bureau, ("reconsideration.Officer", government));
        Person(3, bureau, ("reconsideration.InstitutionHead", government));
        Person(4, government, ("reconsideration.OrganHead", government));
        Person(
            5,
            bureau,
            ("reconsideration.Registrar", government),
            ("litigation.Registrar", government),
            ("returns.Statistician", government),
            ("annual-report.Drafter", government)
        );
        Person(
            6,
            bureau,
            ("litigation.Handler", government),
            ("reconsideration.Officer", government),
            ("returns.Reviewer", government),
            ("annual-report.Reviewer", government)
        ); // 行政复议法 45: at least two
        Person(7, bureau, ("mediation.Director", government), ("mediation.Registrar", government), ("mediation.Mediator", government));
    }

    /// <summary>A body of the district with two mediators and a registrar of its own.</summary>
    public SampleBody Body(RegionTree tree, Office office, BodyKind kind, int weight, Centre? centre = null, DisputeField? only = null)
    {
        var code = office.Code;
        Account[] mediators =
        [
            tree.Staff(office, $"{code}.lin.mou", "林某", "mediation.Mediator", "mediation.Director"),
            tree.Staff(office, $"{code}.tang.mou", "唐某", "mediation.Mediator"),
        ];
        var registrar = tree.Staff(office, $"{code}.gao.mou", "高某", "mediation.Registrar");
        return new(
            office,
            kind,
            weight,
            [.. mediators.Select(m => m.As("mediation.Mediator")!)],
            registrar.As("mediation.Registrar")!,
            centre,
            only
        );
    }
}
