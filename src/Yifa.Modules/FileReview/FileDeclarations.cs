using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

public static class FileClocks
{
    private const string Local = "没有全国统一规定;取广东省行政执法案卷评查的做法(省政府令第231号),请按本地规定核对";

    public static readonly ClockRule Rectification = Norm("rectification", "整改", Term.Days(30), "30日", "案卷问题整改期限") with
    {
        MetBy = [typeof(Report)],
        Responsible = "被评查单位",
        IfSilent = "逾期没有报告整改情况的,由评查组织人督促",
    };

    /// <summary>Ten working days.</summary>
    public static readonly ClockRule Objection = Norm(
        "objection",
        "提出异议",
        Term.WorkingDays(10),
        "10个工作日",
        "对案卷评查结果提出异议的期限"
    ) with
    {
        MetBy = [typeof(Object)],
        Responsible = "被评查单位",
        Outside = true,
        IfSilent = "逾期的,评查结果不再变更",
    };

    public static readonly ClockRule Answer = Norm("answer", "答复异议", Term.WorkingDays(10), "10个工作日", "答复案卷评查异议的期限") with
    {
        MetBy = [typeof(AnswerObjection)],
        Responsible = "评查负责人",
        IfSilent = "逾期的,说明理由",
    };

    public static readonly ClockRule Verification = Norm(
        "verification",
        "审核整改情况",
        Term.WorkingDays(10),
        "10个工作日",
        "审核案卷整改的期限"
    ) with
    {
        MetBy = [typeof(Rectify), typeof(SendBack)],
        Responsible = "评查组织人",
        IfSilent = "逾期的,由评查负责人督促",
    };

    private static ClockRule Norm(string name, string label, Term term, string written, string setting) =>
        new(
            name,
            label,
            [new(DateOnly.MinValue, term, Checklists.Basis, new($"file-review.{name}", setting, written, Local, Kernel.Verified.Seen))]
        )
        {
            Norm = true,
        };
}

public static class FileDocuments
{
    public static readonly Template Opinion = new(
        "opinion",
        "案卷评查意见书",
        Checklists.Basis,
        Template.Element<ReviewedFile>("被评查单位", Checklists.Basis, f => f.Unit),
        Template.Element<ReviewedFile>("案号", Checklists.Basis, f => f.FileNumber),
        Template.Element<ReviewedFile>("评查结果", Checklists.Basis, f => f.Told)
    )
    {
        To = m => ((ReviewedFile)m).Unit,
        Body = m => Said((ReviewedFile)m),
    };

    private static IEnumerable<string> Said(ReviewedFile file)
    {
        foreach (var defect in file.DefectsTold)
            yield return defect;
        if (file.Opinion is { } opinion)
            yield return opinion;
        if (file.Defects.Count > 0)
            yield return "请按期整改并报告;对评查结果有异议的,按期书面提出。";
    }
}

public static class FileFigures
{
    private static readonly string[] Cuts = ["review", "manner", "file-type", "unit"];

    public static readonly Figure Files = Figure.Count(
        "file-review.files",
        "评查案卷",
        "Case files reviewed",
        "件",
        "登记了评查结果的案卷,每件每次评查一次,计入登记之日。",
        [.. Cuts, "grade"]
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure ProblemFiles = Figure.Count(
        "file-review.problem-files",
        "问题案卷",
        "Files with problems",
        "件",
        "评查发现问题的案卷,每件一次,计入评查之日;异议成立、没有问题了的不计。",
        Cuts
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Problems = Figure.Count(
        "file-review.problems",
        "案卷问题",
        "Problems found in files",
        "个",
        "评查发现的问题,每个一次,计入评查之日;异议成立的不计。",
        [.. Cuts, "defect"]
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Rectified = Figure.Count(
        "file-review.problems-rectified",
        "已整改案卷问题",
        "File problems rectified",
        "个",
        "整改得到认可的问题,每个一次,计入发现问题的那次评查之日。",
        "review",
        "file-type",
        "unit"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure RectifiedRate = Figure.Rate(
        "file-review.rectified-rate",
        "案卷问题整改率",
        "Rectification rate of file problems",
        "已整改的案卷问题占发现的案卷问题的比例。",
        Rectified,
        Problems
    );
}

/// <summary>优秀案卷名单.</summary>
public static class Excellence
{
    public static readonly Publication Publication = new(
        "优秀案卷",
        Checklists.Basis,
        "published",
        null,
        file => file.Matter.Title,
        file => Said((ReviewedFile)file.Matter)
    );

    private static IEnumerable<string> Said(ReviewedFile file) =>
        [
            $"单位:{file.Unit}",
            $"案号:{file.FileNumber}",
            $"案卷类型:{Words.Chinese(file.FileType)}",
            $"得分:{Field.Show(file.Score)}",
            $"评语:{file.Commendation}",
        ];
}
