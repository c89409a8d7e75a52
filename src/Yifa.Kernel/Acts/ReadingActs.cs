namespace Yifa.Kernel;

/// <summary>申请阅卷: a party asks to read the main volume.</summary>
[Act("申请阅卷", "", Name = "AskToRead", Hint = "同意后可以在网上逐页查阅正卷")]
public sealed record AskToRead<T>([Label("要看哪些材料", Hint = "不写就是全部", Format = Format.LongText, Max = 500)] string? What = null)
    : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (at.Dossier.Reading!.Against(matter) is { } against)
            yield return against;
    }

    public override void Perform(T matter, Scene at)
    {
        if (matter.Owner is { } owner)
            at.Notify("account", owner, $"申请阅卷:{matter.Number ?? matter.Receipt}");
    }
}

/// <summary>同意阅卷: until a day, of the main volume, without what has to stay secret. A later leave of the same party replaces the earlier one.</summary>
[Act("同意阅卷", "", Name = "PermitReading", Hint = "只能看到正卷;副卷任何时候都看不到")]
public sealed record PermitReading<T>(
    [Label("阅卷人", Hint = "申请人、第三人或者其代理人", Format = Format.Party)] string Who,
    [Label("可以查阅到", Hint = "含当日")] DateOnly Until,
    [Label("不予查阅的材料", Hint = "涉密或者涉及商业秘密、个人隐私的材料的序号,一行一个")] IReadOnlyList<int>? Withheld = null
) : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        var reading = at.Dossier.Reading!;
        if (!at.Course.Parties.Any(p => p.Name == Who && reading.Roles.Any(r => r.ToString() == p.Role)))
            yield return ReadingRefusals.NoReader.At(nameof(Who));
        if (Until < at.On)
            yield return ReadingRefusals.AlreadyOver.At(nameof(Until));
        foreach (var n in (Withheld ?? []).Where(n => n < 1 || n > at.Course.Materials.Count))
            yield return ReadingRefusals.NoSuchMaterial.With($":{n}").At(nameof(Withheld));
        if (reading.Against(matter) is { } against)
            yield return against;
    }

    public override void Perform(T matter, Scene at)
    {
        at.Course.Leaves = [.. (at.Course.Leaves ?? []).Where(l => l.Who != Who), new(Who, at.On, Until, Withheld ?? [])];
        foreach (var party in at.Course.Parties.Where(p => p.Name == Who && p.Account is not null))
            at.Notify("account", party.Account!, $"已同意查阅案卷,至{Field.Show(Until)}");
    }
}

/// <summary>阅卷: a page was shown to a party. The store shows it in the transaction that writes this entry, and in no other way.</summary>
[Act("查阅正卷", "", Name = "LookAtFile")]
public sealed record LookAtFile<T>([Label("材料")] string Item, [Label("第几页")] int Page) : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (at.Actor.Capacity is not Capacity.Party party || MainVolume.LeaveOf(at.Course, party.Account, at.On) is null)
            yield return ReadingRefusals.NoLeave;
    }

    public override void Perform(T matter, Scene at) { } // the entry is all there is to it
}

public static class ReadingRefusals
{
    public static readonly Refusal NoLeave = Refusal.Because("还没有同意您阅卷,或者查阅的期限已过");
    public static readonly Refusal NoReader = Refusal.Because("阅卷人不是本案的申请人、第三人或者代理人");
    public static readonly Refusal AlreadyOver = Refusal.Because("“可以查阅到”不能早于办理日期");
    public static readonly Refusal NoSuchMaterial = Refusal.Because("案件没有这个序号的材料");
}
