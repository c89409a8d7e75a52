using Yifa.Kernel;
using Yifa.Modules.EnforcementSupervision;

namespace Yifa.Modules.Samples;

/// <summary>
/// What a sample region recorded of the supervision of enforcement: clues, items, the year's appraisal and the numbers made public. All names in it
/// are invented. The first two towns supervise by themselves, so that items can be handed down and taken up.
/// </summary>
internal sealed class SupervisionYear
{
    private static readonly Source[] Sources = [Source.Enterprise, Source.Citizen, Source.Hotline, Source.Media];
    private static readonly EnforcementField[] Fields =
    [
        EnforcementField.MarketRegulation,
        EnforcementField.UrbanManagement,
        EnforcementField.Environment,
        EnforcementField.Labour,
    ];
    private static readonly string[] Officers = ["示例监督人员甲", "示例监督人员乙"];

    private readonly RegionTree tree;
    private readonly District district;
    private readonly int year;
    private readonly IReadOnlyList<Office> towns;
    private readonly Dictionary<string, Actor> holders = [];

    public SupervisionYear(RegionTree tree, District district, int year)
    {
        (this.tree, this.district, this.year) = (tree, district, year);
        towns = [.. tree.Offices.Where(o => o.Kind == "street")];
        foreach (var town in towns.Take(2))
            tree.Staff(
                town,
                $"{town.Code}.jian.mou",
                "简某",
                "supervision-clues.Supervisor",
                "supervision-items.Supervisor",
                "supervision-items.Head"
            );
    }

    private Office Government => district.Government;

    /// <summary>So many clues, each verified and answered; every third was true.</summary>
    public IEnumerable<Script> Clues(int clues, Channel channel) =>
        Enumerable.Range(0, clues).Select(n => Clue(n, channel, new DateOnly(year, 2, 19).AddDays(n * 280 / clues)));

    private Script Clue(int n, Channel channel, DateOnly on)
    {
        var by = Holder("supervision-clues.Supervisor");
        var (source, field, isTrue) = (Sources[n % Sources.Length], Fields[n % Fields.Length], n % 3 == 0);
        var (verdict, found, answer) = isTrue
            ? (Verdict.True, "情况属实", "已经要求单位改正,并列入日常监督")
            : (Verdict.Untrue, "检查记录齐全,没有发现问题", "经核查,没有发现问题");
        return new(
            SupervisionModule.Clues.Kind,
            Government,
            [
                At(on, n, by, Said(n, channel, source, field)),
                At(on.AddDays(9), n, by, new Verify(verdict, found)),
                At(on.AddDays(12), n, by, new Answer(answer)),
            ],
            $"执法监督线索{n + 1}"
        );
    }

    private Act Said(int n, Channel channel, Source source, EnforcementField field)
    {
        var isFirm = source == Source.Enterprise;
        return channel == Channel.Platform
            ? new Report($"示例反映人{n + 1}号", UnitOf(n), field, "检查时没有出示执法证件", Enterprise: isFirm)
            : new Register(source, channel, UnitOf(n), field, "同一事项重复检查", Enterprise: isFirm);
    }

    /// <summary>So many items, each with one instrument, put right, and looked at again half a year later.</summary>
    public IEnumerable<Script> Items(int items, InstrumentKind instrument) =>
        Enumerable.Range(0, items).Select(n => Item(n, instrument, new DateOnly(year, 3, 5).AddDays(n * 180 / items)));

    private Script Item(int n, InstrumentKind instrument, DateOnly on)
    {
        var (by, head) = (Holder("supervision-items.Supervisor"), Holder("supervision-items.Head"));
        var (unit, field) = (UnitOf(n), Fields[n % Fields.Length]);
        return new(
            SupervisionModule.Items.Kind,
            Government,
            [
                At(
                    on,
                    n,
                    by,
                    new OpenItem(n % 2 == 0 ? Form.Special : Form.Daily, $"{unit}执法程序监督", unit, field, $"{year}年度执法监督计划")
                ),
                At(on.AddDays(1), n, head, new AppointOfficers(Officers)),
                At(on.AddDays(2), n, by, new AskExplanation("示例案件的告知和送达情况", ["示例案卷一册"])),
                At(on.AddDays(9), n, by, new Explain("示例案件的告知书没有送达回证")),
                At(on.AddDays(13), n, head, new ApproveInstrument(instrument)),
                At(on.AddDays(14), n, by, new IssueNotice(instrument, "示例案件的告知书没有送达回证", "补正程序,自查同类案件")),
                At(on.AddDays(35), n, by, new ReportCorrection(unit, "已经补正,并自查同类案件")),
                At(on.AddDays(40), n, by, new Accept("整改到位")),
                At(on.AddDays(200), n, by, new LookBack(true, "抽查同类案件,没有再发现")),
            ],
            $"{unit}执法程序监督"
        );
    }

