using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

public static class SheetClocks
{
    public static readonly ClockRule Review = new(
        "review",
        "评查案卷",
        [
            new(
                DateOnly.MinValue,
                Term.WorkingDays(20),
                Checklists.Basis,
                new(
                    "file-review.review",
                    "评查一件案卷的期限",
                    "20个工作日",
                    "没有全国统一规定;本系统取20个工作日,请按本地规定核对",
                    Verified.Memory
                )
            ),
        ]
    )
    {
        MetBy = [typeof(Submit), typeof(Countersign)],
        Responsible = "评查人",
        IfSilent = "逾期的,由评查组织人督促或者改派",
        Norm = true,
    };
}
