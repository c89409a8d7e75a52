namespace Yifa.Kernel;

/// <summary>
/// 立卷: a closed matter's papers and materials become a file of two volumes, each one document, page after page. The store performs it once
/// both are made and kept.
/// </summary>
[Act("立卷", "", Name = "BindFile", Once = true)]
public sealed record BindFile<T>(
    [Label("保管期限")] Retention Retention,
    [Label("检查人")] string CheckedBy,
    [Label("正卷")] Content Main,
    [Label("副卷")] Content Inner,
    [Label("备考说明")] string? Remarks = null
) : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at) => BindRefusals.Against(matter, CheckedBy, Remarks);

    public override void Perform(T matter, Scene at) => at.Bind(new(at.On, at.Actor.Name, CheckedBy, Retention, Remarks, Main, Inner));
}

public static class BindRefusals
{
    public static readonly Refusal StillOpen = Refusal.Because("案件办结以后才能立卷");
    public static readonly Refusal NoChecker = Refusal.Because("“检查人”没有填写");
    public static readonly Refusal RemarksTooLong = Refusal.Because("“备考说明”最多500个字");
    public static readonly Refusal AlreadyBound = Refusal.Because("案卷已经立卷,不能再收入材料");

    /// <summary>What stands against binding, before the volumes are made.</summary>
    public static IEnumerable<Refusal> Against(Matter matter, string checkedBy, string? remarks)
    {
        if (matter.ClosedOn is null)
            yield return StillOpen;
        if (string.IsNullOrWhiteSpace(checkedBy))
            yield return NoChecker.At(nameof(BindFile<Matter>.CheckedBy));
        if (remarks?.Length > 500)
            yield return RemarksTooLong.At(nameof(BindFile<Matter>.Remarks));
    }
}
