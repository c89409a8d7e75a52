using Yifa.Kernel;
using Yifa.Modules.Exams;
using Yifa.Modules.LegalEducation;
using Yifa.Modules.Surveys;
using Yifa.Modules.Visits;
using Standing = Yifa.Modules.Visits.Standing;

namespace Yifa.Modules.Samples;

/// <summary>What the reports of the sample regions print of study, exams and legal education, made of invented people that add up to it.</summary>
internal static class LearningSeeds
{
    private static readonly string[] Units =
    [
        "示例综合行政执法局",
        "示例市场监督管理局",
        "示例生态环境分局",
        "示例街道办事处",
        "示例镇人民政府",
    ];

    private static readonly (Form Form, string Text, string Key, string[] Options, string Basis)[] Questions =
    [
        (
            Form.Single,
            "行政处罚由哪个机关管辖?",
            "B",
            ["当事人住所地的机关", "违法行为发生地的行政机关", "上级机关指定以前没有管辖机关"],
            "行政处罚法第二十二条"
        ),
        (Form.Single, "行政机关在调查或者进行检查时,执法人员至少应有几人?", "B", ["一人", "两人", "三人"], "行政处罚法第四十二条"),
        (
            Form.Single,
            "公民申请行政复议的一般期限是知道行政行为之日起多少日?",
            "C",
            ["十五日", "三十日", "六十日", "九十日"],
            "行政复议法第二十条"
        ),
        (Form.Single, "国家宪法日是每年的哪一天?", "D", ["三月十五日", "五月一日", "十月一日", "十二月四日"], "法治宣传教育法第十三条"),
        (Form.Single, "人民调解委员会调解民间纠纷,是否收费?", "A", ["不收费", "按标的收费", "由双方分担"], "人民调解法第四条"),
        (
            Form.Single,
            "国家机关的普法责任制可以概括为哪一句?",
            "C",
            ["谁主办谁负责", "谁审批谁监管", "谁执法谁普法"],
            "法治宣传教育法第九条"
        ),
        (Form.Multiple, "下列哪些属于行政处罚的种类?", "ABD", ["警告", "罚款", "协助执行", "暂扣许可证件"], "行政处罚法第九条"),
        (Form.Multiple, "行政处罚的证据包括哪些?", "ABC", ["书证", "视听资料", "当事人的陈述", "未经查证的传闻"], "行政处罚法第四十六条"),
        (Form.Multiple, "当事人在处罚决定作出以前有哪些权利?", "AB", ["陈述", "申辩", "要求撤换立法机关"], "行政处罚法第四十四条"),
        (Form.TrueOrFalse, "执法人员与案件有直接利害关系的,应当回避。", "对", [], "行政处罚法第四十三条"),
        (Form.TrueOrFalse, "行政机关可以因当事人申辩而给予更重的处罚。", "错", [], "行政处罚法第四十五条"),
        (Form.TrueOrFalse, "行政处罚由行政机关依照法定程序实施。", "对", [], "行政处罚法第四条"),
    ];

    public static IEnumerable<Script> Shangyu2024(RegionTree tree, District district)
    {
        var year = new GeneralYear(tree, district.Bureau, 2024);
        var exams = new ExamYear(tree, district.Bureau, 2024);
        return year.Studied("executive-meeting-study", 9, "示例会前学法第{n}次")
            .Concat(year.Studied("class", 3, "示例法治审查员培训第{n}期", new("参加人次", 105), ("培训对象", "合法性审查人员")))
            .Concat(Questions.Select(q => exams.Asked("执法知识题库", q.Form, q.Text, q.Key, q.Options, q.Basis)))
            // 13 rounds with 650 sittings of three classes of staff
            .Concat(Enumerable.Range(1, 13).SelectMany(i => exams.Held(Exam.ThreePersonnel, i, 50, 0, 0, Units)))
            .Concat(exams.Held(Exam.EnforcementCertificate, 1, 156, 9, 3, Units))
            .Concat(exams.Held(Exam.LeadersAndCivilServants, 1, 240, 0, 0, Units))
            .Concat(exams.Online("示例网上测试", "执法知识题库", 6, 3, 3))
            .Concat(Listed(tree, district.Bureau, 2024, 6, 2))
            .Concat(Visited(tree, district.Bureau, 2024, 286))
            .Append(Surveyed(tree, district.Bureau, 2024));
    }

