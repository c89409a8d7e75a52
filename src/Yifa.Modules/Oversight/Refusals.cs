using Yifa.Kernel;

namespace Yifa.Modules.Oversight;

public static class Refusals
{
    public static readonly Refusal NoUnits = Refusal.Because("应当写明列入计划的单位", "督察工作规定 11");
    public static readonly Refusal EndsTooEarly = Refusal.Because("走访截止日期应晚于办理日期");
    public static readonly Refusal OwnDistrict = Refusal.Because("跨区交叉检查应当写明组员来自的其他地区");
    public static readonly Refusal NoTeam = Refusal.Because("还没有组成督察组,不能走访", "督察工作规定 13");
    public static readonly Refusal NotInPlan = Refusal.Because("这个单位没有列入本轮计划,请先补充列入", "督察工作规定 11");
    public static readonly Refusal ScoreUnlikely = Refusal.Because("得分应为0至1000之间的数");
    public static readonly Refusal TooManyVisits = Refusal.Because("一轮最多登记1000次走访");
    public static readonly Refusal UnitsAhead = Refusal.Because("还有列入计划的单位没有走访,不能反馈");
    public static readonly Refusal FindingsOpen = Refusal.Because("本轮还有问题没有销号,不能结束", "督察工作规定 18");
    public static readonly Refusal NoSuchRound = Refusal.Because("没有这一轮次,或者这一轮次的方式不同");
    public static readonly Refusal RoundOver = Refusal.Because("这一轮次已经结束或者取消,不能再登记问题");
    public static readonly Refusal NobodyConcerned = Refusal.Because("应当写明有关部门和单位,或者有关街道、乡镇", "督察工作规定 17");
    public static readonly Refusal UnitTwice = Refusal.Because("同一个单位写了两次");
    public static readonly Refusal DueTooEarly = Refusal.Because("整改期限应晚于办理日期", "督察工作规定 17");
    public static readonly Refusal OpinionMissing = Refusal.Because("不同意的,应当写明意见");
    public static readonly Refusal LimitMissing = Refusal.Because("没有巩固的,应当写明需要纠正的内容和新的整改期限", "督察工作规定 18");
}
