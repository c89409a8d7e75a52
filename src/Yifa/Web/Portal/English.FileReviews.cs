namespace Yifa.Web.Portal;

public static partial class English
{
    // How files are reviewed after they are closed.
    private static readonly Dictionary<string, string> FileReviews = new()
    {
        ["优秀案卷"] = "Excellent case files",
        ["编制评查库,双方提交随机数的校验值,然后公告抽取日;自查的,登记各案卷的评查结果后结束"] =
            "The pool is made up, both sides promise a number, and the day of the draw is announced; a self-check is closed when every result is in",
        ["分派评查表,评查人逐件评查,取回评查结果后结束"] =
            "The sheets are handed out, reviewers go through each file, and the review is closed when the results are in",
        ["主评人逐项评查,处理自动初查的疑点,提交评查意见"] =
            "The main reviewer goes through the items, answers what the first pass suspects, and submits an opinion",
        ["复评人复核,同意或者退回"] = "The second reviewer checks it and agrees, or sends it back",
        ["案卷所属单位按期整改并报告,或者提出异议"] = "The unit puts the file right in time and reports, or objects",
        ["审核整改情况,认可或者退回"] = "What was put right is checked, and accepted or sent back",
        ["复核异议并答复"] = "The objection is looked into and answered",
        ["评查组织人"] = "the organiser of the review",
        ["评查组织人和抽取监督人"] = "the organiser and the witness of the draw",
        ["评查人"] = "the reviewers",
        ["被评查单位"] = "the unit whose file it is",
        ["评查负责人"] = "the head of the review",
        ["没有按期完成的,由评查负责人督促或者取消"] = "If it is not done in time, the head of the review presses for it or cancels it",
        ["没有抽取的,取消后另行开展"] = "If there is no draw, the review is cancelled and begun anew",
        ["逾期的,由评查组织人督促或者改派"] = "If it is late, the organiser presses for it or gives the file to others",
        ["逾期没有报告整改情况的,由评查组织人督促"] = "If the unit does not report in time, the organiser presses for it",
        ["逾期的,评查结果不再变更"] = "After that the result stands",
        ["逾期的,由评查负责人督促"] = "If it is late, the head of the review presses for it",
    };
}
