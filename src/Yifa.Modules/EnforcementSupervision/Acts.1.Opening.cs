using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

[Act(
    "立项监督",
    "行政执法监督条例 2;行政执法监督条例 6",
    Opens = true,
    Hint = "日常、重点、专项或者个案监督,一项监督一个单位",
    TakesCharge = true
)]
[By(Duty.Supervisor)]
public sealed record OpenItem(
    [Label("监督方式")] Form Form,
    [Label("名称")] string Title,
    [Label("被监督单位", Format = Format.Office)] string Unit,
    [Label("管理领域")] EnforcementField Field,
    [Label("监督依据", Hint = "监督计划、方案或者上级要求")] string Basis,
    [Label("发现的问题", Format = Format.LongText)] string? Problem = null,
    [Label("线索来源")] Source Source = Source.Daily,
    [Label("涉及企业")] bool Enterprise = false,
    [Label("关注对象")] Theme? Theme = null,
    [Label("有关事项的编号", Format = Format.Matter)] long? Matter = null
) : Act<SupervisionItem>
{
    public override IEnumerable<Series> Numbers(SupervisionItem matter) => [ItemDocuments.ItemNumber];

    public override void Perform(SupervisionItem matter, Scene at)
    {
        (matter.Form, matter.Unit, matter.Field, matter.Basis) = (Form, Unit.Trim(), Field, Basis);
        (matter.Problem, matter.Source, matter.Enterprise, matter.Theme) = (Problem, Source, Enterprise, Theme);
        if (Matter is { } of)
            at.Link(of, "有关事项");
        matter.Begin(at, Title);
    }
}

[Act("由线索立项", "行政执法监督条例 6", Opens = true, Hears = "supervision-clues.MakeItem", TakesCharge = true)]
[By(Duty.Supervisor)]
public sealed record OpenFromClue(
    [Label("线索的编号", Format = Format.Matter)] long Clue,
    [Label("名称")] string Title,
    [Label("被监督单位", Format = Format.Office)] string Unit,
    [Label("管理领域")] EnforcementField Field,
    [Label("线索来源")] Source Source,
    [Label("发现的问题", Format = Format.LongText)] string? Problem = null,
    [Label("涉及企业")] bool Enterprise = false,
    [Label("关注对象")] Theme? Theme = null
) : Act<SupervisionItem>
{
    public override IEnumerable<Series> Numbers(SupervisionItem matter) => [ItemDocuments.ItemNumber];

    public override void Perform(SupervisionItem matter, Scene at)
    {
        (matter.Form, matter.Unit, matter.Field, matter.Source) = (Form.Case, Unit, Field, Source);
        (matter.Problem, matter.Enterprise, matter.Theme, matter.Basis) = (Problem, Enterprise, Theme, "经核查的执法监督线索");
        at.Claim("supervision-items.clue", $"{Clue}");
        at.Link(Clue, "来自线索");
        matter.Begin(at, Title);
    }
}

