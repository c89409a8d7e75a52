using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Inspections;
using Record = Yifa.Modules.Inspections.Record;

namespace Yifa.Tests.Modules.Inspections;

/// <summary>An office that inspects, its people, and a visit brought as far as a test needs it.</summary>
internal static class VisitOffice
{
    public static readonly Office Bureau = new(3, "shili/yjj/", "示例区应急管理局", "示应急", "department");
    public static readonly Actor Officer = Person("gao", "高某", InspectionDuty.Officer);
    public static readonly Actor Registrar = Person("lin", "林某", InspectionDuty.Registrar);
    public static readonly Actor Head = Person("tao", "陶某", InspectionDuty.Head);
    public static readonly Actor Firm = new("firm", "示例机械有限公司", new Capacity.Party("firm"));
    public static readonly Actor Partner = new("fire.zhou", "周某", new Capacity.Party("fire.zhou"));
    public static readonly string Code = CreditCode.Make("310117", 4711);

    public const string Day = "2026-03-10";
    public static readonly string[] Officers = ["高某:沪0001", "孙某:沪0002"];

    private static Actor Person(string account, string name, InspectionDuty duty) =>
        new(account, name, new Capacity.AtOffice($"inspections.{duty}", Bureau));

    public static Receive Planned(InspectionType type = InspectionType.Daily, string[]? officers = null, string[]? partners = null) =>
        new(
            "示例机械有限公司",
            Code,
            "示例路1号",
            EnforcementField.WorkSafety,
            ["用电安全", "消防通道"],
            "安全生产检查事项清单(示例)",
            DateOnly.Parse(Day),
            "示应急检计〔2026〕1号第3行",
            RiskGrade.B,
            type,
            officers ?? Officers,
            partners
        );

    public static Trigger Triggered(TriggerGround ground = TriggerGround.Complaint, bool announced = false) =>
        new(
            "示例机械有限公司",
            Code,
            "示例路1号",
            EnforcementField.WorkSafety,
            ["用电安全", "消防通道"],
            "安全生产检查事项清单(示例)",
            DateOnly.Parse(Day),
            ground,
            "接到反映,车间用电不规范",
            RiskGrade.B,
            announced,
            Officers
        );

    public static Urgent Emergency() =>
        new(
            "示例机械有限公司",
            Code,
            "示例路1号",
            EnforcementField.WorkSafety,
            ["用电安全", "消防通道"],
            "安全生产检查事项清单(示例)",
            "相邻企业起火",
            Officers
        );

    public static Record Recorded(string day = Day, RecordSignature signature = RecordSignature.Signed) =>
        new(
            $"{day} 09:30",
            $"{day} 11:00",
            ["用电安全:不符合:私拉电线", "消防通道:符合"],
            "车间东侧有私拉的电线",
            "31.11,121.38",
            "SYYJ-0001",
            signature,
            signature == RecordSignature.Signed ? "企业安全员" : null
        );

    public static Story Opened(Act? opening = null)
    {
        var story = new Story(InspectionsModule.Module, Bureau);
        story.Settings[$"{Scene.EnterpriseKey}{Code}"] = "firm";
        return story.When("2026-03-02", Registrar, opening ?? Planned()).Accepted();
    }

    public static Story Coded(Act? opening = null) => Opened(opening).When("2026-03-09", Head, new IssueCode()).Accepted();

    public static Story Shown(Act? opening = null) => Coded(opening).When(Day, Actor.Statute, new Scan($"{Day} 09:31:20", 3)).Accepted();

    public static Story Told(Act? opening = null) => Shown(opening).When(Day, Officer, Recorded()).Accepted();
}
