using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>What a citizen or an enterprise says of how it was dealt with; nobody has to give a name.</summary>
[Act("反映执法问题", "行政执法监督条例 6", Opens = true)]
[By(Role.Reporter, ClueDuty.Supervisor)]
public sealed record Report(
    [Label("您的姓名或者单位名称", Hint = "可以写“匿名”;匿名的也会核查,凭查询码看办理结果")] string Reporter,
    [Label("反映哪个单位")] string Unit,
    [Label("管理领域")] EnforcementField Field,
    [Label("反映的情况", Format = Format.LongText)] string Text,
    [Label("事情涉及企业")] bool Enterprise = false,
    [Label("联系电话", Format = Format.Phone)] Personal? Phone = null,
    [Label("有关文书的文号", Hint = "如处罚决定书的文号,没有的不填")] string? Paper = null,
    [Label("渠道")] Channel Channel = Channel.Platform
) : Act<Clue>
{
    public override void Perform(Clue matter, Scene at)
    {
        matter.Source = Enterprise ? Source.Enterprise : Source.Citizen;
        (matter.Channel, matter.Field, matter.Enterprise, matter.Unit) = (Channel, Field, Enterprise, Unit.Trim());
        (matter.Reporter, matter.Phone, matter.Text, matter.Paper) = (Reporter.Trim(), Phone, Text, Paper);
        at.JoinOnce(Role.Reporter, matter.Reporter, (at.Actor.Capacity as Capacity.Party)?.Account);
        matter.Receive(at, title: null);
    }
}

[Act("登记线索", "行政执法监督条例 6", Opens = true, Hint = "热线、来信来访、案卷评查、复议诉讼等发现的执法问题")]
[By(ClueDuty.Supervisor)]
public sealed record Register(
    [Label("线索来源")] Source Source,
    [Label("渠道")] Channel Channel,
    [Label("被反映的单位", Format = Format.Office)] string Unit,
    [Label("管理领域")] EnforcementField Field,
    [Label("反映的情况", Format = Format.LongText)] string Text,
    [Label("名称", Hint = "不填的,按单位和领域取名")] string? Title = null,
    [Label("涉及企业")] bool Enterprise = false,
    [Label("关注对象")] Theme? Theme = null,
    [Label("有关文书的文号")] string? Paper = null,
    [Label("有关事项的编号", Format = Format.Matter)] long? Matter = null
) : Act<Clue>
{
    public override void Perform(Clue matter, Scene at)
    {
        (matter.Source, matter.Channel, matter.Unit, matter.Field) = (Source, Channel, Unit.Trim(), Field);
        (matter.Text, matter.Enterprise, matter.Theme, matter.Paper) = (Text, Enterprise, Theme, Paper);
        if (Matter is { } of)
            at.Link(of, "有关事项");
        matter.Receive(at, Title);
    }
}

/// <summary>监测预警: what another system shows by itself, such as an enterprise inspected beyond the cap.</summary>
[Act(
    "登记预警",
    "行政执法监督条例 6",
    Opens = true,
    Hears = "inspections.IssueCode;inspections.RegisterCode;discretion-alarms.PassOnAlarm"
)]
[By(ClueDuty.Supervisor)]
public sealed record RaiseAlarm(
    [Label("被反映的单位")] string Unit,
    [Label("预警内容", Format = Format.LongText)] string Text,
    [Label("有关事项的编号", Format = Format.Matter)] long Matter,
    [Label("管理领域")] EnforcementField Field = EnforcementField.Other,
    [Label("涉及企业")] bool Enterprise = false
) : Act<Clue>
{
    public override void Perform(Clue matter, Scene at)
    {
        (matter.Source, matter.Channel, matter.Unit, matter.Field) = (Source.Alarm, Channel.System, Unit, Field);
        (matter.Text, matter.Enterprise) = (Text, Enterprise);
        at.Link(Matter, "预警的事项");
        matter.Receive(at, title: null);
    }
}

[Act("核查线索", "行政执法监督条例 6")]
[By(ClueDuty.Supervisor)]
[From(ClueStage.Received)]
public sealed record Verify([Label("核查结论")] Verdict Verdict, [Label("核查情况", Format = Format.LongText)] string Findings) : Act<Clue>
{
    public override void Perform(Clue matter, Scene at)
    {
        (matter.Verdict, matter.Findings, matter.VerifiedOn, matter.Stage) = (Verdict, Findings, at.On, ClueStage.Verified);
        at.Stop(ClueClocks.Verification);
        at.Start(ClueClocks.Handling);
        at.Count(ClueFigures.Clues);
    }
}

/// <summary>What is true becomes an item of its own, opened beside the clue and linked with it.</summary>
[Act("转为监督事项", "行政执法监督条例 6")]
[By(ClueDuty.Supervisor, ClueDuty.Head)]
[From(ClueStage.Verified)]
public sealed record MakeItem([Label("名称", Hint = "不填的,用线索的名称")] string? Title = null) : Act<Clue>
{
    public override IEnumerable<Refusal> Refuse(Clue matter, Scene at)
    {
        if (matter.Verdict == Verdict.Untrue)
            yield return ClueRefusals.NotTrue;
    }

    public override void Perform(Clue matter, Scene at)
    {
        at.Open(
            "supervision-items.OpenFromClue",
            null,
            ("Clue", $"{matter.Id}"),
            ("Title", Title ?? matter.Title),
            ("Unit", matter.Unit),
            ("Field", $"{matter.Field}"),
            ("Source", $"{matter.Source}"),
            ("Problem", matter.Findings),
            ("Enterprise", matter.Enterprise ? "是" : "否"),
            ("Theme", $"{matter.Theme}")
        );
        matter.End(at, ClueStage.InItem);
        at.NotifyParties("您反映的执法问题已经核实,转为监督事项办理");
    }
}

[Act("答复办结", "行政执法监督条例 6")]
[By(ClueDuty.Supervisor)]
[From(ClueStage.Verified)]
public sealed record Answer([Label("答复", Format = Format.LongText)] string Text) : Act<Clue>
{
    public override void Perform(Clue matter, Scene at)
    {
        matter.Answer = Text;
        at.Issue(ClueDocuments.Answer);
        matter.End(at, ClueStage.Answered);
        at.NotifyParties("您反映的执法问题已经答复");
    }
}

[Act("移送其他机关", "行政执法监督条例 6", Hint = "不属于执法监督范围的,移送有权处理的机关")]
[By(ClueDuty.Supervisor, ClueDuty.Head)]
[From(ClueStage.Received, ClueStage.Verified)]
public sealed record PassOn([Label("移送的机关")] string To, [Label("理由")] string Why) : Act<Clue>
{
    public override void Perform(Clue matter, Scene at)
    {
        (matter.To, matter.Why) = (To, Why);
        matter.End(at, ClueStage.PassedOn);
        at.NotifyParties($"您反映的问题已经移送{To}:{Why}");
    }
}

[Act("不予办理", "行政执法监督条例 2", Grave = true, Hint = "没有具体内容、无法核查或者已经办理过的")]
[By(ClueDuty.Head)]
[From(ClueStage.Received)]
public sealed record DoNotTake([Label("理由")] string Why) : Act<Clue>
{
    public override void Perform(Clue matter, Scene at)
    {
        matter.Why = Why;
        matter.End(at, ClueStage.NotTaken);
        at.NotifyParties($"您反映的问题不予办理:{Why}");
    }
}
