using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>申请调解 by the public.</summary>
public static class ApplyJourney
{
    public static readonly Journey Journey = new(
        typeof(Apply),
        "申请调解",
        "邻里、家庭、欠款、物业、劳动报酬等纠纷,请调解员居中说和。调解自愿,不收费。",
        [
            new("you", "您是谁", nameof(Apply.Applicant), nameof(Apply.IdentityNumber), nameof(Apply.Phone))
            {
                Lead = "填写您自己的姓名或者单位名称。证件号码和电话加密保存,只有办案人员在需要时才能看到。",
            },
            new("other", "和谁有纠纷", nameof(Apply.Respondent), nameof(Apply.Party), nameof(Apply.Place))
            {
                Lead = "写对方的姓名或者单位名称,知道多少写多少。",
            },
            new("where", "请哪里调解")
            {
                AsksOffice = true,
                Lead = "一般选您居住地、对方所在地或者纠纷发生地的调解委员会。选得不准也没关系,调解组织会替您转过去。",
            },
            new("dispute", "发生了什么事", nameof(Apply.Field), nameof(Apply.Summary), nameof(Apply.Request), nameof(Apply.AmountInvolved))
            {
                Lead = "按时间顺序写清楚经过,再写您希望怎么解决。",
                Advise = (answers, _, _) =>
                    answers.Text(nameof(Apply.Field)) == nameof(DisputeField.Labour)
                        ? [new("劳动争议也可以申请仲裁;申请调解十五日内没有达成协议的,可以直接申请仲裁。", "劳动争议调解仲裁法 14")]
                        : [],
            },
            new("papers", "准备材料")
            {
                Lead = "现在不用提交,调解时请带上。",
                Papers = ["身份证件", "合同、欠条、收据、照片、聊天记录等能说明事情的材料", "请人代办的,写明委托事项的委托书"],
            },
        ]
    )
    {
        Name = nameof(Apply.Applicant),
        OfficeKinds = ["committee"],
        Shows = (_, _) => true,
        Given = new Dictionary<string, string> { [nameof(Apply.Type)] = nameof(MediationType.People) },
    };
}
