namespace Yifa.Kernel;

/// <summary>卷: which half of the file a thing belongs to. The parties may read the main volume; the inner one is the office's own.</summary>
public enum Volume
{
    [Label("正卷")]
    Main,

    [Label("副卷")]
    Inner,
}

/// <summary>材料类别. What the office writes for itself goes into the inner volume.</summary>
public enum MaterialKind
{
    [Label("申请材料")]
    Application,

    [Label("身份证明")]
    Identity,

    [Label("授权委托材料")]
    Mandate,

    [Label("证据材料")]
    Evidence,

    [Label("答复材料")]
    Reply,

    [Label("信封")]
    Envelope,

    [Label("送达凭证")]
    Service,

    [Label("其他材料")]
    Other,

    [Label("审批材料"), Inner]
    Approval,

    [Label("讨论记录"), Inner]
    Deliberation,

    [Label("内部意见"), Inner]
    Opinion,
}

/// <summary>On a kind of material: it belongs into the inner volume (副卷).</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class InnerAttribute : Attribute;

/// <summary>The types of content that are taken in, known by their bytes and not by their names.</summary>
public enum MediaType
{
    [Label("版式文档"), Media("application/pdf", "pdf")]
    Pdf,

    [Label("图片"), Media("image/jpeg", "jpg")]
    Jpeg,

    [Label("图片"), Media("image/png", "png")]
    Png,

    [Label("文字文档"), Media("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx")]
    Docx,

    [Label("表格"), Media("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx")]
    Xlsx,

    [Label("版式文档"), Media("application/ofd", "ofd")]
    Ofd,

    [Label("纯文本"), Media("text/plain", "txt")]
    Text,

    [Label("录像"), Media("video/mp4", "mp4")]
    Mp4,

    [Label("录音"), Media("audio/mpeg", "mp3")]
    Mp3,

    [Label("录音"), Media("audio/wav", "wav")]
    Wav,
}

/// <summary>On a media type: its name among machines, and how a file of it ends.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class MediaAttribute(string name, string extension) : Attribute
{
    public string Name { get; } = name;
    public string Extension { get; } = extension;
}

/// <summary>What kinds and types say of themselves.</summary>
public static class Materials
{
    public static Volume VolumeOf(MaterialKind kind) => Words.Of<InnerAttribute>(kind) is null ? Volume.Main : Volume.Inner;

    public static string NameOf(MediaType type) => Words.Of<MediaAttribute>(type)!.Name;

    public static string ExtensionOf(MediaType type) => Words.Of<MediaAttribute>(type)!.Extension;

    public static bool IsImage(MediaType type) => type is MediaType.Jpeg or MediaType.Png;
}

/// <summary>A content as the store of contents keeps it, once, under its hash.</summary>
/// <param name="Hash">SHA-256, 64 hex digits.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Pages">0 where it has none that could be counted.</param>
/// <param name="Original">The hash of what was handed in, where hidden data were taken out of it.</param>
public sealed record Content(string Hash, MediaType Type, long Size, int Pages, string? Original = null)
{
    /// <summary>图片 1页 35千字节.</summary>
    public override string ToString() => $"{Words.Chinese(Type)}{(Pages > 0 ? $" {Pages}页" : "")} {SizeText}";

    /// <summary>The size as people say it.</summary>
    public string SizeText => Size < 1 << 20 ? $"{Math.Max(1, Size >> 10)}千字节" : $"{Size / (double)(1 << 20):0.#}兆字节";
}

/// <summary>材料: something handed in or kept, as the matter's record holds it: one or more contents under one name.</summary>
/// <param name="Account">The party's account it came from, the principal's where an agent acted; null where the office put it there.</param>
/// <param name="Behalf">代办: the party's name, where the counter took it.</param>
public sealed record Filed(
    string Title,
    MaterialKind Kind,
    DateOnly On,
    IReadOnlyList<Content> Contents,
    string? Account = null,
    string? Behalf = null
)
{
    public Volume Volume => Materials.VolumeOf(Kind);

    public int Pages => Contents.Sum(c => c.Pages);

    /// <summary>Whether it came from the party with that account.</summary>
    public bool IsFrom(string account, IReadOnlyList<Party> parties) =>
        Account == account || (Behalf is not null && parties.Any(p => p.Account == account && p.Name == Behalf));
}

/// <summary>来件: how an application came by post.</summary>
public sealed record Mail(DateOnly PostmarkOn, string? Number, DateOnly ReceivedOn);
