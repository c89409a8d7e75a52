using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>执法监督线索: somebody says, or a figure shows, that a unit does not enforce as the law has it.</summary>
public sealed class Clue : Matter<ClueStage>
{
    [Label("线索来源"), Facet]
    public Source Source { get; set; }

    [Label("渠道"), Facet]
    public Channel Channel { get; set; }

    [Label("管理领域"), Facet]
    public EnforcementField Field { get; set; }

    [Label("涉及企业"), Facet]
    public bool Enterprise { get; set; }

    [Label("关注对象"), Facet]
    public Theme? Theme { get; set; }

    [Label("被反映的单位"), Facet, Searched]
    public string Unit { get; set; } = "";

    [Label("反映人")]
    public string? Reporter { get; set; }

    [Label("联系电话", Format = Format.Phone)]
    public Personal? Phone { get; set; }

    [Label("反映的情况", Format = Format.LongText), Searched]
    public string Text { get; set; } = "";

    [Label("有关文书的文号"), Searched]
    public string? Paper { get; set; }

    [Label("核查结论"), Facet]
    public Verdict? Verdict { get; set; }

    [Label("核查情况", Format = Format.LongText), Searched]
    public string? Findings { get; set; }

    [Label("核查日期")]
    public DateOnly? VerifiedOn { get; set; }

    [Label("答复", Format = Format.LongText)]
    public string? Answer { get; set; }

    [Label("理由")]
    public string? Why { get; set; }

    [Label("移送的机关")]
    public string? To { get; set; }

    /// <summary>Who gave a name is not told to those who only look on.</summary>
    public override Secrecy Secrecy => Reporter is null ? Secrecy.Internal : Secrecy.Privacy;

    [System.Text.Json.Serialization.JsonIgnore]
    public override IReadOnlyList<string> Addressees => Reporter is { } name ? [name] : [];

    /// <summary>It waits to be verified, whichever way it came.</summary>
    internal void Receive(Scene at, string? title)
    {
        (Title, Stage) = (
            string.IsNullOrWhiteSpace(title) ? $"反映{Unit}{Words.Chinese(Field)}执法问题" : title.Trim(),
            ClueStage.Received
        );
        at.Start(ClueClocks.Verification);
    }

    internal void End(Scene at, ClueStage stage)
    {
        Stage = stage;
        at.DropAll();
    }
}
