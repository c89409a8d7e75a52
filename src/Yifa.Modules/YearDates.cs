using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>The days of every year that the law, or custom, sets to authorities; those of a module stand there.</summary>
public static class YearDates
{
    private static readonly string[] Departments = ["department"];
    private static readonly string[] Governments = ["government"];
    private static readonly string[] Both = [.. Departments, .. Governments];

    public static IReadOnlyList<YearDate> All { get; } =
    [
        new("enforcement.statistics", "公开上一年度行政执法总体情况的数据", 1, 31, "行政执法三项制度意见 1")
        {
            Responsible = "行政执法机关",
            Offices = Departments,
            Kind = "enforcement-data",
        },
        new("disclosure.department-report", "公布上一年度政府信息公开工作年度报告,并报送主管部门", 1, 31, "政府信息公开条例 49")
        {
            Responsible = "政府部门",
            Offices = Departments,
        },
        new("filing.rules-list", "报送上一年度制定、修改和废止的规章目录", 1, 31, "法规规章备案审查条例 22")
        {
            Responsible = "制定规章的机关",
            Offices = Governments,
        },
        AnnualReport.Clocks.SubmitBefore,
        new("disclosure.government-report", "公布上一年度本级政府信息公开工作年度报告", 3, 31, "政府信息公开条例 49")
        {
            Responsible = "政府信息公开工作主管部门",
            Offices = Governments,
        },
        Inspections.PlanClocks.PublishBy,
        AnnualReport.Clocks.PublishBefore,
        Day("education.security-day", "全民国家安全教育日", 4, 15, "国家安全法 14"),
        Day("education.civil-code", "民法典宣传月开始", 5, 1, "法治宣传教育法 16"),
        Day("education.constitution-week", "宪法宣传周开始", 12, 1, "法治宣传教育法 13"),
        new("education.constitution-day", "国家宪法日", 12, 4, "法治宣传教育法 13") { Responsible = "各单位" },
        new("calendar.holidays", "按国务院公布的下一年放假安排更新工作日历", 12, 31, "全国年节及纪念日放假办法 2")
        {
            Responsible = "系统管理员",
            Offices = Both,
        },
    ];

    /// <summary>A day known from memory, or one that custom sets: a setting.</summary>
    private static YearDate Day(string id, string name, int month, int day, string law) =>
        new(id, name, month, day, law)
        {
            Responsible = "各单位",
            Setting = new($"year.{id}", name, $"{month}月{day}日", "通常的做法,待按当年的通知核对", Verified.Memory),
        };
}
