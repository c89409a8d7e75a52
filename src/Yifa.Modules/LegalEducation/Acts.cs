using Yifa.Kernel;

namespace Yifa.Modules.LegalEducation;

[Act("编制责任清单", "法治宣传教育法 9", Opens = true, Hint = "一个单位一年一份")]
[By(Duty.Liaison, Duty.Clerk)]
public sealed record Draft(
    [Label("单位")] string Unit,
    [Label("年度")] int Year,
    [Label("责任项", Hint = "一行一项;写明法律、对象和期限的,另用“增加责任项”")] IReadOnlyList<string>? Items = null,
    [Label("责任依据")] Basis Basis = Basis.Enforces
) : Act<DutyList>
{
    public override IEnumerable<Refusal> Refuse(DutyList matter, Scene at)
    {
        if (Year is < 2000 or > 2199)
            yield return Refusals.YearUnlikely.At(nameof(Year));
    }

    public override void Perform(DutyList matter, Scene at)
    {
        (matter.Unit, matter.Year, matter.Title) = (Unit.Trim(), Year, $"{Unit.Trim()}{Year}年普法责任清单");
        matter.Items = [.. (Items ?? []).Select(text => new DutyItem(text, Basis, null, null, null))];
        matter.Stage = Stage.Drafted;
        at.Claim(Listing.Scope, Listing.PlaceOf(matter));
        at.Start(Clocks.Publication);
    }
}

/// <summary>A new law makes an item of every list whose unit enforces it; done for many lists at once from the list of matters.</summary>
[Act("增加责任项", "法治宣传教育法 9")]
[By(Duty.Liaison, Duty.Clerk)]
[From(Stage.Drafted, Stage.Published)]
public sealed record AddItem(
    [Label("责任项")] string Text,
    [Label("责任依据")] Basis Basis,
    [Label("宣传的法律")] string? Law = null,
    [Label("重点对象")] Group? Group = null,
    [Label("期限")] DateOnly? Due = null
) : Act<DutyList>
{
    public override IEnumerable<Refusal> Refuse(DutyList matter, Scene at)
    {
        if (matter.Items.Count >= Listing.Most)
            yield return Refusals.TooManyItems;
        if (Due <= at.On)
            yield return Refusals.DueUnlikely.At(nameof(Due));
    }

    public override void Perform(DutyList matter, Scene at) =>
        matter.Items = [.. matter.Items, new DutyItem(Text, Basis, Law?.Trim(), Group, Due)];
}

[Act("公布清单", "法治宣传教育法 9", Hint = "公布以后任何人可以在网上查阅")]
[By(Duty.Liaison, Duty.Clerk)]
[From(Stage.Drafted)]
public sealed record Publish : Act<DutyList>
{
    public override IEnumerable<Refusal> Refuse(DutyList matter, Scene at)
    {
        if (matter.Items.Count == 0)
            yield return Refusals.NoItems;
        if (at.On.Year > matter.Year)
            yield return Refusals.YearOver;
    }

    public override void Perform(DutyList matter, Scene at)
    {
        (matter.PublishedOn, matter.Stage) = (at.On, Stage.Published);
        at.Stop(Clocks.Publication);
        at.Count(Figures.UnitsWithList);
        at.Count(Figures.UnitsWithList, -1, Listing.EndOf(matter));
    }
}

[Act("登记完成", "法治宣传教育法 9", Hint = "写明佐证;办了活动的,填活动的编号,不必再登记一次")]
[By(Duty.Liaison)]
[From(Stage.Published)]
public sealed record Fulfil(
    [Label("第几项")] int N,
    [Label("佐证", Format = Format.LongText)] string Evidence,
    [Label("所办活动的编号", Format = Format.Matter)] long? Activity = null
) : Act<DutyList>
{
    public override IEnumerable<Refusal> Refuse(DutyList matter, Scene at)
    {
        if (N < 1 || N > matter.Items.Count || matter.Items[N - 1].DoneOn is not null)
            yield return Refusals.NoSuchItem.At(nameof(N));
    }

    public override void Perform(DutyList matter, Scene at)
    {
        var item = matter.Items[N - 1] with { DoneOn = at.On, Evidence = Evidence };
        matter.Items = [.. matter.Items.Select((each, i) => i == N - 1 ? item : each)];
        at.Count(Figures.ItemsDone, 1, null, null, ("law", item.Law ?? ""), ("basis", Words.Code(item.Basis)));
        if (Activity is { } activity)
            at.Link(activity, "普法活动");
    }
}

