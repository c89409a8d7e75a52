using Yifa.Kernel;

namespace Yifa.Modules.Returns;

public static class Refusals
{
    public static readonly Refusal YearUnlikely = Refusal.Because("年度应为1949年至本年度之间的四位数");
    public static readonly Refusal PeriodRunning = Refusal.Because("报告期尚未结束,期满后才能填报", "统计法 7");
    public static readonly Refusal OutOfBalance = Refusal.Because("上期结转加本期新收不等于本期办结加期末未结,不能提交", "统计法 7");
    public static readonly Refusal PartsDoNotAdd = Refusal.Because("分项之和不等于合计", "统计法 7");
    public static readonly Refusal PartExceedsWhole = Refusal.Because("其中项大于所属的项", "统计法 7");
    public static readonly Refusal FormsDisagree = Refusal.Because("与已报送的另一张表不一致", "统计法 7");
    public static readonly Refusal OwnReturn = Refusal.Because("填报人不能审核或者签发自己填报的报表", "统计法 7");
    public static readonly Refusal ReasonMissing = Refusal.Because("退回的,应当写明意见");
}
