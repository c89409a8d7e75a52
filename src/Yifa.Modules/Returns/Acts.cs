using Yifa.Kernel;

namespace Yifa.Modules.Returns;

[Act("填报", "统计法 7", Opens = true, Hint = "各行的数由办案记录汇总,报告期满后填报")]
[By(Duty.Statistician)]
public sealed record Prepare(
    [Label("报表")] ReturnForm Form,
    [Label("年度")] int Year,
    [Label("报告期")] Span Span = Span.Year,
    [Label("填报说明", Format = Format.LongText)] string? Remarks = null
) : Act<PeriodicReturn>
{
    public override IEnumerable<FigureQuestion> Reads(PeriodicReturn matter, DateOnly on) =>
        IsYear ? Forms.Of(Form).Lines.Select(l => l.Ask(Periods.Of(Year, Span))) : [];

    public override IEnumerable<Refusal> Refuse(PeriodicReturn matter, Scene at)
    {
        if (!IsYear || Year > at.On.Year)
            yield return Refusals.YearUnlikely.At(nameof(Year));
        else if (Periods.Of(Year, Span).To >= at.On)
            yield return Refusals.PeriodRunning.At(nameof(Span));
    }

    public override void Perform(PeriodicReturn matter, Scene at)
    {
        (matter.Form, matter.Year, matter.Span, matter.Remarks) = (Form, Year, Span, Remarks);
        matter.Stage = Stage.Filling;
        matter.Title = $"{at.Office.Name}{Year}年{Words.Chinese(Span)}{matter.Layout.Title}";
        matter.Owner = at.Actor.Account;
        matter.Take(at);
        at.Claim("returns", $"{at.Office.Id}/{Words.Code(Form)}/{Year}/{Words.Code(Span)}"); // one of each: a second one is refused
        at.Start(Clocks.Submission, matter.Period.To);
    }

    private bool IsYear => Year is >= 1949 and <= 9999;
}

/// <summary>Everything is read anew; what was read before is not kept.</summary>
[Act("重新取数", "统计法 7")]
[By(Duty.Statistician)]
[From(Stage.Filling)]
public sealed record ReadAnew([Label("填报说明", Format = Format.LongText)] string? Remarks = null) : Act<PeriodicReturn>
{
    public override IEnumerable<FigureQuestion> Reads(PeriodicReturn matter, DateOnly on) =>
        matter.Layout.Lines.Select(l => l.Ask(matter.Period));

    public override void Perform(PeriodicReturn matter, Scene at)
    {
        matter.Take(at);
        matter.Remarks = Remarks ?? matter.Remarks;
    }
}

/// <summary>The numbers are frozen as they read at this moment, and every relation of the form must hold.</summary>
[Act("提交审核", "统计法 7", Hint = "提交时重新取数并定格;表内、表间关系不成立的不能提交")]
[By(Duty.Statistician)]
[From(Stage.Filling)]
public sealed record HandIn : Act<PeriodicReturn>
{
    public override IEnumerable<FigureQuestion> Reads(PeriodicReturn matter, DateOnly on) =>
        matter.Layout.Lines.Select(l => l.Ask(matter.Period)).Concat(Checks.Across(matter));

    public override IEnumerable<BalanceQuestion> Balances(PeriodicReturn matter, DateOnly on) =>
        [new(Checks.Breaking, matter.Layout.Kind, matter.Period, matter.Layout.Where)];

    public override IEnumerable<Refusal> Refuse(PeriodicReturn matter, Scene at) => Checks.Of(matter, at);

    public override void Perform(PeriodicReturn matter, Scene at)
    {
        matter.Take(at);
        matter.Stage = Stage.Reviewing;
    }
}

[Act("审核", "统计法 7")]
[By(Duty.Reviewer)]
[From(Stage.Reviewing)]
public sealed record Review([Label("同意")] bool Agreed = true, [Label("意见")] string? Opinion = null) : Act<PeriodicReturn>
{
    public override IEnumerable<Refusal> Refuse(PeriodicReturn matter, Scene at) => Opinions.Refuse(matter, at, Agreed, Opinion);

    public override void Perform(PeriodicReturn matter, Scene at)
    {
        at.Approve(Documents.Return, Duty.Reviewer, Agreed, Opinion);
        matter.Reviewer = at.Actor.Name;
        matter.Stage = Agreed ? Stage.Signing : Stage.Filling;
    }
}

[Act("签发", "统计法 7")]
[By(Duty.Head)]
[From(Stage.Signing)]
public sealed record Sign([Label("同意")] bool Agreed = true, [Label("意见")] string? Opinion = null) : Act<PeriodicReturn>
{
    public override IEnumerable<Refusal> Refuse(PeriodicReturn matter, Scene at) => Opinions.Refuse(matter, at, Agreed, Opinion);

    public override void Perform(PeriodicReturn matter, Scene at)
    {
        at.Approve(Documents.Return, Duty.Head, Agreed, Opinion);
        matter.Signer = at.Actor.Name;
        matter.Stage = Agreed ? Stage.Signed : Stage.Filling;
    }
}

/// <summary>Sent, and locked: later entries show as differences.</summary>
[Act("报送", "统计法 7", Hint = "报送后锁定,此后录入的案件列为差异,不改动已报的数")]
[By(Duty.Statistician)]
[From(Stage.Signed)]
public sealed record Send : Act<PeriodicReturn>
{
    public override void Perform(PeriodicReturn matter, Scene at)
    {
        var (last, form, span) = (matter.Period.To, ("form", Words.Code(matter.Form)), ("span", Words.Code(matter.Span)));
        foreach (var line in matter.Lines)
        {
            var before = matter.Told.FirstOrDefault(t => t.Line == line.Line)?.Reading.Value ?? 0;
            at.Count(Figures.Reported, line.Reading.Value - before, last, null, form, ("line", line.Line), span);
        }
        if (matter.SentOn is null)
            at.Count(Figures.Sent, 1, last, null, form, span);
        (matter.Told, matter.SentOn, matter.Stage) = (matter.Lines, at.On, Stage.Sent);
        at.Stop(Clocks.Submission);
        at.Issue(Documents.Return);
    }
}

/// <summary>The level above sends it back, or the office finds it wrong: it is filled in, reviewed and signed once more.</summary>
[Act("退回重报", "统计法 7", Grave = true)]
[By(Duty.Head)]
[From(Stage.Sent)]
public sealed record Recall([Label("理由")] string Reason) : Act<PeriodicReturn>
{
    public override void Perform(PeriodicReturn matter, Scene at)
    {
        at.Approve(Documents.Return, Duty.Head, agreed: false, Reason);
        (matter.Stage, matter.Reviewer, matter.Signer) = (Stage.Filling, null, null);
        at.Start(Clocks.Submission);
    }
}

/// <summary>What review and signature have in common.</summary>
internal static class Opinions
{
    public static IEnumerable<Refusal> Refuse(PeriodicReturn matter, Scene at, bool agreed, string? opinion)
    {
        if (at.Actor.Account == matter.PreparedBy)
            yield return Refusals.OwnReturn;
        if (!agreed && string.IsNullOrWhiteSpace(opinion))
            yield return Refusals.ReasonMissing.At(nameof(Review.Opinion));
    }
}
