using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

public static class RoundClocks
{
    public static readonly ClockRule Round = new(
        "round",
        "完成评查",
        [
            new(
                DateOnly.MinValue,
                Term.Months(6),
                Checklists.Basis,
                new("file-review.round", "一批案卷评查的期限", "6个月", "没有全国统一规定;本系统取6个月,请按本地规定核对", Verified.Memory)
            ),
        ]
    )
    {
        MetBy = [typeof(CloseBatch)],
        Responsible = "评查组织人",
        IfSilent = "没有按期完成的,由评查负责人督促或者取消",
        Norm = true,
    };

    /// <summary>To the day that was announced; the length below is never used.</summary>
    public static readonly ClockRule Drawing = new("drawing", "到抽取日抽取", Term.Days(1), Checklists.Basis)
    {
        MetBy = [typeof(DrawFiles), typeof(RevealShare)],
        Responsible = "评查组织人和抽取监督人",
        IfSilent = "没有抽取的,取消后另行开展",
        Norm = true,
    };
}

public static class RoundDocuments
{
    public static readonly Series Number = new("file-reviews.round", "评查批次编号", "{mark}评查〔{year}〕{n}号");

    public static readonly Template Report = new(
        "report",
        "案卷评查情况报告",
        Checklists.Basis,
        Template.Element<ReviewRound>("评查批次", Checklists.Basis, r => r.Number),
        Template.Element<ReviewRound>("总结", Checklists.Basis, r => r.Summary)
    )
    {
        IsRecord = true,
    };
}

public static class RoundFigures
{
    public static readonly Figure Batches = Figure.Count(
        "file-review.batches",
        "案卷评查批次",
        "Review batches",
        "批次",
        "结束的案卷评查,每批一次,计入结束之日。",
        "review"
    ) with
    {
        NamesNobody = true,
    };
}
