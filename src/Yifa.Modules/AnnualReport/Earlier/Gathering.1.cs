using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

/// <summary>Of release 0.1: no date was watched.</summary>
[Act("征集材料", "督察工作规定 25", Name = nameof(Ask), Earlier = true)]
[By(Duty.Drafter), From(Stage.Drafting)]
public sealed record AskUnwatched([Label("单位")] string Unit, [Label("部分")] ReportPart Part, [Label("来稿期限")] DateOnly Due)
    : Act<YearReport>
{
    public override void Perform(YearReport matter, Scene at)
    {
        matter.Asked = [.. matter.Asked, new(Unit, Part, Due)];
        at.Notify("office", Unit, $"请于{DocumentText.Day(Due)}前报送{matter.Year}年度报告“{Words.Chinese(Part)}”部分的材料");
    }
}

/// <summary>Of release 0.1: a message to every unit that was late, and no letter.</summary>
[Act("催稿", "督察工作规定 25", Name = nameof(Chase), Earlier = true)]
[By(Duty.Drafter), From(Stage.Drafting)]
public sealed record ChaseAll : Act<YearReport>
{
    public override void Perform(YearReport matter, Scene at)
    {
        foreach (var asked in matter.Open.Where(a => a.Due < at.On))
            at.Notify("office", asked.Unit, $"{matter.Year}年度报告“{Words.Chinese(asked.Part)}”部分的材料已过期限,请尽快报送");
    }
}

/// <summary>Of release 0.1: no date was watched.</summary>
[Act("登记来稿", "督察工作规定 25", Name = nameof(Receive), Earlier = true)]
[By(Duty.Drafter), From(Stage.Drafting)]
public sealed record ReceiveUnwatched(
    [Label("单位")] string Unit,
    [Label("部分")] ReportPart Part,
    [Label("撰稿人")] string Author,
    [Label("内容", Format = Format.LongText, Max = 50_000)] string Text
) : Act<YearReport>
{
    public override void Perform(YearReport matter, Scene at) =>
        matter.Contributions = [.. matter.Contributions.Where(c => c.Unit != Unit || c.Part != Part), new(Unit, Part, Author, at.On, Text)];
}
