using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>
/// The result of a file. Of a drawn one it must be what its two reviewers have said, item by item; who they are stays behind. A unit that looks
/// through its own files enters each itself.
/// </summary>
[Act("登记评查结果", Checklists.Basis, Opens = true, Hint = "抽查的,由评查页按评查表逐件登记;自查的,由本单位逐件登记")]
[By(FileDuty.Organiser, FileDuty.Checker)]
public sealed record ReviewFile(
    [Label("评查类别")] ReviewKind Review,
    [Label("评查方式")] Manner Manner,
    [Label("案卷类型")] FileType FileType,
    [Label("被评查单位", Format = Format.Office)] string Unit,
    [Label("案号")] string FileNumber,
    [Label("问题", Format = Format.LongText, Max = 100_000, Hint = "每行一个:评查项目的编号、空格、问题;没有问题的不填")]
        string? Defects = null,
    [Label("评查意见", Format = Format.LongText)] string? Opinion = null,
    [Label("评查批次", Hint = "批次的编号;抽查的必填")] string? Round = null,
    [Label("评查编号", Hint = "抽查的必填")] string? Code = null,
    [Label("案卷在本系统的位置", Hint = "种类/编号,如 penalties/12;系统外的不填")] string? Source = null
) : Act<ReviewedFile>
{
    private const string OfRound = "round";
    private const string Drawn = "drawn";
    private const string Result = "result";

    private List<FoundDefect?> Lines => FoundDefect.ReadAll(Defects);

    public override IEnumerable<LookUp> Asks(ReviewedFile matter, DateOnly on)
    {
        if (Round is { } round)
            yield return new(OfRound, "file-reviews", "round-of", ReviewRound.Named(round, Review, Manner), 1);
        if (Manner != Manner.Drawn || Round is null || Code is null)
            yield break;
        var name = new PoolLine(FileType, Unit, FileNumber, Source).Name;
        yield return new(Drawn, "file-reviews", "drawn", ReviewRound.FileAs(Round, Code, name), 1);
        yield return new(Result, "review-sheets", "result", ReviewSheet.ResultOf(Round, Code, FileType, Lines.OfType<FoundDefect>()), 1);
    }

    public override IEnumerable<Refusal> Refuse(ReviewedFile matter, Scene at)
    {
        if (Lines.Exists(l => l is null || Checklists.For(FileType).Item(l.Item) is null))
            yield return Refusals.ItemUnknown.At(nameof(Defects));
        if (Round is not null && at.Answer(OfRound).Count == 0)
            yield return Refusals.NoSuchRound.At(nameof(Round));
        if (Manner != Manner.Drawn)
            yield break;
        if (Round is null || Code is null || at.Answer(Drawn).Count == 0)
            yield return Refusals.FileNotDrawn.At(nameof(Code));
        else if (at.Answer(Result).Count == 0)
            yield return Refusals.NotAsReviewed.At(nameof(Defects));
    }

    public override void Perform(ReviewedFile matter, Scene at)
    {
        (matter.Review, matter.Manner, matter.FileType, matter.Unit) = (Review, Manner, FileType, Unit);
        (matter.FileNumber, matter.Title, matter.Round, matter.Opinion) = (FileNumber, $"{Unit}{FileNumber}", Round, Opinion);
        (matter.ListVersion, matter.ReviewedOn) = (Checklists.For(FileType).Version, at.On);
        matter.Defects = [.. Lines.OfType<FoundDefect>()];
        matter.Grades(at);
        at.Claim("reviewed-file", $"{Round ?? $"{at.On.Year}{Words.Code(Review)}"}/{Unit}/{FileNumber}");
        if (Source?.Split('/') is [_, var id] && long.TryParse(id, out var source))
            at.Link(source, "被评查的案卷");
        at.Count(FileFigures.Files);
        foreach (var defect in matter.Defects)
            matter.CountDefect(at, defect, 1);
        at.Issue(FileDocuments.Opinion);
        if (matter.Defects.Count == 0)
        {
            matter.Stage = FileStage.Finished;
            return;
        }
        at.Count(FileFigures.ProblemFiles);
        matter.Stage = FileStage.Rectifying;
        at.Start(FileClocks.Rectification);
        at.Start(FileClocks.Objection);
        at.Notify("office", Unit, $"{FileNumber}案卷评查:{matter.Told},请按期整改或者提出异议");
    }
}

/// <summary>Ten working days from the result, in writing.</summary>
[Act("提出异议", Checklists.Basis, Once = true)]
[By(FileDuty.Liaison, FileDuty.Checker)]
[From(FileStage.Rectifying)]
public sealed record Object([Label("异议和理由", Format = Format.LongText)] string Text) : Act<ReviewedFile>
{
    public override IEnumerable<Refusal> Refuse(ReviewedFile matter, Scene at)
    {
        if (at.Clock(FileClocks.Objection) is not { } run || at.On > run.Due)
            yield return Refusals.ObjectionLate;
    }

