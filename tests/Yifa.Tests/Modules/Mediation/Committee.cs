using Yifa.Kernel;
using Yifa.Modules.Mediation;

namespace Yifa.Tests.Modules.Mediation;

/// <summary>A town with a village committee in it, its people, and the acts they perform most.</summary>
internal static class Committee
{
    public static readonly Office Town = new(10, "region/town/", "示例镇", "示镇", "street");
    public static readonly Office Village = new(11, "region/town/village/", "示例第一村人民调解委员会", "示一", "committee");
    public static readonly Office Elsewhere = new(20, "region/other/", "另一镇", "另镇", "street");

    public static readonly Actor Mediator = At("chen.mou", "陈某", Duty.Mediator, Village);
    public static readonly Actor Director = At("zhou.mou", "周某", Duty.Director, Town);
    public static readonly Actor Registrar = At("lin.mou", "林某", Duty.Registrar, Town);

    public const string Remedies = "可以依法申请仲裁、请求行政处理或者向人民法院起诉";

    public static Actor At(string account, string name, Duty duty, Office office) =>
        new(account, name, new Capacity.AtOffice($"mediation.{duty}", office));

    public static Story NewDispute(Office? office = null, long id = 1) => new(MediationModule.Module, office ?? Village, id);

    public static Apply Applying(
        DisputeField field = DisputeField.Neighbours,
        MediationType type = MediationType.People,
        decimal amount = 0
    ) => new("吴某", "郑某", field, "因公共通道堆物引起纠纷", AmountInvolved: amount, Type: type);

    public static AgreeInWriting Agreeing(decimal amount = 8000, DateOnly? by = null, bool onTheSpot = false) =>
        new("郑某堆物占用通道,承担主要责任", "郑某清理通道并补偿吴某", "转账", amount, by, onTheSpot, Signed: true, Sealed: true);

    public static Fail Failing(bool told = true) => new("双方分歧较大", Remedies, told);

    /// <summary>A dispute applied for and accepted on the day.</summary>
    public static Story Accepted(string on = "2024-03-04", Apply? apply = null, Will will = Will.Agrees) =>
        NewDispute().When(on, Mediator, apply ?? Applying()).Accepted().When(on, Mediator, new Accept(will)).Accepted();
}
