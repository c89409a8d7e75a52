using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.Channels;

/// <summary>读数: the totals a platform shows on a day.</summary>
public sealed record DatedReading(DateOnly On, long? Views, long? Followers);

/// <summary>一个渠道: an account of a platform, or an outlet that adopts what is sent to it.</summary>
public sealed class Channel : KindMatter<Stage>
{
    [Label("账号名称"), Facet, Searched]
    public string? Account { get; set; }

    [Label("主办单位")]
    public string? Holder { get; set; }

    [Label("平台")]
    public string? Platform { get; set; }

    [Label("开通日期")]
    public DateOnly? StartedOn { get; set; }

    [Label("发布条数")]
    public int Posts { get; set; }

    /// <summary>The last day something was published.</summary>
    public DateOnly? LastPostOn { get; set; }

    /// <summary>By day; the first one is where counting begins.</summary>
    public IReadOnlyList<DatedReading> Readings { get; set; } = [];

    [JsonIgnore, Label("最近读数日期")]
    public DateOnly? ReadOn => Readings.Count > 0 ? Readings[^1].On : null;

    [JsonIgnore, Label("累计阅读播放量")]
    public long? Views => Readings.Select(r => r.Views).LastOrDefault(v => v is not null);

    [JsonIgnore, Label("粉丝数")]
    public long? Followers => Readings.Select(r => r.Followers).LastOrDefault(f => f is not null);

    [Label("停用理由")]
    public string? Reason { get; set; }
}
