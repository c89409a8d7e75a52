using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

/// <summary>随机抽取检查对象、随机选派执法检查人员: nobody chooses; the entry keeps who was drawn.</summary>
[Act("抽取", "优化营商环境条例 54")]
[By(Duty.Organiser)]
[From(Stage.Announced)]
public sealed record Draw([Label("公共数值", Hint = "公告约定的,照原样填写")] string? BeaconValue = null) : Act<RandomCheck>
{
    public override IEnumerable<Reckoning> Reckons(RandomCheck matter)
    {
        if (!matter.Current.IsOpen())
            yield break;
        var (round, title) = (Settled(matter.Current), matter.Title);
        yield return new(DrawnList.Name, [round.RostersEntry], told => DrawnList.Write(PublicDraw.Transcript(round, title, told[0])));
    }

    public override IEnumerable<Refusal> Refuse(RandomCheck matter, Scene at)
    {
        if (at.On < matter.Current.Day)
            yield return Refusals.DayNotCome;
        if (!matter.Current.IsOpen())
            yield return Refusals.SecretsMissing;
        if (matter.Current.Beacon.Length > 0 && string.IsNullOrEmpty(BeaconValue))
            yield return Refusals.BeaconMissing.At(nameof(BeaconValue));
        if (matter.Current.Beacon.Length == 0 && !string.IsNullOrEmpty(BeaconValue))
            yield return Refusals.BeaconUnasked.At(nameof(BeaconValue));
        if (BeaconValue is { Length: > 0 } value && !RosterText.IsPlain(value))
            yield return Refusals.NotPlain.At(nameof(BeaconValue));
    }

    public override void Perform(RandomCheck matter, Scene at)
    {
        matter.Now(
            Settled(matter.Current) with
            {
                DrawnOn = at.On,
                DrawEntry = matter.Version + 1,
                Seed = DrawnList.SeedOf(at.Result(DrawnList.Name)!),
            }
        );
        (matter.Drawn, matter.Stage) = (matter.Current.Take, Stage.Inspecting);
        at.Stop(Clocks.Drawing);
        at.Start(Clocks.Inspection, set: at.DaysTo(matter.FinishBy));
        at.Count(Figures.Drawn, matter.Drawn);
        at.Issue(Documents.DrawnNotice);
    }

    private Round Settled(Round round) => round with { BeaconValue = BeaconValue ?? "" };
}

/// <summary>Nothing is overwritten: the round before stays with its transcript, the new one has a number and a reason.</summary>
[Act("另行抽取", "优化营商环境条例 54", Grave = true, Hint = "前一次的抽取记录仍然公开;新的一次重新提交随机数、重新公告")]
[By(Duty.Head)]
[From(Stage.Announced, Stage.Inspecting)]
public sealed record Redraw([Label("理由")] string Reason) : Act<RandomCheck>
{
    public override IEnumerable<Refusal> Refuse(RandomCheck matter, Scene at)
    {
        if (matter.Reported > 0)
            yield return Refusals.AlreadyReported;
        if (!RosterText.IsPlain(Reason))
            yield return Refusals.NotPlain.At(nameof(Reason));
    }

    public override void Perform(RandomCheck matter, Scene at)
    {
        var last = matter.Current;
        if (last.DrawnOn is { } on)
            at.Uncount(Figures.Drawn, matter.Drawn, on);
        matter.Rounds =
        [
            .. matter.Rounds,
            new(last.Number + 1, Reason)
            {
                RostersEntry = last.RostersEntry,
                Objects = last.Objects,
                Inspectors = last.Inspectors,
                Conflicts = last.Conflicts,
                ObjectsHash = last.ObjectsHash,
                InspectorsHash = last.InspectorsHash,
                ConflictsHash = last.ConflictsHash,
                Take = last.Take,
                Each = last.Each,
            },
        ];
        (matter.Drawn, matter.DrawDay, matter.Stage) = (0, null, Stage.Preparing);
        at.DropAll();
        at.Start(Clocks.Preparation);
    }
}

/// <summary>What was found at an object that was drawn, once.</summary>
[Act("登记抽查结果", "优化营商环境条例 54")]
[By(Duty.Checker, Duty.Organiser)]
[From(Stage.Inspecting)]
public sealed record Report(
    [Label("对象编号")] string Object,
    [Label("抽查结果")] CheckResult Result,
    [Label("检查情况", Format = Format.LongText, Hint = "将随结果公开,不写个人信息")] string? Findings = null
) : Act<RandomCheck>
{
    private const string Found = "object";

    public override IEnumerable<Reckoning> Reckons(RandomCheck matter)
    {
        if (matter.Current.DrawEntry > 0)
            yield return new(Found, [matter.Current.DrawEntry], told => DrawnList.LineOf(told[0].Results[DrawnList.Name], Object.Trim()));
    }

    public override IEnumerable<Refusal> Refuse(RandomCheck matter, Scene at)
    {
        if (at.Result(Found) is null)
            yield return Refusals.NotDrawn.At(nameof(Object));
    }

    public override void Perform(RandomCheck matter, Scene at)
    {
        matter.Reported++;
        at.Claim("double-random.report", $"{matter.Id}/{matter.Current.Number}/{Object.Trim()}");
        at.Count(Figures.Inspected, 1, null, null, ("result", Words.Kebab(Result.ToString())));
        if (at.Clock(Clocks.Publication)?.Open != true)
            at.Start(Clocks.Publication);
        if (matter.Reported == matter.Drawn)
            at.Stop(Clocks.Inspection);
    }
}

/// <summary>抽查事项及查处结果及时向社会公开.</summary>
[Act("公开抽查结果", "优化营商环境条例 54", Hint = "公开此前登记的全部结果;全部对象的结果都公开后,抽查完成")]
[By(Duty.Organiser)]
[From(Stage.Inspecting)]
public sealed record Publish : Act<RandomCheck>
{
    public override IEnumerable<Refusal> Refuse(RandomCheck matter, Scene at)
    {
        if (matter.Reported == matter.Published)
            yield return Refusals.NothingNew;
    }

    public override void Perform(RandomCheck matter, Scene at)
    {
        at.Count(Figures.Published, matter.Reported - matter.Published);
        (matter.Published, matter.PublishedThrough) = (matter.Reported, matter.Version + 1);
        at.Stop(Clocks.Publication);
        at.Issue(Documents.ResultNotice);
        if (matter.Published == matter.Drawn)
            matter.Stage = Stage.Done;
    }
}

[Act("取消抽查", "优化营商环境条例 54", Grave = true)]
[By(Duty.Head)]
[From(Stage.Preparing, Stage.Announced)]
public sealed record Cancel([Label("取消理由")] string Reason) : Act<RandomCheck>
{
    public override void Perform(RandomCheck matter, Scene at) => (matter.Reason, matter.Stage) = (Reason, Stage.Cancelled);
}