/// <summary>
/// 复议诉讼衔接: a decision that did not stand, in review or before a court, is looked into by the supervising body; where the original decision is
/// kept here, it is linked and hears of it (行政处罚法 48.2).
/// </summary>
[Act("跟踪被纠正的决定", "行政执法监督条例 6", Opens = true, Hears = "reconsideration.Decide;litigation.RecordOutcome", TakesCharge = true)]
[By(Duty.Supervisor)]
public sealed record FollowCorrection(
    [Label("线索来源")] Source Source,
    [Label("案件的编号", Format = Format.Matter)] long Matter,
    [Label("案号")] string Case,
    [Label("被监督单位", Format = Format.Office)] string Unit,
    [Label("案件结果")] string Outcome,
    [Label("案件的管理领域")] string? Area = null,
    [Label("原决定文号")] string? Decision = null
) : Act<SupervisionItem>
{
    internal const string ToOriginal = "原决定";
    private const string Original = "original";

    public override IEnumerable<Series> Numbers(SupervisionItem matter) => [ItemDocuments.ItemNumber];

    public override IEnumerable<LookUp> Asks(SupervisionItem matter, DateOnly on) =>
        string.IsNullOrWhiteSpace(Decision) ? [] : [new(Original, "penalties", LookUp.ByPaper, DocumentNumber.Canonical(Decision), 1)];

    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (Source is not (Source.Reconsideration or Source.Litigation))
            yield return ItemRefusals.NotACorrection.At(nameof(Source));
    }

    public override void Perform(SupervisionItem matter, Scene at)
    {
        (matter.Form, matter.Source, matter.Unit, matter.Field) = (Form.Case, Source, Unit, FieldOf(Area));
        (matter.Case, matter.CaseOutcome, matter.Decision) = (Case, Outcome, Decision);
        matter.Basis = $"{Words.Chinese(Source)}案件{Case}:{Outcome}";
        at.Claim("supervision-items.correction", $"{Matter}");
        at.Link(Matter, $"{Words.Chinese(Source)}案件");
        if (at.Answer(Original) is [var penalty, ..])
            at.Link(penalty.Id, ToOriginal);
        matter.Begin(at, $"{Unit}:{Case}{Outcome}");
    }

    /// <summary>Each procedure has its own list of fields; what is not on that of enforcement is 其他领域.</summary>
    private static EnforcementField FieldOf(string? area) =>
        area is null
            ? EnforcementField.Other
            : Enum.GetValues<EnforcementField>()
                .Where(f => Words.Chinese(f)[..2] == area[..Math.Min(2, area.Length)])
                .DefaultIfEmpty(EnforcementField.Other)
                .First();
}

/// <summary>提级办理: an item of a body below is taken over; there it ends by itself.</summary>
[Act("提级办理", "行政执法监督条例 2", Opens = true, TakesCharge = true)]
[By(Duty.Supervisor, Duty.Head)]
public sealed record TakeUp(
    [Label("下级的监督事项", Hint = "事项的编号,如示司执监〔2026〕3号")] string Lower,
    [Label("名称")] string Title,
    [Label("被监督单位", Format = Format.Office)] string Unit,
    [Label("管理领域")] EnforcementField Field,
    [Label("提级的理由")] string Why
) : Act<SupervisionItem>
{
    private const string Taken = "taken";

    public override IEnumerable<Series> Numbers(SupervisionItem matter) => [ItemDocuments.ItemNumber];

    public override IEnumerable<LookUp> Asks(SupervisionItem matter, DateOnly on) =>
        [new(Taken, "supervision-items", "under", SupervisionItem.At(matter.Office.Path, Lower), 1)];

    public override IEnumerable<Refusal> Refuse(SupervisionItem matter, Scene at)
    {
        if (at.Answer(Taken) is not [_, ..])
            yield return ItemRefusals.NotBelow.At(nameof(Lower));
    }

    public override void Perform(SupervisionItem matter, Scene at)
    {
        (matter.Form, matter.Source, matter.Unit, matter.Field) = (Form.Key, Source.Transfer, Unit, Field);
        matter.Basis = $"提级办理{Lower}:{Why}";
        at.Link(at.Answer(Taken)[0].Id, "提级前的事项");
        matter.Begin(at, Title);
    }
}

/// <summary>What the body above hands down; its result is told upwards when it is done.</summary>
[Act("接收交办", "行政执法监督条例 2", Opens = true, Hears = "supervision-items.HandDown")]
[By(Duty.Supervisor)]
public sealed record ReceiveFromAbove(
    [Label("上级的监督事项", Format = Format.Matter)] long Upper,
    [Label("名称")] string Title,
    [Label("被监督单位", Format = Format.Office)] string Unit,
    [Label("管理领域")] EnforcementField Field,
    [Label("办理要求", Format = Format.LongText)] string Basis,
    [Label("发现的问题", Format = Format.LongText)] string? Problem = null
) : Act<SupervisionItem>
{
    public override IEnumerable<Series> Numbers(SupervisionItem matter) => [ItemDocuments.ItemNumber];

    public override void Perform(SupervisionItem matter, Scene at)
    {
        (matter.Form, matter.Source, matter.Unit, matter.Field) = (Form.Case, Source.Transfer, Unit, Field);
        (matter.Basis, matter.Problem) = (Basis, Problem);
        at.Link(Upper, "上级交办");
        matter.Begin(at, Title);
    }
}
