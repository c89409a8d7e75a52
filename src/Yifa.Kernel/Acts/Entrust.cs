namespace Yifa.Kernel;

/// <summary>
/// 交办: whoever leads the office puts a matter into somebody's hands. Every module whose duties name a leader offers it, under the article that
/// lets the leader do so.
/// </summary>
[Act("交办", "", Name = "Entrust", Hint = "把案件交给一名承办人;原承办人不再负责")]
public sealed record Entrust<T>(
    [Label("承办人", Format = Format.Account)] string Account,
    [Label("交办说明", Format = Format.LongText, Max = 500)] string? Note = null
) : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (matter.Owner == Account)
            yield return Gate.AlreadyInCharge.At(nameof(Account));
        if (at.Course.Recused?.Contains(Account) == true)
            yield return Gate.Recused.At(nameof(Account));
    }

    public override void Perform(T matter, Scene at)
    {
        matter.Entrusted(Account, at.NameOf(Account));
        at.Notify("account", Account, $"交办:{matter.Number ?? matter.Receipt} {matter.Title}");
    }
}
