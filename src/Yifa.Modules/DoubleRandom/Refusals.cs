using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

public static class Refusals
{
    public static readonly Refusal NoItems = Refusal.Because("应当写明抽查事项;没有法律、法规、规章依据的,不得检查", "优化营商环境条例 54");
    public static readonly Refusal NotPlain = Refusal.Because("应为一行文字,不含制表符等控制字符");
    public static readonly Refusal FinishTooEarly = Refusal.Because("完成检查期限应晚于登记之日");
    public static readonly Refusal RosterWrong = Refusal.Because("名录有误:");
    public static readonly Refusal CannotDraw = Refusal.Because("按此名录和数目不能抽取:", "优化营商环境条例 54");
    public static readonly Refusal HashUnlikely = Refusal.Because("校验值应为64位小写十六进制数,由随机数经SHA-256算出");
    public static readonly Refusal SamePerson = Refusal.Because("双方的随机数不能由同一人持有", "优化营商环境条例 54");
    public static readonly Refusal ShareUsed = Refusal.Because("这个校验值已经用过,每次抽取应当另取随机数");
    public static readonly Refusal RostersMissing = Refusal.Because("公告之前应当确定名录和规则");
    public static readonly Refusal SharesMissing = Refusal.Because("公告之前双方都应提交随机数的校验值");
    public static readonly Refusal DayTooEarly = Refusal.Because("抽取日应晚于公告之日", "优化营商环境条例 54");
    public static readonly Refusal DayNotCome = Refusal.Because("还没有到公告的抽取日");
    public static readonly Refusal SecretWrong = Refusal.Because("这个随机数与本方公告的校验值不符");
    public static readonly Refusal SecretUnlikely = Refusal.Because("随机数应为16至200位不带空格的数字、字母或符号");
    public static readonly Refusal AlreadyTold = Refusal.Because("本方的随机数已经公布");
    public static readonly Refusal SecretsMissing = Refusal.Because("双方都公布随机数之后才能抽取");
    public static readonly Refusal BeaconMissing = Refusal.Because("公告约定了公共数值,抽取时应当填写");
    public static readonly Refusal BeaconUnasked = Refusal.Because("公告没有约定公共数值,抽取时不能加入");
    public static readonly Refusal AlreadyReported = Refusal.Because("已经登记检查结果,不能另行抽取");
    public static readonly Refusal NotDrawn = Refusal.Because("抽取名单中没有这个对象", "优化营商环境条例 54");
    public static readonly Refusal NothingNew = Refusal.Because("没有尚未公开的结果");
}
