using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

public enum Stage
{
    [Stage("准备抽取", Next = "确定名录和规则,双方提交随机数的校验值,然后公告")]
    Preparing,

    [Stage("已公告", Next = "到抽取日,双方公布随机数,当场抽取")]
    Announced,

    [Stage("检查中", Next = "到抽中的对象检查,登记并公开结果")]
    Inspecting,

    [Stage("已完成", Phase.Closed)]
    Done,

    [Stage("已取消", Phase.Closed)]
    Cancelled,
}

public enum Duty
{
    [Label("抽查组织人")]
    Organiser,

    /// <summary>Holds the other half of the seed, so that the organiser cannot steer the draw alone.</summary>
    [Label("抽取监督人")]
    Witness,

    [Label("执法检查人员")]
    Checker,

    [Label("抽查负责人"), Leads("优化营商环境条例 54"), Corrects("优化营商环境条例 54")]
    Head,
}

/// <summary>抽查方式.</summary>
public enum Scheme
{
    [Label("部门抽查")]
    OneDepartment,

    [Label("跨部门联合抽查")]
    Joint,
}

/// <summary>抽查结果.</summary>
public enum CheckResult
{
    [Label("未发现问题")]
    Sound,

    [Label("发现问题已责令改正")]
    OrderedRight,

    [Label("发现问题待后续处理")]
    HandedOn,

    [Label("不配合检查")]
    Uncooperative,

    [Label("无法联系")]
    NotFound,

    [Label("已停业或者注销")]
    Closed,
}
