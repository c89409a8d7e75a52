using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

/// <summary>期限: 国办发〔2015〕58号 asks for publication without delay and names no days, so the days are settings.</summary>
public static class Clocks
{
    public static readonly ClockRule Preparation = new(
        "preparation",
        "公告抽取",
        [
            new(
                DateOnly.MinValue,
                Term.Days(30),
                "优化营商环境条例 54",
                new(
                    "double-random.preparation",
                    "登记抽查到公告抽取的期限",
                    "30日",
                    "法律没有规定,本系统取30日,请按本地规定核对",
                    Verified.Memory
                )
            ),
        ]
    )
    {
        MetBy = [typeof(Announce)],
        Responsible = "抽查组织人",
        IfSilent = "没有公告的,由抽查负责人督促或者取消",
        Norm = true,
    };

    /// <summary>To the day that was announced; the length below is never used.</summary>
    public static readonly ClockRule Drawing = new("drawing", "到抽取日抽取", Term.Days(1), "优化营商环境条例 54")
    {
        MetBy = [typeof(Draw), typeof(RevealShare)],
        Responsible = "抽查组织人和抽取监督人",
        IfSilent = "没有抽取的,写明理由另行抽取",
        Norm = true,
    };

    /// <summary>To the day that the plan sets; the length below is never used.</summary>
    public static readonly ClockRule Inspection = new("inspection", "完成检查", Term.Days(1), "优化营商环境条例 54")
    {
        MetBy = [typeof(Report)],
        Responsible = "执法检查人员",
        IfSilent = "没有完成检查的,由抽查负责人督促",
        Norm = true,
    };

    /// <summary>From the first result that is not public yet.</summary>
    public static readonly ClockRule Publication = new(
        "publication",
        "公开抽查结果",
        [
            new(
                DateOnly.MinValue,
                Term.WorkingDays(20),
                "优化营商环境条例 54",
                new("double-random.publication", "抽查结果公开期限", "20个工作日", "国发〔2019〕5号,凭记忆录入,请核对", Verified.Memory)
            ),
        ]
    )
    {
        MetBy = [typeof(Publish)],
        Responsible = "抽查组织人",
        IfSilent = "逾期没有公开的,由抽查负责人督促公开",
    };
}
