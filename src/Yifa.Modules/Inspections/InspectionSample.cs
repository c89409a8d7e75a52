using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>Who inspects in a made-up department.</summary>
/// <param name="Officers">Two, each with the certificate of <see cref="InspectionSample.CertificateOf"/>.</param>
public sealed record SampleInspectors(Office Office, EnforcementField Field, Actor Registrar, IReadOnlyList<Actor> Officers, Actor Head)
{
    internal string Item(int n) => $"示例{Words.Chinese(Field)}检查事项{(char)('甲' + n)}";
}

/// <summary>Made-up visits of a year: planned, triggered and urgent ones, joint ones, and what came of them.</summary>
public static class InspectionSample
{
    private const string Kind = "inspections";

    /// <summary>执法证号 of the n-th officer of a made-up department, 1 for the first.</summary>
    public static string CertificateOf(Office office, int n) => string.Create(CultureInfo.InvariantCulture, $"{office.Mark}{n:0000}");

    /// <summary>So many visits spread over the year, two to an enterprise.</summary>
    /// <param name="division">行政区划代码 of the enterprises.</param>
    public static IEnumerable<Script> Year(IReadOnlyList<SampleInspectors> who, string division, int year, int visits)
    {
        var (days, half) = (WorkingDaysOf(year), visits / 2);
        for (var i = 0; i < visits; i++)
        {
            var lead = (i + i / half * 2) % who.Count; // half a year later another department comes
            yield return new SampleVisit(who, lead, division, i, days[3 + i * (days.Count - 6) / visits]) { Enterprise = i % half }.Told();
        }
        yield return new SampleVisit(who, 0, division, visits, days[^20]) { Enterprise = 0, IsOver = true }.Told();
    }

    /// <summary>Visits of one department done before the system was there, one entry each; the first of them found major hazards, all put right.</summary>
    public static IEnumerable<Script> Past(SampleInspectors who, string division, int year, int visits, int hazards)
    {
        var days = WorkingDaysOf(year);
        for (var i = 0; i < visits; i++)
        {
            var (day, found) = (days[i * days.Count / visits], IsFinding(i, visits, hazards) ? 1 : 0);
            var past = new RecordPast(
                SampleFirm.NameOf(i % EnterprisesVisitedOften),
                SampleFirm.Of(division, i % EnterprisesVisitedOften).Code,
                $"示例路{1 + i % EnterprisesVisitedOften}号",
                who.Field,
                [who.Item(i % 3)],
                day,
                found > 0 ? "发现重大隐患一处,已责令改正并核查通过" : "未发现重大隐患",
                i % 9 == 4 ? InspectionType.Special : InspectionType.Daily,
                MajorHazards: found,
                Rectified: found
            );
            yield return new(Kind, who.Office, [Step.OnTheDay(day, i % 400, who.Registrar, past)], past.Enterprise);
        }
    }

    /// <summary>What is open on a day: visits with a code that holds, one of one department, one of two.</summary>
    public static IEnumerable<Script> Open(IReadOnlyList<SampleInspectors> who, string division, DateOnly today)
    {
        for (var i = 0; i < 4; i++)
            yield return new SampleVisit(who, i % who.Count, division, i, today) { Enterprise = NeverVisited + i }.Coded(joint: i % 2 == 1);
    }

    private const int EnterprisesVisitedOften = 7_000;
    private const int NeverVisited = 900_000;

    private static bool IsFinding(int i, int visits, int hazards) => i * hazards / visits != (i + 1) * hazards / visits;

    private static List<DateOnly> WorkingDaysOf(int year) =>
        [
            .. Enumerable
                .Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
                .Select(d => new DateOnly(year, 1, 1).AddDays(d))
                .Where(WorkCalendar.Official.IsWorkingDay),
        ];
}

