namespace Yifa.Web.Portal;

public static partial class English
{
    // 行政复议 and what shares its words.
    private static readonly Dictionary<string, string> Reconsideration = new()
    {
        ["行政复议"] = "Administrative reconsideration",
        ["行政应诉"] = "Administrative litigation",
        ["申请行政复议"] = "Apply for reconsideration",
        ["不服行政机关的处罚、强制、许可、征收等决定,或者机关该办的事不办,请上级依法审查。不收费。"] =
            "You disagree with an authority's penalty, coercive measure, licence, expropriation or other decision, or it does not act: have it reviewed by law. Free of charge.",
        ["您是谁"] = "Who you are",
        ["个人填身份号码,企业和组织填统一社会信用代码。证件号码、电话和住所加密保存,只有办案人员在需要时才能看到。"] =
            "Persons give their identity number, enterprises and organisations their credit code. Numbers, telephone and address are stored encrypted and shown to the officers only when needed.",
        ["对哪个机关不服"] = "Whose decision it is",
        ["看看决定书的落款。不确定的,按您知道的选,工作人员会核对。"] =
            "Look at who signed the decision. If you are not sure, choose what you know; the officers will check.",
        ["对什么决定不服"] = "The decision",
        ["一般应当自知道决定之日起六十日内申请。"] = "As a rule you apply within sixty days of learning of the decision.",
        ["您的请求和理由"] = "What you ask for and why",
        ["请求写您希望怎样处理,如“撤销某决定”;理由写事情的经过和您认为不对的地方。"] =
            "Say what should be done, such as “set the decision aside”; then tell what happened and what you think is wrong.",
        ["准备材料"] = "Papers to prepare",
        ["没有也可以先申请。缺少的,工作人员会一次告诉您要补什么。"] =
            "You can apply without them. If something is missing you are told once what to add.",
        ["身份证件;企业、组织的营业执照或者登记证书和法定代表人证明"] =
            "Identity card; for enterprises and organisations the licence or registration and proof of the legal representative",
        ["行政行为的决定书、通知书,没有书面的,能说明它存在的材料"] =
            "The decision or notice; if there is none in writing, whatever shows that it was made",
        ["申请机关履行职责的,曾经提出申请的材料"] = "If you ask the authority to act: your earlier application to it",
        ["能支持您的请求的证据"] = "Evidence that supports what you ask for",
        ["请人代办的,授权委托书和代理人的身份证件"] = "If somebody acts for you: the power of attorney and the agent's identity card",
        ["规章以下的文件可以一并请求审查,最迟在复议决定作出前提出;规章不在此列。"] =
            "Documents below the rank of a rule can be put to review as well, before the decision at the latest; rules themselves cannot.",
        ["申请期限到{0},现在在期限内。"] = "The time for applying runs to {0}: you are in time.",
        ["申请期限到{0},已经过了。因不可抗力或者其他正当理由耽误的,请写明“耽误期限的理由”,仍可以申请。"] =
            "The time for applying ran to {0} and is over. If force majeure or another good reason kept you, fill in “Late reason”; you can still apply.",
        ["申请期限到{0},已经过了。您写了耽误的理由,由工作人员审查。"] =
            "The time for applying ran to {0} and is over. You gave a reason; the officers will weigh it.",
        ["决定作出已经超过最长申请期限,可能不予受理。"] =
            "The longest time since the decision is over; the application may not be accepted.",
        ["法院已经受理的,不能再申请行政复议。"] = "Once a court has taken the case, reconsideration is no longer open.",
        ["决定书上落款的是谁?"] = "Who signed the decision?",
        ["一个行政机关"] = "One authority",
        ["落款的行政机关就是被申请人。"] = "The authority that signed is the respondent.",
        ["两个以上行政机关共同落款"] = "Two or more authorities together",
        ["共同作出的,这些机关是共同被申请人,请把名称都写上。"] = "They are respondents together; write all their names.",
        ["受行政机关委托的组织"] = "An organisation entrusted by an authority",
        ["受委托的组织不是被申请人,委托它的行政机关才是。"] = "Not the organisation but the authority that entrusted it is the respondent.",
        ["已经撤销或者合并的机关"] = "An authority since abolished or merged",
        ["机关被撤销或者职权变更的,继续行使其职权的行政机关是被申请人。"] =
            "The authority that has taken over its powers is the respondent.",
        ["没有决定书,机关没有办事或者当面处理"] = "No document: it did not act, or acted on the spot",
        ["应当办事而没有办的机关,或者当面处理的机关,是被申请人。"] =
            "The authority that should have acted, or that acted on the spot, is the respondent.",
        ["它是什么机关?"] = "What kind of authority is it?",
        ["区、县(市)政府的局、委、办"] = "A department of a district or county government",
        ["街道办事处"] = "A subdistrict office",
        ["镇政府、乡政府"] = "A town or township government",
        ["派出所、市场监管所等部门派出机构"] = "A branch of a department, such as a police station",
        ["法律法规授权的单位,如学校"] = "A body empowered by law, such as a school",
        ["区、县(市)司法局"] = "A district or county justice bureau",
        ["区、县(市)政府"] = "A district or county government",
        ["市政府的局、委、办"] = "A department of a city government",
        ["市政府"] = "A city government",
        ["省级政府"] = "A provincial government",
        ["海关、金融、外汇、税务、国家安全机关"] = "Customs, finance, foreign exchange, tax or state security",
        ["国务院部门"] = "A department of the State Council",
        ["由区、县(市)政府受理,也就是行政复议机关。"] = "The district or county government takes it: it is the review body.",
        ["由市政府受理。"] = "The city government takes it.",
        ["可以向本级政府申请,也可以向上一级司法行政部门申请。"] =
            "Apply to the government of the same level or to the next higher justice department.",
        ["向省级政府申请。"] = "Apply to the provincial government.",
        ["向作出决定的省级政府申请。"] = "Apply to the provincial government that decided.",
        ["向它的上一级主管部门申请,不由地方政府受理。"] = "Apply to its next higher department; local governments do not take it.",
        ["向这个国务院部门自己申请,不由地方政府受理。"] = "Apply to that department itself; local governments do not take it.",
        ["行政复议决定"] = "Reconsideration decisions",
        ["五个工作日内决定是否受理"] = "Whether it is accepted is decided within five working days",
        ["等申请人补正材料"] = "The applicant is to supplement the application",
        ["审理并作出行政复议决定"] = "The case is tried and decided",
        ["等中止原因消除后恢复审理"] = "The trial goes on when the reason for its suspension is gone",
        ["送达不予受理决定书并归档"] = "The refusal is served and the file closed",
        ["送达、公开、督促履行后归档"] = "The outcome is served, published and carried out, then the file is closed",
        ["十五日内提出答辩状和证据"] = "Defence and evidence are due within fifteen days",
        ["等人民法院开庭、裁判"] = "The court is to hear and decide",
        ["在裁判确定的期限内履行"] = "The ruling is to be carried out in its time",
        ["作出的决定或者没有履行的职责,如“行政处罚决定”"] = "The decision made or the duty not performed, such as “penalty decision”",
        ["不履行职责的,为履行期限届满之日;没有期限的,为机关收到申请满六十日"] =
            "For a failure to act: the day the time for acting ended, or sixty days after your request",
        ["作出行政行为时没有告知复议权利、机关和期限的才填写"] =
            "Only if you were not told of your right to reconsideration, the body and the time",
        ["不含规章"] = "Rules not included",
        ["请求有变化的才填写"] = "Only if what you ask for has changed",
        ["申请人或者第三人的姓名、名称"] = "Name of the applicant or third party",
        ["一行一人"] = "One person on each line",
        ["日期不能晚于收到申请之日"] = "The date cannot be later than today",
        ["申请人、第三人各只能委托一至二名代理人"] = "Each party can appoint two agents at most",
    };
}
