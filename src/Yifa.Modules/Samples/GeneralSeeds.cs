using Yifa.Kernel;
using Yifa.Modules.Tasks;

namespace Yifa.Modules.Samples;

/// <summary>
/// What the reports of the sample regions print of activities and registers, made of invented matters that add up to it. Where a report says
/// 余, 多 or 超, the sample has a little more; where it says 近, a little less.
/// </summary>
internal static class GeneralSeeds
{
    public static IEnumerable<Script> Minhang2024(RegionTree tree, District district)
    {
        var year = new GeneralYear(tree, district.Bureau, 2024);
        return year.Held("legal-forum", 107, "示例法治论坛第{n}场", new("参与人数", 6_400))
            .Concat(year.Held("legal-forum", 1, "示例法律科技产业论坛", null, ("系列", "法律科技产业论坛"), ("届次", "1")))
            .Concat(year.Held("expo-legal-event", 4, "示例进博会配套法律服务活动之{n}", new("参与人数", 520), ("展会", "进博会")))
            .Concat(year.Entered("grid-dispute-studio", 68, "示例第{n}片区网格多元解纷工作室", new(2023, 9, 1)))
            .Concat(year.Entered("commercial-mediation-body", 6, "示例商事调解组织{n}号", new(2022, 6, 1), ("类别", "国内")))
            .Append(year.Channel("wechat-account", "闵晓法", 1_327, (2_640_000, 913_000), (88_000, 93_500)))
            .Append(year.Channel("short-video-account", "闵晓法", 45, (1_120_000, 1_514_000), (11_200, 17_000)))
            .Concat(year.Entered("commercial-mediation-body", 6, "示例新设商事调解组织{n}号", null, ("类别", "国内")));
    }

    public static IEnumerable<Script> Shangyu2024(RegionTree tree, District district)
    {
        var year = new GeneralYear(tree, district.Bureau, 2024);
        return year.Held("legal-education-event", 152, "示例普法活动第{n}场", new("参与人次", 81_300))
            .Concat(
                year.Entered("legality-reviewer", 35, "示例法治审查员{n}号", new(2024, 5, 10), ("批次", "1"), ("法律职业资格", "已取得"))
            )
            .Concat(year.Entered("review-staff", 1, "示例选调人员", null, ("来源", "选调")))
            .Concat(year.Entered("review-staff", 1, "示例储备人才", null, ("来源", "储备人才")))
            .Concat(year.Entered("review-staff", 1, "示例事业岗位人员", null, ("来源", "事业岗位")))
            .Concat(year.Entered("mediator", 5, "示例诉前调解员{n}号", null, ("类别", "诉前专职")))
            .Concat(year.Entered("study-route", 5, "示例法治研学线路{n}号"))
            .Concat(year.Entered("featured-service-item", 13, "示例特色法治服务事项{n}"))
            .Concat(year.Entered("correction-vehicle", 5, "示例社区矫正执法用车{n}号"))
            .Concat(year.Sent("reminder-letter", 9, "关于示例问题的提醒函{n}"))
            .Concat(year.Sent("supervision-order", 1, "关于示例问题的督办单"))
            .Concat(year.Sent("circular", 5, "示例工作通报第{n}期"))
            .Concat(year.Met("executive-meeting", 6, "示例政府常务会议第{n}次", 2, ("主题", "法治建设")))
            .Concat(year.Met("file-cross-review", 2, "示例案卷交叉评议会第{n}次", 0, ("级别", "区县级")))
            .Concat(year.Met("file-cross-review", 3, "示例市级案卷交叉评议会第{n}次", 0, ("级别", "市级"), ("参会方式", "参加")))
            .Concat(year.Met("push-meeting", 2, "示例推进会第{n}次", 0, ("主题", "四类案卷")))
            .Concat(year.Met("legal-argument", 10, "示例法律论证会第{n}场"))
            .Concat(year.Tasked("enforcement-problem", 36, "示例行政执法突出问题清单", groups: 8))
            .Append(year.Channel("wechat-account", "示例公众号", 240, (310_000, 96_000), (15_000, 16_200)));
    }