    /// <summary>What is under way today: two clues that nobody has verified, an item in inquiry, and one handed down to a town.</summary>
    public IEnumerable<Script> Open(DateOnly today) =>
        [Waiting(1, today), Waiting(2, today), Inquired(today), .. towns.Take(1).Select(t => HandedDown(t, today))];

    private Script Waiting(int n, DateOnly today)
    {
        var said = new Report($"示例反映人{n}号", UnitOf(n), Fields[n], "半年内检查了三次", Enterprise: true);
        return new(
            SupervisionModule.Clues.Kind,
            Government,
            [Past(today.AddDays(-4 * n), 0, Holder("supervision-clues.Supervisor"), said)],
            $"待核查线索{n}"
        );
    }

    private Script Inquired(DateOnly today)
    {
        var (by, head) = (Holder("supervision-items.Supervisor"), Holder("supervision-items.Head"));
        var item = new OpenItem(Form.Special, "涉企检查专项监督", UnitOf(1), Fields[1], "涉企检查专项监督方案", Enterprise: true);
        return new(
            SupervisionModule.Items.Kind,
            Government,
            [
                Past(today.AddDays(-12), 0, by, item),
                Past(today.AddDays(-11), 0, head, new AppointOfficers(Officers)),
                Past(today.AddDays(-9), 0, by, new AskExplanation("近半年涉企检查的次数和依据", ["涉企检查登记表"])),
            ],
            item.Title
        );
    }

    private Script HandedDown(Office town, DateOnly today)
    {
        var item = new OpenItem(Form.Key, "街面执法重点监督", town.Name, Fields[1], "重点监督方案");
        var down = new HandDown(town.Name, "核实街面执法是否两人持证,报告结果");
        return new(
            SupervisionModule.Items.Kind,
            Government,
            [
                Past(today.AddDays(-8), 0, Holder("supervision-items.Supervisor"), item),
                Past(today.AddDays(-7), 0, Holder("supervision-items.Head"), down),
            ],
            item.Title
        );
    }

    /// <summary>全覆盖推进行政执法评议: every department and every town of the region.</summary>
    public IEnumerable<Script> Appraised()
    {
        var clerk = Holder("appraisals.Clerk");
        string[] departments = [.. district.Departments.Select(d => d.Name)];
        string[] units = [.. departments, .. towns.Select(t => t.Name)];
        var on = new DateOnly(year, 10, 14);
        yield return new(
            SupervisionModule.Appraisals.Kind,
            Government,
            [
                At(
                    on,
                    0,
                    clerk,
                    new PlanAppraisal(
                        year,
                        $"{year}年度行政执法评议",
                        new(year, 12, 20),
                        ["示例评议人员甲", "示例评议人员乙"],
                        departments,
                        [.. units.Skip(departments.Length)]
                    )
                ),
                .. units.Select((u, n) => At(on.AddDays(10 + n), n, clerk, new Appraise(u, 80 + n % 15, "执法程序总体规范", 85 + n % 10))),
                At(new DateOnly(year, 12, 18), 0, Holder("appraisals.Head"), new TellResults("执法程序总体规范,文书送达仍需加强")),
            ],
            $"{year}年度行政执法评议"
        );
    }

    /// <summary>The numbers of the year, public before the end of January.</summary>
    public IEnumerable<Script> Published()
    {
        var clerk = Holder("enforcement-data.Clerk");
        yield return new(
            SupervisionModule.Data.Kind,
            Government,
            [
                At(new DateOnly(year + 1, 1, 8), 0, clerk, new OpenData(year)),
                At(new DateOnly(year + 1, 1, 13), 0, clerk, new DrawData()),
                At(new DateOnly(year + 1, 1, 20), 0, Holder("enforcement-data.Head"), new PublishData("示例政府网站公示栏")),
            ],
            $"{year}年度行政执法数据"
        );
    }

    private string UnitOf(int n) => district.Departments[n % district.Departments.Count].Name;

    /// <summary>A step on the day, or on the next on which offices work.</summary>
    private static Step At(DateOnly day, int minutesAfterNine, Actor actor, Act act)
    {
        while (WorkCalendar.Official.IsOff(day))
            day = day.AddDays(1);
        return Step.OnTheDay(day, minutesAfterNine, actor, act);
    }

    /// <summary>A step on the day, or on the last before it on which offices worked, so that it never lies ahead.</summary>
    private static Step Past(DateOnly day, int minutesAfterNine, Actor actor, Act act)
    {
        while (WorkCalendar.Official.IsOff(day))
            day = day.AddDays(-1);
        return Step.OnTheDay(day, minutesAfterNine, actor, act);
    }

    private Actor Holder(string duty) =>
        holders.TryGetValue(duty, out var held) ? held : holders[duty] = tree.Accounts.Select(a => a.As(duty)).OfType<Actor>().First();
}
