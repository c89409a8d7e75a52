using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

public enum ReportStage
{
    [Stage("待核对", Next = "核对申请人的身份和申请的内容,出具报告")]
    Asked,

    [Stage("有效", Phase.Standing, Next = "在有效期内可以扫码或者凭编号和校验码核验")]
    Issued,

    /// <summary>It has expired, and an objection to what it says is not answered yet.</summary>
    [Stage("异议处理中", Next = "报告已经过期;核查异议,在期限内答复")]
    Objected,

    [Stage("已过期", Phase.Closed)]
    Expired,

    [Stage("已撤销", Phase.Closed)]
    Revoked,

    [Stage("不予出具", Phase.Closed)]
    Declined,
}

public enum ReportDuty
{
    [Label("信用报告出具人员"), Corrects("优化营商环境条例 30")]
    Officer,

    [Label("信用报告负责人"), Leads("优化营商环境条例 30"), Corrects("优化营商环境条例 30")]
    Head,
}

[PartyRoles]
public enum ReportRole
{
    [Label("申请报告的企业")]
    Enterprise,
}

/// <summary>适用主体范围: who may ask for a report in place of a certificate.</summary>
public enum SubjectType
{
    [Label("企业")]
    Enterprise,

    [Label("个体工商户")]
    Household,

    [Label("农民专业合作社")]
    Cooperative,

    [Label("社会组织")]
    SocialOrganisation,

    [Label("其他组织")]
    Other,
}

/// <summary>用途.</summary>
public enum Purpose
{
    [Label("上市、融资")]
    Listing,

    [Label("招标投标、政府采购")]
    Bidding,

    [Label("申请资质、许可")]
    Qualification,

    [Label("申请财政资金")]
    Funding,

    [Label("评优评先")]
    Award,

    [Label("其他用途")]
    Other,
}

public enum HandoverStage
{
    [Stage("待归集", Next = "月份终了后按期归集数据")]
    Due,

    [Stage("逾期未归集", Next = "补交数据;统筹人员催办")]
    Late,

    [Stage("已归集", Phase.Closed)]
    Accepted,

    [Stage("不再归集", Phase.Closed)]
    CalledOff,
}

public enum HandoverDuty
{
    /// <summary>Of the unit that enforces.</summary>
    [Label("数据归集人员")]
    Supplier,

    /// <summary>Of the office that sees to it that all hand over.</summary>
    [Label("数据归集统筹人员"), Corrects("优化营商环境条例 53"), Leads("优化营商环境条例 53")]
    Coordinator,
}
