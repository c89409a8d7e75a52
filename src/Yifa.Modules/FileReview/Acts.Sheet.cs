using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>分派: the pair that was drawn, and no other, gets the file under its code.</summary>
[Act("分派评查表", Checklists.Basis, Opens = true, Hint = "由评查页按抽取结果逐件分派")]
[By(SheetDuty.Organiser)]
public sealed record Allot(
    [Label("评查批次", Hint = "批次的编号")] string Round,
    [Label("评查编号")] string Code,
    [Label("案卷类型")] FileType Type,
    [Label("主评人账号")] string Main,
    [Label("复评人账号")] string Second,
    [Label("隐名的办理经过", Format = Format.LongText, Max = 400_000, Hint = "系统外的案卷不填,评查人看隐名的纸质卷")]
        string? Course = null,
    [Label("自动初查的疑点", Format = Format.LongText, Max = 100_000, Hint = "每行:评查项目的编号、疑点")] string? Suspicions = null,
    [Label("经过截至第几条记录")] int? Through = null
) : Act<ReviewSheet>
{
    private const string Drawn = "drawn";

    private List<FoundDefect?> Lines => FoundDefect.ReadAll(Suspicions);

    public override IEnumerable<LookUp> Asks(ReviewSheet matter, DateOnly on) =>
        [new(Drawn, "file-reviews", "allotted", ReviewRound.AllottedAs(Round, Code, Main, Second), 1)];

    public override IEnumerable<Refusal> Refuse(ReviewSheet matter, Scene at)
    {
        if (at.Answer(Drawn).Count == 0)
            yield return Refusals.NotAllotted.At(nameof(Code));
        if (Lines.Exists(l => l is null || Checklists.For(Type).Item(l.Item) is null))
            yield return Refusals.ItemUnknown.At(nameof(Suspicions));
    }

    public override void Perform(ReviewSheet matter, Scene at)
    {
        (matter.Round, matter.FileCode, matter.Type) = (Round, Code, Type);
        (matter.Title, matter.ListVersion) = ($"评查表{Code}", Checklists.For(Type).Version);
        (matter.Course, matter.Through) = (Course, Through);
        matter.Suspicions = [.. Lines.OfType<FoundDefect>().Select(l => new Suspicion(l.Item, l.Text))];
        matter.Stage = SheetStage.Reviewing;
        // by their roles: who is not of a unit says which it may be
        at.Join(Role.Main, Words.Chinese(Role.Main), Main);
        at.Join(Role.Second, Words.Chinese(Role.Second), Second);
        at.Claim(Sheets.Place, Sheets.PlaceOf(matter));
        at.Start(SheetClocks.Review);
        at.Notify("account", Main, $"分派给您主评的评查表:{Round}第{Code}件");
        at.Notify("account", Second, $"分派给您复评的评查表:{Round}第{Code}件");
    }
}

[Act("登记问题", Checklists.Basis, Hint = "一次登记一个问题")]
[By(Role.Main, Role.Second)]
[From(SheetStage.Reviewing)]
public sealed record RecordDefect(
    [Label("评查项目", Hint = "评查标准中的编号,如07")] string Item,
    [Label("问题", Format = Format.LongText, Max = 1000, Hint = "写明在哪一步、哪一份文书;不写姓名和单位")] string Text
) : Act<ReviewSheet>
{
    public override IEnumerable<Refusal> Refuse(ReviewSheet matter, Scene at)
    {
        if (matter.List.Item(Item.Trim()) is null)
            yield return Refusals.ItemUnknown.At(nameof(Item));
    }

    public override void Perform(ReviewSheet matter, Scene at) =>
        matter.Defects = [.. matter.Defects, new(Item.Trim(), Sheets.OneLine(Text))];
}

[Act("采纳疑点", Checklists.Basis)]
[By(Role.Main, Role.Second)]
[From(SheetStage.Reviewing)]
public sealed record Adopt([Label("疑点序号")] int Suspicion) : Act<ReviewSheet>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => ((ReviewSheet)file.Matter).Suspicions.Any(s => s.IsOpen);

    public override IEnumerable<Refusal> Refuse(ReviewSheet matter, Scene at) => Sheets.Against(matter, Suspicion, nameof(Suspicion));

    public override void Perform(ReviewSheet matter, Scene at)
    {
        var one = matter.Suspicions[Suspicion - 1];
        matter.Ruled(Suspicion, one with { Adopted = true });
        matter.Defects = [.. matter.Defects, new(one.Item, one.Text)];
    }
}

