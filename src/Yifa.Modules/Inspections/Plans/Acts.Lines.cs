using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>SH-5: what is added or dropped after filing is written into the plan at once, with its reason.</summary>
[Act("调整检查计划", "上海市优化营商环境条例 62", Hint = "增加的行接着编号;已经启动的行不能减去")]
[By(PlanDuty.Planner)]
[From(PlanStage.Filed, PlanStage.InForce)]
public sealed record Amend(
    [Label("理由", Format = Format.LongText)] string Reason,
    [Label("增加的行", Format = Format.LongText, Max = 2_000_000, Hint = "写法与填报计划各行相同")] string? Add = null,
    [Label("减去的行号", Hint = "一行一个;行号在本计划的“计划各行”页上,是每行最前面的数")] IReadOnlyList<string>? Drop = null
) : Act<InspectionPlan>
{
    internal IReadOnlyList<int> Lines =>
        [.. (Drop ?? []).Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : 0).Distinct()];

    public override IEnumerable<Refusal> Refuse(InspectionPlan matter, Scene at)
    {
        var (added, faults) = PlanText.Read(Add ?? "", matter.Year);
        foreach (var fault in faults)
            yield return PlanRefusals.LinesWrong.At(nameof(Add)).With(fault);
        if (faults.Count == 0 && added.Count == 0 && Lines.Count == 0)
            yield return PlanRefusals.NothingAmended;
        if (matter.Rows + added.Count > PlanText.MostLines)
            yield return PlanRefusals.TooManyLines.At(nameof(Add));
        if (matter.Approved < matter.Planned + added.Count - Lines.Count)
            yield return PlanRefusals.OverApproved.At(nameof(Add)).With($"批准{matter.Approved}家次");
        foreach (var line in Lines)
            if (line < 1 || line > matter.Rows || matter.Dropped.Contains(line))
                yield return PlanRefusals.NoSuchLine.At(nameof(Drop)).With($"第{line}行");
            else if (matter.Started.Contains(line))
                yield return PlanRefusals.AlreadyStarted.At(nameof(Drop)).With($"第{line}行");
    }

    public override void Perform(InspectionPlan matter, Scene at)
    {
        matter.Rows += PlanText.Read(Add ?? "", matter.Year).Lines.Count;
        foreach (var line in Lines)
            matter.Dropped = matter.Dropped.With(line);
        matter.Amendments++;
        matter.Told(matter.Version + 1);
    }
}

/// <summary>JC-7: several items, and several units, go in by one door once. The lines stay; what becomes of each is added.</summary>
[Act("统筹检查计划", "涉企行政检查意见 7", Hint = "一般由合并页逐个计划办理;一行一个决定")]
[By(PlanDuty.Coordinator)]
[From(PlanStage.Filed, PlanStage.InForce)]
public sealed record Coordinate([Label("统筹决定", Format = Format.LongText, Max = 6_000_000)] string Rulings) : Act<InspectionPlan>
{
    private const string Before = "before";

    /// <summary>What the lines in hand were before: how many were saved a visit, how many had no place.</summary>
    public override IEnumerable<Reckoning> Reckons(InspectionPlan matter)
    {
        var year = matter.Year;
        if (matter.Book.Count > 0)
            yield return new(
                Before,
                matter.Book,
                told =>
                {
                    var book = PlanBook.Read(told, year);
                    var of = RulingText.Read(Rulings, year).Rulings.Select(r => book.RulingOf(r.Line)).OfType<Ruling>().ToList();
                    return string.Create(
                        CultureInfo.InvariantCulture,
                        $"{of.Count(r => r.IsSaved)} {of.Count(r => r.Placing == Placing.Unplaced)}"
                    );
                }
            );
    }

