namespace Yifa.Web.Portal;

public static partial class English
{
    // 送达: how papers reach the party.
    private static readonly Dictionary<string, string> Serving = new()
    {
        ["核稿、会签、签发的人员"] = "those who check and sign drafts",
        ["逾期标记,不影响文稿"] = "It is marked overdue; the draft stands",
        ["不在岗的日期已经登记。"] = "Your days of absence are registered.",
        ["送达人"] = "who serves it",
        ["受送达人"] = "addressee",
        ["逾期标记,应当查询结果或者改用其他方式送达"] = "It is marked overdue: the result is asked for, or it is served in another way",
        ["公告期间经过,视为送达"] = "Once the notice has run its time, the paper counts as served",
        ["填写能够收到文书的地址;地址有变动的,请再次确认"] = "The address where papers reach you; confirm it again when it changes",
        ["文书送到本平台的账号,到达之日为送达日期;可以随时撤回"] =
            "Papers come to your account here and count as served on the day they arrive; you can take this back at any time",
        ["已知晓:地址不准确、变更后没有告知,文书被退回的,退回之日视为送达"] =
            "I know: if the address is wrong or has changed without notice and a paper comes back, it counts as served on that day",
        ["不填为最早一份还没有确认的"] = "Leave it empty for the earliest one not yet confirmed",
        ["送达地址"] = "Address for service",
        ["送达地址确认书"] = "Address form",
        ["送达回证"] = "Record of service",
        ["您于{0}确认了送达地址。"] = "You confirmed your address for service on {0}.",
        ["您同意电子送达,文书会送到这个账号。"] = "You agreed to electronic service: papers come to this account.",
        ["您没有同意电子送达。"] = "You have not agreed to electronic service.",
        ["{0}送达,{1}"] = "Served on {0}: {1}",
        ["已经发出,请确认收到。"] = "Sent to you; please confirm that you have it.",
        ["正在送达。"] = "On its way.",
        ["直接送达"] = "by hand",
        ["留置送达"] = "left at your home",
        ["电子送达"] = "electronically",
        ["委托送达"] = "through another authority",
        ["邮寄送达"] = "by post",
        ["转交送达"] = "through your unit",
        ["公告送达"] = "by public notice",
        ["送达地址确认书应当写明送达地址,或者同意电子送达"] = "Give an address, or agree to electronic service",
        ["送达地址确认书应当由受送达人签名确认"] = "Confirm with your signature",
        ["没有以电子方式向您送达、尚待确认的这一份文书"] = "No such paper was sent to you electronically and waits to be confirmed",
        ["没有同意过电子送达,或者已经撤回"] = "There is no consent to electronic service to take back",
        ["确认送达地址"] = "Confirm address for service",
        ["撤回电子送达同意"] = "Take back consent to electronic service",
        ["确认收到文书"] = "Confirm receipt of a paper",
        ["同意电子送达"] = "I agree to electronic service",
        ["收件电话"] = "telephone for deliveries",
        ["签名确认"] = "Signed",
        ["收到的文书"] = "Paper received",
    };
}
