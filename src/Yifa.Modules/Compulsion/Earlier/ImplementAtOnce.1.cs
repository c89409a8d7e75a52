using Yifa.Kernel;

namespace Yifa.Modules.Compulsion;

/// <summary>Of release 0.2: the period beside the hour counted one day and rolled on past days off.</summary>
[Act("当场实施强制措施", "行政强制法 19", Name = nameof(ImplementAtOnce), Opens = true, Earlier = true)]
[By(Duty.Officer)]
public sealed record ImplementAtOnceRolling(
    [Label("当事人")] string Party,
    [Label("管理领域")] EnforcementField Field,
    [Label("强制措施")] Measure Measure,
    [Label("实施时间", Hint = "年-月-日 时:分")] string TakenAt,
    [Label("紧急情况和理由", Format = Format.LongText)] string Reason,
    [Label("依据")] string Basis,
    [Label("执法人员", Hint = "一行一人,不少于两人;写姓名和执法证号")] IReadOnlyList<string> Officers,
    [Label("场所、设施、财物", Hint = "一行一件,写名称和数量")] IReadOnlyList<string> Things,
    [Label("现场笔录", Format = Format.LongText)] string Record,
    [Label("已出示执法身份证件")] bool Shown,
    [Label("当事人到场")] bool Present,
    [Label("已当场告知理由、依据、权利和救济途径,并听取陈述、申辩")] bool ToldAndHeard,
    [Label("与违法行为有关,不是公民及其所扶养家属的生活必需品")] bool Related = false,
    [Label("见证人", Hint = "当事人不到场的填写")] string? Witness = null,
    [Label("当事人是公民")] bool IsCitizen = false,
    [Label("处罚案件编号", Hint = "本系统内的编号,填写后两案互相可见")] long? Case = null
) : Act<CompulsionCase>
{
    private ImplementAtOnce Now =>
        new(
            Party,
            Field,
            Measure,
            TakenAt,
            Reason,
            Basis,
            Officers,
            Things,
            Record,
            Shown,
            Present,
            ToldAndHeard,
            Related,
            Witness,
            IsCitizen,
            Case
        );

    public override IEnumerable<Series> Numbers(CompulsionCase matter) => Now.Numbers(matter);

    public override IEnumerable<LookUp> Asks(CompulsionCase matter, DateOnly on) => Now.Asks(matter, on);

    public override IEnumerable<Refusal> Refuse(CompulsionCase matter, Scene at) => Now.Refuse(matter, at);

    public override void Perform(CompulsionCase matter, Scene at)
    {
        Now.Begin(matter, at);
        at.Start(Clocks.UrgentReport);
    }
}
