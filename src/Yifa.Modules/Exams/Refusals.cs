using Yifa.Kernel;

namespace Yifa.Modules.Exams;

public static class Refusals
{
    public static readonly Refusal ClosesEarlier = Refusal.Because("截止日期不能早于开始日期");
    public static readonly Refusal ScoreUnlikely = Refusal.Because("分数应为0至100之间的数");
    public static readonly Refusal MinutesUnlikely = Refusal.Because("答题时间应为1至600分钟");
    public static readonly Refusal GraceUnlikely = Refusal.Because("宽限应为0至600秒");
    public static readonly Refusal TooManyQuestions = Refusal.Because("一份试卷最多200题,题数不能小于零");
    public static readonly Refusal NoQuestions = Refusal.Because("网上考试至少要有一题");
    public static readonly Refusal BankMissing = Refusal.Because("网上考试应当写明题库");
    public static readonly Refusal RoundUnknown = Refusal.Because("没有这个编号的考试,或者编号不是这种考试的");
    public static readonly Refusal CodeIsIdentity = Refusal.Because("人员编号不能用身份证号,请用工号、准考证号或者平台账号");
    public static readonly Refusal AccountUnknown = Refusal.Because("没有这个登录账号");
    public static readonly Refusal ScoreMissing = Refusal.Because("没有缺考的,应当填写成绩");
    public static readonly Refusal ResultMissing = Refusal.Because("没有缺考的,应当写明是否合格");
    public static readonly Refusal ScoreOfAbsent = Refusal.Because("缺考的不填成绩,也不能合格");
    public static readonly Refusal AlreadyOnRoster = Refusal.Because("这个人员编号已经在这次考试的名单里");
    public static readonly Refusal TooFewOptions = Refusal.Because("选择题至少要有两个选项,从选项A起依次填写,不能跳过");
    public static readonly Refusal OptionsOfJudgement = Refusal.Because("判断题不填选项");
    public static readonly Refusal KeyOfSingle = Refusal.Because("单选题的答案应为一个选项的字母,如 B");
    public static readonly Refusal KeyOfMultiple = Refusal.Because("多选题的答案应为两个以上选项的字母,如 ABD");
    public static readonly Refusal KeyOfJudgement = Refusal.Because("判断题的答案应为“对”或者“错”");
}
