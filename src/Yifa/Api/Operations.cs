using Yifa.Store;
using Yifa.Web;

namespace Yifa.Api;

/// <summary>Everything the API does.</summary>
public static class Operations
{
    private const string Get = "GET";
    private const string Post = "POST";
    private const string Delete = "DELETE";

    private static readonly Parameter Take = new("take", "int", "一页多少行,1至200,默认50", "Rows on a page, 1 to 200, 50 by default");
    private static readonly Parameter After = new(
        "after",
        "str",
        "上一页给出的 next,原样带回",
        "The next of the page before, as it was given"
    );
    private static readonly Parameter Kind = new("kind", "str", "种类", "Kind of matter");
    private static readonly Parameter Office = new("office", "str", "机构的路径、代码或名称", "An office by path, code or name");
    private static readonly Parameter Year = new("year", "int", "年份", "Year");
    private static readonly Parameter Where = new(
        "where",
        "[str]",
        "条件,写作 分面=值,可重复",
        "A condition written facet=value; may be repeated"
    );
    private static readonly Parameter Opened = new("year", "str", "收件的年份", "The year of opening");
    private static readonly Parameter Words = new("q", "str", "要找的字词", "Words to find");
    private static readonly Parameter IfMatch = new(
        "If-Match",
        "str",
        "所见的版本,即 ETag;已变则不办理",
        "The version seen, as its ETag; nothing is done when it is another one"
    );
    private static readonly Parameter OnceKey = new(
        "Idempotency-Key",
        "str",
        "幂等键,1至100个可见字符;24小时内同键同请求只办理一次",
        "1 to 100 visible characters; the same request under the same key is done once in 24 hours"
    );

    private static readonly ProblemType[] ActProblems =
    [
        ProblemType.FieldsMalformed,
        ProblemType.NotEntitled,
        ProblemType.NotFound,
        ProblemType.ChangedSince,
        ProblemType.PreconditionFailed,
        ProblemType.Refused,
        ProblemType.KeyReused,
    ];

    public static IReadOnlyList<Operation> All(CaseStore store, FigureBook book)
    {
        var figures = new FiguresApi(store, book);
        return
        [
            .. Catalogue(),
            .. Matters(),
            .. Searching(),
            Numbers(),
            Paper(),
            .. FileOperations.All(),
            .. Acts(),
            .. Work(),
            Preparing(),
            .. Figures(figures),
            Report(new ReportsApi(store, book)),
            Comparing(),
            .. Webhooks(),
        ];
    }

    private static IEnumerable<Operation> Catalogue() =>
        [
            new(Get, "/kinds", "listKinds", "案件种类", "Kinds of matters", "KindPage", KindsApi.List)
            {
                Tool = "list_kinds",
                Query = [After, Take],
            },
            new(
                Get,
                "/kinds/{kind}",
                "getKind",
                "一个种类的阶段、期限和办理事项",
                "A kind's stages, periods and acts",
                "Kind",
                KindsApi.Show
            )
            {
                Tool = "describe_kind",
                Problems = [ProblemType.NotFound],
            },
        ];

    private static IEnumerable<Operation> Matters() =>
        [
            new(Get, "/matters", "listMatters", "一类案件,新的在前", "Matters of a kind, newest first", "MatterPage", MattersApi.List)
            {
                Tool = "list_matters",
                Scope = Scope.Read,
                Query = [Kind with { Required = true }, Office, Where, Words, After, Take],
            },
            new(Get, "/matters/{id}", "getMatter", "一个案件", "One matter", "Matter", MattersApi.Show)
            {
                Tool = "read_matter",
                Scope = Scope.Read,
                Tagged = true,
                Problems = [ProblemType.NotFound],
            },
        ];

    private static IEnumerable<Operation> Searching() =>
        [
            new(
                Get,
                "/search",
                "searchMatters",
                "全文查找案件,新的在前,附命中的片段",
                "Full text over matters, newest first, with the passages found",
                "FoundPage",
                MattersApi.Search
            )
            {
                Tool = "find_matters",
                Scope = Scope.Read,
                Query = [Words with { Required = true }, Kind, Office, Where, Opened, After, Take],
            },
            new(
                Get,
                "/search/count",
                "countMatters",
                "全文查找的件数",
                "How many matters a search finds",
                "Counted",
                MattersApi.CountSearch
            )
            {
                Tool = "count_matters",
                Scope = Scope.Read,
                Query = [Words with { Required = true }, Kind, Office, Where, Opened],
            },
        ];

    private static Operation Numbers() =>
        new(
            Get,
            "/matters/{id}/numbers",
            "getKeptNumbers",
            "案件定格的数,与现在的数的差异",
            "The numbers a matter keeps, and how they differ from today's",
            "KeptNumbers",
            MattersApi.Numbers
        )
        {
            Scope = Scope.Read,
            Tool = "read_kept_numbers",
            Problems = [ProblemType.NotFound],
        };

    private static Operation Paper() =>
        new(
            Get,
            "/matters/{id}/papers/{file}",
            "getPaper",
            "一份文书,写作 序号.docx 或 序号.pdf",
            "A document, written as its number and .docx or .pdf",
            "",
            PaperFiles.OnApi
        )
        {
            Scope = Scope.Read,
            Files = PaperFiles.Types,
            Problems = [ProblemType.NotFound],
        };

    private static IEnumerable<Operation> Acts() =>
        [
            new(Post, "/matters/{kind}", "openMatter", "收件立案", "Open a matter", "Performed", ActsApi.Open)
            {
                Scope = Scope.Act,
                Acts = ActBodies.Opening,
                Status = StatusCodes.Status201Created,
                Tagged = true,
                Headers = [OnceKey],
                Problems = [.. ActProblems.Where(p => p != ProblemType.PreconditionFailed)],
            },
            new(Post, "/matters/{id}/acts/{act}", "act", "办理事项", "Perform an act", "Performed", ActsApi.Perform)
            {
                Scope = Scope.Act,
                Acts = ActBodies.Further,
                Tagged = true,
                Headers = [IfMatch, OnceKey],
                Problems = ActProblems,
            },
        ];

