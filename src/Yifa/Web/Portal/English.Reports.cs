namespace Yifa.Web.Portal;

public static partial class English
{
    // Returns to the level above and the annual report.
    private static readonly Dictionary<string, string> Reports = new()
    {
        ["法治政府建设年度报告"] = "Annual reports on law-based government",
        ["核对数据,提交审核"] = "The numbers are checked and handed in for review",
        ["审核人核对后同意或者退回"] = "The reviewer agrees or sends it back",
        ["负责人签发或者退回"] = "The head signs or sends it back",
        ["报送上级"] = "It is sent to the level above",
        ["统计员"] = "statistician",
        ["逾期的,由上级催报并通报"] = "If it is late, the level above asks for it and says so publicly",
        ["收齐各单位材料,定格数字,送审"] = "Contributions are gathered, the numbers are frozen, and it goes to review",
        ["会议审议"] = "The meeting deliberates on it",
        ["保密审查,报送,公开"] = "It is reviewed for secrets, submitted and published",
        ["由起草人催报"] = "The drafter reminds the unit",
        ["各供稿单位"] = "the contributing units",
        ["报告起草人"] = "drafter of the report",
        ["督察单位督促,仍不报送的通报批评"] = "The supervising unit urges it; if it is still not submitted, this is criticised publicly",
        ["督察单位督促,仍不公开的通报批评"] = "The supervising unit urges it; if it is still not published, this is criticised publicly",
    };
}
