using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

public enum ApplicantType
{
    [Label("公民")]
    Person,

    [Label("企业")]
    Enterprise,

    [Label("其他组织")]
    Organisation,
}

/// <summary>Whose act it is, as arts 24 to 28 divide jurisdiction.</summary>
public enum RespondentKind
{
    [Label("本级政府工作部门")]
    OwnDepartment,

    [Label("下一级政府")]
    LowerGovernment,

    [Label("本级政府派出机关")]
    OwnAgency,

    [Label("部门派出机构")]
    DepartmentBranch,

    [Label("法律法规规章授权的组织")]
    AuthorisedOrganisation,

    [Label("履行复议机构职责的司法行政部门")]
    JusticeDepartment,

    [Label("省级政府自身")]
    ProvincialGovernment,

    [Label("海关、金融、外汇、税务、国家安全机关")]
    VerticalOrgan,

    [Label("其他机关")]
    Elsewhere,
}

/// <summary>行政复议机关. 2023 moved review from the departments to the governments.</summary>
public enum ReviewBody
{
    [Label("县(市、区)政府")]
    DistrictOwn,

    [Label("市本级政府")]
    CityOwn,

    [Label("省级政府")]
    ProvinceOwn,

    [Label("上一级主管部门")]
    SuperiorDepartment,
}

/// <summary>第十一条 heads of review, with the four exclusions of 第十二条 as one.</summary>
public enum Subject
{
    [Label("行政处罚")]
    Penalty,

    [Label("行政强制")]
    Coercion,

    [Label("行政许可")]
    Licence,

    [Label("自然资源确权")]
    NaturalResources,

    [Label("征收征用及补偿")]
    Expropriation,

    [Label("行政赔偿")]
    StateCompensation,

    [Label("工伤认定")]
    WorkInjury,

    [Label("侵犯经营自主权、农村土地权益")]
    Autonomy,

    [Label("排除或者限制竞争")]
    Competition,

    [Label("违法要求履行义务")]
    UnlawfulBurden,

    [Label("不履行法定职责")]
    Omission,

    [Label("社会保障给付")]
    SocialSecurity,

    [Label("行政协议")]
    Agreement,

    [Label("政府信息公开")]
    Disclosure,

    [Label("其他行政行为")]
    Other,

    [Label("不属于复议范围的事项")]
    Excluded,
}

public enum Area
{
    [Label("公安")]
    PublicSecurity,

    [Label("市场监管")]
    Market,

    [Label("自然资源和规划")]
    Land,

    [Label("人力资源和社会保障")]
    Labour,

    [Label("城市管理")]
    Urban,

    [Label("交通运输")]
    Transport,

    [Label("生态环境")]
    Environment,

    [Label("住房和城乡建设")]
    Housing,

    [Label("农业农村")]
    Agriculture,

    [Label("应急管理")]
    Emergency,

    [Label("卫生健康")]
    Health,

    [Label("教育")]
    Education,

    [Label("司法行政")]
    Justice,

    [Label("其他")]
    Other,
}

public enum Channel
{
    [Label("当面提交")]
    InPerson,

    [Label("邮寄")]
    Post,

    [Label("网上")]
    Online,

    [Label("口头")]
    Oral,
}

public enum ReceivedAt
{
    [Label("复议机构")]
    Body,

    [Label("街镇窗口")]
    Town,

    [Label("作出处罚决定的机关")]
    Agency,
}
