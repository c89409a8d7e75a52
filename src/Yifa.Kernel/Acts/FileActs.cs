namespace Yifa.Kernel;

/// <summary>
/// 收入材料: contents become part of the matter's record, under their hashes. The store performs it once the contents are checked and kept, so
/// that nobody files what is not there by naming its hash.
/// </summary>
[Act("收入材料", "", Name = "Attach")]
public sealed record Attach<T>(
    [Label("材料名称")] string Title,
    [Label("材料类别")] MaterialKind Kind,
    [Label("内容")] IReadOnlyList<Content> Contents
) : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (Materials.VolumeOf(Kind) == Volume.Inner)
            yield return FileRefusals.OfTheOffice.At(nameof(Kind));
        if (at.Actor.Capacity is Capacity.Party && matter.ClosedOn is not null)
            yield return Gate.MatterClosed;
        foreach (var refusal in FileRefusals.Against(at, Title, Contents))
            yield return refusal;
    }

    public override void Perform(T matter, Scene at) => at.File(Title, Kind, Contents);
}

/// <summary>收入副卷: what the office writes for itself, approvals, deliberations and opinions. No party hears of it.</summary>
[Act("收入副卷材料", "", Name = "AttachInner")]
public sealed record AttachInner<T>(
    [Label("材料名称")] string Title,
    [Label("材料类别")] MaterialKind Kind,
    [Label("内容")] IReadOnlyList<Content> Contents
) : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (Materials.VolumeOf(Kind) == Volume.Main)
            yield return FileRefusals.OfTheMainVolume.At(nameof(Kind));
        foreach (var refusal in FileRefusals.Against(at, Title, Contents))
            yield return refusal;
    }

    public override void Perform(T matter, Scene at) => at.File(Title, Kind, Contents);
}

/// <summary>登记邮寄来件: the postmark is the day of filing wherever the law counts what was posted in time as filed in time.</summary>
[Act("登记邮寄来件", "", Name = "RegisterMail", Once = true)]
public sealed record RegisterMail<T>(
    [Label("邮戳日期")] DateOnly PostmarkOn,
    [Label("邮件号码", Hint = "特快专递、挂号信等的号码")] string? Number = null
) : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (PostmarkOn > at.On)
            yield return FileRefusals.PostmarkLater.At(nameof(PostmarkOn));
        if (Number is not null && !IsNumber(Number))
            yield return FileRefusals.NoMailNumber.At(nameof(Number));
    }

    public override void Perform(T matter, Scene at)
    {
        at.Course.Mail = new(PostmarkOn, Number, at.On);
        matter.Posted(PostmarkOn);
    }

    /// <summary>Thirteen letters and digits for registered mail and EMS (UPU S10), thirteen digits inland; other carriers within ten to twenty.</summary>
    private static bool IsNumber(string text) => text.Length is >= 10 and <= 20 && text.All(char.IsAsciiLetterOrDigit);
}

public static class FileRefusals
{
    public static readonly Refusal OfTheOffice = Refusal.Because("审批材料、讨论记录和内部意见由办案机关收入副卷");
    public static readonly Refusal OfTheMainVolume = Refusal.Because("这一类材料应当收入正卷");
    public static readonly Refusal NoTitle = Refusal.Because("“材料名称”没有填写");
    public static readonly Refusal TitleTooLong = Refusal.Because("“材料名称”最多100个字");
    public static readonly Refusal NoContent = Refusal.Because("没有选择文件");
    public static readonly Refusal AlreadyFiled = Refusal.Because("内容相同的材料已经收入,不用重复提交");
    public static readonly Refusal TooMany = Refusal.Because("一个案件最多收入500份材料,请与办案机关联系");
    public static readonly Refusal PostmarkLater = Refusal.Because("“邮戳日期”不能晚于收到日期");
    public static readonly Refusal NoMailNumber = Refusal.Because("“邮件号码”应为10至20位字母和数字");
    public static readonly Refusal NoDossier = Refusal.Because("这一类案件不收电子材料");

    private const int MostMaterials = 500;
    private const int LongestTitle = 100;

    internal static IEnumerable<Refusal> Against(Scene at, string title, IReadOnlyList<Content> contents)
    {
        if (at.Course.Bound is not null)
            yield return BindRefusals.AlreadyBound;
        if (string.IsNullOrWhiteSpace(title))
            yield return NoTitle.At("Title");
        if (title.Length > LongestTitle)
            yield return TitleTooLong.At("Title");
        if (contents.Count == 0)
            yield return NoContent.At("Contents");
        if (at.Course.Materials.Count >= MostMaterials)
            yield return TooMany;
        if (at.Course.Materials.Any(f => f.Title == title && f.Contents.Select(c => c.Hash).SequenceEqual(contents.Select(c => c.Hash))))
            yield return AlreadyFiled.At("Contents");
    }
}
