using Yifa.Kernel;
using Yifa.Modules.FileReview;

namespace Yifa.Modules.Samples;

/// <summary>What the reports of the sample regions print of file reviews, made of invented files that add up to it.</summary>
internal static class FileReviewYears
{
    /// <summary>自查行政许可案件720件、行政投诉案件34件、行政处罚案件1件; a small round that is drawn shows the pages.</summary>
    public static IEnumerable<Script> Minhang2024(RegionTree tree, District district)
    {
        var who = Reviewers(tree, district);
        return FileReviewSample
            .SelfChecked(who, 2024, ReviewKind.Enforcement, FileType.Licence, 720, problems: 6)
            .Concat(FileReviewSample.SelfChecked(who, 2024, ReviewKind.Enforcement, FileType.Complaint, 34))
            .Concat(FileReviewSample.SelfChecked(who, 2024, ReviewKind.Enforcement, FileType.Penalty, 1))
            .Concat(FileReviewSample.DrawnRound(who, 2024, pool: 40, take: 8, problemFiles: 3, problems: 7, open: 2));
    }

    /// <summary>抽查495件, 167 with 387 problems; 四类案卷: 8047 and 180 problems, all put right.</summary>
    public static IEnumerable<Script> Shangyu2024(RegionTree tree, District district)
    {
        var who = Reviewers(tree, district);
        return FileReviewSample
            .SelfChecked(who, 2024, ReviewKind.FourFileTypes, FileType.NormativeDocument, 210, 2_200, 11)
            .Concat(FileReviewSample.SelfChecked(who, 2024, ReviewKind.FourFileTypes, FileType.MajorDecision, 60, 600, 11))
            .Concat(FileReviewSample.SelfChecked(who, 2024, ReviewKind.FourFileTypes, FileType.Enforcement, 500, 5_247, 11))
            .Concat(FileReviewSample.SelfChecked(who, 2024, ReviewKind.FourFileTypes, FileType.Reconsideration, 40, 180, 6))
            .Concat(FileReviewSample.DrawnRound(who, 2024, pool: 1_200, take: 495, problemFiles: 167, problems: 387));
    }

    /// <summary>人民调解案卷: 组织评查2批次1929卷.</summary>
    public static IEnumerable<Script> Dalian2024(RegionTree tree, District district)
    {
        var who = Reviewers(tree, district);
        (int Month, string Title)[] batches = [(3, "示例人民调解案卷第一批评查"), (9, "示例人民调解案卷第二批评查")];
        return batches
            .Select(b => FileReviewSample.Batch(who, 2024, b.Month, ReviewKind.PeopleMediation, FileType.PeopleMediation, b.Title))
            .Concat(FileReviewSample.SelfChecked(who, 2024, ReviewKind.PeopleMediation, FileType.PeopleMediation, 1_929, problems: 40));
    }

    private static SampleReviewers Reviewers(RegionTree tree, District district)
    {
        Actor Holder(string duty) => tree.Accounts.Select(a => a.As(duty)).OfType<Actor>().First();
        return new(
            district.Bureau,
            Holder,
            Holder("file-reviews.Witness"),
            [
                .. district.Departments.Select(d =>
                    (d, tree.Accounts.First(a => a.Office == d && a.As("reviewed-files.Liaison") is not null))
                ),
            ]
        );
    }
}