/// <summary>One made-up visit, told by its number.</summary>
internal sealed record SampleVisit(IReadOnlyList<SampleInspectors> All, int Lead, string Division, int N, DateOnly Day)
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Official;
    private SampleInspectors Who => All[Lead];
    private SampleInspectors Other => All[(Lead + 1) % All.Count];
    private bool IsJoint => N % 6 == 2;
    private bool IsSpecial => N % 10 == 3;
    private bool IsTriggered => N % 8 == 5;
    private bool IsUrgent => N % 40 == 7;
    private bool IsAlone => IsTriggered || IsUrgent;
    private bool IsCancelled => N % 50 == 11 && !IsAlone;
    private bool IsFilledIn => N % 60 == 24 && !IsAlone;
    private bool IsRevoked => N % 45 == 16 && !IsAlone;

    public required int Enterprise { get; init; }

    /// <summary>Beyond the caps of the year, with a reason.</summary>
    public bool IsOver { get; init; }
    private string Firm => SampleFirm.NameOf(Enterprise);
    private string FirmCode => SampleFirm.Of(Division, Enterprise).Code;

    /// <summary>From its opening to its end.</summary>
    public Script Told()
    {
        List<Step> steps = [Opening(IsAlone ? Day : Before(3)), .. Turned(), .. After()];
        return new("inspections", Who.Office, steps, Firm);
    }

    /// <summary>As far as a code that holds for a month.</summary>
    public Script Coded(bool joint)
    {
        List<Step> steps = [At(Day, 0, Who.Registrar, Planned(joint))];
        steps.Add(At(Day, 10, Who.Head, new IssueCode(LastDay: Day.AddDays(29))));
        return new("inspections", Who.Office, steps, Firm);
    }

    private Step Opening(DateOnly on) =>
        At(
            on,
            0,
            Who.Registrar,
            IsUrgent ? Urgently()
                : IsTriggered ? Triggered()
                : Planned(IsJoint)
        );

    private Receive Planned(bool joint) =>
        new(
            Firm,
            FirmCode,
            Place,
            Who.Field,
            joint ? [.. Items, Other.Item(0)] : Items,
            Basis,
            Day,
            $"{Who.Office.Mark}检计〔{Day.Year}〕1号第{N + 1}行",
            (RiskGrade)(Enterprise % 3),
            IsSpecial ? InspectionType.Special : InspectionType.Daily,
            OfficersOf(Who, accounts: false),
            joint ? [Other.Office.Name] : [],
            joint ? OfficersOf(Other, accounts: true) : []
        );

    private Trigger Triggered() =>
        new(
            Firm,
            FirmCode,
            Place,
            Who.Field,
            Items,
            Basis,
            Day,
            (TriggerGround)(N % 3),
            "接到反映,需要到现场核实",
            RiskGrade.B,
            false,
            OfficersOf(Who, accounts: false)
        );

    private Urgent Urgently() => new(Firm, FirmCode, Place, Who.Field, Items, Basis, "相邻单位发生事故", OfficersOf(Who, accounts: false));

    private IReadOnlyList<string> Items => [Who.Item(0), Who.Item(1)];
    private string Place => $"示例路{Enterprise + 1}号";
    private string Basis => $"{Words.Chinese(Who.Field)}检查事项清单(示例)";

    private static string[] OfficersOf(SampleInspectors who, bool accounts) =>
        [
            .. who.Officers.Select(
                (o, i) => $"{o.Name}:{InspectionSample.CertificateOf(who.Office, i + 1)}{(accounts ? $":{o.Account}" : "")}"
            ),
        ];

    /// <summary>What became of it before the visit: a code, a code revoked and another, no visit at all, a code filled in.</summary>
    private IEnumerable<Step> Turned()
    {
        if (IsCancelled)
        {
            yield return At(Before(1), 0, Who.Head, new Cancel("企业停产检修"));
            yield break;
        }
        if (IsFilledIn)
        {
            yield return At(After(2), 0, Who.Head, new BackFill(Day, "现场网络中断", Who.Head.Name));
            yield break;
        }
        if (IsRevoked)
        {
            yield return At(Before(2), 0, Who.Registrar, new IssueCode(ApprovedBy: Who.Head.Name));
            yield return At(Before(1), 0, Who.Registrar, new RevokeCode("检查人员调整"));
        }
        var (why, by) = IsOver ? ("重大活动保障", Who.Head.Name) : (null, null);
        var issued = new IssueCode(ApprovedBy: IsUrgent ? null : Who.Head.Name, OverrideReason: why, OverrideBy: by);
        yield return At(IsAlone ? Day : Before(1), 10, Who.Registrar, issued);
        if (N % 12 != 6)
            yield return At(Day, 32, Actor.Statute, new Scan(Moment("09:32"), 1));
    }

    private IEnumerable<Step> After()
    {
        if (IsCancelled)
            yield break;
        var recorded = IsFilledIn ? After(2) : Day;
        var found = N % 5 == 0 && !IsFilledIn;
        if (found)
            yield return At(Day, 60, Who.Officers[0], new Find("示例问题隐患:未按规定落实", (HazardGrade)(N % 20 == 0 ? 1 : 0), Limit));
        yield return At(recorded, 90, Who.Officers[0], Recorded(found));
        if (IsUrgent)
            yield return At(recorded, 100, Who.Head, new ReportUrgent("同意"));
        if (found)
            yield return At(recorded, 110, Who.Officers[0], new OrderRectification("按检查事项逐项改正,报告整改情况", Limit));
        yield return At(recorded, 120, Who.Officers[1], new TellResult(found ? "发现问题,责令改正" : "未发现问题"));
        if (N % 37 == 9)
            foreach (var step in Objected())
                yield return step;
        // what was found in the last weeks of a year is still being put right
        if (!found || Day.Month == 12)
            yield break;
        yield return At(After(8), 0, Who.Officers[0], new Rectify("企业已整改,提交了照片"));
        yield return At(After(10), 0, Who.Officers[0], new VerifyRectification(true, "对照照片核查,整改到位"));
    }

    private IEnumerable<Step> Objected()
    {
        yield return At(After(3), 0, Who.Registrar, new RaiseObjection((ObjectionKind)(N % 6), "认为检查影响了生产"));
        yield return At(After(6), 0, Who.Head, new AnswerObjection(1, N % 2 == 0, "已核实并答复"));
    }

    private Record Recorded(bool found)
    {
        var refused = N % 30 == 4;
        return new(
            Moment("09:30"),
            Moment("10:40"),
            [.. Items.Select((item, i) => $"{item}:{(found && i == 0 ? "不符合:未按规定落实" : "符合")}")],
            found ? "现场存在未按规定落实的情况" : null,
            "31.11200,121.38100",
            string.Create(CultureInfo.InvariantCulture, $"{Who.Office.Code}-{N:0000}"),
            refused ? RecordSignature.Refused : RecordSignature.Signed,
            refused ? null : "企业在场人员",
            refused ? "社区工作人员" : null
        );
    }

    private DateOnly Limit => Day.AddDays(20);

    private string Moment(string time) => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd} {time}");

    private DateOnly Before(int days) => Calendar.AddWorkingDays(Day, -days);

    private DateOnly After(int days) => Calendar.AddWorkingDays(Day, days);

    private static Step At(DateOnly on, int minutes, Actor by, Act act) => Step.OnTheDay(on, minutes, by, act);
}
