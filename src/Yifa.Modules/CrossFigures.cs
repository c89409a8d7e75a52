using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>Figures whose parts are counted by different modules. A module never names another, so they stand here, where both are seen.</summary>
public static class CrossFigures
{
    public static readonly Figure SuedRate = Figure.Rate(
        "reconsideration.sued-rate",
        "复议后起诉率",
        "Rate of suits after reconsideration",
        "对当年办结的复议案件提起的一审诉讼,占同期办结后可诉案件的比例。",
        Litigation.Figures.Received,
        Reconsideration.Figures.ClosedSuable
    ) with
    {
        NumeratorWhere = [("instance", "first"), ("after-reconsideration", "yes"), ("reconsidered-in", "same-year")],
    };

    public static readonly Figure ToLitigationRatio = Figure.Ratio(
        "reconsideration.to-litigation-ratio",
        "复议收案与一审行政诉讼比值",
        "Ratio of reconsideration applications to direct first-instance suits",
        "比值",
        "收到的复议申请除以未经复议直接提起的一审行政诉讼。",
        Reconsideration.Figures.Applied,
        Litigation.Figures.Received
    ) with
    {
        DenominatorWhere = [("instance", "first"), ("after-reconsideration", "no")],
    };

    public static IReadOnlyList<Figure> All { get; } = [SuedRate, ToLitigationRatio];
}
