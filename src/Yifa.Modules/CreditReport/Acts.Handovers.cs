using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>A unit owes its data for a month. The next month follows when this one has come in or has run out, as long as the duty lasts.</summary>
[Act(
    "列入归集",
    "优化营商环境条例 53",
    Opens = true,
    Hears = "data-handovers.HandOver;data-handovers.HandOverOwn;data-handovers.FallLate",
    Hint = "一个单位一个领域登记一次,以后每月自动列入"
)]
[By(HandoverDuty.Coordinator)]
public sealed record Owe(
    [Label("管理领域")] EnforcementField Field,
    [Label("月份", Hint = "写作2024-05")] string Month,
    [Label("最后一个月份", Hint = "不填的,一直继续")] string? Through = null,
    [Label("统筹机关的路径", Hint = "不填的,为办理人所在的机关")] string? Coordinator = null
) : Act<DataHandover>
{
    public override IEnumerable<Refusal> Refuse(DataHandover matter, Scene at)
    {
        if (HandedRows.MonthOf(Month) is not { } month)
            yield return Refusals.MonthUnlikely.At(nameof(Month));
        else if (Through is not null && (HandedRows.MonthOf(Through) is not { } last || last < month))
            yield return (HandedRows.MonthOf(Through) is null ? Refusals.MonthUnlikely : Refusals.ThroughTooEarly).At(nameof(Through));
    }

    public override void Perform(DataHandover matter, Scene at)
    {
        var month = HandedRows.MonthOf(Month)!.Value;
        (matter.Field, matter.Month, matter.Unit) = (Field, month, at.Office.Name);
        matter.Through = Through is null ? null : HandedRows.MonthOf(Through);
        matter.Coordinator = Coordinator ?? (at.Actor.Capacity as Capacity.AtOffice)?.Office.Path ?? at.Office.Path;
        matter.Title = $"{at.Office.Name}{month.Year}年{month.Month}月{Words.Chinese(Field)}信用数据归集";
        at.Claim("data-handovers", $"{at.Office.Path}/{Words.Code(Field)}/{matter.MonthTold}"); // a month is owed once
        matter.DueOn = at.Start(HandoverClocks.HandingOver, month.AddMonths(1).AddDays(-1)).Due;
    }
}

/// <summary>归集数据: decisions of the month, and what became of earlier ones, as a table.</summary>
[Act(
    "归集数据",
    "优化营商环境条例 53;行政处罚法 48",
    Hint = "表格的第一行写明各列:决定书文号,当事人,统一社会信用代码,决定日期,处罚内容,状态;状态为公示、撤回或者修复"
)]
[By(HandoverDuty.Supplier)]
[From(HandoverStage.Due, HandoverStage.Late)]
public sealed record HandOver(
    [Label("数据", Format = Format.LongText, Max = 400_000, FromFile = true)] string? Rows = null,
    [Label("本月没有数据")] bool None = false
) : Act<DataHandover>
{
    public override IEnumerable<Refusal> Refuse(DataHandover matter, Scene at)
    {
        if (!Handing.IsOver(matter, at))
            yield return Refusals.MonthRunning;
        if (string.IsNullOrWhiteSpace(Rows))
        {
            if (!None)
                yield return Refusals.NothingHandedOver.At(nameof(Rows));
            yield break;
        }
        if (None)
            yield return Refusals.RowsAndNone.At(nameof(None));
        var (rows, faults) = HandedRows.Read(Rows, matter.Month);
        if (faults.Count > 0)
            yield return Refusals.RowsWrong.With($":{string.Join(";", faults)}").At(nameof(Rows));
        else if (rows.Count == 0)
            yield return Refusals.NothingHandedOver.At(nameof(Rows));
        else if (rows.Count > HandedRows.Most)
            yield return Refusals.TooManyRows.At(nameof(Rows));
    }

    public override void Perform(DataHandover matter, Scene at)
    {
        (matter.Rows, matter.OwnCases) = (string.IsNullOrWhiteSpace(Rows) ? [] : HandedRows.Read(Rows, matter.Month).Rows, null);
        Handing.Accept(matter, at);
    }
}

/// <summary>One press for a unit that works its cases here: they are at hand already, so they are only counted.</summary>
[Act("以本系统案件归集", "优化营商环境条例 53", Hint = "本单位的处罚案件都在本系统办理的,不用再交数据")]
[By(HandoverDuty.Supplier)]
[From(HandoverStage.Due, HandoverStage.Late)]
public sealed record HandOverOwn : Act<DataHandover>
{
    private const string Closed = "closed";

