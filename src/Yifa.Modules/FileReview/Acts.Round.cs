using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

[Act("开展评查", Checklists.Basis, Opens = true)]
[By(RoundDuty.Organiser)]
public sealed record OpenRound(
    [Label("名称")] string Title,
    [Label("评查类别")] ReviewKind Review,
    [Label("评查方式")] Manner Manner,
    [Label("案卷类型")] IReadOnlyList<FileType> Types,
    [Label("结案期间起")] DateOnly From,
    [Label("结案期间止")] DateOnly To,
    [Label("评查范围")] string? Scope = null
) : Act<ReviewRound>
{
    public override IEnumerable<Series> Numbers(ReviewRound matter) => [RoundDocuments.Number];

    public override IEnumerable<Refusal> Refuse(ReviewRound matter, Scene at)
    {
        if (!RosterText.IsPlain(Title))
            yield return Refusals.NotPlain.At(nameof(Title));
        if (Types.Count == 0)
            yield return Refusals.NoTypes.At(nameof(Types));
        if (To < From)
            yield return Refusals.PeriodWrong.At(nameof(To));
    }

    public override void Perform(ReviewRound matter, Scene at)
    {
        (matter.Title, matter.Review, matter.Manner, matter.Scope) = (Title, Review, Manner, Scope);
        (matter.Types, matter.From, matter.To) = ([.. Types.Distinct()], From, To);
        (matter.Number, matter.Stage) = (at.Number(RoundDocuments.Number), RoundStage.Preparing);
        at.Start(RoundClocks.Round);
    }
}

/// <summary>评查库: the files that may be drawn, those who review, and whose file nobody may read. The rows stay in this entry.</summary>
[Act(
    "确定评查库",
    Checklists.Basis,
    Hint = "本系统的案卷可以在评查页上自动编制,并自动列出回避;系统外的案卷按编号写入。公告之前可以重新确定,以最后一次为准"
)]
[By(RoundDuty.Organiser)]
[From(RoundStage.Preparing)]
public sealed record FixPool(
    [Label("案卷", Format = Format.LongText, Max = 6_000_000, Hint = "每行:案卷类型、单位、案号,用逗号或制表符分开")] string Files,
    [Label("评查人账号", Hint = "一行一个")] IReadOnlyList<string> Reviewers,
    [Label("抽取案卷数")] int Take,
    [Label(
        "回避",
        Format = Format.LongText,
        Max = 6_000_000,
        LinesOfAccounts = true,
        Hint = "每行:案卷在上面的行次、评查人账号;本单位的和经手过的案卷必须回避"
    )]
        string? Conflicts = null
) : Act<ReviewRound>
{
    /// <summary>The pool as it is drawn from, and what is wrong with it.</summary>
    internal (Rosters Rosters, IReadOnlyList<Refusal> Refusals) Read()
    {
        var refusals = new List<Refusal>();
        var rows = Files.Split('\n').Select(r => r.Trim()).Where(r => r.Length > 0).ToList();
        var lines = rows.Select(PoolLine.Read).ToList();
        if (lines.IndexOf(null) is var wrong and >= 0)
            refusals.Add(FileReview.Refusals.LineWrong.With($":第{wrong + 1}行“{RosterText.Short(rows[wrong])}”").At(nameof(Files)));
        if (lines.GroupBy(l => (l?.Unit, l?.Number)).FirstOrDefault(g => g.Key.Number is not null && g.Count() > 1) is { } twice)
            refusals.Add(FileReview.Refusals.FileTwice.With($":{twice.Key.Number}").At(nameof(Files)));
        var (conflicts, fault) = RosterText.Conflicts(
            string.Join('\n', (Conflicts ?? "").Split('\n').Where(c => !string.IsNullOrWhiteSpace(c)).Select(c => Id(c, rows.Count)))
        );
        if (fault is not null)
            refusals.Add(FileReview.Refusals.ConflictWrong.With($":{fault}").At(nameof(Conflicts)));
        var rosters = new Rosters(
            lines.OfType<PoolLine>().Select((l, i) => new DrawnFrom(IdOf(i + 1), 1, l.Name)),
            Reviewers.Select(r => new Inspector(r, r)),
            conflicts
        );
        if (refusals.Count == 0 && rosters.Against(Take, 2) is { } against)
            refusals.Add(FileReview.Refusals.CannotDraw.With(Said(against)));
        return (rosters, refusals);
    }

    internal static string IdOf(int row) => $"F{row:00000}";

    private static string Id(string conflict, int rows) =>
        conflict.Trim().Split([',', '\uFF0C', '\t'], 2) is [var row, var account] && int.TryParse(row, out var n) && n >= 1 && n <= rows
            ? $"{IdOf(n)},{account.Trim()}"
            : conflict;

    // the kernel speaks of objects and inspectors
    private static string Said(string against) =>
        against.Replace("检查对象", "案卷").Replace("执法检查人员", "评查人").Replace("对象", "案卷");

    public override IEnumerable<Refusal> Refuse(ReviewRound matter, Scene at)
    {
        if (matter.Manner != Manner.Drawn)
            yield return Refusals.NotDrawing;
        if (Reviewers.Contains(at.Actor.Account))
            yield return Refusals.OrganiserReviews.At(nameof(Reviewers));
        foreach (var unknown in Reviewers.Where(r => at.NameOf(r) == r))
            yield return Refusals.ReviewerUnknown.With($":{unknown}").At(nameof(Reviewers));
        foreach (var refusal in Read().Refusals)
            yield return refusal;
    }

    public override void Perform(ReviewRound matter, Scene at)
    {
        var rosters = Read().Rosters;
        (matter.PoolEntry, matter.Pooled, matter.Take) = (matter.Version + 1, rosters.Objects.Count, Take);
        matter.Reviewers = [.. rosters.Inspectors.Select(i => i.Id)];
        // a number promised for another pool is promised for none
        (matter.Organiser, matter.Witness) = (null, null);
    }
}

