namespace Yifa.Web.Portal;

public static partial class English
{
    // Credit reports, and the data they are made of.
    private static readonly Dictionary<string, string> Credit = new()
    {
        ["专用信用报告"] = "Credit reports",
        ["核对申请人的身份和申请的内容,出具报告"] = "Who asks and what is asked for are checked, and the report is given out",
        ["在有效期内可以扫码或者凭编号和校验码核验"] = "While it holds, it is verified by its QR code, or by number and check code",
        ["信用报告出具人员"] = "the officer who gives out reports",
        ["逾期没有出具的,由负责人督促"] = "If it is not given out in time, the head presses for it",
        ["申请报告的企业"] = "the enterprise that asked for the report",
        ["报告已经过期;核查异议,在期限内答复"] = "The report has expired; the objection is looked into and answered in time",
        ["写报告中这条信息的文号;报告遗漏的不填"] = "The number of the entry in the report; leave it empty if the report misses one",
        ["能够自行核查的,直接答复"] = "What the office can verify by itself is answered without being passed on",
        ["逾期没有答复的,由负责人督促"] = "If it is not answered in time, the head presses for it",
        ["数据提供单位"] = "the unit that gave the data",
        ["逾期没有核查的,向数据提供单位催办"] = "If it is not looked into in time, the unit is pressed for it",
        ["报告中的部分信息正在处理异议。"] =
            "The enterprise has objected to an entry of this report, and the objection is being looked into.",
        ["过期的报告不能再用,需要的重新申请"] = "A report that has expired is of no use any more; ask for a new one if you need it",
        ["月份终了后按期归集数据"] = "The data are handed over in time after the end of the month",
        ["补交数据;统筹人员催办"] = "The data are handed over late; the co-ordinator presses for them",
        ["数据归集人员"] = "whoever hands over data",
        ["逾期的,列为未归集,告知统筹机关,信用报告写明缺少的数据"] =
            "If they are late, the co-ordinating office is told, and credit reports say which data are missing",
        ["数据归集统筹人员"] = "the co-ordinator of data",
        ["没有催办的,由统筹机关负责人督促"] = "If nobody presses for them, the head of the co-ordinating office does",
        ["申请专用信用报告"] = "Ask for a credit report",
        ["用一份信用报告代替各部门的有无违法记录证明。企业账号登录后申请,核对后出具,收到的人扫码就能核验。"] =
            "One report in place of each department's certificate that you broke no law. Sign in with the enterprise's account; it is checked and given out, and whoever receives it verifies it by its QR code.",
        ["您是哪一家"] = "Your enterprise",
        ["只能申请本企业的报告。名称和统一社会信用代码与账号登记的一致。"] =
            "You can only ask for your own enterprise's report. Name and credit code are as your account has them.",
        ["要哪一段时间的"] = "The period",
        ["按处罚决定作出的日期计算。领域不选的,全部领域都写。"] = "By the day a penalty was decided. Choose no field to have them all.",
        ["做什么用"] = "What it is for",
        ["用途和接收的单位会写在报告上。"] = "The report says what it is for and who is to receive it.",
        ["请哪里出具"] = "Where to ask",
        ["选您登记地的人民政府。"] = "Choose the government of the place where you are registered.",
        ["处罚决定作出的日期"] = "The day on which a penalty was decided",
        ["不选的,包括全部领域"] = "All fields, if you choose none",
        ["接收报告的单位,可以不填"] = "Who is to receive the report; may be left empty",
        ["只能申请本企业的信用报告,统一社会信用代码与登录账号登记的不符"] =
            "You can only ask for your own report: the credit code is not the one of your account",
        ["企业名称与登录账号登记的不符"] = "The name is not the one of your account",
        ["报告期间的起日不能晚于止日"] = "The period ends before it begins",
        ["报告期间不能晚于申请之日"] = "The period ends after today",
        ["报告期间超过可以查询的年限"] = "The period reaches further back than can be asked for",
        ["核验信用报告"] = "Verify a credit report",
        ["收到一份信用报告,扫码或者填编号,看是不是真的、还能不能用。"] =
            "You were given a credit report: scan it or enter its number, and see whether it is genuine and still holds.",
        ["收到一份专用信用报告,在这里核验是不是真的、还能不能用。不用登录。"] =
            "Verify here whether a credit report you were given is genuine and still holds. No need to sign in.",
        ["核验结果"] = "Result",
        ["{0}起不再有效。"] = "It has not held since {0}.",
        ["这份报告"] = "This report",
        ["报告编号"] = "Number of the report",
        ["出具机关"] = "Issued by",
        ["企业名称"] = "Enterprise",
        ["统一社会信用代码"] = "Credit code",
        ["出具日期"] = "Issued on",
        ["报告期间"] = "Period",
        ["报告的内容"] = "What the report says",
        ["请逐字核对您收到的报告,不一致的以这里为准。"] =
            "Compare it word by word with the report you received. Where they differ, this one is right.",
        ["给会用程序核验的人"] = "For whoever verifies by program",
        ["正文的摘要(SHA-256):"] = "Digest of the words (SHA-256): ",
        ["公钥在"] = "Public keys:",
        ["按编号核验"] = "Verify by number",
        ["校验码"] = "Check code",
        ["报告末尾二维码旁边的八位。"] = "Eight characters beside the QR code at the end of the report.",
        ["核验"] = "Verify",
        ["请稍后再试"] = "Try again later",
        ["核验得太频繁。"] = "You are verifying too often.",
        ["没有这份报告"] = "There is no such report",
        ["编号和校验码不符,请核对后再填。"] = "Number and check code do not belong together; look at them once more.",
        ["报告是真的,现在有效"] = "The report is genuine and holds now",
        ["不是信用报告的二维码"] = "Not the QR code of a credit report",
        ["请扫描报告末尾的二维码,或者填写编号和校验码。"] = "Scan the QR code at the end of the report, or enter number and check code.",
        ["出具机关不明"] = "Unknown issuer",
        ["签发这份报告的不是本系统认识的机关。"] = "Whoever signed this report is not known here.",
        ["伪造或改动过"] = "Forged or changed",
        ["内容与签名不符,或者从来没有出具过,请不要采用。"] =
            "Its words and its signature do not agree, or it was never given out. Do not rely on it.",
        ["已撤销"] = "Revoked",
        ["出具机关已经撤销这份报告,请不要采用。"] = "The issuer has revoked this report. Do not rely on it.",
        ["已被更正后的报告代替"] = "A corrected report has taken its place",
        ["请向企业要更正后的报告。"] = "Ask the enterprise for the corrected report.",
        ["已过期"] = "Expired",
        ["请企业重新申请。"] = "Let the enterprise ask for a new one.",
        ["出具之后公开的信息有变化"] = "What is public has changed since",
        ["报告是真的,但是不再是最新的情况,请企业重新申请。"] =
            "The report is genuine but superseded by what was published since. Let the enterprise ask for a new one.",
        ["出具之后公开的信息没有变化。"] = "What is public has not changed since it was given out.",
    };
}