    public override IEnumerable<FigureQuestion> Reads(DataHandover matter, DateOnly on) =>
        [
            new(
                Closed,
                "penalty.cases-closed",
                new(matter.Month, matter.Month.AddMonths(1).AddDays(-1)),
                $"field={Words.Code(matter.Field)};outcome=penalised"
            ),
        ];

    public override IEnumerable<Refusal> Refuse(DataHandover matter, Scene at)
    {
        if (!Handing.IsOver(matter, at))
            yield return Refusals.MonthRunning;
    }

    public override void Perform(DataHandover matter, Scene at)
    {
        (matter.Rows, matter.OwnCases) = ([], at.Reading(Closed).Value);
        Handing.Accept(matter, at);
    }
}

/// <summary>退回: what came in was not what it should have been; it is owed again at once.</summary>
[Act("退回数据", "优化营商环境条例 53", Grave = true)]
[By(HandoverDuty.Coordinator)]
[From(HandoverStage.Accepted)]
public sealed record SendBack([Label("退回的理由")] string Reason) : Act<DataHandover>
{
    public override void Perform(DataHandover matter, Scene at)
    {
        if (matter.InTime)
            at.Uncount(HandoverFigures.OnTime, on: matter.DueOn);
        (matter.InTime, matter.HandedOn, matter.Reason, matter.Stage) = (false, null, Reason, HandoverStage.Late);
        at.Start(HandoverClocks.Pressing);
        at.Notify("office", at.Office.Path, $"数据退回,请改正后重新归集:{matter.Title}");
    }
}

[Act("催办", "优化营商环境条例 53")]
[By(HandoverDuty.Coordinator)]
[From(HandoverStage.Late)]
public sealed record PressUnit([Label("催办的内容")] string Text) : Act<DataHandover>
{
    public override void Perform(DataHandover matter, Scene at)
    {
        matter.Pressed++;
        at.Stop(HandoverClocks.Pressing);
        at.Start(HandoverClocks.Pressing);
        at.Notify("office", at.Office.Path, $"{Text}:{matter.Title}");
    }
}

[Act("不再归集", "优化营商环境条例 53", Grave = true, Hint = "单位撤并、职责划出等;以后的月份也不再列入")]
[By(HandoverDuty.Coordinator)]
[From(HandoverStage.Due, HandoverStage.Late)]
public sealed record CallOff([Label("理由")] string Reason) : Act<DataHandover>
{
    public override void Perform(DataHandover matter, Scene at)
    {
        (matter.Reason, matter.Stage) = (Reason, HandoverStage.CalledOff);
        at.DropAll();
    }
}

/// <summary>The period ran out: it is owed and late, and the office that co-ordinates hears which unit it is.</summary>
[Act("逾期未归集", "优化营商环境条例 53", Deemed = true)]
public sealed record FallLate : Act<DataHandover>
{
    public override void Perform(DataHandover matter, Scene at)
    {
        at.RunOut(HandoverClocks.HandingOver);
        matter.Stage = HandoverStage.Late;
        Handing.CountDue(matter, at);
        at.Start(HandoverClocks.Pressing);
        at.Notify("office", matter.Coordinator, $"{matter.Unit}没有按时归集数据:{matter.Title}");
        at.Notify("office", at.Office.Path, $"请尽快归集数据:{matter.Title}");
        Handing.OweNext(matter, at);
    }
}

/// <summary>What the ways of handing over have in common.</summary>
internal static class Handing
{
    public static bool IsOver(DataHandover matter, Scene at) => at.On >= matter.Month.AddMonths(1);

    public static void Accept(DataHandover matter, Scene at)
    {
        var first = matter.Stage == HandoverStage.Due;
        (matter.HandedOn, matter.Stage) = (at.On, HandoverStage.Accepted);
        at.Stop(HandoverClocks.HandingOver);
        at.Stop(HandoverClocks.Pressing);
        CountDue(matter, at);
        matter.InTime = first && at.On <= matter.DueOn;
        if (matter.InTime)
            at.Count(HandoverFigures.OnTime, on: matter.DueOn);
        if (first)
            OweNext(matter, at);
    }

    public static void CountDue(DataHandover matter, Scene at)
    {
        if (matter.DueCounted)
            return;
        matter.DueCounted = true;
        at.Count(HandoverFigures.Due, on: matter.DueOn);
    }

    public static void OweNext(DataHandover matter, Scene at)
    {
        var next = matter.Month.AddMonths(1);
        if (matter.Through is { } last && next > last)
            return;
        at.Open(
            "data-handovers.Owe",
            null,
            (nameof(Owe.Field), matter.Field.ToString()),
            (nameof(Owe.Month), MonthText(next)),
            (nameof(Owe.Through), matter.Through is { } through ? MonthText(through) : null),
            (nameof(Owe.Coordinator), matter.Coordinator)
        );
    }

    private static string MonthText(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