    public override void Perform(ReviewedFile matter, Scene at)
    {
        (matter.Objection, matter.Stage) = (Text, FileStage.Objected);
        at.Stop(FileClocks.Objection);
        at.Pause(FileClocks.Rectification);
        at.Start(FileClocks.Answer);
    }
}

/// <summary>Defects that do not stand are struck, and counted no more.</summary>
[Act("答复异议", Checklists.Basis)]
[By(FileDuty.Head)]
[From(FileStage.Objected)]
public sealed record AnswerObjection(
    [Label("答复", Format = Format.LongText)] string Answer,
    [Label("异议成立、撤销的问题", Hint = "一行一个序号;都不成立的不填")] IReadOnlyList<int>? Struck = null
) : Act<ReviewedFile>
{
    public override IEnumerable<Refusal> Refuse(ReviewedFile matter, Scene at)
    {
        if ((Struck ?? []).Any(n => n < 1 || n > matter.Defects.Count))
            yield return Refusals.NoSuchDefect.At(nameof(Struck));
    }

    public override void Perform(ReviewedFile matter, Scene at)
    {
        matter.Answer = Answer;
        foreach (var struck in matter.Defects.Where((_, i) => Struck?.Contains(i + 1) == true))
            matter.CountDefect(at, struck, -1);
        matter.Regrade(at, [.. matter.Defects.Where((_, i) => Struck?.Contains(i + 1) != true)]);
        at.Stop(FileClocks.Answer);
        at.Resume(FileClocks.Rectification);
        matter.Stage = matter.Defects.Count == 0 ? FileStage.Finished : FileStage.Rectifying;
    }
}

[Act("报告整改情况", Checklists.Basis)]
[By(FileDuty.Liaison, FileDuty.Checker)]
[From(FileStage.Rectifying)]
public sealed record Report([Label("整改情况", Format = Format.LongText, Hint = "逐个问题写明")] string Text) : Act<ReviewedFile>
{
    public override void Perform(ReviewedFile matter, Scene at)
    {
        (matter.Rectification, matter.Stage) = (Text, FileStage.Reported);
        at.Stop(FileClocks.Rectification);
        at.Start(FileClocks.Verification);
    }
}

/// <summary>Counted on the day the file was reviewed, so that one year's problems can be followed.</summary>
[Act("认可整改", Checklists.Basis)]
[By(FileDuty.Organiser)]
[From(FileStage.Reported)]
public sealed record Rectify([Label("审核意见")] string Verified) : Act<ReviewedFile>
{
    public override void Perform(ReviewedFile matter, Scene at)
    {
        (matter.Verified, matter.Rectified, matter.Stage) = (Verified, matter.Defects.Count, FileStage.Finished);
        at.Stop(FileClocks.Verification);
        at.Count(FileFigures.Rectified, matter.Defects.Count, matter.ReviewedOn);
    }
}

[Act("退回整改", Checklists.Basis)]
[By(FileDuty.Organiser)]
[From(FileStage.Reported)]
public sealed record SendBack([Label("审核意见")] string Verified) : Act<ReviewedFile>
{
    public override void Perform(ReviewedFile matter, Scene at)
    {
        (matter.Verified, matter.Stage) = (Verified, FileStage.Rectifying);
        at.Stop(FileClocks.Verification);
        at.Start(FileClocks.Rectification);
    }
}

/// <summary>优秀案卷, for everybody to read.</summary>
[Act("评为优秀案卷", Checklists.Basis, Once = true, Hint = "列入优秀案卷名单,向社会公布;评语不写个人信息")]
[By(FileDuty.Head)]
[From(FileStage.Finished)]
public sealed record Commend([Label("评语", Format = Format.LongText)] string Words) : Act<ReviewedFile>
{
    public override IEnumerable<Refusal> Refuse(ReviewedFile matter, Scene at)
    {
        if (matter.Grade != Grade.Excellent)
            yield return Refusals.NotExcellent;
    }

    public override void Perform(ReviewedFile matter, Scene at) => matter.Commendation = Words;
}

internal static class Regrading
{
    /// <summary>Takes the file out of what it was counted in, where the grade or the problems change, and counts it as it is now.</summary>
    public static void Regrade(this ReviewedFile file, Scene at, IReadOnlyList<FoundDefect> standing)
    {
        at.Uncount(FileFigures.Files, on: file.ReviewedOn);
        if (standing.Count == 0)
            at.Uncount(FileFigures.ProblemFiles, on: file.ReviewedOn);
        file.Defects = standing;
        file.Grades(at);
        at.Count(FileFigures.Files, on: file.ReviewedOn);
    }
}
