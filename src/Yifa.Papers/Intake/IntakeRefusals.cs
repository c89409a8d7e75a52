using Yifa.Kernel;

namespace Yifa.Papers;

/// <summary>Why a file is not taken in, one sentence each.</summary>
public static class IntakeRefusals
{
    public static readonly Refusal Empty = Refusal.Because("文件是空的");
    public static readonly Refusal Executable = Refusal.Because("文件是可以运行的程序,不能提交");
    public static readonly Refusal Archive = Refusal.Because("压缩包不能提交,请解开后逐个提交");
    public static readonly Refusal OldOffice = Refusal.Because("旧格式的办公文档不能提交,请另存为新格式或者版式文档");
    public static readonly Refusal Macro = Refusal.Because("文档带有宏,请另存为不带宏的文档再提交");
    public static readonly Refusal Outside = Refusal.Because("文档引用了外部的模板、图片或者对象,请去掉后再提交");
    public static readonly Refusal Embedded = Refusal.Because("文档里嵌有别的文件,请取出后单独提交");
    public static readonly Refusal Bomb = Refusal.Because("文档展开后过大,不能提交");
    public static readonly Refusal Damaged = Refusal.Because("文件已经损坏,打不开");
    public static readonly Refusal Encrypted = Refusal.Because("文件设有密码或者权限限制,请解除后再提交");
    public static readonly Refusal Script = Refusal.Because("版式文档带有脚本或者启动命令,请重新生成后再提交");
    public static readonly Refusal TooManyPixels = Refusal.Because("图片的尺寸过大,请以较低的分辨率重新扫描");
    public static readonly Refusal Unknown = Refusal.Because("不收这种类型的文件,可以提交版式文档、图片、办公文档、纯文本、录音和录像");
    public static readonly Refusal NotUtf8 = Refusal.Because("纯文本应当用国际通用的编码保存,请另存后再提交");
}
