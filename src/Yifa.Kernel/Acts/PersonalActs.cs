namespace Yifa.Kernel;

/// <summary>
/// 个人信息保护法 51: who looks at a personal value in clear leaves an entry saying which and why. Every module with personal facts has this act;
/// the store shows the value in the transaction that writes the entry.
/// </summary>
[Act("查看个人信息", "个人信息保护法 51", Name = "ViewPersonal")]
public sealed record ViewPersonal<T>([Label("项目")] string Item, [Label("查看理由", Hint = "将记入案件的全过程记录")] string Reason)
    : Act<T>
    where T : Matter
{
    public override void Perform(T matter, Scene at) { } // the entry is all there is to it
}

/// <summary>
/// 个人信息保护法 47: once the purpose is achieved the personal values are erased. Facts and journal keep their commitments, so that the chain
/// still verifies.
/// </summary>
[Act("删除个人信息", "个人信息保护法 47", Name = "ErasePersonal", Grave = true)]
public sealed record ErasePersonal<T>([Label("删除理由")] string Reason) : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (matter.ClosedOn is null)
            yield return PersonalRefusals.StillNeeded;
    }

    public override void Perform(T matter, Scene at) { } // the store erases in the same transaction
}

public static class PersonalRefusals
{
    public static readonly Refusal StillNeeded = Refusal.Because("案件尚未办结,个人信息仍为办理所必需", "个人信息保护法 47");
    public static readonly Refusal NothingThere = Refusal.Because("没有这项个人信息,或者已经删除");
}
