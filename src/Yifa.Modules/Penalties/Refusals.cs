using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

public static class Refusals
{
    public static readonly Refusal OneOfficer = Refusal.Because("执法人员不得少于两人", "行政处罚法 42");
    public static readonly Refusal DatesWrong = Refusal.Because("违法行为之日不能晚于发现之日,发现之日不能晚于办理日期");
    public static readonly Refusal OutOfTime = Refusal.Because("违法行为在追责时效内没有被发现的,不再给予行政处罚", "行政处罚法 36");
    public static readonly Refusal CreditCodeMissing = Refusal.Because("法人、其他组织和个体工商户应当填写统一社会信用代码");
    public static readonly Refusal NotSimple = Refusal.Because(
        "当场处罚限于警告,以及对公民二百元以下、对法人或者其他组织三千元以下的罚款",
        "行政处罚法 51"
    );
    public static readonly Refusal TooMuchAtOnce = Refusal.Because("当场收缴罚款的,应当有法律规定的情形", "行政处罚法 68");
    public static readonly Refusal DeviceUnreviewed = Refusal.Because(
        "电子技术监控设备没有经过法制和技术审核的,其记录不得作为证据",
        "行政处罚法 41"
    );
    public static readonly Refusal NothingPreserved = Refusal.Because("没有先行登记保存的物品", "行政处罚法 56");
    public static readonly Refusal StillPreserved = Refusal.Because("先行登记保存的物品还没有作出处理决定", "行政处罚法 56");
    public static readonly Refusal NotSentForTest = Refusal.Because("没有送交检验鉴定,没有结果可收", "行政处罚法 60");
    public static readonly Refusal NoEvidence = Refusal.Because("没有证据,不得认定违法事实", "行政处罚法 40");
    public static readonly Refusal NoKind = Refusal.Because("应当写明处罚种类");
    public static readonly Refusal FineUnsaid = Refusal.Because("处罚种类有罚款的,应当写明数额;没有罚款的,不写数额");
    public static readonly Refusal ConfiscationUnsaid = Refusal.Because("处罚种类有没收的,应当写明数额或者价值;没有没收的,不写");
    public static readonly Refusal AnswerMissing = Refusal.Because("对当事人提出的事实、理由和证据,应当复核并写明意见", "行政处罚法 45");
    public static readonly Refusal NoHearingRight = Refusal.Because("没有告知听证权利的案件,不举行听证", "行政处罚法 63");
    public static readonly Refusal HearingTooLate = Refusal.Because("当事人要求听证的,应当在告知后五个工作日内提出", "行政处罚法 64(1)");
    public static readonly Refusal HearingTooSoon = Refusal.Because("应当在举行听证的七个工作日前通知", "行政处罚法 64(2)");
    public static readonly Refusal HearingNotCome = Refusal.Because("还没有到听证的日期", "行政处罚法 64");
    public static readonly Refusal HostInvestigated = Refusal.Because("听证由非本案调查人员主持", "行政处罚法 64(4)");
    public static readonly Refusal NotNotified = Refusal.Because(
        "没有告知当事人,或者拒绝听取陈述、申辩的,不得作出行政处罚决定",
        "行政处罚法 62"
    );
    public static readonly Refusal StatementOpen = Refusal.Because("当事人陈述、申辩的期限还没有届满,也没有提出或者放弃", "行政处罚法 45");
    public static readonly Refusal HearingOpen = Refusal.Because("当事人可以要求听证的期限还没有届满", "行政处罚法 64(1)");
    public static readonly Refusal HearingDue = Refusal.Because("当事人要求听证的,应当举行听证后再作决定", "行政处罚法 65");
    public static readonly Refusal LegalityMissing = Refusal.Because("未经法制审核或者审核未通过的,不得作出决定", "行政处罚法 58");
    public static readonly Refusal ReviewerInvestigated = Refusal.Because("法制审核人员不能审核本人调查的案件", "行政处罚法 58");
    public static readonly Refusal DeliberationMissing = Refusal.Because(
        "情节复杂或者重大违法行为,行政机关负责人应当集体讨论决定",
        "行政处罚法 57.2"
    );
    public static readonly Refusal Heavier = Refusal.Because("不得因当事人陈述、申辩而给予更重的处罚", "行政处罚法 45.2");
    public static readonly Refusal BeyondNotice = Refusal.Because("决定超出告知的内容,应当重新告知", "行政处罚法 44");
    public static readonly Refusal ReasonsMissing = Refusal.Because("不予处罚应当写明理由");
    public static readonly Refusal FoundInTime = Refusal.Because("违法行为在追责时效内被发现,不能以此不予处罚", "行政处罚法 36");
    public static readonly Refusal NotExtended = Refusal.Because("负责人批准延长后仍不能办结的,才由集体讨论继续延期", "行政处罚法 60");
    public static readonly Refusal DaysWrong = Refusal.Because("延长的日数应在1至3650之间");
    public static readonly Refusal NothingToPublish = Refusal.Because("当场处罚和单处警告、通报批评的决定不公示", "行政处罚法 48");
    public static readonly Refusal AlreadyPublished = Refusal.Because("决定已经公示");
    public static readonly Refusal NotPublished = Refusal.Because("决定没有在公示");
    public static readonly Refusal NotServed = Refusal.Because("决定还没有送达当事人", "行政处罚法 61");
    public static readonly Refusal PaidTooMuch = Refusal.Because("缴款超过还应缴纳的数额");
    public static readonly Refusal InstalmentsWrong = Refusal.Because(
        "每行写一期:日期、金额;各期之和应等于罚款,日期依次在后",
        "行政处罚法 66.2"
    );
    public static readonly Refusal StandsStill = Refusal.Because("复议或者诉讼已经登记,还没有了结");
    public static readonly Refusal NoStandstill = Refusal.Because("没有正在进行的复议或者诉讼");
    public static readonly Refusal NotPerformed = Refusal.Because("罚款还没有缴清");
    public static readonly Refusal TermsNotMet = Refusal.Because(
        "信用修复应当纠正违法行为、履行完毕,并且达到最短公示期",
        "优化营商环境条例 53"
    );
    public static readonly Refusal AlreadyRepaired = Refusal.Because("已经信用修复");
    public static readonly Refusal NotDemanded = Refusal.Because("申请人民法院强制执行前,应当催告当事人履行义务", "行政强制法 54");
    public static readonly Refusal DemandTooFresh = Refusal.Because("催告书送达十日后当事人仍未履行的,才可以申请强制执行", "行政强制法 54");
    public static readonly Refusal PeriodNotOver = Refusal.Because("还没有达到公示期限");
    public static readonly Refusal NothingToAnswer = Refusal.Because("没有等待答复的行政异议");
    public static readonly Refusal NotDecided = Refusal.Because("没有处罚决定");
    public static readonly Refusal CertificateMissing = Refusal.Because("没有查到在有效期内的执法证件", "行政处罚法 42");
    public static readonly Refusal FastNotAgreed = Refusal.Because("简案快办应当由当事人书面同意", "行政处罚法 54");
    public static readonly Refusal NotForFast = Refusal.Because(
        "重大、复杂、应当法制审核或者可以要求听证的案件不适用简案快办,应当先转为普通程序",
        "行政处罚法 54"
    );
    public static readonly Refusal NotFast = Refusal.Because("案件没有适用简案快办");
    public static readonly Refusal RecordUnchecked = Refusal.Because("设备的记录没有经过审核的,不得作为证据", "行政处罚法 41.2");
    public static readonly Refusal NoSuchEvidence = Refusal.Because("没有这一份证据,或者已经排除", "行政处罚法 46");
    public static readonly Refusal NotAnOfficer = Refusal.Because("所写的人不是本案的办案人员", "行政处罚法 43");
    public static readonly Refusal CannotAnswer = Refusal.Because(
        "不满十四周岁,或者不能辨认、控制自己行为的人有违法行为的,不予行政处罚,责令监护人管教或者看管",
        "行政处罚法 30;行政处罚法 31"
    );
    public static readonly Refusal FinedByCourt = Refusal.Because("人民法院已经判处罚金的,不再给予罚款", "行政处罚法 35.2");
    public static readonly Refusal NotSentenced = Refusal.Because("没有判处刑罚的,不填罚金", "行政处罚法 35.2");
    public static readonly Refusal NothingToSetOff = Refusal.Because("应当写明判处的罚金或者已经执行的拘留日数", "行政处罚法 35");
    public static readonly Refusal NotDetained = Refusal.Because("没有给予行政拘留的,不折抵刑期", "行政处罚法 35.1");
    public static readonly Refusal NothingPaid = Refusal.Because("罚款还没有缴纳的,没有可以折抵罚金的数额", "行政处罚法 35.2");
    public static readonly Refusal NotOnTheSpot = Refusal.Because("只有当场作出的处罚决定需要备案", "行政处罚法 52.3");
    public static readonly Refusal NotReported = Refusal.Because("当场作出的处罚决定还没有报所属行政机关备案", "行政处罚法 52.3");
    public static readonly Refusal NothingCollected = Refusal.Because("没有当场收缴、等待上交的罚款", "行政处罚法 71");
    public static readonly Refusal NotHandedIn = Refusal.Because("没有已经上交、等待缴付银行的罚款", "行政处罚法 71");
    public static readonly Refusal NotBanked = Refusal.Because("当场收缴的罚款还没有缴付指定的银行", "行政处罚法 71");
    public static readonly Refusal NothingDue = Refusal.Because("没有还应缴纳的罚款");
    public static readonly Refusal NotAskedFor = Refusal.Because("当事人没有申请延期或者分期缴纳", "行政处罚法 66.2");
    public static readonly Refusal NotOverdue = Refusal.Because("缴款期限还没有届满", "行政处罚法 67.3");
    public static readonly Refusal CourtTooSoon = Refusal.Because(
        "当事人申请复议、提起诉讼或者分期缴纳的期限届满后,才可以申请人民法院强制执行",
        "行政强制法 53"
    );
    public static readonly Refusal CourtTooLate = Refusal.Because(
        "应当自期限届满之日起三个月内申请人民法院强制执行,逾期的应当有正当理由",
        "行政强制法 53"
    );
    public static readonly Refusal OnlyForEnterprises = Refusal.Because("三书同达适用于企业和个体工商户", "优化营商环境条例 53");
    public static readonly Refusal PaperMissing = Refusal.Because(
        "三书同达应当同时送达决定书、合规建议书和信用修复告知书",
        "优化营商环境条例 53"
    );
    public static readonly Refusal ProofMissing = Refusal.Because("每一份文书都应当有送达的凭证", "行政处罚法 61");
    public static readonly Refusal NotByNotice = Refusal.Because("公告送达的,逐份登记送达", "行政处罚法 61");
    public static readonly Refusal BenchmarkUnknown = Refusal.Because("没有查到这个事项在施行中的裁量基准", "裁量权基准意见 12");
    public static readonly Refusal BenchmarkMissing = Refusal.Because("罚款决定应当先适用裁量基准", "裁量权基准意见 12");
    public static readonly Refusal BaseMissing = Refusal.Because("裁量基准的幅度为倍数,应当写明计算的基数");
    public static readonly Refusal ChoicesWrong = Refusal.Because("每个裁量因素都应当从裁量基准的选项中选定一个", "行政处罚法 34");
    public static readonly Refusal EntryUnknown = Refusal.Because("没有查到公布的这一清单事项", "行政处罚法 34");
    public static readonly Refusal EntryNotInForce = Refusal.Because("违法行为之日和办理日期都不在清单事项的施行期间");
    public static readonly Refusal EntryOfOtherItem = Refusal.Because("清单事项只适用于另一个处罚事项");
    public static readonly Refusal NotFirst = Refusal.Because(
        "在追溯期限内同一领域已有处罚或者首违不罚的决定,不属于初次违法",
        "行政处罚法 33"
    );
    public static readonly Refusal OutsideRange = Refusal.Because(
        "罚款不在裁量基准的幅度内,应当说明理由并经批准",
        "行政处罚法 34;裁量权基准意见 12"
    );
    public static readonly Refusal KindOutside = Refusal.Because("处罚种类不在裁量基准的档次内,应当说明理由并经批准", "裁量权基准意见 12");
    public static readonly Refusal ListSaysNoPenalty = Refusal.Because("适用的清单事项不予处罚,应当决定不予处罚", "行政处罚法 33");
    public static readonly Refusal NotMitigated = Refusal.Because("减轻处罚应当低于幅度的下限", "行政处罚法 32");
    public static readonly Refusal NotLighter = Refusal.Because("从轻处罚应当在幅度中间值以下", "行政处罚法 32");
    public static readonly Refusal NotNoPenaltyList = Refusal.Because("清单事项不在不予处罚清单中", "行政处罚法 33");
    public static readonly Refusal OutsideReasonsMissing = Refusal.Because("偏离裁量基准的决定应当写明理由", "裁量权基准意见 12");
    public static readonly Refusal NothingToDepartFrom = Refusal.Because("没有适用裁量基准,无从偏离", "裁量权基准意见 12");
    public static readonly Refusal MakerApprovalMissing = Refusal.Because(
        "偏离其他机关制定的裁量基准,应当先经制定机关批准",
        "裁量权基准意见 12"
    );
    public static readonly Refusal PublicityOver = Refusal.Because("已经超过公示的最长期限", "上海市优化营商环境条例 65");
    public static readonly Refusal NormsUnread = Refusal.Because(
        "违反几个规定的,应当写两行以上,每行为依据、空格和罚款的最高数额",
        "行政处罚法 29"
    );
    public static readonly Refusal LowerNorm = Refusal.Because(
        "同一个违法行为违反多个法律规范应当给予罚款处罚的,按照罚款数额高的规定处罚",
        "行政处罚法 29"
    );
    public static readonly Refusal AboveNorm = Refusal.Because("罚款超过了依据的规定中最高的数额", "行政处罚法 29;行政处罚法 38");
    public static readonly Refusal ReviewerUnqualified = Refusal.Because(
        "初次从事法制审核的人员,应当通过国家统一法律职业资格考试取得法律职业资格",
        "行政处罚法 58.2"
    );
    public static readonly Refusal NoReviewNeeded = Refusal.Because("没有应当法制审核的情形", "行政处罚法 58");
    public static readonly Refusal AlreadyInReview = Refusal.Because("已经送法制审核,或者审核已经通过");
    public static readonly Refusal NotInReview = Refusal.Because("没有正在进行的法制审核,或者审核期限已经延长过", "行政处罚法 58");
    public static readonly Refusal AlreadyPreserved = Refusal.Because("已经先行登记保存");
    public static readonly Refusal MomentUnlikely = Refusal.Because("时间应写作年-月-日 时:分,与办理日期相符");
    public static readonly Refusal NotPreservedAtOnce = Refusal.Because(
        "没有等待补办批准的当场登记保存",
        "市场监督管理行政处罚程序规定 33"
    );
    public static readonly Refusal PreservationReportedLate = Refusal.Because(
        "当场先行登记保存的,应当在二十四小时内报告;逾期的写明原因",
        "市场监督管理行政处罚程序规定 33"
    );
    public static readonly Refusal PreservationUnreported = Refusal.Because("办案人员还没有报告", "市场监督管理行政处罚程序规定 33");
    public static readonly Refusal PreservationUnapproved = Refusal.Because(
        "当场先行登记保存还没有补办批准手续",
        "行政处罚法 56;市场监督管理行政处罚程序规定 33"
    );
    public static readonly Refusal RepairAsked = Refusal.Because("已经申请信用修复,还没有答复");
    public static readonly Refusal RepairNotAsked = Refusal.Because("没有等待答复的信用修复申请");
    public static readonly Refusal NotPromised = Refusal.Because("申请信用修复应当作出信用承诺", "优化营商环境条例 53");
    public static readonly Refusal ToBeWithdrawn = Refusal.Because("决定没有维持的,应当撤回公示,不作信用修复", "行政处罚法 48.2");
    public static readonly Refusal AlreadyOverturned = Refusal.Because("已经登记决定没有维持");
}