    /// <summary>What asks for work, and why.</summary>
    private static IEnumerable<Operation> Work()
    {
        Parameter until = new("until", "date", "只列这一天以前到期的", "Only what is due by this day");
        Parameter list = new("list", "str", "清单:mine、unassigned、waiting 或 overdue", "mine, unassigned, waiting or overdue");
        return
        [
            new(
                Get,
                "/due",
                "listDue",
                "要办的案件,先到期的在前,并说明为什么",
                "Work in order of due date, and why",
                "DuePage",
                DueApi.List
            )
            {
                Scope = Scope.Read,
                Tool = "what_is_due",
                Query = [list, until, Kind, After, Take],
                Problems = [ProblemType.NotFound],
            },
            new(
                Get,
                "/matters/{id}/explanation",
                "explainMatter",
                "案件在哪一步、谁来办、最迟何时、为什么",
                "Where a matter is, who acts next, by when and why",
                "Explanation",
                DueApi.Explain
            )
            {
                Scope = Scope.Read,
                Tool = "explain_matter",
                Problems = [ProblemType.NotFound],
            },
        ];
    }

    private static Operation Preparing() =>
        new(
            Post,
            "/drafts",
            "prepareAct",
            "起草一个事项,由本人在页面上核对后办理",
            "Prepare an act for the person to read and perform on its page",
            "Prepared",
            DraftsApi.Prepare
        )
        {
            Scope = Scope.Prepare,
            Tool = "prepare_act",
            Body = "Preparation",
            Status = StatusCodes.Status201Created,
            Problems = [ProblemType.NotFound, ProblemType.NotEntitled],
        };

    private static IEnumerable<Operation> Figures(FiguresApi figures)
    {
        const Scope scope = Scope.Figures;
        Parameter cuts = new("cuts", "str", "分面细目:none、few 或 all", "Breakdowns by facet: none, few or all");
        Parameter by = new("by", "str", "按 month、office 或分面分列", "Break down by month, office or a facet");
        Parameter part = new("part", "str", "比率的 numerator 或 denominator", "A rate's numerator or denominator");
        return
        [
            new(Get, "/figures", "listFigures", "全部指标的读数", "Every figure's reading", "[Figure]", figures.List)
            {
                Tool = "list_figures",
                Scope = scope,
                Query = [Office, Year, Where, cuts, After, Take],
                Problems = [ProblemType.NotEntitled],
            },
            new(Get, "/figures/{id}", "getFigure", "一个指标的读数", "One figure's reading", "FigureOrParts", figures.Show)
            {
                Tool = "read_figure",
                Scope = scope,
                Query = [Office, Year, by, Where],
                Problems = [ProblemType.NotEntitled, ProblemType.NotFound],
            },
            new(Get, "/figures/{id}/drill", "drillFigure", "读数背后的案件", "The matters behind a reading", "DrillPage", figures.Drill)
            {
                Tool = "drill_figure",
                Scope = scope,
                Query = [Office, Year, Where, part, After, Take],
                Problems = [ProblemType.NotEntitled, ProblemType.NotFound],
            },
        ];
    }

    private static Operation Report(ReportsApi reports) =>
        new(Get, "/reports/{id}", "getReport", "年度报告,编号如 annual-2024", "An annual report, e.g. annual-2024", "Report", reports.Show)
        {
            Scope = Scope.Figures,
            Query = [Office],
            Problems = [ProblemType.NotEntitled, ProblemType.NotFound],
        };

    private static Operation Comparing() =>
        new(
            Get,
            "/reports/compare",
            "compareReports",
            "收存和公开的年度报告,按指标并列各地各年的数",
            "Annual reports kept and published, region by region and year by year for each figure",
            "Comparison",
            CompareApi.Compare
        )
        {
            Scope = Scope.Figures,
            Tool = "compare_reports",
            Query =
            [
                new("region", "[str]", "地区,可重复", "A region; may be repeated"),
                new("year", "[str]", "年份,可重复", "A year; may be repeated"),
                new("group", "str", "指标的类别,如 mediation", "A group of figures, e.g. mediation"),
            ],
            Problems = [ProblemType.NotEntitled],
        };

    private static IEnumerable<Operation> Webhooks()
    {
        const Scope scope = Scope.Webhooks;
        return
        [
            new(Get, "/webhooks", "listWebhooks", "本账号的推送订阅", "The account's subscriptions", "WebhookPage", WebhooksApi.List)
            {
                Scope = scope,
                Query = [After, Take],
            },
            new(Post, "/webhooks", "subscribe", "订阅", "Subscribe", "Subscribed", WebhooksApi.Subscribe)
            {
                Scope = scope,
                Body = "Subscription",
                Status = StatusCodes.Status201Created,
            },
            new(Delete, "/webhooks/{id}", "unsubscribe", "取消订阅", "Unsubscribe", "Webhook", WebhooksApi.Unsubscribe)
            {
                Scope = scope,
                Problems = [ProblemType.NotFound],
            },
            new(
                Get,
                "/webhooks/{id}/deliveries",
                "listDeliveries",
                "推送台账,新的在前",
                "The ledger of deliveries, newest first",
                "DeliveryPage",
                WebhooksApi.Deliveries
            )
            {
                Scope = scope,
                Query = [After, Take],
                Problems = [ProblemType.NotFound],
            },
        ];
    }
}