    public override IEnumerable<Refusal> Refuse(InspectionPlan matter, Scene at)
    {
        var (rulings, fault) = RulingText.Read(Rulings, matter.Year);
        if (fault is not null || rulings.Count == 0)
            yield return PlanRefusals.RulingsWrong.At(nameof(Rulings)).With(fault ?? "没有写决定");
        foreach (var ruling in rulings)
            if (ruling.Line > matter.Rows || matter.Dropped.Contains(ruling.Line))
                yield return PlanRefusals.NoSuchLine.At(nameof(Rulings)).With($"第{ruling.Line}行");
            else if (matter.Started.Contains(ruling.Line))
                yield return PlanRefusals.AlreadyStarted.At(nameof(Rulings)).With($"第{ruling.Line}行");
            else if (ruling.Target == new LineRef(matter.Id, ruling.Line))
                yield return PlanRefusals.OwnTarget.At(nameof(Rulings)).With($"第{ruling.Line}行");
    }

    public override void Perform(InspectionPlan matter, Scene at)
    {
        var rulings = RulingText.Read(Rulings, matter.Year).Rulings;
        var before = at.Result(Before)!.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        var saved = rulings.Count(r => r.IsSaved) - before[0];
        matter.Merged += saved;
        matter.Unplaced += rulings.Count(r => r.Placing == Placing.Unplaced) - before[1];
        matter.CoordinatedOn = at.On;
        matter.Told(matter.Version + 1);
        at.Count(PlanFigures.Merged, saved);
    }
}

/// <summary>Out of a line comes a visit of its own matter; it is the same line's only once.</summary>
[Act("启动检查", "涉企行政检查意见 5", Hint = "按计划的一行立一次行政检查;并入其他检查的,由牵头单位启动")]
[By(PlanDuty.Planner)]
[From(PlanStage.InForce)]
public sealed record StartVisit(
    [Label("行号", Hint = "在本计划的“计划各行”页上,每行最前面的数;在那里点“启动检查”的,已经填好")] int Line,
    [Label("检查日")] DateOnly Day,
    [Label("超过频次上限的理由", Hint = "统筹时频次上限内排不下的填写")] string? OverCap = null
) : Act<InspectionPlan>
{
    private const string Of = "line";
    private const string Begun = "visit";

    public override IEnumerable<LookUp> Asks(InspectionPlan matter, DateOnly on) =>
        [new(Begun, "inspections", "plan-line", new LineRef(matter.Id, Line).ToString(), 1)];

    public override IEnumerable<Reckoning> Reckons(InspectionPlan matter)
    {
        var (year, line) = (matter.Year, Line);
        if (matter.Book.Count > 0)
            yield return new(Of, matter.Book, told => PlanBook.Read(told, year).Tell(line));
    }

    public override IEnumerable<Refusal> Refuse(InspectionPlan matter, Scene at)
    {
        if (matter.Started.Contains(Line))
            yield return PlanRefusals.AlreadyStarted.At(nameof(Line)).With($"第{Line}行{Went(at.Answer(Begun))}");
        if (ToldLine.Read(at.Result(Of), matter.Year) is not { } told)
        {
            yield return PlanRefusals.NoSuchLine.At(nameof(Line)).With($"第{Line}行");
            yield break;
        }
        if (told.Ruling is { IsSaved: true } away)
            yield return PlanRefusals.MergedAway.At(nameof(Line)).With(away.Said);
        if (told.Ruling is { Placing: Placing.Unplaced } over && string.IsNullOrWhiteSpace(OverCap))
            yield return PlanRefusals.CapReached.At(nameof(OverCap)).With(over.Reason);
        if (!told.Window.Contains(Day))
            yield return PlanRefusals.OutsideWindow.At(nameof(Day)).With(told.Window.ToString());
        if (Day < at.On)
            yield return PlanRefusals.DayPast.At(nameof(Day));
    }

    private static string Went(IReadOnlyList<Found> visits) =>
        visits is [var visit, ..] ? $",见行政检查{visit.Number}({Kernel.Field.Show(visit.OpenedOn)}立)" : "";

    public override void Perform(InspectionPlan matter, Scene at)
    {
        matter.Started = matter.Started.With(Line);
        at.Open("inspections.Receive", null, VisitOf.Fields(matter, ToldLine.Read(at.Result(Of), matter.Year)!, Day, OverCap));
    }
}
