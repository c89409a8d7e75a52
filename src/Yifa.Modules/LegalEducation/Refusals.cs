using Yifa.Kernel;

namespace Yifa.Modules.LegalEducation;

public static class Refusals
{
    public static readonly Refusal YearUnlikely = Refusal.Because("年度应为2000至2199之间的年份");
    public static readonly Refusal YearOver = Refusal.Because("这份清单的年度已经过去");
    public static readonly Refusal NoItems = Refusal.Because("清单里还没有责任项");
    public static readonly Refusal TooManyItems = Refusal.Because("一份清单最多200项");
    public static readonly Refusal NoSuchItem = Refusal.Because("没有这一项,或者已经登记完成");
    public static readonly Refusal ScoreUnlikely = Refusal.Because("得分应为0至100之间的数");
    public static readonly Refusal NoScore = Refusal.Because("还没有评议员打分的,应当填写得分");
    public static readonly Refusal NoReport = Refusal.Because("单位还没有提交履职报告");
    public static readonly Refusal NoPrompt = Refusal.Because("没有等待反馈的普法提示");
    public static readonly Refusal DueUnlikely = Refusal.Because("期限应晚于办理日期");
}
