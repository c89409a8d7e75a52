using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

[Act("送审", "督察工作规定 25")]
[By(Duty.Drafter)]
[From(Stage.Drafting)]
public sealed record HandIn : Act<YearReport>
{
    public override IEnumerable<Refusal> Refuse(YearReport matter, Scene at)
    {
        if (matter.FrozenOn is null)
            yield return Refusals.NotFrozen;
        if (matter.Open.ToList() is { Count: > 0 } open)
            yield return Refusals.ContributionsOpen.With($":{string.Join('、', open.Select(a => a.Unit).Distinct())}");
        if (matter.Silent.ToList() is { Count: > 0 } silent)
            yield return Refusals.PartsSilent.With($":{string.Join('、', silent.Select(p => Words.Chinese(p)))}");
    }

    public override void Perform(YearReport matter, Scene at)
    {
        matter.Stage = Stage.Reviewing;
        at.Issue(Documents.ForReview);
    }
}

[Act("审核", "督察工作规定 25")]
[By(Duty.Reviewer)]
[From(Stage.Reviewing)]
public sealed record Review([Label("同意")] bool Agreed = true, [Label("意见")] string? Opinion = null) : Act<YearReport>
{
    public override IEnumerable<Refusal> Refuse(YearReport matter, Scene at)
    {
        if (at.Actor.Account == matter.DraftedBy)
            yield return Refusals.OwnReport;
        foreach (var silent in Refusals.WithoutReason(Agreed, Opinion))
            yield return silent;
    }

    public override void Perform(YearReport matter, Scene at)
    {
        at.Approve(Documents.ForMeeting, Duty.Reviewer, Agreed, Opinion);
        at.Approve(Documents.ForPublic, Duty.Reviewer, Agreed, Opinion);
        matter.Stage = Agreed ? Stage.Meeting : Stage.Drafting;
        if (Agreed)
            at.Issue(Documents.ForMeeting);
    }
}

/// <summary>审议: the meeting that adopts it, named.</summary>
[Act("审议", "督察工作规定 23")]
[By(Duty.Head)]
[From(Stage.Meeting)]
public sealed record Deliberate([Label("会议")] string Meeting, [Label("通过")] bool Agreed = true, [Label("意见")] string? Opinion = null)
    : Act<YearReport>
{
    public override IEnumerable<Refusal> Refuse(YearReport matter, Scene at) => Refusals.WithoutReason(Agreed, Opinion);

    public override void Perform(YearReport matter, Scene at)
    {
        at.Approve(Documents.ForPublic, Duty.Head, Agreed, Opinion);
        matter.Meeting = Meeting;
        matter.Stage = Agreed ? Stage.Approved : Stage.Drafting;
    }
}

/// <summary>Nothing is published that was not looked at for secrets.</summary>
[Act("保密审查", "督察工作规定 24;政府信息公开条例 17")]
[By(Duty.SecrecyReviewer)]
[From(Stage.Approved)]
public sealed record ReviewSecrecy([Label("可以公开")] bool Agreed = true, [Label("意见")] string? Opinion = null) : Act<YearReport>
{
    public override IEnumerable<Refusal> Refuse(YearReport matter, Scene at) => Refusals.WithoutReason(Agreed, Opinion);

    public override void Perform(YearReport matter, Scene at)
    {
        at.Approve(Documents.ForPublic, Duty.SecrecyReviewer, Agreed, Opinion);
        if (!Agreed)
            matter.Stage = Stage.Drafting;
    }
}

/// <summary>第二十三条: to the party committee, the standing committee of the people's congress and the government above, each with its day.</summary>
[Act("报送", "督察工作规定 23")]
[By(Duty.Drafter)]
[From(Stage.Approved)]
public sealed record Submit([Label("报送对象")] Recipient To) : Act<YearReport>
{
    public override IEnumerable<Refusal> Refuse(YearReport matter, Scene at)
    {
        if (matter.SubmittedTo.Any(s => s.StartsWith(Words.Chinese(To), StringComparison.Ordinal)))
            yield return Refusals.SubmittedAlready.At(nameof(To));
    }

    public override void Perform(YearReport matter, Scene at)
    {
        matter.SubmittedTo = [.. matter.SubmittedTo, $"{Words.Chinese(To)},{DocumentText.Day(at.On)}"];
        if (matter.SubmittedTo.Count < Enum.GetValues<Recipient>().Length)
            return;
        at.Stop(Clocks.Submission);
        at.CountUnit(Figures.Filed, before: new(matter.Year + 1, 3, 1));
    }
}

[Act("公开", "督察工作规定 24")]
[By(Duty.Drafter)]
[From(Stage.Approved)]
public sealed record Publish([Label("索引号")] string IndexNumber) : Act<YearReport>
{
    public override IEnumerable<Refusal> Refuse(YearReport matter, Scene at)
    {
        var missing = Enum.GetValues<Recipient>()
            .Select(r => Words.Chinese(r))
            .Where(r => !matter.SubmittedTo.Any(s => s.StartsWith(r, StringComparison.Ordinal)))
            .ToList();
        if (missing.Count > 0)
            yield return Refusals.NotSubmitted.With($":{string.Join('、', missing)}");
    }

    public override void Perform(YearReport matter, Scene at)
    {
        (matter.IndexNumber, matter.PublishedOn, matter.Stage) = (IndexNumber, at.On, Stage.Published);
        at.CountUnit(Figures.Published, before: new(matter.Year + 1, 4, 1));
        at.Stop(Clocks.Publication);
        at.Issue(Documents.ForPublic);
    }
}