[Act("发出普法提示", "法治宣传教育法 57")]
[By(Duty.Clerk, Duty.Head)]
[From(Stage.Drafted, Stage.Published)]
public sealed record SendPrompt([Label("提示内容", Format = Format.LongText)] string Prompt, [Label("反馈期限")] DateOnly ReplyDue)
    : Act<DutyList>
{
    public override IEnumerable<Series> Numbers(DutyList matter) => [Documents.PromptNumber];

    public override IEnumerable<Refusal> Refuse(DutyList matter, Scene at)
    {
        if (ReplyDue <= at.On)
            yield return Refusals.DueUnlikely.At(nameof(ReplyDue));
    }

    public override void Perform(DutyList matter, Scene at)
    {
        (matter.Prompt, matter.Answer) = (Prompt, null);
        at.Drop(Clocks.Prompt);
        at.Start(Clocks.Prompt, set: at.DaysTo(ReplyDue));
        at.Issue(Documents.Prompt);
    }
}

[Act("反馈整改", "法治宣传教育法 57")]
[By(Duty.Liaison)]
[From(Stage.Drafted, Stage.Published)]
public sealed record AnswerPrompt([Label("整改反馈", Format = Format.LongText)] string Answer) : Act<DutyList>
{
    public override IEnumerable<Refusal> Refuse(DutyList matter, Scene at)
    {
        if (at.Clock(Clocks.Prompt) is not { State: ClockState.Running })
            yield return Refusals.NoPrompt;
    }

    public override void Perform(DutyList matter, Scene at)
    {
        matter.Answer = Answer;
        at.Stop(Clocks.Prompt);
    }
}

[Act("提交履职报告", "法治宣传教育法 56")]
[By(Duty.Liaison)]
[From(Stage.Published)]
public sealed record HandInReport([Label("履职报告", Format = Format.LongText, FromFile = true)] string Report) : Act<DutyList>
{
    public override void Perform(DutyList matter, Scene at) => matter.Report = Report;
}

/// <summary>A member of the panel gives points, from whatever device; who does so twice has changed their mind.</summary>
[Act("评议打分", "法治宣传教育法 56", Hint = "满分一百;评议结果公布以前可以改")]
[By(Duty.PanelMember)]
[From(Stage.Published)]
public sealed record GivePoints([Label("得分")] decimal Value) : Act<DutyList>
{
    public override IEnumerable<Refusal> Refuse(DutyList matter, Scene at)
    {
        if (matter.Report is null)
            yield return Refusals.NoReport;
        if (Value is < 0 or > 100)
            yield return Refusals.ScoreUnlikely.At(nameof(Value));
        if (matter.Scores.Count >= Listing.Most)
            yield return Refusals.TooManyItems;
    }

    public override void Perform(DutyList matter, Scene at) =>
        matter.Scores = [.. matter.Scores.Where(s => s.Account != at.Actor.Account), new Points(at.Actor.Account, at.Actor.Name, Value)];
}

/// <summary>The result is that of the panel's points, their mean, unless somebody else judged and says it.</summary>
[Act("公布评议结果", "法治宣传教育法 56")]
[By(Duty.Clerk, Duty.Head)]
[From(Stage.Published)]
public sealed record Appraise(
    [Label("评议主体")] Appraiser Appraiser,
    [Label("得分", Hint = "不填的,取各评议员打分的平均数")] decimal? Score = null,
    [Label("评议意见", Format = Format.LongText)] string? Opinion = null
) : Act<DutyList>
{
    public override IEnumerable<Refusal> Refuse(DutyList matter, Scene at)
    {
        if (Score is null && matter.Scores.Count == 0)
            yield return Refusals.NoScore.At(nameof(Score));
        if (Score is < 0 or > 100)
            yield return Refusals.ScoreUnlikely.At(nameof(Score));
    }

    public override void Perform(DutyList matter, Scene at)
    {
        (matter.Appraiser, matter.Opinion) = (Appraiser, Opinion);
        matter.Score = Score ?? Figure.Round(matter.Scores.Average(s => s.Value), 1);
        at.Count(Figures.UnitsAppraised, key: matter.Unit);
    }
}

/// <summary>It was published by mistake, or the unit is no member any more; what was done of it stays counted.</summary>
[Act("撤回清单", "法治宣传教育法 9", Grave = true)]
[By(Duty.Head)]
[From(Stage.Drafted, Stage.Published)]
public sealed record Withdraw([Label("撤回理由")] string Reason) : Act<DutyList>
{
    public override void Perform(DutyList matter, Scene at)
    {
        if (matter.PublishedOn is not null && at.On < Listing.EndOf(matter))
        {
            at.Uncount(Figures.UnitsWithList);
            at.Uncount(Figures.UnitsWithList, -1, Listing.EndOf(matter));
        }
        at.Release(Listing.Scope, Listing.PlaceOf(matter));
        (matter.Reason, matter.Stage) = (Reason, Stage.Withdrawn);
    }
}

internal static class Listing
{
    public const string Scope = "legal-education.list";

    /// <summary>Items, and members of a panel.</summary>
    public const int Most = 200;

    public static string PlaceOf(DutyList matter) => $"{matter.Year}/{matter.Unit}";

    /// <summary>From that day on the list is one of a year that is over.</summary>
    public static DateOnly EndOf(DutyList matter) => new(matter.Year + 1, 1, 1);
}
