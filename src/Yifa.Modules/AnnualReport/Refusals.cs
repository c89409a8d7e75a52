using Yifa.Kernel;

namespace Yifa.Modules.AnnualReport;

public static class Refusals
{
    public static readonly Refusal YearRunning = Refusal.Because("年度尚未结束,年度终了后才能起草报告", "督察工作规定 23");
    public static readonly Refusal YearUnlikely = Refusal.Because("年度应为1949年以后的四位数");
    public static readonly Refusal TemplateFaulty = Refusal.Because("模板有错误");
    public static readonly Refusal AskedTwice = Refusal.Because("已经向这个单位征集过这一部分的材料");
    public static readonly Refusal NothingLate = Refusal.Because("这个单位没有过了期限还没有报送的材料");
    public static readonly Refusal DueInThePast = Refusal.Because("来稿期限不能早于办理日期");
    public static readonly Refusal ContributionsOpen = Refusal.Because("还有单位没有来稿");
    public static readonly Refusal PartsSilent = Refusal.Because("报告应当包括的部分还没有内容", "督察工作规定 25");
    public static readonly Refusal NotFrozen = Refusal.Because("数字还没有定格,不能送审");
    public static readonly Refusal OwnReport = Refusal.Because("起草人不能审核自己起草的报告");
    public static readonly Refusal ReasonMissing = Refusal.Because("退回的,应当写明意见");
    public static readonly Refusal SubmittedAlready = Refusal.Because("已经向这一机关报送");
    public static readonly Refusal NotSubmitted = Refusal.Because("公开之前应当先报送", "督察工作规定 23");

    /// <summary>Who sends it back says why.</summary>
    internal static IEnumerable<Refusal> WithoutReason(bool agreed, string? opinion)
    {
        if (!agreed && string.IsNullOrWhiteSpace(opinion))
            yield return ReasonMissing.At("Opinion");
    }
}
