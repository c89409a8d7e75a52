using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

/// <summary>第十一条: rounds follow the yearly plan.</summary>
[Act("开展一轮", "督察工作规定 11", Opens = true)]
[By(Duty.Inspector)]
public sealed record OpenRound(
    [Label("方式")] Mode Mode,
    [Label("名称")] string Title,
    [Label("列入计划的单位", Hint = "一行一个")] IReadOnlyList<string> Units,
    [Label("走访截止日期")] DateOnly EndsOn,
    [Label("督察主题")] string? Subject = null,
    [Label("工作方案", Format = Format.LongText)] string? Plan = null
) : Act<Round>
{
    public override IEnumerable<Series> Numbers(Round matter) => [RoundDocuments.Number];

    public override IEnumerable<Refusal> Refuse(Round matter, Scene at)
    {
        if (Units.Count == 0)
            yield return Refusals.NoUnits.At(nameof(Units));
        if (EndsOn <= at.On)
            yield return Refusals.EndsTooEarly.At(nameof(EndsOn));
    }

    public override void Perform(Round matter, Scene at)
    {
        (matter.Mode, matter.Title, matter.Year, matter.Units) = (Mode, Title, at.On.Year, [.. Units.Distinct()]);
        (matter.Subject, matter.Plan, matter.EndsOn, matter.Stage) = (Subject, Plan, EndsOn, RoundStage.Planned);
        matter.Number = at.Number(RoundDocuments.Number);
        at.Count(RoundFigures.Rounds);
        at.Start(RoundClocks.Visits, set: Term.Days(Math.Min(EndsOn.DayNumber - at.On.DayNumber, 36_525)));
    }
}

/// <summary>A cross-district check is made by people of another district.</summary>
[Act("组成督察组", "督察工作规定 11")]
[By(Duty.Inspector)]
[From(RoundStage.Planned, RoundStage.Visiting)]
public sealed record FormTeam(
    [Label("组长")] string Leader,
    [Label("组员")] IReadOnlyList<string> Members,
    [Label("组员来自的地区", Hint = "跨区交叉检查的填写")] string? FromDistrict = null
) : Act<Round>
{
    public override IEnumerable<Refusal> Refuse(Round matter, Scene at)
    {
        if (matter.Mode == Mode.CrossDistrict && FromDistrict is null)
            yield return Refusals.OwnDistrict.At(nameof(FromDistrict));
    }

    public override void Perform(Round matter, Scene at) =>
        (matter.Leader, matter.Members, matter.FromDistrict) = (Leader, Members, FromDistrict);
}

[Act("补充列入单位", "督察工作规定 11")]
[By(Duty.Inspector)]
[From(RoundStage.Planned, RoundStage.Visiting)]
public sealed record AddUnits([Label("单位", Hint = "一行一个")] IReadOnlyList<string> Units) : Act<Round>
{
    public override IEnumerable<Refusal> Refuse(Round matter, Scene at)
    {
        if (Units.Count == 0)
            yield return Refusals.NoUnits.At(nameof(Units));
    }

    public override void Perform(Round matter, Scene at) => matter.Units = [.. matter.Units.Union(Units)];
}

