using Yifa.Kernel;

namespace Yifa.Modules.Channels;

public enum Stage
{
    [Stage("运营中", Phase.Standing, Next = "登记发布的内容和各日的读数")]
    Running,

    [Stage("已停用", Phase.Closed)]
    Closed,
}

public enum Duty
{
    [Label("宣传登记员")]
    Recorder,

    [Label("宣传审核人"), Leads("统计法 7"), Corrects("统计法 7")]
    Reviewer,

    [Label("种类管理员"), KeepsKinds]
    KindKeeper,
}

/// <summary>形式.</summary>
public enum PostFormat
{
    [Label("图文")]
    Article,

    [Label("视频")]
    Video,

    [Label("音频")]
    Audio,

    [Label("信息、简报")]
    Report,
}
