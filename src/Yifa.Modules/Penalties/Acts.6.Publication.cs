using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>第四十八条; 行政执法三项制度意见: within seven working days.</summary>
[Act("公示决定", "行政处罚法 48;行政执法三项制度意见 1", Version = 3)]
[By(Duty.Officer)]
[From(Stage.Performing, Stage.Closed)]
public sealed record Publish : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.DecidedOn is null || !matter.IsToBePublished)
            yield return Refusals.NothingToPublish;
        else if (matter.ServedOn is null)
            yield return Refusals.NotServed;
        if (matter.PublishedOn is not null)
            yield return Refusals.AlreadyPublished;
        if (matter.Overturned is not null)
            yield return Refusals.NotDecided;
        if (matter.DecidedOn is not null && matter.LastPublicDay(at) < at.On)
            yield return Refusals.PublicityOver;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.MeetEnterprise(at);
        Show(matter, at);
    }

    internal static void Show(PenaltyCase matter, Scene at)
    {
        matter.PublishedOn = at.On;
        at.Stop(Clocks.Publication);
        at.Start(Clocks.Publicity, set: at.DaysNoLater(matter.LastPublicDay(at)));
    }
}

/// <summary>信用修复管理办法, 上海市优化营商环境条例 65: at the longest term publication stops by itself.</summary>
[Act("公示期满停止公示", "上海市优化营商环境条例 65", Deemed = true)]
public sealed record EndPublication : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.UnpublishedOn, matter.UnpublishedBecause) = (at.On, "公示期满");
        at.RunOut(Clocks.Publicity);
        at.Drop(Clocks.Withdrawal);
        at.Drop(Clocks.Repair);
        if (matter.Stage == Stage.Withdrawing)
            matter.Stage = Stage.Closed;
    }
}

/// <summary>第四十八条第二款: changed, quashed or held unlawful, it is withdrawn within three days, and the reason is public.</summary>
[Act("撤回公示", "行政处罚法 48.2")]
[By(Duty.Officer, Duty.Head)]
[From(Stage.Performing, Stage.Withdrawing, Stage.Closed)]
public sealed record WithdrawPublication([Label("撤回的理由", Hint = "向社会公开")] string Reason) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (!matter.IsPublished)
            yield return Refusals.NotPublished;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.UnpublishedOn, matter.UnpublishedBecause) = (at.On, Reason);
        at.Stop(Clocks.Withdrawal);
        at.Drop(Clocks.Publicity);
        at.Drop(Clocks.Repair);
        if (matter.Stage == Stage.Withdrawing)
            matter.Stage = Stage.Closed;
    }
}

/// <summary>信用修复管理办法: asked of whoever imposed the penalty, while it is published; answered in time, though the case was closed long before.</summary>
[Act("申请信用修复", "优化营商环境条例 53")]
[By(Role.Party, Duty.Officer)]
[From(Stage.Performing, Stage.Closed)]
public sealed record AskRepair(
    [Label("纠正违法行为、履行义务的情况", Format = Format.LongText)] string Text,
    [Label("已作出信用承诺")] bool Promised
) : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) =>
        file.Matter is PenaltyCase { IsPublished: true, RepairedOn: null, RepairAskedOn: null };

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.RepairedOn is not null)
            yield return Refusals.AlreadyRepaired;
        else if (!matter.IsPublished)
            yield return Refusals.NotPublished;
        if (matter.RepairAskedOn is not null)
            yield return Refusals.RepairAsked;
        if (!Promised)
            yield return Refusals.NotPromised.At(nameof(Promised));
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.MeetEnterprise(at);
        matter.RepairAskedOn = at.On;
        at.Start(Clocks.Repair);
    }
}

[Act("不予信用修复", "优化营商环境条例 53")]
[By(Duty.Officer, Duty.Head)]
[From(Stage.Performing, Stage.Closed)]
public sealed record DeclineRepair([Label("理由", Format = Format.LongText)] string Reason) : Act<PenaltyCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => file.Matter is PenaltyCase { RepairAskedOn: not null, RepairedOn: null };

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter is not { RepairAskedOn: not null, RepairedOn: null })
            yield return Refusals.RepairNotAsked;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.RepairAskedOn = null;
        at.Stop(Clocks.Repair);
        at.NotifyParties($"信用修复的申请没有批准:{Reason}");
    }
}

/// <summary>信用修复: the wrong put right, everything paid, and the shortest time of publication over.</summary>
[Act("信用修复", "优化营商环境条例 53")]
[By(Duty.Officer)]
[From(Stage.Performing, Stage.Closed)]
public sealed record RepairCredit([Label("申请日期")] DateOnly AppliedOn, [Label("违法行为已经纠正")] bool Corrected) : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.RepairedOn is not null)
            yield return Refusals.AlreadyRepaired;
        if (matter.Overturned is not null)
            yield return Refusals.ToBeWithdrawn;
        if (!matter.IsPublished)
            yield return Refusals.NotPublished;
        else if (!Corrected || matter.Paid < matter.Fine)
            yield return Refusals.TermsNotMet;
        else if (at.On < Deadline.After(at.Calendar, matter.DecidedOn!.Value, PenaltySettings.TermOf(PenaltySettings.Repair, at)).Date)
            yield return Refusals.PeriodNotOver;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        (matter.RepairedOn, matter.UnpublishedOn, matter.UnpublishedBecause) = (at.On, at.On, "信用修复");
        at.Drop(Clocks.Publicity);
        at.Stop(Clocks.Repair);
        at.Issue(Documents.RepairDecision);
        at.Count(Figures.Repaired);
    }
}

/// <summary>行政异议: before review or suit, to the office itself.</summary>
[Act("提出行政异议", "优化营商环境条例 49")]
[By(Role.Party, Duty.Officer)]
[From(Stage.Performing, Stage.Closed)]
public sealed record Object([Label("异议", Format = Format.LongText)] string Text) : Act<PenaltyCase>
{
    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Objections = [.. matter.Objections, new(at.On, Text)];
        at.Count(Figures.Objections);
    }
}

[Act("答复行政异议", "优化营商环境条例 49")]
[By(Duty.Head)]
[From(Stage.Performing, Stage.Closed)]
public sealed record AnswerObjection([Label("答复", Format = Format.LongText)] string Answer, [Label("异议成立")] bool Upheld)
    : Act<PenaltyCase>
{
    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at)
    {
        if (matter.Objections.All(o => o.Answer is not null))
            yield return Refusals.NothingToAnswer;
    }

    public override void Perform(PenaltyCase matter, Scene at)
    {
        var first = matter.Objections.First(o => o.Answer is null);
        matter.Objections = [.. matter.Objections.Select(o => o == first ? o with { Answer = Answer, Upheld = Upheld } : o)];
    }
}