/// <summary>第十三条: the measures on site. A unit visited twice in a round counts once.</summary>
[Act("登记走访", "督察工作规定 12;督察工作规定 13")]
[By(Duty.Inspector)]
[From(RoundStage.Planned, RoundStage.Visiting)]
public sealed record Visit(
    [Label("单位")] string Unit,
    [Label("单位类型")] UnitType Type,
    [Label("走访情况", Format = Format.LongText)] string Summary,
    [Label("督察方式")] VisitManner Manner = VisitManner.OnSite,
    [Label("得分", Hint = "按统一标准评分的填写")] decimal? Score = null
) : Act<Round>
{
    public override IEnumerable<Refusal> Refuse(Round matter, Scene at)
    {
        if (matter.Leader is null)
            yield return Refusals.NoTeam;
        if (!matter.Units.Contains(Unit))
            yield return Refusals.NotInPlan.At(nameof(Unit));
        if (Score is < 0 or > 1000)
            yield return Refusals.ScoreUnlikely.At(nameof(Score));
        if (matter.UnitVisits.Count >= 1000)
            yield return Refusals.TooManyVisits;
    }

    public override void Perform(Round matter, Scene at)
    {
        matter.UnitVisits = [.. matter.UnitVisits, new(at.On, Unit, Type, Manner, Summary, Score)];
        matter.Stage = RoundStage.Visiting;
        at.Count(RoundFigures.UnitsInspected, 1, null, $"{matter.Number}/{Unit}", ("unit-type", Words.Code(Type)));
        if (matter.Ahead.Count > 0)
            return;
        at.Stop(RoundClocks.Visits);
        if (at.Clock(RoundClocks.Feedback) is not { Open: true })
            at.Start(RoundClocks.Feedback);
    }
}

[Act("审批反馈意见", "督察工作规定 17")]
[By(Duty.Head)]
[From(RoundStage.Visiting)]
public sealed record ApproveFeedback([Label("同意")] bool Agreed = true, [Label("意见")] string? Opinion = null) : Act<Round>
{
    public override IEnumerable<Refusal> Refuse(Round matter, Scene at)
    {
        if (!Agreed && string.IsNullOrWhiteSpace(Opinion))
            yield return Refusals.OpinionMissing.At(nameof(Opinion));
    }

    public override void Perform(Round matter, Scene at) => at.Approve(RoundDocuments.Feedback, Duty.Head, Agreed, Opinion);
}

[Act("反馈督察情况", "督察工作规定 17", Hint = "经督察单位负责人同意后反馈;逐项问题另行登记,制发整改通知书")]
[By(Duty.Inspector)]
[From(RoundStage.Visiting)]
public sealed record GiveFeedback([Label("反馈意见", Format = Format.LongText)] string Text) : Act<Round>
{
    public override IEnumerable<Series> Numbers(Round matter) => [RoundDocuments.FeedbackNumber];

    public override IEnumerable<Refusal> Refuse(Round matter, Scene at)
    {
        if (matter.Ahead.Count > 0)
            yield return Refusals.UnitsAhead.With($":{string.Join('、', matter.Ahead.Take(5))}");
    }

    public override void Perform(Round matter, Scene at)
    {
        (matter.Feedback, matter.FedBackOn, matter.Stage) = (Text, at.On, RoundStage.Following);
        at.Stop(RoundClocks.Visits);
        at.Stop(RoundClocks.Feedback);
        at.Issue(RoundDocuments.Feedback);
    }
}

[Act("结束本轮", "督察工作规定 18", Hint = "本轮的问题全部销号以后")]
[By(Duty.Head)]
[From(RoundStage.Following)]
public sealed record Finish : Act<Round>
{
    private const string Open = "open";

    public override IEnumerable<LookUp> Asks(Round matter, DateOnly on) =>
        matter.Number is { } number ? [new(Open, "findings", "open-in", number, 1)] : [];

    public override IEnumerable<Refusal> Refuse(Round matter, Scene at)
    {
        if (at.Answer(Open) is [var first, ..])
            yield return Refusals.FindingsOpen.With($":{first.Number}");
    }

    public override void Perform(Round matter, Scene at) => matter.Stage = RoundStage.Finished;
}

/// <summary>It did not take place: nothing of it is counted any more.</summary>
[Act("取消本轮", "督察工作规定 11", Grave = true)]
[By(Duty.Head)]
[From(RoundStage.Planned)]
public sealed record CancelRound([Label("理由")] string Reason) : Act<Round>
{
    public override void Perform(Round matter, Scene at)
    {
        at.Uncount(RoundFigures.Rounds, on: matter.OpenedOn);
        (matter.Reason, matter.Stage) = (Reason, RoundStage.Cancelled);
    }
}
