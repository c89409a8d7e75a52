using Yifa.Kernel;

namespace Yifa.Store.Tests;

public enum NoticeStage
{
    [Stage("张贴中", Phase.Standing, Next = "到期取下")]
    Up,
}

public enum NoticeDuty
{
    [Label("张贴人")]
    Poster,
}

[PartyRoles]
public enum NoticeRole
{
    [Label("当事人")]
    Named,
}

/// <summary>A fictional public notice: the second kind, so that a test sees where one kind ends.</summary>
public sealed class Notice : Matter<NoticeStage>
{
    [Label("内容"), Searched]
    public string Text { get; set; } = "";

    [Label("大小"), Facet]
    public Trade Trade { get; set; }

    public override Secrecy Secrecy => Secrecy.Open;
}

[Act("张贴", "行政许可法 40", Opens = true), By(NoticeDuty.Poster)]
public sealed record Post([Label("内容")] string Text, [Label("当事人")] string? Named = null, [Label("关联案件")] long? Related = null)
    : Act<Notice>
{
    public override IEnumerable<Series> Numbers(Notice notice) => [NoticeSeries.Case];

    public override void Perform(Notice notice, Scene at)
    {
        (notice.Text, notice.Title, notice.Number) = (Text, $"张贴{Text}", at.Number(NoticeSeries.Case));
        if (Named is not null)
            at.Join(NoticeRole.Named, Named, Named);
        if (Related is { } other)
            at.Link(other, "张贴对象");
        at.Count(NoticeFigures.Posted);
    }
}

public static class NoticeSeries
{
    public static readonly Series Case = new("notice.case", "张贴号", "{mark}贴〔{year}〕{n}号");
}

public static class NoticeFigures
{
    public static readonly Figure Posted = Figure.Count("notice.posted", "张贴", "Notices", "件", "按张贴日");
}

public static class Notices
{
    public static readonly Module Module = Kernel.Module.Of<Notice, NoticeStage>(
        "notice",
        "示例张贴",
        typeof(NoticeDuty),
        null,
        typeof(NoticeFigures),
        null
    );
}