[Act("不采纳疑点", Checklists.Basis)]
[By(Role.Main, Role.Second)]
[From(SheetStage.Reviewing)]
public sealed record Dismiss([Label("疑点序号")] int Suspicion, [Label("理由")] string Reason) : Act<ReviewSheet>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => Adopt.IsOffered(file, actor);

    public override IEnumerable<Refusal> Refuse(ReviewSheet matter, Scene at) => Sheets.Against(matter, Suspicion, nameof(Suspicion));

    public override void Perform(ReviewSheet matter, Scene at) =>
        matter.Ruled(Suspicion, matter.Suspicions[Suspicion - 1] with { Dismissed = Reason });
}

[Act("删去问题", Checklists.Basis)]
[By(Role.Main, Role.Second)]
[From(SheetStage.Reviewing)]
public sealed record DropDefect([Label("问题序号")] int Number, [Label("理由")] string Reason) : Act<ReviewSheet>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => ((ReviewSheet)file.Matter).Defects.Count > 0;

    public override IEnumerable<Refusal> Refuse(ReviewSheet matter, Scene at)
    {
        if (Number < 1 || Number > matter.Defects.Count)
            yield return Refusals.NoSuchDefect.At(nameof(Number));
    }

    public override void Perform(ReviewSheet matter, Scene at) => matter.Defects = [.. matter.Defects.Where((_, i) => i != Number - 1)];
}

/// <summary>The score follows from the items; nobody types it.</summary>
[Act("提交评查意见", Checklists.Basis)]
[By(Role.Main)]
[From(SheetStage.Reviewing)]
public sealed record Submit([Label("评查意见", Format = Format.LongText)] string Opinion) : Act<ReviewSheet>
{
    public override IEnumerable<Refusal> Refuse(ReviewSheet matter, Scene at)
    {
        if (matter.Suspicions.Any(s => s.IsOpen))
            yield return Refusals.SuspicionsOpen;
    }

    public override void Perform(ReviewSheet matter, Scene at)
    {
        var (score, vetoed) = Scoring.Of(matter.List, matter.Defects.Select(d => d.Item));
        (matter.Opinion, matter.Score) = (Opinion, score);
        (matter.Grade, matter.Stage) = (Scoring.GradeOf(score, vetoed, at.SettingHere(Scoring.Limits)), SheetStage.Submitted);
    }
}

[Act("复核评查意见", Checklists.Basis)]
[By(Role.Second)]
[From(SheetStage.Submitted)]
public sealed record Countersign([Label("同意")] bool Agreed = true, [Label("复核意见", Format = Format.LongText)] string? Opinion = null)
    : Act<ReviewSheet>
{
    public override IEnumerable<Refusal> Refuse(ReviewSheet matter, Scene at)
    {
        if (!Agreed && string.IsNullOrWhiteSpace(Opinion))
            yield return Refusals.OpinionMissing.At(nameof(Opinion));
    }

    public override void Perform(ReviewSheet matter, Scene at)
    {
        (matter.Second, matter.Stage) = (Opinion, Agreed ? SheetStage.Finished : SheetStage.Reviewing);
        if (Agreed)
            at.Stop(SheetClocks.Review);
    }
}

/// <summary>回避: whoever knows the file in spite of all says so, and reads no further.</summary>
[Act("回避", Checklists.Basis, Grave = true, Hint = "认出案卷、与案件有利害关系的,应当回避;由评查负责人改派")]
[By(Role.Main, Role.Second)]
[From(SheetStage.Reviewing, SheetStage.Submitted)]
public sealed record StepBack([Label("理由", Hint = "不写单位和姓名")] string Reason) : Act<ReviewSheet>
{
    public override void Perform(ReviewSheet matter, Scene at)
    {
        (matter.SteppedBackBecause, matter.Stage) = (Reason, SheetStage.SteppedBack);
        at.Release(Sheets.Place, Sheets.PlaceOf(matter));
    }
}

internal static class Sheets
{
    public const string Place = "review-sheet";

    public static string PlaceOf(ReviewSheet sheet) => $"{sheet.Round}/{sheet.FileCode}";

    public static IEnumerable<Refusal> Against(ReviewSheet sheet, int suspicion, string field)
    {
        if (suspicion < 1 || suspicion > sheet.Suspicions.Count || !sheet.Suspicions[suspicion - 1].IsOpen)
            yield return Refusals.NoSuchSuspicion.At(field);
    }

    public static void Ruled(this ReviewSheet sheet, int number, Suspicion ruled) =>
        sheet.Suspicions = [.. sheet.Suspicions.Select((s, i) => i == number - 1 ? ruled : s)];

    public static string OneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
