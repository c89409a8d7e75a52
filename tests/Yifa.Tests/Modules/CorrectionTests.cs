using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Mediation;

namespace Yifa.Tests.Modules;

/// <summary>更正 is one declaration of the kernel: a mistake in an issued document is put right by a notice, and the document stays as it was.</summary>
public sealed class CorrectionTests
{
    private static readonly Office Committee = new(7, "shili/tw/", "示例镇人民调解委员会", "示调", "committee");
    private static readonly Actor Director = new("zhao", "赵某", new Capacity.AtOffice("mediation.Director", Committee));

    private static CorrectPaper<Dispute> Slip(int paper) => new(paper, "周某", "周某某", "笔误");

    private static Story Registered()
    {
        var taken = new Story(MediationModule.Module, Committee).When(
            "2026-03-02",
            Director,
            (Act)Any(MediationModule.Module.ActNamed("TakeUp")!)
        );
        return taken.Accepted();
    }

    // an act with something in every required field
    private static object Any(ActType type) =>
        type
            .Type.GetConstructors()
            .MaxBy(c => c.GetParameters().Length)!
            .Invoke([
                .. type.Fields.Select(f =>
                    !f.Required && !f.IsList
                        ? f.Default is { } d && f.Type.IsEnum
                            ? Enum.ToObject(f.Type, d)
                            : f.Default
                        : f.IsList
                            ? Array.CreateInstance(f.Item, 0)
                            : f.Type == typeof(string)
                                ? "周某的" + f.Label
                                : f.Type.IsEnum
                                    ? f.Choices[0].Value
                                    : f.Type == typeof(DateOnly)
                                        ? new DateOnly(2026, 3, 1)
                                        : Activator.CreateInstance(f.Type)
                ),
            ]);

    [Fact]
    public void Every_module_offers_it_at_every_stage_under_its_own_article()
    {
        foreach (var module in Catalogue.Modules)
        {
            var act = module.ActNamed("更正文书");
            Assert.NotNull(act);
            Assert.NotEmpty(act.Duties);
            Assert.NotEmpty(act.Cites);
            Assert.Equal(module.Stages.Select(s => s.Code), act.From);
        }
    }

    [Fact]
    public void The_notice_is_linked_to_what_it_corrects_and_neither_is_overwritten()
    {
        var story = Registered();
        var before = story.File.Course.Papers[^1];
        var place = story.File.Course.Papers.Count;
        story.When("2026-03-05", Director, Slip(place)).Accepted();
        var papers = story.File.Course.Papers;
        Assert.Equal(before, papers[place - 1]);
        Assert.Equal(new Correction(place, "周某", "周某某", "笔误"), papers[^1].Corrects);
        Assert.Equal([place + 1], DocumentText.CorrectedBy(papers, place));
        var notice = DocumentText.Of(story.File.Module, story.File.Matter, papers, place + 1, []);
        Assert.Equal("更正通知书", notice.Title);
        Assert.Contains("原文“周某”,更正为“周某某”。", notice.Blocks.OfType<Paragraph>().Select(p => p.Runs[0].Text));
    }

    [Fact]
    public void A_notice_can_itself_be_corrected()
    {
        var story = Registered();
        var place = story.File.Course.Papers.Count;
        story.When("2026-03-05", Director, Slip(place)).When("2026-03-06", Director, Slip(place + 1)).Accepted();
        Assert.Equal([place + 2], DocumentText.CorrectedBy(story.File.Course.Papers, place + 1));
    }

    [Fact]
    public void What_was_not_issued_cannot_be_corrected_and_a_correction_changes_something() =>
        Registered()
            .When("2026-03-05", Director, Slip(9))
            .RefusedBy(CorrectionRefusals.NoSuchPaper)
            .When("2026-03-05", Director, new CorrectPaper<Dispute>(1, "同", "同", "无"))
            .RefusedBy(CorrectionRefusals.NothingChanges);
}
