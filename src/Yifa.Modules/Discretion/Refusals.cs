using Yifa.Kernel;

namespace Yifa.Modules.Discretion;

public static class Refusals
{
    public static readonly Refusal TableWrong = Refusal.Because("裁量基准表写得不完整", "裁量权基准意见 6");
    public static readonly Refusal NotReviewed = Refusal.Because("没有经过合法性审核、集体讨论的,不得公布", "裁量权基准意见 10");
    public static readonly Refusal NotLater = Refusal.Because("施行日期应晚于上一版的施行日期");
    public static readonly Refusal NothingChanges = Refusal.Because("与现行的一版没有不同");
    public static readonly Refusal DayPast = Refusal.Because("期限应晚于办理日期");
    public static readonly Refusal NotDemanded = Refusal.Because("没有被督促更新");
    public static readonly Refusal NoList = Refusal.Because("应当写明四张清单中的一张");
    public static readonly Refusal NothingCited = Refusal.Because("应当写明适用的裁量基准事项或者清单编码", "裁量权基准意见 12");
    public static readonly Refusal EntryMissing = Refusal.Because("适用清单的,应当写明清单编码");
    public static readonly Refusal RangeWrong = Refusal.Because("幅度的下限和上限应当都写,下限不高于上限");
    public static readonly Refusal NoQuarter = Refusal.Because("年度应为四位数字,季度应为1至4");
    public static readonly Refusal QuarterOpen = Refusal.Because("这个季度还没有结束");
    public static readonly Refusal TooManyLines = Refusal.Because("一个季度顶格处罚的案件超过一千件,请分机构报送");
    public static readonly Refusal YearUnlikely = Refusal.Because("年度应在1990年至2199年之间");
    public static readonly Refusal PlaceUnlikely = Refusal.Because("在幅度中的位置应在0与1之间");
    public static readonly Refusal NoSuchCase = Refusal.Because("案件编号应为数字");
}
