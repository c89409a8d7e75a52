using Yifa.Kernel;

namespace Yifa.Modules.Channels;

public static class Figures
{
    public static readonly Figure Posts = Figure.Count(
        "channels.posts",
        "发布条数",
        "Posts published",
        "条",
        "登记发布的内容,每条一次,计入发布之日。",
        "kind",
        "family",
        "account",
        "format"
    ) with
    {
        NamesNobody = true,
    };

    /// <summary>Never a sum of totals: what a year has is the difference of what was read at its ends.</summary>
    public static readonly Figure Views = Figure.Sum(
        "channels.views",
        "阅读播放量",
        "Reads and plays",
        "次",
        "前后两次读数之差,计入后一次读数之日;第一次读数只作起点,不计。",
        "kind",
        "family",
        "account"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Followers = Figure.Stock(
        "channels.followers",
        "粉丝数",
        "Followers",
        "人",
        "截至当日最近一次读数的粉丝数。",
        "kind",
        "family",
        "account"
    ) with
    {
        NamesNobody = true,
    };
}
