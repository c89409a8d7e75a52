using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>
/// 案卷评查: rounds with their draw, the sheets that reviewers work on without knowing whose file it is, and the files with their results as
/// their units know them. Three kinds, so that each is seen by those it concerns alone.
/// </summary>
public static class FileReviewModule
{
    public static Module Rounds { get; } =
        Module.Of<ReviewRound, RoundStage>(
            "file-reviews",
            "案卷评查",
            duties: typeof(RoundDuty),
            clocks: typeof(RoundClocks),
            figures: typeof(RoundFigures),
            documents: typeof(RoundDocuments),
            laws: Instruments.All
        );

    public static Module Sheets { get; } =
        Module.Of<ReviewSheet, SheetStage>(
            "review-sheets",
            "案卷评查表",
            duties: typeof(SheetDuty),
            clocks: typeof(SheetClocks),
            figures: null,
            documents: null,
            laws: Instruments.All
        );

    public static Module Files { get; } =
        Module.Of<ReviewedFile, FileStage>(
            "reviewed-files",
            "被评查案卷",
            duties: typeof(FileDuty),
            clocks: typeof(FileClocks),
            figures: typeof(FileFigures),
            documents: typeof(FileDocuments),
            publication: Excellence.Publication,
            laws: Instruments.All,
            given: [Facet.Given("defect", "问题类型", [.. Enum.GetValues<Defect>().Select(d => Choice.Of(d))])]
        );
}
