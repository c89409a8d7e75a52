using Yifa.Kernel;

namespace Yifa.Modules.Tasks;

public static class Refusals
{
    public static readonly Refusal KindUnknown = Refusal.Because("没有这个种类,或者已经停用");
    public static readonly Refusal DeadlineTooEarly = Refusal.Because("完成期限应晚于下达日期");
    public static readonly Refusal YearUnlikely = Refusal.Because("计划年度应为1990至2199之间的年份");
    public static readonly Refusal TooManyMeasures = Refusal.Because("一项任务最多登记200条举措");
    public static readonly Refusal ScoreUnlikely = Refusal.Because("得分应为0至1000之间的数");
}
