using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

// decision 87: pool, rules and the hashes of two numbers are bound before anybody can know the outcome, of the files and of their reviewers

[Act("提交随机数校验值", Checklists.Basis, Hint = "随机数自己保存,抽取日再公布;在核验页上可以取一个并算出校验值")]
[By(RoundDuty.Organiser, RoundDuty.Witness)]
[From(RoundStage.Preparing)]
public sealed record CommitShare([Label("校验值")] string Hash) : Act<ReviewRound>
{
    public override IEnumerable<Refusal> Refuse(ReviewRound matter, Scene at)
    {
        if (matter.PoolEntry == 0)
            yield return Refusals.PoolMissing;
        if (!Share.IsHash(Hash))
            yield return Refusals.HashUnlikely.At(nameof(Hash));
        if (matter.Reviewers.Contains(at.Actor.Account))
            yield return Refusals.OrganiserReviews;
        var other = Sides.IsWitness(at) ? matter.Organiser : matter.Witness;
        if (other?.Account == at.Actor.Account)
            yield return Refusals.SamePerson;
        if (other?.Hash == Hash)
            yield return Refusals.ShareUsed.At(nameof(Hash));
    }

    public override void Perform(ReviewRound matter, Scene at)
    {
        var share = new HeldHash(at.Actor.Account, Hash);
        if (Sides.IsWitness(at))
            matter.Witness = share;
        else
            matter.Organiser = share;
    }
}

[Act("公告抽取", Checklists.Basis)]
[By(RoundDuty.Organiser)]
[From(RoundStage.Preparing)]
public sealed record Announce([Label("抽取日")] DateOnly Day) : Act<ReviewRound>
{
    private const string Committed = "commitment";

    public override IEnumerable<Reckoning> Reckons(ReviewRound matter)
    {
        if (matter is not { PoolEntry: > 0, Organiser: not null, Witness: not null })
            yield break;
        var (before, day) = (matter.Day, Day);
        matter.Day = day;
        var terms = matter.Terms();
        matter.Day = before;
        yield return new(Committed, [matter.PoolEntry], told => terms.Commitment(((FixPool)told[0].Act).Read().Rosters));
    }

    public override IEnumerable<Refusal> Refuse(ReviewRound matter, Scene at)
    {
        if (matter.Organiser is null || matter.Witness is null)
            yield return Refusals.SharesMissing;
        if (Day <= at.On)
            yield return Refusals.DayTooEarly.At(nameof(Day));
    }

    public override void Perform(ReviewRound matter, Scene at)
    {
        (matter.AnnouncedOn, matter.Day, matter.Commitment) = (at.On, Day, at.Result(Committed));
        matter.Stage = RoundStage.Announced;
        at.Start(RoundClocks.Drawing, set: at.DaysTo(Day));
    }
}

[Act("公布随机数", Checklists.Basis)]
[By(RoundDuty.Organiser, RoundDuty.Witness)]
[From(RoundStage.Announced)]
public sealed record RevealShare([Label("随机数", Hint = "提交校验值时自己保存的那一个")] string Secret) : Act<ReviewRound>
{
    public override IEnumerable<Refusal> Refuse(ReviewRound matter, Scene at)
    {
        var own = Sides.IsWitness(at) ? matter.Witness : matter.Organiser;
        if (at.On < matter.Day)
            yield return Refusals.DayNotCome;
        if (own?.Secret is not null)
            yield return Refusals.AlreadyTold;
        if (!Share.IsSecret(Secret) || own?.Hash != Share.HashOf(Secret))
            yield return Refusals.SecretWrong.At(nameof(Secret));
    }

    public override void Perform(ReviewRound matter, Scene at)
    {
        if (Sides.IsWitness(at))
            matter.Witness = matter.Witness! with { Secret = Secret };
        else
            matter.Organiser = matter.Organiser! with { Secret = Secret };
    }
}

/// <summary>Draws the files and, for each, its two reviewers among those who need not step back from it.</summary>
[Act("抽取案卷和评查人", Checklists.Basis)]
[By(RoundDuty.Organiser)]
[From(RoundStage.Announced)]
public sealed record DrawFiles : Act<ReviewRound>
{
    private const string Drawn = "drawn";

    public override IEnumerable<Reckoning> Reckons(ReviewRound matter)
    {
        if (matter is { Organiser.Secret: not null, Witness.Secret: not null })
            yield return new(Drawn, [matter.PoolEntry], told => Write(matter.Transcript(told[0])));
    }

    public override IEnumerable<Refusal> Refuse(ReviewRound matter, Scene at)
    {
        if (at.On < matter.Day)
            yield return Refusals.DayNotCome;
        if (matter.Organiser?.Secret is null || matter.Witness?.Secret is null)
            yield return Refusals.SecretsMissing;
    }

    public override void Perform(ReviewRound matter, Scene at)
    {
        matter.Drawn =
        [
            .. at.Result(Drawn)!.Split('\n').Select(l => l.Split('\t')).Select((l, i) => new DrawnFile($"{i + 1:000}", l[0], l[1], l[2])),
        ];
        (matter.DrawEntry, matter.Stage) = (matter.Version + 1, RoundStage.Reviewing);
        at.Stop(RoundClocks.Drawing);
    }

    internal static string Write(Transcript transcript)
    {
        var names = transcript.Rosters.Objects.ToDictionary(o => o.Id, o => o.Name);
        return string.Join('\n', transcript.Drawn.Select(d => $"{names[d.Object]}\t{string.Join('\t', d.Inspectors)}"));
    }
}

/// <summary>改派: where a reviewer has stepped back. The draw stays as it was; who reads instead, and why, is on record.</summary>
[Act("改派评查人", Checklists.Basis, Grave = true, Hint = "评查人回避的,先在评查表上登记回避,再改派")]
[By(RoundDuty.Head)]
[From(RoundStage.Reviewing)]
public sealed record Reallot(
    [Label("评查编号")] string Code,
    [Label("主评人账号")] string Main,
    [Label("复评人账号")] string Second,
    [Label("理由")] string Reason
) : Act<ReviewRound>
{
    private const string Pool = "reviewers";

    public override IEnumerable<Reckoning> Reckons(ReviewRound matter)
    {
        var code = Code;
        if (matter.Drawn.FirstOrDefault(d => d.Code == code) is { } drawn)
            yield return new(Pool, [matter.PoolEntry], told => Free(((FixPool)told[0].Act).Read().Rosters, drawn.File));
    }

    // those of the roster who need not step back from the file
    private static string Free(Rosters rosters, string file)
    {
        var closed = rosters
            .Objects.Where(o => o.Name == file)
            .SelectMany(o => rosters.Conflicts.Where(c => c.Object == o.Id).Select(c => c.Inspector));
        return string.Join('\t', rosters.Inspectors.Select(i => i.Id).Except(closed));
    }

    public override IEnumerable<Refusal> Refuse(ReviewRound matter, Scene at)
    {
        if (at.Result(Pool) is not { } free)
            yield return Refusals.CodeUnknown.At(nameof(Code));
        else if (Main == Second || new[] { Main, Second }.Except(free.Split('\t')).Any())
            yield return Refusals.ReviewerClosed.At(nameof(Main));
    }

    public override void Perform(ReviewRound matter, Scene at) =>
        matter.Drawn = [.. matter.Drawn.Select(d => d.Code == Code ? d with { Main = Main, Second = Second } : d)];
}

internal static class Sides
{
    private static readonly string Witness = $"file-reviews.{RoundDuty.Witness}";

    public static bool IsWitness(Scene at) => at.Actor.Capacity is Capacity.AtOffice duty && duty.Duty == Witness;
}
