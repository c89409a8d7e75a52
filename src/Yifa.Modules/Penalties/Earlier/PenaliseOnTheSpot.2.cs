using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>Before an enterprise was found by its credit code.</summary>
[Act("当场处罚", "行政处罚法 51;行政处罚法 52", Name = nameof(PenaliseOnTheSpot), Opens = true, Version = 2, Earlier = true)]
[By(Duty.Officer)]
public sealed record PenaliseOnTheSpotUnmet(
    [Label("当事人")] string Party,
    [Label("当事人类型")] PartyType PartyType,
    [Label("管理领域")] EnforcementField Field,
    [Label("违法行为")] string Violation,
    [Label("违反的规定")] string Breached,
    [Label("处罚依据")] string Basis,
    [Label("办案人员", Hint = "一行一人,不少于两人;写姓名和执法证号")] IReadOnlyList<string> Officers,
    [Label("责令改正")] string Correction,
    [Label("罚款", Format = Format.Money, Hint = "警告的不填")] decimal Fine = 0,
    [Label("当场收缴", Hint = "一百元以下,或者不当场收缴事后难以执行的")] bool Collected = false,
    [Label("当场收缴的理由")] string? CollectedBecause = null,
    [Label("当事人的陈述、申辩")] string? Defence = null,
    [Label("统一社会信用代码", Format = Format.CreditCode)] string? CreditCode = null,
    [Label("公民身份号码", Format = Format.IdentityNumber)] Personal? IdentityNumber = null,
    [Label("专项行动")] string? Campaign = null,
    [Label("裁量基准的事项编码", Max = 60)] string? Benchmark = null,
    [Label("裁量因素的选项", Hint = "一行一个,写作 违法次数=初次")] IReadOnlyList<string>? Choices = null,
    [Label("适用的清单编码", Max = 60, Hint = "适用从轻、减轻清单的填写")] string? ListEntry = null
) : Act<PenaltyCase>
{
    private PenaliseOnTheSpot Now =>
        new(
            Party,
            PartyType,
            Field,
            Violation,
            Breached,
            Basis,
            Officers,
            Correction,
            Fine,
            Collected,
            CollectedBecause,
            Defence,
            CreditCode,
            IdentityNumber,
            Campaign,
            Benchmark,
            Choices,
            ListEntry
        );

    public override IEnumerable<LookUp> Asks(PenaltyCase matter, DateOnly on) => Now.Asks(matter, on);

    public override IEnumerable<Series> Numbers(PenaltyCase matter) => Now.Numbers(matter);

    public override IEnumerable<Refusal> Refuse(PenaltyCase matter, Scene at) => Now.Refuse(matter, at);

    public override void Perform(PenaltyCase matter, Scene at)
    {
        matter.Notes = Investigators.Notes(at, Officers);
        Now.Impose(matter, at);
    }
}
