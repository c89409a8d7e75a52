using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.FileReview;

namespace Yifa.Tests.Modules.FileReview;

/// <summary>自动初查: what a checklist can see by itself it finds wherever it is planted, and it raises nothing on files in which nothing is wrong.</summary>
public sealed class FirstPassTests
{
    private delegate WholeFile Plant(WholeFile clean);

    private static readonly string[] One = ["示例办案人员甲 SL0001"];

    /// <summary>How the defect of each item is planted, in which of the clean files.</summary>
    private static readonly Dictionary<string, (Func<WholeFile, bool> In, Plant Plant)[]> Plants = new()
    {
        ["penalties 02"] =
        [
            (f => f.Has("File"), f => f.Saying("File", "Officers", One)),
            (f => f.Has("PenaliseOnTheSpot"), f => f.Saying("PenaliseOnTheSpot", "Officers", One)),
        ],
        ["penalties 04"] = Between("EndInvestigation", "CollectEvidence"),
        ["penalties 05"] = [(f => f.Has("GiveNotice"), f => f.Last("EndInvestigation"))],
        ["penalties 06"] = Between("Decide", "GiveNotice"),
        ["penalties 07"] = Between("Decide", "HearStatement"),
        ["penalties 08"] = [(f => f.Has("Decide"), f => f.With("Decide", "AskHearing"))],
        ["penalties 09"] =
        [
            (f => f.Has("Decide"), f => ByInvestigator(f.With("Decide", "HoldHearing", ("Record", "笔录")), "HoldHearing")),
        ],
        ["penalties 10"] = [(f => f.Has("Decide"), f => f.Saying("EndInvestigation", "LegalityGrounds", Grounds(f)))],
        ["penalties 11"] =
        [
            (
                f => f.Has("Decide"),
                f => ByInvestigator(f.With("Decide", "ReviewLegality", ("Passed", true), ("Opinion", "同意")), "ReviewLegality")
            ),
        ],
        ["penalties 12"] = [(f => f.Has("Decide"), f => f.Saying("EndInvestigation", "Grave", true))],
        ["penalties 13"] = Overrun("decision"),
        ["penalties 14"] = Overrun("preservation"),
        ["penalties 15"] = Overrun("service"),
        ["penalties 16"] = [.. Overrun("publication"), .. Overrun("withdrawal")],
        ["penalties 17"] = Overrun("court-application"),
        ["penalties 18"] = [(f => f.Has("Decide") && f.Has("CloseCase"), f => f.Without("Serve|ServeTogether"))],
        ["inspections 02"] = [(f => f.Has("IssueCode|Receive"), f => f.Saying("IssueCode|Receive", "Officers", One))],
        ["inspections 04"] = Between("Record", "IssueCode|RegisterCode|BackFill"),
        ["inspections 05"] = Between("TellResult", "Record"),
        ["inspections 06"] = Between("VerifyRectification", "OrderRectification"),
        ["inspections 07"] = Overrun("urgent-report"),
        ["inspections 08"] = [.. Overrun("telling"), .. Overrun("telling-test")],
        ["inspections 09"] = Overrun("verification"),
        ["inspections 10"] = Overrun("answering"),
        ["mediation 01"] = Between("HoldSession|AgreeInWriting|AgreeOrally", "Accept|RegisterDispute|TakeUp|Apply|ReceiveReferral"),
        ["mediation 02"] = Between("Fail", "HoldSession"),
        ["mediation 03"] = [(f => f.Has("HoldSession"), f => f.Paperless("HoldSession"))],
        ["mediation 04"] = Overrun("acceptance-review"),
        ["mediation 05"] = [.. Overrun("norm"), .. Overrun("labour")],
        ["mediation 06"] = [(f => f.Has("AgreeInWriting"), f => f.Paperless("AgreeInWriting"))],
        ["mediation 07"] = [(f => f.Has("AgreeOrally"), f => f.Paperless("AgreeOrally"))],
        ["mediation 08"] = Overrun("return-visit"),
        ["mediation 09"] =
        [
            (
                f => f.Has("HoldSession"),
                f => f.With("HoldSession", "Decline", ("Ground", Of(f, "Decline", "Ground")), ("Remedies", "诉讼"))
            ),
        ],
        ["reconsideration 01"] = Between("Decide|SealMediation", "Accept|AcceptWithGap|DeemAccepted"),
        ["reconsideration 02"] = Between("Decide", "SendCopy"),
        ["reconsideration 03"] = Between("Decide", "Reply"),
        ["reconsideration 04"] = [(f => f.Has("Decide") && f.Has("HearOpinions"), f => f.Without("HearOpinions|HoldHearing"))],
        ["reconsideration 05"] = Between("HoldHearing", "NoticeHearing"),
        ["reconsideration 06"] = [(f => f.Has("Decide") && f.Has("HoldHearing"), f => f.Without("HoldHearing"))],
        ["reconsideration 07"] = Between("Decide", "RecordCommitteeOpinion"),
        ["reconsideration 08"] = Between("Decide", "Approve"),
        ["reconsideration 09"] =
        [
            (
                f => f.Has("Decide"),
                f => f.With("Decide", "Investigate", ("Staff", One), ("CardsShown", true), ("Asked", "示例"), ("Record", "记录"))
            ),
        ],
        ["reconsideration 10"] = Overrun("acceptance-review"),
        ["reconsideration 11"] = [.. Overrun("copy-to-respondent"), .. Overrun("copy-to-respondent-simplified")],
        ["reconsideration 12"] = [.. Overrun("decision"), .. Overrun("decision-simplified")],
        ["reconsideration 13"] = Overrun("suspension-limit"),
    };

