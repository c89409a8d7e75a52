using Yifa.Kernel;

namespace Yifa.Modules.Assistance;

[Act("请求协助", "行政处罚法 26", Opens = true, Hint = "写明理由、内容和期限;被请求单位书面答复")]
[By(Duty.Requester)]
public sealed record Request(
    [Label("种类")] AssistanceKind Kind,
    [Label("事项")] string Title,
    [Label("请求单位")] string From,
    [Label("被请求单位")] string To,
    [Label("理由和依据", Format = Format.LongText)] string Ground,
    [Label("请求的内容", Format = Format.LongText)] string Content,
    [Label("办理期限", Hint = "不写的,自同意协助之日起按设置的期限计算")] DateOnly? Due = null,
    [Label("地点")] string? Place = null,
    [Label("反映人")] string? Complainant = null,
    [Label("所关联案件的编号", Format = Format.Matter)] long? About = null
) : Act<AssistanceRequest>
{
    public override IEnumerable<Series> Numbers(AssistanceRequest matter) => [Documents.Number];

    public override IEnumerable<Refusal> Refuse(AssistanceRequest matter, Scene at)
    {
        if (From == To)
            yield return Refusals.OwnOffice.At(nameof(To));
        if (Due <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(Due));
    }

    public override void Perform(AssistanceRequest matter, Scene at)
    {
        (matter.Kind, matter.Title, matter.From, matter.To) = (Kind, Title, From, To);
        (matter.Ground, matter.Content, matter.Place, matter.Complainant) = (Ground, Content, Place, Complainant);
        (matter.RequestedOn, matter.Due, matter.Acting, matter.Stage) = (at.On, Due, To, Stage.Asked);
        at.Count(Figures.Requests);
        at.Start(Clocks.Answer);
        at.Issue(Documents.Request);
        at.Notify("office", To, $"{From}请求协助:{Title}");
        if (About is { } about)
            at.Link(about, "关于");
    }
}

[Act("同意协助", "行政处罚法 26")]
[By(Duty.Assistant)]
[From(Stage.Asked)]
public sealed record Accept([Label("承办部门和人员", Format = Format.Staff)] string? Handler = null) : Act<AssistanceRequest>
{
    public override void Perform(AssistanceRequest matter, Scene at)
    {
        at.Stop(Clocks.Answer);
        Assisting.Begin(matter, at, matter.Due);
        Assisting.Tell(matter, at, matter.To, Handler is null ? "同意协助" : $"同意协助,由{Handler}承办");
    }
}

/// <summary>What is beyond the office's powers is not done; it says so in writing and why.</summary>
[Act("不予协助", "行政处罚法 26", Grave = true, Hint = "书面告知请求单位并说明理由;请求单位可以提请协调")]
[By(Duty.Assistant)]
[From(Stage.Asked)]
public sealed record Decline([Label("理由", Format = Format.LongText)] string Reason) : Act<AssistanceRequest>
{
    public override void Perform(AssistanceRequest matter, Scene at)
    {
        (matter.Reason, matter.Acting, matter.Stage) = (Reason, null, Stage.Declined);
        at.Issue(Documents.Refusal);
        at.Notify("office", matter.From, $"{matter.To}对“{matter.Title}”不予协助");
    }
}

[Act("提请协调", "行政处罚法 26", Hint = "被请求单位拒绝,或者逾期没有答复的")]
[By(Duty.Requester)]
[From(Stage.Asked, Stage.Declined)]
public sealed record Refer([Label("协调机关")] string Coordinator) : Act<AssistanceRequest>
{
    public override IEnumerable<Refusal> Refuse(AssistanceRequest matter, Scene at)
    {
        if (matter.Stage == Stage.Asked && at.Clock(Clocks.Answer) is { Open: true } run && at.On <= run.Due)
            yield return Refusals.StillInTime;
    }

    public override void Perform(AssistanceRequest matter, Scene at)
    {
        (matter.Coordinator, matter.Acting, matter.Stage) = (Coordinator, Coordinator, Stage.Coordinating);
        at.Drop(Clocks.Answer);
        at.Start(Clocks.Ruling);
        at.Notify("office", Coordinator, $"{matter.From}提请协调:{matter.Title}");
    }
}

