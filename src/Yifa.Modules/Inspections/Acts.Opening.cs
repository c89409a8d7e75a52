using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>列入计划的检查: a line of a filed plan falls due. The plan opens it, or somebody by hand.</summary>
[Act("登记计划检查", "涉企行政检查意见 4", Opens = true, Hears = "inspection-plans.StartVisit")]
[By(InspectionDuty.Registrar, InspectionDuty.Officer)]
public sealed record Receive(
    [Label("被检查企业")] string Enterprise,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string EnterpriseCode,
    [Label("检查地点")] string Place,
    [Label("管理领域")] EnforcementField Field,
    [Label("检查事项", Hint = "一行一项,与公布的行政执法事项一致")] IReadOnlyList<string> Items,
    [Label("检查依据")] string Basis,
    [Label("检查日")] DateOnly Day,
    [Label("检查计划", Hint = "计划的编号和行次")] string Plan,
    [Label("风险等级")] RiskGrade Grade,
    [Label("检查类型")] InspectionType Type = InspectionType.Daily,
    [Label("本机关检查人员", Format = Format.Officer, Hint = "每行一人:姓名:执法证号;至少两人,可以在赋码前补充")]
        IReadOnlyList<string>? Officers = null,
    [Label("联合检查的其他部门", Format = Format.Office, Hint = "每行一个")] IReadOnlyList<string>? Partners = null,
    [Label("其他部门的检查人员", Hint = "每行一人:姓名:执法证号:账号")] IReadOnlyList<string>? PartnerOfficers = null,
    [Label("专项行动")] string? Campaign = null,
    [Label("位置", Hint = "纬度,经度")] string? Position = null,
    [Label("计划在本系统中的标识", Format = Format.Matter)] long? PlanMatter = null,
    [Label("计划的行次")] int? PlanRow = null
) : Act<Inspection>
{
    private const string Known = "plan";

    private Particulars Told =>
        new(Enterprise, EnterpriseCode, Place, Field)
        {
            Items = Items,
            Basis = Basis,
            Day = Day,
            Type = Type,
            Grade = Grade,
            Officers = Officers,
            Partners = Partners,
            PartnerOfficers = PartnerOfficers,
            Campaign = Campaign,
            Position = Position,
        };

    public override IEnumerable<LookUp> Asks(Inspection matter, DateOnly on) =>
        PlanMatter is { } plan ? [LookUp.Of(Known, "inspection-plans", plan)] : [];

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at) => Told.Against(at);

    public override void Perform(Inspection matter, Scene at)
    {
        Told.Set(matter, at, InspectionMode.Planned, $"检查计划:{Plan}", announced: true);
        matter.PlanLine = PlanMatter is { } id && PlanRow is { } row ? new LineRef(id, row).ToString() : null;
        if (at.Answer(Known) is [var plan])
            at.Link(plan.Id, "plan");
        matter.AwaitCode(at);
    }
}

/// <summary>触发式检查: what no plan foresaw, with its reason. 意见 point 5: the head approves it before the code.</summary>
[Act("登记触发式检查", "优化营商环境条例 55;涉企行政检查意见 5", Opens = true)]
[By(InspectionDuty.Registrar, InspectionDuty.Officer)]
public sealed record Trigger(
    [Label("被检查企业")] string Enterprise,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string EnterpriseCode,
    [Label("检查地点")] string Place,
    [Label("管理领域")] EnforcementField Field,
    [Label("检查事项", Hint = "一行一项,与公布的行政执法事项一致")] IReadOnlyList<string> Items,
    [Label("检查依据")] string Basis,
    [Label("检查日")] DateOnly Day,
    [Label("触发原因")] TriggerGround Ground,
    [Label("理由", Format = Format.LongText, Hint = "将写入检查码,不写举报人的信息")] string Why,
    [Label("风险等级")] RiskGrade Grade,
    [Label("事前通知企业", Hint = "事前通知会影响检查的,选否")] bool Announced,
    [Label("本机关检查人员", Format = Format.Officer, Hint = "每行一人:姓名:执法证号;至少两人,可以在赋码前补充")]
        IReadOnlyList<string>? Officers = null,
    [Label("联合检查的其他部门", Format = Format.Office, Hint = "每行一个")] IReadOnlyList<string>? Partners = null,
    [Label("其他部门的检查人员", Hint = "每行一人:姓名:执法证号:账号")] IReadOnlyList<string>? PartnerOfficers = null,
    [Label("专项行动")] string? Campaign = null,
    [Label("位置", Hint = "纬度,经度")] string? Position = null
) : Act<Inspection>
{
    private Particulars Told =>
        new(Enterprise, EnterpriseCode, Place, Field)
        {
            Items = Items,
            Basis = Basis,
            Day = Day,
            Type = InspectionType.Case,
            Grade = Grade,
            Officers = Officers,
            Partners = Partners,
            PartnerOfficers = PartnerOfficers,
            Campaign = Campaign,
            Position = Position,
        };

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at) => Told.Against(at);

    public override void Perform(Inspection matter, Scene at)
    {
        matter.Ground = Ground;
        Told.Set(matter, at, InspectionMode.Triggered, Why, Announced);
        matter.AwaitCode(at);
    }
}