    private static (Func<WholeFile, bool>, Plant)[] Between(string deciding, string needed) =>
        [(f => f.Has(deciding) && f.Has(needed), f => f.Without(needed)), (f => f.Has(deciding) && f.Has(needed), f => f.Last(needed))];

    private static (Func<WholeFile, bool>, Plant)[] Overrun(string clock) => [(_ => true, f => f.Late(clock))];

    private static WholeFile ByInvestigator(WholeFile file, string act)
    {
        var investigator = file.Steps.First(s => s.Type.Name == "CollectEvidence");
        return file.Each(act, s => s with { Account = investigator.Account, Name = investigator.Name });
    }

    private static object Grounds(WholeFile file)
    {
        var field = file.Module.Acts.First(a => a.Name == "EndInvestigation").FieldNamed("LegalityGrounds")!;
        var grounds = Array.CreateInstance(field.Item, 1);
        grounds.SetValue(Enum.GetValues(field.Item).GetValue(0), 0);
        return grounds;
    }

    private static object Of(WholeFile file, string act, string field) =>
        Enum.GetValues(file.Module.Acts.First(a => a.Name == act).FieldNamed(field)!.Item).GetValue(0)!;

    private static IEnumerable<Checklist> Kept =>
        Checklists.All.Where(l => l.Kind is { } kind && Catalogue.Modules.Any(m => m.Kind == kind));

    public static TheoryData<string> Kinds => [.. Kept.Select(l => l.Kind!).Except(["compulsion"])];

    [Theory, MemberData(nameof(Kinds))]
    public void Clean_files_raise_nothing(string kind)
    {
        var files = Doctoring.Files(kind).Where(f => f.IsInTime()).ToList();

        Assert.True(files.Count >= 100, $"{files.Count} files of {kind}");
        Assert.Empty(files.SelectMany(f => f.Raised().Select(r => $"{f.Matter.Number ?? f.Matter.Receipt} {r}")).Take(20));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Of_files_with_a_late_period_nothing_but_that_is_raised(string kind)
    {
        var list = Checklists.OfKind(kind)!;
        var raised = Doctoring
            .Files(kind)
            .Where(f => !f.IsInTime())
            .SelectMany(f => f.Raised().Select(r => (r, f)))
            .Where(r => list.Item(r.r.Split(' ')[0])!.Defect != Defect.Overrun);

        Assert.Empty(raised.Take(3).Select(r => $"{r.r}: {string.Join(' ', r.f.Steps.Select(s => $"{s.On:MM-dd} {s.Type.Name}"))}"));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_planted_defect_is_found_in_every_file_it_is_planted_in(string kind)
    {
        var list = Checklists.OfKind(kind)!;
        var files = Doctoring.Files(kind);
        foreach (var item in list.Items.Where(i => i.Probe is not null && !Everywhere.Contains(i.Code)))
        {
            if (item.Probe == Probes.Certified || item.Probe == Probes.Competent)
                continue; // told beside the journal, see below
            Assert.True(
                Plants.TryGetValue($"{kind} {item.Code}", out var plants),
                $"nothing is planted for {kind} {item.Code} {item.Text}"
            );
            foreach (var (fits, plant) in plants)
            {
                var fitting = files.Where(fits).Take(40).ToList();
                Assert.True(fitting.Count > 0, $"no file to plant {kind} {item.Code} in");
                Assert.All(fitting, f => Assert.Contains(plant(f).Raised(), r => r.StartsWith(item.Code + " ", StringComparison.Ordinal)));
            }
        }
    }

    private static readonly string[] Everywhere = ["91", "92"];

    [Theory, MemberData(nameof(Kinds))]
    public void A_paper_without_its_elements_and_a_step_by_nobody_entitled_are_found(string kind)
    {
        var files = Doctoring.Files(kind).Where(f => f.Steps.Any(s => s.Papers.Count > 0)).Take(20).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Contains(f.Blank().Raised(), r => r.StartsWith("91 ", StringComparison.Ordinal)));
        var acts = string.Join('|', files[0].Module.Acts.Select(a => a.Name));
        Assert.All(
            files,
            f =>
                Assert.Contains(
                    f.Each(acts, s => s with { Duty = $"{kind}.Nobody" }).Raised(),
                    r => r.StartsWith("92 ", StringComparison.Ordinal)
                )
        );
    }

    [Theory, InlineData("penalties"), InlineData("inspections")]
    public void Whoever_has_no_certificate_and_an_office_without_the_power_are_found(string kind)
    {
        var file = Doctoring.Files(kind)[0];
        Assert.Contains("03 贺某没有有效的行政执法证件", file.Raised(new(["贺某"])));
        Assert.Contains("01 本机关没有这一事项的执法权", file.Raised(new([], "本机关没有这一事项的执法权")));
    }

    [Fact]
    public void Every_type_of_file_has_a_checklist_whose_items_have_a_number_of_their_own()
    {
        foreach (var list in Checklists.All)
        {
            Assert.Distinct(list.Items.Select(i => i.Code));
            Assert.All(list.Items, i => Assert.InRange(i.Weight, 1, 40));
        }
        Assert.All(Enum.GetValues<FileType>(), t => Assert.NotEmpty(Checklists.For(t).Items));
    }
}
