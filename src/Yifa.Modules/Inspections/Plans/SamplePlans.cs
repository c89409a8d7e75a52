using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>Who acts in the made-up plans of an office.</summary>
public sealed record SamplePlanners(Office Office, Actor Planner, Actor Head);

/// <summary>
/// Made-up plans of a year: so many units mean to visit so many enterprises, without knowing of one another, so that much of it overlaps and
/// some of it is there twice.
/// </summary>
public sealed record SamplePlans(int Year, string Division, int Enterprises, int Seed)
{
    private static readonly IReadOnlyList<(EnforcementField Field, string[] Items)> Fields =
    [
        (EnforcementField.WorkSafety, ["安全生产责任制落实", "危险作业审批", "有限空间作业", "安全教育培训"]),
        (EnforcementField.MarketRegulation, ["食品经营许可", "特种设备使用登记", "计量器具检定", "明码标价"]),
        (EnforcementField.Environment, ["排污许可执行", "危险废物贮存", "自行监测"]),
        (EnforcementField.UrbanManagement, ["生活垃圾分类", "户外设施设置", "餐厨废弃物处置"]),
        (EnforcementField.Transport, ["道路运输经营许可", "车辆动态监控"]),
        (EnforcementField.Construction, ["施工许可", "建筑起重机械备案", "房屋使用安全"]),
        (EnforcementField.Agriculture, ["农药经营许可", "兽药使用记录"]),
        (EnforcementField.CultureTourism, ["娱乐场所经营许可", "旅行社合同管理"]),
        (EnforcementField.Health, ["公共场所卫生许可", "职业病危害申报", "饮用水卫生"]),
        (EnforcementField.Fire, ["消防设施维护", "疏散通道畅通", "电气线路敷设"]),
        (EnforcementField.Labour, ["劳动合同订立", "工资支付记录"]),
    ];

    private static RiskGrade GradeOf(int n) =>
        (RiskGrade)(
            n % 10 < 4 ? 0
            : n % 10 < 7 ? 1
            : n % 10 < 9 ? 2
            : 3
        );

    public static EnforcementField FieldOf(int plan) => Fields[plan % Fields.Count].Field;

    /// <summary>The lines of the n-th plan.</summary>
    public IReadOnlyList<PlanLine> Lines(int plan, int count)
    {
        var random = new Random(Seed * 7919 + plan);
        var (field, items) = Fields[plan % Fields.Count];
        var lines = new List<PlanLine>(count);
        for (var n = 1; n <= count; n++)
            lines.Add(n > 1 && random.Next(50) == 0 ? lines[random.Next(lines.Count)] with { Number = n } : Line(n, field, items, random));
        return lines;
    }

    private PlanLine Line(int number, EnforcementField field, string[] items, Random random)
    {
        var enterprise = random.Next(1, Enterprises + 1);
        var from = random.Next(items.Length);
        return new(
            number,
            SampleFirm.Of(Division, enterprise).Code,
            SampleFirm.NameOf(enterprise),
            $"示例路{1 + enterprise}号",
            field,
            items[from..Math.Min(items.Length, from + 1 + random.Next(2))],
            Window(random),
            GradeOf(enterprise),
            random.Next(8) > 0,
            random.Next(2, 5)
        );
    }

    private PlanWindow Window(Random random)
    {
        var month = random.Next(3, 13);
        return random.Next(10) switch
        {
            0 => PlanWindow.WholeYear(Year),
            1 => new(new(Year, month, 6), new(Year, month, 6 + random.Next(1, 15))),
            _ => new(new(Year, month, 1), PlanWindow.Month(new(Year, Math.Min(12, month + random.Next(3)), 1)).To),
        };
    }

    /// <summary>The rows of a plan as they are pasted.</summary>
    public string Text(int plan, int count) => string.Join('\n', Lines(plan, count).Select(PlanText.Write));

    /// <summary>The plan of a unit from its draft to its publication; only drawn up and approved where it is not filed.</summary>
    public Script Told(SamplePlanners who, int plan, int count, bool isFiled = true)
    {
        var title = $"{who.Office.Name}{Year.ToString(CultureInfo.InvariantCulture)}年度行政检查计划";
        var day = new DateOnly(Year, 1, 8).AddDays(plan % 5);
        List<Step> steps =
        [
            Step.OnTheDay(day, plan, who.Planner, new Draft(title, Year, PlanType.Annual, FieldOf(plan), "法定职责和上年度检查情况(示例)")),
            Step.OnTheDay(day.AddDays(6), plan, who.Planner, new SetLines(Text(plan, count))),
            Step.OnTheDay(day.AddDays(12), plan, who.Head, new Approve()),
        ];
        if (isFiled)
            steps.AddRange([
                Step.OnTheDay(day.AddDays(20), plan, who.Planner, new File()),
                Step.OnTheDay(new(Year, 3, 5), plan, who.Planner, new Publish()),
            ]);
        return new("inspection-plans", who.Office, steps, title);
    }
}
