using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>行政执法监督: 行政执法监督条例 (国务院令第825号), with the Shanghai measures of 2023 as the model for days and for what follows.</summary>
public static class SupervisionModule
{
    public static Module Items { get; } =
        Module.Of<SupervisionItem, ItemStage>(
            "supervision-items",
            "监督事项",
            duties: typeof(Duty),
            clocks: typeof(ItemClocks),
            figures: typeof(ItemFigures),
            documents: typeof(ItemDocuments),
            laws: Instruments.All,
            given: [Facet.Given("instrument", "监督文书", [.. Enum.GetValues<InstrumentKind>().Select(i => Choice.Of(i))])],
            follows: [AfterReview, AfterSuit]
        );

    public static Module Clues { get; } =
        Module.Of<Clue, ClueStage>(
            "supervision-clues",
            "执法监督线索",
            duties: typeof(ClueDuty),
            clocks: typeof(ClueClocks),
            figures: typeof(ClueFigures),
            documents: typeof(ClueDocuments),
            journey: ReportJourney.Journey,
            laws: Instruments.All,
            follows: [OverCap("inspections.IssueCode"), OverCap("inspections.RegisterCode")]
        );

    /// <summary>执法评议.</summary>
    public static Module Appraisals { get; } =
        Module.Of<Appraisal, AppraisalStage>(
            "appraisals",
            "执法评议",
            duties: typeof(AppraisalDuty),
            clocks: typeof(AppraisalClocks),
            figures: typeof(AppraisalFigures),
            documents: typeof(AppraisalDocuments),
            laws: Instruments.All,
            given: [Facet.Given("scope", "评议范围", [.. Enum.GetValues<Scope>().Select(s => Choice.Of(s))])]
        );

    /// <summary>年度执法数据公开.</summary>
    public static Module Data { get; } =
        Module.Of<EnforcementData, DataStage>(
            "enforcement-data",
            "年度执法数据",
            duties: typeof(DataDuty),
            clocks: typeof(DataClocks),
            figures: null,
            documents: null,
            publication: PublicData.Publication
        );

    /// <summary>行政复议法 63 to 67: the decision was changed, revoked or held unlawful, or the organ was ordered to act.</summary>
    private static Following AfterReview =>
        new(
            "reconsideration.Decide",
            typeof(FollowCorrection),
            "outcome",
            "change",
            "quash",
            "partly-quash",
            "confirm-unlawful",
            "order-performance",
            "confirm-invalid"
        )
        {
            Says = new Dictionary<string, string> { ["Source"] = nameof(Source.Reconsideration) },
            Takes = new Dictionary<string, string>(Case)
            {
                ["Unit"] = "respondent",
                ["Outcome"] = "outcome",
                ["Area"] = "field",
                ["Decision"] = "act-number",
            },
        };

    /// <summary>败诉: a judgment on the merits against the organ.</summary>
    private static Following AfterSuit =>
        new(
            "litigation.RecordOutcome",
            typeof(FollowCorrection),
            "outcome",
            "quashed",
            "partly-quashed",
            "perform",
            "pay",
            "confirmed-unlawful",
            "confirmed-invalid",
            "changed",
            "agreement-duty"
        )
        {
            Says = new Dictionary<string, string> { ["Source"] = nameof(Source.Litigation) },
            Takes = new Dictionary<string, string>(Case)
            {
                ["Unit"] = "respondent",
                ["Outcome"] = "outcome",
                ["Area"] = "field",
                ["Decision"] = "act-number",
            },
        };

    /// <summary>涉企行政检查意见 4: a visit beyond the cap, whoever allowed it, shows itself to the supervising body.</summary>
    private static Following OverCap(string issued) =>
        new(issued, typeof(RaiseAlarm), "over-cap")
        {
            Says = new Dictionary<string, string> { ["Enterprise"] = "是" },
            Takes = new Dictionary<string, string>
            {
                ["Matter"] = LookUp.ById,
                ["Unit"] = Following.ByOffice,
                ["Text"] = "over-cap",
                ["Field"] = "field",
            },
        };

    private static Dictionary<string, string> Case => new() { ["Matter"] = LookUp.ById, ["Case"] = Following.ByNumber };
}
