using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

public enum RoundStage
{
    [Stage("准备", Next = "编制评查库,双方提交随机数的校验值,然后公告抽取日;自查的,登记各案卷的评查结果后结束")]
    Preparing,

    [Stage("待抽取", Next = "到抽取日,双方公布随机数,当场抽取")]
    Announced,

    [Stage("评查中", Next = "分派评查表,评查人逐件评查,取回评查结果后结束")]
    Reviewing,

    [Stage("已结束", Phase.Closed)]
    Finished,

    [Stage("已取消", Phase.Closed)]
    Cancelled,
}

public enum SheetStage
{
    [Stage("评查中", Next = "主评人逐项评查,处理自动初查的疑点,提交评查意见")]
    Reviewing,

    [Stage("待复核", Next = "复评人复核,同意或者退回")]
    Submitted,

    [Stage("已完成", Phase.Closed)]
    Finished,

    [Stage("已回避", Phase.Closed)]
    SteppedBack,
}

public enum FileStage
{
    [Stage("整改中", Next = "案卷所属单位按期整改并报告,或者提出异议")]
    Rectifying,

    [Stage("待审核", Next = "审核整改情况,认可或者退回")]
    Reported,

    [Stage("异议中", Next = "复核异议并答复")]
    Objected,

    [Stage("已完成", Phase.Closed)]
    Finished,
}

/// <summary>Who runs a review. None of them reviews.</summary>
public enum RoundDuty
{
    [Label("评查组织人")]
    Organiser,

    /// <summary>Holds the other half of the seed.</summary>
    [Label("抽取监督人")]
    Witness,

    [Label("评查负责人"), Leads(Checklists.Basis), Corrects(Checklists.Basis)]
    Head,
}

public enum SheetDuty
{
    [Label("评查组织人")]
    Organiser,

    [Label("评查负责人"), Leads(Checklists.Basis), Corrects(Checklists.Basis)]
    Head,
}

public enum FileDuty
{
    [Label("评查组织人")]
    Organiser,

    /// <summary>自查: of the unit whose file it is.</summary>
    [Label("案卷自查人")]
    Checker,

    [Label("被评查单位联络员")]
    Liaison,

    [Label("评查负责人"), Leads(Checklists.Basis), Corrects(Checklists.Basis)]
    Head,
}

/// <summary>Two review a file. They see the sheets allotted to them as parties do their own cases, and nothing else of the review.</summary>
[PartyRoles]
public enum Role
{
    [Label("主评人")]
    Main,

    [Label("复评人")]
    Second,
}
