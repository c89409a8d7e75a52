namespace Yifa.Kernel;

/// <summary>密级: how closely a matter is kept. State secrets never enter. A duty reads up to a level, see <see cref="Rights"/>.</summary>
public enum Secrecy
{
    [Label("公开")]
    Open,

    [Label("内部")]
    Internal,

    [Label("工作秘密")]
    WorkSecret,

    [Label("商业秘密")]
    BusinessSecret,

    [Label("个人隐私")]
    Privacy,
}
