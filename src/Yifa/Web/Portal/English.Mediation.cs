namespace Yifa.Web.Portal;

public static partial class English
{
    // 调解.
    private static readonly Dictionary<string, string> Mediation = new()
    {
        ["调解"] = "Mediation",
        ["申请调解"] = "Apply for mediation",
        ["邻里、家庭、欠款、物业、劳动报酬等纠纷,请调解员居中说和。调解自愿,不收费。"] =
            "A dispute with neighbours, in the family, about a debt, housing services or wages: a mediator helps both sides to agree. Voluntary and free of charge.",
        ["填写您自己的姓名或者单位名称。证件号码和电话加密保存,只有办案人员在需要时才能看到。"] =
            "Your own name or that of your organisation. Identity and telephone numbers are stored encrypted and shown to the officers only when needed.",
        ["和谁有纠纷"] = "Who the dispute is with",
        ["写对方的姓名或者单位名称,知道多少写多少。"] = "The other side's name, as far as you know it.",
        ["请哪里调解"] = "Where to mediate",
        ["一般选您居住地、对方所在地或者纠纷发生地的调解委员会。选得不准也没关系,调解组织会替您转过去。"] =
            "As a rule the committee where you live, where the other side is or where it happened. If it is not the right one, it will pass your application on.",
        ["发生了什么事"] = "What happened",
        ["按时间顺序写清楚经过,再写您希望怎么解决。"] = "Tell it in order of time, then say how you would like it settled.",
        ["劳动争议也可以申请仲裁;申请调解十五日内没有达成协议的,可以直接申请仲裁。"] =
            "A labour dispute can also go to arbitration; without an agreement fifteen days after applying you can go there directly.",
        ["现在不用提交,调解时请带上。"] = "Nothing to send now; bring them to the mediation.",
        ["身份证件"] = "Identity card",
        ["合同、欠条、收据、照片、聊天记录等能说明事情的材料"] =
            "Contracts, notes of debt, receipts, photos, messages and whatever else shows what happened",
        ["请人代办的,写明委托事项的委托书"] = "If somebody acts for you: a written authority that says for what",
        ["由调解组织决定是否受理"] = "The mediation body decides whether to take it",
        ["由调解员主持调解"] = "A mediator conducts the mediation",
        ["等当事人按约定履行,由调解组织督促并回访"] = "The parties carry out what they agreed; the mediation body follows it up",
        ["等人民法院审查调解协议"] = "The court is to examine the agreement",
        ["申请人与对方当事人不能是同一人"] = "Applicant and respondent cannot be the same person",
        ["司法确认应当由双方当事人共同申请"] = "Both parties must apply for confirmation together",
        ["自调解协议生效之日起已超过三十日,不能再申请司法确认"] =
            "More than thirty days have passed since the agreement; confirmation is no longer open",
        ["涉及金额(元)"] = "Amount involved (yuan)",
    };
}