/// <summary>An organiser who has seen the sheets come in closes the batch when every file is told to its unit.</summary>
[Act("结束评查", Checklists.Basis)]
[By(RoundDuty.Head)]
[From(RoundStage.Preparing, RoundStage.Reviewing)]
public sealed record CloseBatch([Label("总结", Format = Format.LongText)] string Summary) : Act<ReviewRound>
{
    private const string Open = "open";
    private const string Entered = "entered";

    public override IEnumerable<LookUp> Asks(ReviewRound matter, DateOnly on) =>
        [
            new(Open, "review-sheets", "open-in", matter.Number ?? "", 1),
            new(Entered, "reviewed-files", "of-round", matter.Number ?? "", matter.Drawn.Count + 1),
        ];

    public override IEnumerable<Refusal> Refuse(ReviewRound matter, Scene at)
    {
        if (at.Answer(Open).Count > 0)
            yield return Refusals.SheetsOpen;
        if (matter.Manner == Manner.Drawn && at.Answer(Entered).Count < Math.Max(1, matter.Drawn.Count))
            yield return Refusals.ResultsMissing;
    }

    public override void Perform(ReviewRound matter, Scene at)
    {
        (matter.Summary, matter.Stage) = (Summary, RoundStage.Finished);
        at.Stop(RoundClocks.Round);
        at.Count(RoundFigures.Batches);
        at.Issue(RoundDocuments.Report);
    }
}

[Act("取消评查", Checklists.Basis, Grave = true)]
[By(RoundDuty.Head)]
[From(RoundStage.Preparing, RoundStage.Announced)]
public sealed record Cancel([Label("取消理由")] string Reason) : Act<ReviewRound>
{
    public override void Perform(ReviewRound matter, Scene at) => (matter.Reason, matter.Stage) = (Reason, RoundStage.Cancelled);
}