    public static IEnumerable<Script> Baoshan2020(RegionTree tree, District district) =>
        new GeneralYear(tree, district.Bureau, 2020)
            .Studied("theory-group", 5, "示例中心组学法第{n}次")
            .Concat(Listed(tree, district.Bureau, 2020, 37, 4));

    public static IEnumerable<Script> Dalian2024(RegionTree tree, District district) =>
        new GeneralYear(tree, district.Bureau, 2024).Studied(
            "class",
            702,
            "示例法律明白人培训第{n}期",
            new("参加人次", 20_300),
            ("培训对象", "法律明白人")
        );

    /// <summary>Member units with the list of the year, the first so many of them appraised by a third party.</summary>
    private static IEnumerable<Script> Listed(RegionTree tree, Office office, int year, int units, int appraised)
    {
        var (liaison, clerk) = (Holder(tree, "legal-education.Liaison"), Holder(tree, "legal-education.Clerk"));
        for (var i = 0; i < units; i++)
        {
            var from = new DateOnly(year, 2, 3).AddDays(i % 20);
            List<Step> steps =
            [
                Step.OnTheDay(
                    from,
                    i,
                    liaison,
                    new Draft($"示例第{ChineseNumber.Write(i + 1)}成员单位", year, ["宪法宣传周集中宣传", "重点法律进企业"])
                ),
                Step.OnTheDay(
                    from,
                    60 + i,
                    liaison,
                    new AddItem("民法典宣传月", Basis.Manages, "民法典", Group.Villagers, new(year, 5, 31))
                ),
                Step.OnTheDay(from.AddDays(7), i, liaison, new Publish()),
                Step.OnTheDay(new(year, 5, 20), i, liaison, new Fulfil(3, "示例活动照片和简报")),
            ];
            if (i < appraised)
            {
                steps.Add(Step.OnTheDay(new(year, 11, 20), i, liaison, new HandInReport("示例履职报告")));
                steps.Add(Step.OnTheDay(new(year, 12, 8), i, clerk, new Appraise(Appraiser.ThirdParty, 86 + i, "示例评议意见")));
            }
            yield return new(LegalEducationModule.Module.Kind, office, steps, $"list {i}");
        }
    }

    private static IEnumerable<Script> Visited(RegionTree tree, Office office, int year, int people)
    {
        var caller = Holder(tree, "visits.Caller");
        for (var i = 0; i < people; i++)
        {
            var enlisted = new Enlist("人大代表、政协委员", $"示例代表委员{i + 1}号", (Standing)(i % 2), Units[i % Units.Length]);
            var on = new DateOnly(year, 3, 4).AddDays(i % 200);
            yield return new(
                VisitsModule.Module.Kind,
                office,
                [Step.OnTheDay(new(year, 1, 10), 0, caller, enlisted), Step.OnTheDay(on, i % 400, caller, new Visit("宗某"))],
                $"visit {i}"
            );
        }
    }

    private static Script Surveyed(RegionTree tree, Office office, int year)
    {
        var (clerk, head) = (Holder(tree, "surveys.Clerk"), Holder(tree, "surveys.Head"));
        DateOnly On(int day) => new(year, 9, day);
        return new(
            SurveysModule.Module.Kind,
            office,
            [
                Step.OnTheDay(On(2), 0, clerk, new Launch("示例公共法律服务满意度调查", "公共法律服务", On(20))),
                Step.OnTheDay(On(2), 30, clerk, new Invite(300, "示例街道")),
                Step.OnTheDay(On(9), 0, clerk, new Answer(96, 41, 9, 3, 1)),
                Step.OnTheDay(On(18), 0, clerk, new Answer(58, 22, 4, 2, 0)),
                Step.OnTheDay(On(20), 0, clerk, new Close()),
                Step.OnTheDay(On(24), 0, head, new Conclude()),
            ],
            "survey"
        );
    }

    private static Actor Holder(RegionTree tree, string duty) => tree.Accounts.Select(a => a.As(duty)).OfType<Actor>().First();
}