/// <summary>紧急检查: the code is asked for before the officers leave; the head's approval follows.</summary>
[Act("登记紧急检查", "优化营商环境条例 55;涉企行政检查意见 5", Opens = true, Hint = "先取得检查码再出发;批准手续随后补办")]
[By(InspectionDuty.Registrar, InspectionDuty.Officer, InspectionDuty.Head)]
public sealed record Urgent(
    [Label("被检查企业")] string Enterprise,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string EnterpriseCode,
    [Label("检查地点")] string Place,
    [Label("管理领域")] EnforcementField Field,
    [Label("检查事项", Hint = "一行一项,与公布的行政执法事项一致")] IReadOnlyList<string> Items,
    [Label("检查依据")] string Basis,
    [Label("紧急情况", Format = Format.LongText)] string Why,
    [Label("本机关检查人员", Format = Format.Officer, Hint = "每行一人:姓名:执法证号;至少两人,可以在赋码前补充")]
        IReadOnlyList<string>? Officers = null,
    [Label("联合检查的其他部门", Format = Format.Office, Hint = "每行一个")] IReadOnlyList<string>? Partners = null,
    [Label("其他部门的检查人员", Hint = "每行一人:姓名:执法证号:账号")] IReadOnlyList<string>? PartnerOfficers = null,
    [Label("位置", Hint = "纬度,经度")] string? Position = null,
    [Label("风险等级")] RiskGrade Grade = RiskGrade.D
) : Act<Inspection>
{
    private Particulars ToldOn(DateOnly day) =>
        new(Enterprise, EnterpriseCode, Place, Field)
        {
            Items = Items,
            Basis = Basis,
            Day = day,
            Type = InspectionType.Case,
            Grade = Grade,
            Officers = Officers,
            Partners = Partners,
            PartnerOfficers = PartnerOfficers,
            Position = Position,
        };

    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at) => ToldOn(at.On).Against(at);

    public override void Perform(Inspection matter, Scene at)
    {
        matter.Ground = TriggerGround.Emergency;
        ToldOn(at.On).Set(matter, at, InspectionMode.Urgent, Why, announced: false);
        matter.AwaitCode(at);
    }
}

/// <summary>
/// 补录以往的检查: a visit done before this system was there, or one that another keeps, with what it found. It is closed at once and never had
/// a code here.
/// </summary>
[Act("补录以往检查", "优化营商环境条例 58", Opens = true, Hint = "补录本系统启用之前的检查;没有检查码,不计入亮码检查")]
[By(InspectionDuty.Registrar)]
public sealed record RecordPast(
    [Label("被检查企业")] string Enterprise,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string EnterpriseCode,
    [Label("检查地点")] string Place,
    [Label("管理领域")] EnforcementField Field,
    [Label("检查事项", Hint = "一行一项")] IReadOnlyList<string> Items,
    [Label("检查日")] DateOnly Day,
    [Label("检查结果", Format = Format.LongText)] string Result,
    [Label("检查类型")] InspectionType Type = InspectionType.Daily,
    [Label("启动方式")] InspectionMode Mode = InspectionMode.Planned,
    [Label("联合检查的其他部门", Format = Format.Office, Hint = "每行一个")] IReadOnlyList<string>? Partners = null,
    [Label("专项行动")] string? Campaign = null,
    [Label("发现重大隐患(个)")] int MajorHazards = 0,
    [Label("其中已整改(个)")] int Rectified = 0
) : Act<Inspection>
{
    public override IEnumerable<Refusal> Refuse(Inspection matter, Scene at)
    {
        if (Items.Count == 0)
            yield return InspectionRefusals.NoItems.At(nameof(Items));
        if (Day > at.On)
            yield return InspectionRefusals.DayInFuture.At(nameof(Day));
        if ((Partners?.Count ?? 0) > Inspection.MostPartners)
            yield return InspectionRefusals.TooManyPartners.At(nameof(Partners));
        if (MajorHazards is < 0 or > Inspection.MostHazards || Rectified < 0 || Rectified > MajorHazards)
            yield return InspectionRefusals.PastHazardsUnlikely.At(nameof(MajorHazards));
    }

    public override void Perform(Inspection matter, Scene at)
    {
        (matter.Enterprise, matter.EnterpriseCode, matter.Place) = (Enterprise, EnterpriseCode.ToUpperInvariant(), Place);
        (matter.Field, matter.Type, matter.Mode, matter.Campaign) = (Field, Type, Mode, Campaign);
        (matter.Items, matter.VisitDay, matter.Result, matter.ToldOn) = (Items, Day, Result, Day);
        matter.Authorities = [.. Particulars.Authorities(at, Partners).DistinctBy(a => a.Mark)];
        (matter.Title, matter.Announced) = ($"{Words.Chinese(Type)}:{Enterprise}", true);
        matter.Stage = InspectionStage.Closed;
        matter.CountVisit(at, Day);
        at.Count(InspectionFigures.Hazards, MajorHazards, on: Day);
        at.Count(InspectionFigures.HazardsRectified, Rectified, on: Day);
        at.Join(Role.Enterprise, Enterprise);
    }
}
