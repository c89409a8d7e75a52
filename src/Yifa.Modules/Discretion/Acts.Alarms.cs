using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

[Act(
    "发出预警",
    "裁量权基准意见 14;行政执法监督条例 4",
    Opens = true,
    Hears = "discretion.Searched",
    Hint = "由裁量偏离排查填写;每晚也自动排查;预警只是提出疑问"
)]
[By(Duty.Supervisor)]
public sealed record RaiseAlarm(
    [Label("年度")] int Year,
    [Label("对象类别")] Subject Subject,
    [Label("对象")] string Who,
    [Label("裁量基准的事项", Max = 60)] string Item,
    [Label("档次", Max = 60)] string Tier,
    [Label("件数")] int Cases,
    [Label("同档其他案件")] int Others,
    [Label("在幅度中的中位数")] decimal Median,
    [Label("其他案件的中位数")] decimal OthersMedian,
    [Label("偶然出现的概率", Max = 20)] string Chance,
    [Label("有关案件的编号", Hint = "一行一个,网址末尾的数字")] IReadOnlyList<string>? Behind = null
) : Act<DiscretionAlarm>
{
    private const string Scope = "discretion-alarms.subject";

    public override IEnumerable<Refusal> Refuse(DiscretionAlarm matter, Scene at)
    {
        if (Year is < 1990 or > 2199)
            yield return Refusals.YearUnlikely.At(nameof(Year));
        if (Median is < 0 or > 1 || OthersMedian is < 0 or > 1)
            yield return Refusals.PlaceUnlikely.At(nameof(Median));
        if ((Behind ?? []).Any(b => !long.TryParse(b, out _)))
            yield return Refusals.NoSuchCase.At(nameof(Behind));
    }

    public override void Perform(DiscretionAlarm matter, Scene at)
    {
        (matter.Year, matter.Subject, matter.Who, matter.Item, matter.Tier) = (Year, Subject, Who, Item, Tier);
        (matter.Cases, matter.Others, matter.Median, matter.OthersMedian, matter.Chance) = (Cases, Others, Median, OthersMedian, Chance);
        matter.Title = $"{Who}{Year}年{Item}“{Tier}”档裁量{(matter.IsHeavier ? "偏重" : "偏轻")}";
        matter.Stage = AlarmStage.Raised;
        at.Claim(Scope, $"{Year}/{Words.Code(Subject)}/{Who}/{Item}/{Tier}");
        foreach (var behind in Behind ?? [])
            at.Link(long.Parse(behind, System.Globalization.CultureInfo.InvariantCulture), "预警所依据的案件");
        at.Start(AlarmClocks.Explanation);
    }
}

[Act("说明原因", "行政执法监督条例 4")]
[By(Duty.Liaison, Duty.Head)]
[From(AlarmStage.Raised)]
public sealed record ExplainAlarm([Label("说明", Format = Format.LongText)] string Explanation) : Act<DiscretionAlarm>
{
    public override void Perform(DiscretionAlarm matter, Scene at)
    {
        (matter.Explanation, matter.Stage) = (Explanation, AlarmStage.Explained);
        at.Stop(AlarmClocks.Explanation);
        at.Start(AlarmClocks.Settlement);
    }
}

[Act("认定说明成立", "行政执法监督条例 4", Hint = "案情不同等原因可以解释偏离的")]
[By(Duty.Supervisor)]
[From(AlarmStage.Raised, AlarmStage.Explained)]
public sealed record SettleAlarm([Label("处理意见", Format = Format.LongText)] string Opinion) : Act<DiscretionAlarm>
{
    public override void Perform(DiscretionAlarm matter, Scene at)
    {
        (matter.Opinion, matter.Stage) = (Opinion, AlarmStage.Settled);
        at.DropAll();
    }
}

/// <summary>Supervision takes it up as a clue of its own.</summary>
[Act("转为监督线索", "行政执法监督条例 4", Grave = true)]
[By(Duty.Supervisor)]
[From(AlarmStage.Raised, AlarmStage.Explained)]
public sealed record PassOnAlarm([Label("理由", Format = Format.LongText)] string Opinion) : Act<DiscretionAlarm>
{
    public override void Perform(DiscretionAlarm matter, Scene at)
    {
        (matter.Opinion, matter.Stage) = (Opinion, AlarmStage.PassedOn);
        at.DropAll();
        at.Open(
            "supervision-clues.RaiseAlarm",
            null,
            ("Unit", at.Office.Name),
            ("Text", $"{matter.Title}:{Opinion}"),
            ("Matter", matter.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))
        );
    }
}