    public static IEnumerable<Script> Songjiang2024(RegionTree tree, District district)
    {
        var year = new GeneralYear(tree, district.Bureau, 2024);
        return year.Held("xi-thought-event", 392, "示例宣传活动第{n}场", new("参与人次", 26_100), ("覆盖村居", "示例第{n}村居"))
            .Concat(year.Held("xi-thought-event", 1_128, "示例进村居宣传活动第{n}场", new("参与人次", 75_200), ("覆盖村居", "示例第1村居")))
            .Concat(
                year.Held(
                    "legal-forum",
                    1,
                    "示例论坛",
                    null,
                    ("系列", "浦江源"),
                    ("届次", "3"),
                    ("此前已办届数", "2"),
                    ("场所类型", "村居、社区")
                )
            )
            .Concat(year.Held("government-open-month", 40, "示例政府开放月活动第{n}场", new("参与人数", 14_260)))
            .Concat(
                year.Held("culture-festival", 1, "示例文化节", null, ("系列", "上海市法治文化节"), ("届次", "2"), ("此前已办届数", "1"))
            )
            .Concat(year.Held("contest", 1, "示例模拟法庭赛", null, ("系列", "小城杯"), ("届次", "10"), ("此前已办届数", "9")))
            .Concat(year.Held("culture-festival", 1, "示例大学生文化节", null, ("系列", "松江大学生法治文化节"), ("届次", "1")))
            .Concat(year.Tasked("research-topic", 6, "示例重点课题", texts: ("级别", "区县级")))
            .Concat(year.Tasked("action-plan", 12, "云监码升级方案", groups: 6))
            .Concat(year.Met("reconsideration-case-review", 4, "示例案审会第{n}次", 1, ("主题", "行政复议")))
            .Concat(year.Proposed("commercial-mediation-body", 2, "示例筹备中的商事调解组织{n}号"))
            .Concat(
                year.Entered(
                    "honour",
                    1,
                    "示例法治文化品牌阵地",
                    null,
                    ("系列", "上海市法治文化品牌阵地"),
                    ("批次", "4"),
                    ("此前批次数", "3"),
                    ("获奖主体", "阵地")
                )
            );
    }

    public static IEnumerable<Script> Baoshan2020(RegionTree tree, District district)
    {
        var year = new GeneralYear(tree, district.Bureau, 2020);
        return year.Met("executive-meeting", 6, "示例政府常务会议第{n}次", 2, ("主题", "法治建设"))
            .Concat(year.Tasked("action-plan", 9, "加强和改进基层法治建设实施意见", after: Done, texts: ("方面", "体制机制")))
            .Concat(year.Held("notary-outreach", 27, "示例公证公益活动第{n}场", new("参与人数", 1_100)))
            .Concat(year.Entered("law-governance-committee", 12, "示例第{n}街镇依法治理委员会", new(2019, 11, 1)))
            .Concat(year.Entered("legal-adviser", 4, "示例外聘法律顾问{n}号", new(2020, 1, 6)))
            .Concat(year.Entered("administrative-mediation-body", 10, "示例专业行政调解组织{n}号", new(2019, 6, 3)))
            .Concat(year.Entered("people-mediation-committee", 505, "示例第{n}人民调解委员会", new(2018, 12, 3), ("类别", "村居")));
    }

    public static IEnumerable<Script> Dalian2024(RegionTree tree, District district)
    {
        var year = new GeneralYear(tree, district.Bureau, 2024);
        return DalianEvents(year).Concat(DalianRegisters(year)).Concat(DalianLetters(year)).Concat(DalianTasks(year));
    }

