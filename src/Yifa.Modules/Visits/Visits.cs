using Yifa.Kernel;

namespace Yifa.Modules.Visits;

/// <summary>走访名册上的一人, until somebody has been there and what was said is answered.</summary>
public sealed class PersonToVisit : Matter<Stage>
{
    [Label("名册"), Facet]
    public string Roster { get; set; } = "";

    [Label("身份"), Facet]
    public Standing Standing { get; set; }

    [Label("所在街镇、单位"), Facet, Searched]
    public string? Place { get; set; }

    [Label("联系电话", Format = Format.Phone)]
    public Personal? Phone { get; set; }

    [Label("走访日期")]
    public DateOnly? VisitedOn { get; set; }

    [Label("走访人")]
    public string? Visitor { get; set; }

    [Label("意见建议", Format = Format.LongText), Searched]
    public string? Opinion { get; set; }

    [Label("办理反馈", Format = Format.LongText)]
    public string? Answer { get; set; }

    [Label("移出理由")]
    public string? Reason { get; set; }
}

public enum Stage
{
    [Stage("待走访", Phase.Standing, Next = "上门走访,听取意见")]
    Listed,

    [Stage("已走访", Phase.Closed)]
    Visited,

    [Stage("已移出", Phase.Closed)]
    Removed,
}

public enum Duty
{
    [Label("走访人员"), HandlesPersonal]
    Caller,

    [Label("走访负责人"), Leads("督察工作规定 27"), Corrects("督察工作规定 27")]
    Head,
}

/// <summary>身份.</summary>
public enum Standing
{
    [Label("人大代表")]
    Deputy,

    [Label("政协委员")]
    Member,

    [Label("企业代表")]
    Enterprise,

    [Label("群众代表")]
    Resident,
}

public static class Refusals
{
    public static readonly Refusal NothingToAnswer = Refusal.Because("走访中没有意见建议需要反馈");
}