[Act("作出协调决定", "行政处罚法 26")]
[By(Duty.Coordinator)]
[From(Stage.Coordinating)]
public sealed record Rule(
    [Label("应当协助")] bool Assist,
    [Label("协调决定", Format = Format.LongText)] string Text,
    [Label("办理期限", Hint = "决定协助的填写")] DateOnly? Due = null
) : Act<AssistanceRequest>
{
    public override IEnumerable<Refusal> Refuse(AssistanceRequest matter, Scene at)
    {
        if (Assist && Due is null)
            yield return Refusals.RulingNeedsDue.At(nameof(Due));
        if (Due <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(Due));
    }

    public override void Perform(AssistanceRequest matter, Scene at)
    {
        matter.Ruling = Text;
        at.Stop(Clocks.Ruling);
        at.Issue(Documents.Ruling);
        if (Assist)
            Assisting.Begin(matter, at, Due);
        else
            (matter.Acting, matter.Stage) = (null, Stage.Declined);
    }
}

/// <summary>Each office that has a part in it says what it did and whose turn comes next.</summary>
[Act("登记办理", "行政处罚法 26", Hint = "几个单位接连办理的,写明下一步由谁办理")]
[By(Duty.Assistant, Duty.Requester)]
[From(Stage.Working)]
public sealed record TakeStep(
    [Label("办理单位")] string Office,
    [Label("办理情况", Format = Format.LongText)] string Text,
    [Label("下一步由谁办理")] string? Next = null
) : Act<AssistanceRequest>
{
    public override IEnumerable<Refusal> Refuse(AssistanceRequest matter, Scene at)
    {
        if (matter.Steps.Count >= Assisting.MostSteps)
            yield return Refusals.TooManySteps;
    }

    public override void Perform(AssistanceRequest matter, Scene at)
    {
        Assisting.Tell(matter, at, Office, Text);
        matter.Acting = Next ?? matter.Acting;
    }
}

[Act("提供结果", "行政处罚法 26")]
[By(Duty.Assistant)]
[From(Stage.Working)]
public sealed record Deliver([Label("协助结果", Format = Format.LongText)] string Result) : Act<AssistanceRequest>
{
    public override void Perform(AssistanceRequest matter, Scene at)
    {
        (matter.Result, matter.DeliveredOn, matter.OnTime) = (Result, at.On, at.On <= matter.Due);
        (matter.Acting, matter.Stage) = (matter.From, Stage.Delivered);
        at.Stop(Clocks.Delivery);
        at.Start(Clocks.Checking);
        at.Notify("office", matter.From, $"{matter.To}已就“{matter.Title}”提供结果");
    }
}

[Act("办结", "行政处罚法 26", Hint = "核查协助结果以后")]
[By(Duty.Requester)]
[From(Stage.Delivered)]
public sealed record Complete([Label("核查意见")] string? Check = null) : Act<AssistanceRequest>
{
    public override void Perform(AssistanceRequest matter, Scene at)
    {
        (matter.Check, matter.Acting, matter.Stage) = (Check, null, Stage.Completed);
        at.Stop(Clocks.Checking);
        at.Count(Figures.Completed);
    }
}

[Act("退回重办", "行政处罚法 26")]
[By(Duty.Requester)]
[From(Stage.Delivered)]
public sealed record SendBack([Label("核查意见")] string Check, [Label("新的办理期限")] DateOnly Due) : Act<AssistanceRequest>
{
    public override IEnumerable<Refusal> Refuse(AssistanceRequest matter, Scene at)
    {
        if (Due <= at.On)
            yield return Refusals.DueTooEarly.At(nameof(Due));
    }

    public override void Perform(AssistanceRequest matter, Scene at)
    {
        matter.Check = Check;
        matter.Returned++;
        at.Stop(Clocks.Checking);
        Assisting.Begin(matter, at, Due);
    }
}

[Act("撤回请求", "行政处罚法 26", Grave = true)]
[By(Duty.Requester)]
[From(Stage.Asked, Stage.Working, Stage.Coordinating)]
public sealed record Withdraw([Label("理由")] string Reason) : Act<AssistanceRequest>
{
    public override void Perform(AssistanceRequest matter, Scene at)
    {
        Assisting.Tell(matter, at, matter.From, $"撤回请求:{Reason}");
        (matter.Acting, matter.Stage) = (null, Stage.Withdrawn);
    }
}

internal static class Assisting
{
    public const int MostSteps = 200;

    /// <summary>The asked office has to assist until the day, or within the setting's period where no day is said.</summary>
    public static void Begin(AssistanceRequest matter, Scene at, DateOnly? due)
    {
        var set = due is { } day ? at.DaysTo(day, least: 0) : (Term?)null;
        matter.Due = at.Start(Clocks.Delivery, set: set).Due;
        (matter.Acting, matter.Stage) = (matter.To, Stage.Working);
    }

    public static void Tell(AssistanceRequest matter, Scene at, string office, string text) =>
        matter.Steps = [.. matter.Steps, new(at.On, office, text)];
}
