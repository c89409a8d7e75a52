using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>管辖, 行政复议法 24 to 28, and the proper respondent, 19, asked in words anybody can answer.</summary>
public static class Jurisdiction
{
    /// <summary>第十九条: whose act it is in law.</summary>
    public static readonly Guide Signed = new(
        "Signed",
        "决定书上落款的是谁?",
        new("One", "一个行政机关", new("落款的行政机关就是被申请人。", "行政复议法 19")),
        new("Several", "两个以上行政机关共同落款", new("共同作出的,这些机关是共同被申请人,请把名称都写上。", "行政复议法 19")),
        new("Entrusted", "受行政机关委托的组织", new("受委托的组织不是被申请人,委托它的行政机关才是。", "行政复议法 19")),
        new("Dissolved", "已经撤销或者合并的机关", new("机关被撤销或者职权变更的,继续行使其职权的行政机关是被申请人。", "行政复议法 19")),
        new("Nobody", "没有决定书,机关没有办事或者当面处理", new("应当办事而没有办的机关,或者当面处理的机关,是被申请人。", "行政复议法 19"))
    );

    public static readonly Guide Organ = new(
        "Organ",
        "它是什么机关?",
        Is("DistrictDepartment", "区、县(市)政府的局、委、办", RespondentKind.OwnDepartment, ReviewBody.DistrictOwn, District, "24"),
        Is("Street", "街道办事处", RespondentKind.OwnAgency, ReviewBody.DistrictOwn, District, "24"),
        Is("Town", "镇政府、乡政府", RespondentKind.LowerGovernment, ReviewBody.DistrictOwn, District, "24"),
        Is("Branch", "派出所、市场监管所等部门派出机构", RespondentKind.DepartmentBranch, ReviewBody.DistrictOwn, District, "24"),
        Is("Authorised", "法律法规授权的单位,如学校", RespondentKind.AuthorisedOrganisation, ReviewBody.DistrictOwn, District, "24"),
        Is(
            "Justice",
            "区、县(市)司法局",
            RespondentKind.JusticeDepartment,
            ReviewBody.DistrictOwn,
            "可以向本级政府申请,也可以向上一级司法行政部门申请。",
            "28"
        ),
        Is("District", "区、县(市)政府", RespondentKind.LowerGovernment, ReviewBody.CityOwn, City, "24"),
        Is("CityDepartment", "市政府的局、委、办", RespondentKind.OwnDepartment, ReviewBody.CityOwn, City, "24"),
        Is("City", "市政府", RespondentKind.LowerGovernment, ReviewBody.ProvinceOwn, "向省级政府申请。", "24", warns: true),
        Is(
            "Province",
            "省级政府",
            RespondentKind.ProvincialGovernment,
            ReviewBody.ProvinceOwn,
            "向作出决定的省级政府申请。",
            "24",
            warns: true
        ),
        Is(
            "Vertical",
            "海关、金融、外汇、税务、国家安全机关",
            RespondentKind.VerticalOrgan,
            ReviewBody.SuperiorDepartment,
            "向它的上一级主管部门申请,不由地方政府受理。",
            "27",
            warns: true
        ),
        Is(
            "Ministry",
            "国务院部门",
            RespondentKind.Elsewhere,
            ReviewBody.DistrictOwn,
            "向这个国务院部门自己申请,不由地方政府受理。",
            "25",
            warns: true
        )
    );

    private const string District = "由区、县(市)政府受理,也就是行政复议机关。";
    private const string City = "由市政府受理。";

    private static GuideAnswer Is(
        string code,
        string label,
        RespondentKind kind,
        ReviewBody body,
        string advice,
        string article,
        bool warns = false
    ) =>
        new(code, label, new(advice, $"行政复议法 {article}", warns))
        {
            Fills = new Dictionary<string, string>
            {
                [nameof(Apply.RespondentKind)] = kind.ToString(),
                [nameof(Apply.ReviewBody)] = body.ToString(),
            },
        };
}
