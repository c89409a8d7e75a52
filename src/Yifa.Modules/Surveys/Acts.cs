using Yifa.Kernel;

namespace Yifa.Modules.Surveys;

[Act("发起调查", Rule.Law, Opens = true)]
[By(Duty.Clerk)]
public sealed record Launch(
    [Label("名称")] string Title,
    [Label("调查的服务")] string Subject,
    [Label("截止日期")] DateOnly ClosesOn,
    [Label("问题", Format = Format.LongText, Max = 300)] string Question = "您对这项服务满意吗?",
    [Label("满意线", Hint = "从哪一种程度起算作满意")] Score SatisfiedFrom = Score.Satisfied,
    [Label("改进线", Hint = "满意率低于百分之多少的,公布以后应当改进")] decimal ImproveBelow = 80
) : Act<Survey>
{
    public override IEnumerable<Refusal> Refuse(Survey matter, Scene at)
    {
        if (ClosesOn <= at.On)
            yield return Refusals.ClosesEarlier.At(nameof(ClosesOn));
        if (ImproveBelow is < 0 or > 100)
            yield return Refusals.PercentUnlikely.At(nameof(ImproveBelow));
    }

    public override void Perform(Survey matter, Scene at)
    {
        (matter.Title, matter.Subject, matter.Question, matter.ClosesOn) = (Title, Subject, Question, ClosesOn);
        (matter.SatisfiedFrom, matter.ImproveBelow, matter.Stage) = (SatisfiedFrom, ImproveBelow, Stage.Open);
        at.Start(Clocks.Collecting, set: at.DaysTo(ClosesOn));
    }
}

/// <summary>Invitations are of nobody: so many codes for a place, given out on slips or by message. The codes themselves are kept nowhere.</summary>
[Act("登记邀请", Rule.Law, Hint = "网上的邀请在“答卷”一页发放,那里显示邀请码;在此只登记另行发放的纸质问卷")]
[By(Duty.Clerk)]
[From(Stage.Open)]
public sealed record Invite([Label("份数")] int Number, [Label("分组", Hint = "街镇、服务点等;结果按它分开")] string? Site = null)
    : Act<Survey>
{
    public const int Most = 2000;

    public override IEnumerable<Refusal> Refuse(Survey matter, Scene at)
    {
        if (Number is < 1 or > Most)
            yield return Refusals.InvitationsUnlikely.At(nameof(Number));
    }

    public override void Perform(Survey matter, Scene at) => matter.Invited += Number;
}

/// <summary>The answers of one day, told together, so that no entry is of one person.</summary>
[Act("汇总答卷", Rule.Law, Hint = "网上的答卷每日自动汇总;纸质的在此登记,办理日期填答卷的日期")]
[By(Duty.Clerk)]
[From(Stage.Open, Stage.Closed)]
public sealed record Answer(
    [Label("非常满意")] int VerySatisfied = 0,
    [Label("满意")] int Satisfied = 0,
    [Label("一般")] int Fair = 0,
    [Label("不满意")] int Dissatisfied = 0,
    [Label("非常不满意")] int VeryDissatisfied = 0,
    [Label("网上答卷")] bool Online = false
) : Act<Survey>
{
    private const int Most = 1_000_000;

    private IEnumerable<(Score Score, int Number)> Told =>
        [
            (Score.VerySatisfied, VerySatisfied),
            (Score.Satisfied, Satisfied),
            (Score.Fair, Fair),
            (Score.Dissatisfied, Dissatisfied),
            (Score.VeryDissatisfied, VeryDissatisfied),
        ];

    public override IEnumerable<Refusal> Refuse(Survey matter, Scene at)
    {
        foreach (var (score, number) in Told.Where(t => t.Number is < 0 or > Most))
            yield return Refusals.NumberUnlikely.At(score.ToString());
        if (Told.All(t => t.Number <= 0))
            yield return Refusals.NothingTold;
        if (Online && at.On <= matter.TalliedTo)
            yield return Refusals.DayTold;
    }

    public override void Perform(Survey matter, Scene at)
    {
        foreach (var (score, number) in Told)
        {
            at.Count(Figures.Answers, number, null, null, ("score", Words.Code(score)));
            matter.Answers += number;
            if (score < matter.SatisfiedFrom)
                continue;
            at.Count(Figures.Satisfied, number);
            matter.SatisfiedAnswers += number;
        }
        if (Online)
            matter.TalliedTo = at.On;
    }
}

[Act("结束调查", Rule.Law, Hint = "结束以后不再收答卷")]
[By(Duty.Clerk)]
[From(Stage.Open)]
public sealed record Close : Act<Survey>
{
    public override void Perform(Survey matter, Scene at)
    {
        (matter.EndedOn, matter.Stage) = (at.On, Stage.Closed);
        at.Stop(Clocks.Collecting);
        at.Start(Clocks.Result);
    }
}

/// <summary>A low rate opens work: what is to be improved is said within the period.</summary>
[Act("公布结果", Rule.Law, Hint = "结束之日的答卷第二天汇总,此后公布")]
[By(Duty.Head)]
[From(Stage.Closed)]
public sealed record Conclude : Act<Survey>
{
    public override IEnumerable<Refusal> Refuse(Survey matter, Scene at)
    {
        if (at.On <= matter.EndedOn)
            yield return Refusals.DayNotOver;
        if (matter.Answers < Survey.Fewest)
            yield return Refusals.TooFewAnswers;
    }

    public override void Perform(Survey matter, Scene at)
    {
        matter.Rate = Figure.Round(100m * matter.SatisfiedAnswers / matter.Answers, 1);
        matter.PublishedOn = at.On;
        at.Stop(Clocks.Result);
        matter.Stage = matter.Rate < matter.ImproveBelow ? Stage.Improving : Stage.Finished;
        if (matter.Stage == Stage.Improving)
            at.Start(Clocks.Improvement);
    }
}

[Act("登记改进", Rule.Law)]
[By(Duty.Clerk, Duty.Head)]
[From(Stage.Improving)]
public sealed record Improve([Label("改进措施", Format = Format.LongText)] string Measures) : Act<Survey>
{
    public override void Perform(Survey matter, Scene at)
    {
        (matter.Measures, matter.Stage) = (Measures, Stage.Finished);
        at.Stop(Clocks.Improvement);
    }
}

[Act("作废调查", Rule.Law, Grave = true, Hint = "答卷太少不能公布的,也由此了结;已经计入的答卷保留")]
[By(Duty.Head)]
[From(Stage.Open, Stage.Closed)]
public sealed record Annul([Label("作废理由")] string Reason) : Act<Survey>
{
    public override void Perform(Survey matter, Scene at) => (matter.Reason, matter.Stage) = (Reason, Stage.Void);
}

internal static class Rule
{
    /// <summary>以市场主体和社会公众满意度为导向.</summary>
    public const string Law = "优化营商环境条例 8";
}
