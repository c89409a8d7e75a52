namespace Yifa.Reports;

/// <summary>年度法治政府建设情况报告, the parts that case records can fill, in the order such reports are published in.</summary>
public static class AnnualReport
{
    private static readonly (string, string) People = ("type", "people");
    private static readonly (string, string) Commercial = ("type", "commercial");
    private static readonly (string, string) Administrative = ("type", "administrative");
    private static readonly (string, string) FirstInstance = ("instance", "first");
    private static readonly (string, string) AfterReview = ("after-reconsideration", "yes");

    private static readonly Bound PeopleAccepted = new("mediation.accepted", People) { Scope = "人民调解" };

    private static readonly Bound ReviewsClosed = new("reconsideration.closed");

    private static readonly Bound SuitsClosed = new("litigation.closed", FirstInstance) { Scope = "一审" };

    private static readonly Passage Reconsideration = new(
        new Sentence(
            "行政复议机构{period}",
            new Clause("收到行政复议申请", new("reconsideration.applied")) { WithChange = true },
            new Clause("受理案件", new("reconsideration.accepted")),
            new Clause("办结案件", ReviewsClosed),
            new Clause("举行听证会", new("reconsideration.hearings")),
            new Clause("平均每件用时", new("reconsideration.mean-days"))
        ),
        new Sentence(
            "办结案件中,",
            new Clause("调解、撤回结案", new("reconsideration.mediated-withdrawn"))
            {
                Then = [new Clause("调撤率", new("reconsideration.mediated-withdrawn-rate"))],
            },
            new Clause("直接纠错", new("reconsideration.corrected"))
            {
                Zero = "未出现被纠错情形",
                ZeroOf = ReviewsClosed,
                Then =
                [
                    new Clause(
                        "纠错率",
                        new("reconsideration.corrected-rate")
                        {
                            Beside =
                            [
                                "reconsideration.corrected-rate-all",
                                "reconsideration.corrected-rate-accepted",
                                "reconsideration.corrected-rate-merits",
                            ],
                        }
                    ),
                ],
            }
        ),
        new Sentence(
            "",
            new Clause("复议收案与未经复议的一审行政诉讼收案之比为", new("reconsideration.to-litigation-ratio")),
            new Clause(
                "当年办结后又被起诉",
                new("litigation.received", FirstInstance, AfterReview, ("reconsidered-in", "same-year")) { Scope = "一审,当年复议后起诉" }
            )
            {
                Then = [new Clause("复议后起诉率", new("reconsideration.sued-rate"))],
            },
            new Clause("经复议的案件败诉", new("litigation.lost", AfterReview) { Scope = "经复议" })
            {
                Zero = "经复议的案件未出现败诉情形",
                ZeroOf = new("litigation.received", AfterReview) { Scope = "经复议" },
            }
        )
    );

    private static readonly Passage Litigation = new(
        new Sentence(
            "行政应诉方面,{period}",
            new Clause("一审行政诉讼收案", new("litigation.received", FirstInstance) { Scope = "一审" }) { WithChange = true },
            new Clause("结案", SuitsClosed),
            new Clause("调解、撤诉结案", new("litigation.mediated-withdrawn", FirstInstance) { Scope = "一审" })
            {
                Then = [new Clause("调撤率", new("litigation.mediated-withdrawn-rate", FirstInstance) { Scope = "一审" })],
            },
            new Clause("败诉", new("litigation.lost", FirstInstance) { Scope = "一审" })
            {
                Zero = "未出现败诉情形",
                ZeroOf = SuitsClosed,
                Then = [new Clause("败诉率", new("litigation.lost-rate", FirstInstance) { Scope = "一审" })],
            },
            new Clause("行政机关负责人出庭应诉率", new("litigation.appearance-rate"))
        )
    );

    private static readonly Passage OwnCases = new(
        new Sentence(
            "以{body}为被申请人的行政复议案件,{period}",
            new Clause("受理", Own("reconsideration.accepted", "respondent")),
            new Clause("直接纠错", Own("reconsideration.corrected", "respondent"))
            {
                Zero = "未出现被纠错情形",
                ZeroOf = Own("reconsideration.accepted", "respondent"),
            }
        ),
        new Sentence(
            "以{body}为被告的行政诉讼案件,{period}",
            new Clause("收案", Own("litigation.received", "defendant")),
            new Clause("败诉", Own("litigation.lost", "defendant"))
            {
                Zero = "未出现败诉情形",
                ZeroOf = Own("litigation.received", "defendant"),
            }
        )
    );

    private static readonly Passage PeopleMediation = new(
        new Sentence(
            "各类人民调解组织{period}",
            new Clause("受理矛盾纠纷", PeopleAccepted) { WithChange = true },
            new Clause("调解成功", new("mediation.succeeded", People) { Scope = "人民调解" }),
            new Clause(
                "调解成功率",
                new("mediation.success-rate", People) { Scope = "人民调解", Beside = ["mediation.settled-of-concluded-rate"] }
            ),
            new Clause("协议金额", new("mediation.agreement-amount", People) { Scope = "人民调解" }),
            new Clause("涉及金额", new("mediation.amount-involved", People) { Scope = "人民调解" })
        ),
        new Sentence("", new Clause("期末仍在调解的纠纷", new("mediation.pending", People) { Scope = "人民调解" }))
    );

    private static readonly Passage OtherMediation = new(
        Other("商事调解", Commercial),
        Other("行政调解", Administrative),
        new Sentence(
            "",
            new Clause("诉前委派调解的纠纷", new("mediation.accepted", ("source", "pre-litigation")) { Scope = "诉前委派" })
            {
                WithChange = true,
            }
        )
    );

    public static ReportTemplate Template { get; } =
        new(
            [
                new Part(
                    "主要举措和成效",
                    new Section("依法化解行政争议", Reconsideration, Litigation, OwnCases),
                    new Section("多元化解矛盾纠纷", PeopleMediation, OtherMediation)
                ),
            ],
            [new MonthTable("各月受理矛盾纠纷(人民调解,件)", PeopleAccepted)]
        );

    private static Bound Own(string figure, string role) => new(figure, (role, "{body}")) { Scope = "{body}" };

    private static Sentence Other(string scope, (string, string) type) =>
        new(
            scope,
            new Clause("受理纠纷", new("mediation.accepted", type) { Scope = scope })
            {
                Then = [new Clause("调解成功", new("mediation.succeeded", type) { Scope = scope })],
            }
        );
}
