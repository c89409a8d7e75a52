using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>上海市社会信用条例 36: an enterprise that holds an entry to be wrong says so; it is marked at once and answered within the time.</summary>
[Act("提出信用信息异议", "上海市社会信用条例 36", Hint = "报告中的处罚信息有错误、遗漏,或者不应当公开的")]
[By(ReportRole.Enterprise, ReportDuty.Officer)]
[From(ReportStage.Issued)]
public sealed record ObjectToEntry(
    [Label("异议的内容和理由", Format = Format.LongText)] string Text,
    [Label("有异议的信息", Max = 100, Hint = "写报告中这条信息的文号;报告遗漏的不填")] string? Entry = null
) : Act<CreditReportCase>
{
    public override IEnumerable<Refusal> Refuse(CreditReportCase matter, Scene at)
    {
        if (!string.IsNullOrWhiteSpace(Entry) && matter.EntryNamed(Entry) is null)
            yield return Refusals.NoSuchEntry.At(nameof(Entry));
        if (matter.OpenObjection is not null)
            yield return Refusals.ObjectionOpen;
    }

    public override void Perform(CreditReportCase matter, Scene at)
    {
        var entry = string.IsNullOrWhiteSpace(Entry) ? null : matter.EntryNamed(Entry);
        matter.Objections = [.. matter.Objections ?? [], new(matter.Number!, entry?.Number, entry?.Unit, Text.Trim(), at.On)];
        at.Start(ReportClocks.Passing);
        at.Start(ReportClocks.Objecting);
    }
}

/// <summary>What the office cannot verify by itself goes to the unit that gave the entry, which has days of its own.</summary>
[Act("转交数据提供单位核查", "上海市社会信用条例 36")]
[By(ReportDuty.Officer)]
[From(ReportStage.Issued, ReportStage.Objected, ReportStage.Revoked)]
public sealed record PassObjection([Label("数据提供单位")] string Unit) : Act<CreditReportCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => file.Matter is CreditReportCase { OpenObjection.PassedOn: null };

    public override IEnumerable<Refusal> Refuse(CreditReportCase matter, Scene at)
    {
        if (matter.OpenObjection is not { PassedOn: null })
            yield return Refusals.NoObjection;
    }

    public override void Perform(CreditReportCase matter, Scene at)
    {
        matter.ChangeObjection(o => o with { Unit = Unit.Trim(), PassedOn = at.On });
        at.Stop(ReportClocks.Passing);
        at.Drop(ReportClocks.Objecting);
        at.Start(ReportClocks.Answering);
        at.NotifyParties($"信用信息异议已经转交{Unit}核查");
    }
}

/// <summary>An entry that was wrong is put right where it came from; the report is then given out anew.</summary>
[Act("答复信用信息异议", "上海市社会信用条例 36")]
[By(ReportDuty.Officer, ReportDuty.Head)]
[From(ReportStage.Issued, ReportStage.Objected, ReportStage.Revoked)]
public sealed record AnswerEntryObjection(
    [Label("异议成立")] bool Upheld,
    [Label("核查情况和答复", Format = Format.LongText, Hint = "异议成立的,写明由哪个单位怎样更正;信息更正后重新出具报告")] string Answer
) : Act<CreditReportCase>, IOffered
{
    public static bool IsOffered(CaseFile file, Actor actor) => file.Matter is CreditReportCase { OpenObjection: not null };

    public override IEnumerable<Refusal> Refuse(CreditReportCase matter, Scene at)
    {
        if (matter.OpenObjection is null)
            yield return Refusals.NoObjection;
    }

    public override void Perform(CreditReportCase matter, Scene at)
    {
        matter.ChangeObjection(o => o with { Upheld = Upheld, Answer = Answer, AnsweredOn = at.On });
        at.Drop(ReportClocks.Passing);
        at.Stop(ReportClocks.Objecting);
        at.Stop(ReportClocks.Answering);
        if (matter.Stage == ReportStage.Objected)
            matter.Stage = ReportStage.Expired;
        at.Issue(ReportDocuments.ObjectionAnswer);
        at.NotifyParties($"信用信息异议已经答复:{(Upheld ? "异议成立" : "异议不成立")}");
    }
}