    private static IEnumerable<Script> DalianTasks(GeneralYear year) =>
        year.Tasked("work-tasks", 36, "示例工作任务分解表", groups: 8)
            .Concat(
                year.Tasked(
                    "rule-of-law-project",
                    320,
                    "示例法治建设清单",
                    after: i => i < 83 ? [("tasks.Reviewer", new Judge(Grade.Good))] : [],
                    texts: [("级别", "市级"), ("计划年度", "2023"), ("完成期限", "2024-12-31")]
                )
            )
            // 49 problems with 66 measures: the first seventeen have two
            .Concat(year.Tasked("enforcement-problem", 49, "示例行政执法突出问题清单", groups: 8, after: i => Measures(i < 17 ? 2 : 1)))
            .Concat(year.Tasked("joint-rectification", 114, "示例联合整治清单", after: Done));

    private static IEnumerable<(string Duty, Act Act)> Done(int item) => [("tasks.Reviewer", new Complete("示例佐证"))];

    private static IEnumerable<(string Duty, Act Act)> Measures(int n) =>
        Enumerable.Range(1, n).Select(i => ("tasks.Clerk", (Act)new AddMeasure($"示例举措{i}")));

    private static IEnumerable<Script> DalianLetters(GeneralYear year) =>
        year.Sent("prompt-letter", 131, "示例提示函第{n}号")
            .Concat(year.Sent("transfer-letter", 24, "示例转送函第{n}号"))
            .Concat(year.Sent("monthly-prompt", 12, "示例月提示第{n}期"))
            .Concat(year.Sent("quarterly-circular", 4, "示例季通报第{n}期"));

    private static IEnumerable<Script> DalianEvents(GeneralYear year) =>
        year.Held("law-lesson", 296, "示例普法课第{n}堂", new("参与人数", 24_000))
            .Concat(year.Held("legal-education-event", 3_760, "示例普法活动第{n}场", new("参与人数", 2_010_000)))
            .Concat(year.Held("facility-open-day", 24, "示例场所开放日第{n}场", new("参与人次", 7_620)))
            .Concat(year.Held("recruitment-fair", 1, "示例招聘会", new("提供岗位", 400), ("系列", "法律人才专场招聘会"), ("届次", "1")))
            .Concat(
                year.Held(
                    "seminar",
                    1,
                    "示例研讨会",
                    null,
                    ("系列", "行政规范性文件法治化与高质量建设研讨会"),
                    ("届次", "2"),
                    ("此前已办届数", "1")
                )
            );

    private static IEnumerable<Script> DalianRegisters(GeneralYear year) =>
        year.Entered("law-aware-person", 9_970, "示例法律明白人{n}号", new(2023, 6, 1), ("类型", "村居"))
            .Concat(year.Entered("law-aware-person", 60, "示例企业法律明白人{n}号", new(2024, 3, 4), ("类型", "企业")))
            .Concat(year.Entered("legal-culture-venue", 1_620, "示例法治文化阵地{n}号", new(2022, 12, 5), ("类别", "公园")))
            .Concat(year.Entered("foreign-related-lawyer", 200, "示例涉外律师{n}号", new(2023, 9, 4)))
            .Concat(year.Entered("help-base", 2, "示例黄丝带帮扶基地{n}号", new(2023, 5, 8), ("品牌", "黄丝带")))
            .Concat(year.Entered("honour", 10, "示例先进调解组织{n}号", null, ("级别", "市级以上"), ("获奖主体", "调解组织")))
            .Concat(year.Entered("honour", 25, "示例先进调解员{n}号", null, ("级别", "市级以上"), ("获奖主体", "调解员")))
            .Concat(year.Entered("people-assessor", 1_580, "示例人民陪审员{n}号", new(2024, 4, 1), ("任期类别", "新任")))
            .Concat(year.Entered("mediation-expert", 30, "示例调解专家{n}号"))
            .Concat(year.Entered("cooperation-agreement", 9, "示例合作协议之{n}", null, ("合作方", "示例合作单位{n}号")))
            .Concat(year.Entered("legal-film", 10, "示例法治影片第{n}集", null, ("第几集", "{n}")))
            .Concat(year.Entered("local-standard", 1, "示例地方标准"));
}
