namespace Yifa.Web.Portal;

public static partial class English
{
    // What a unit means to inspect in a year.
    private static readonly Dictionary<string, string> Plans = new()
    {
        ["填好计划各行,报本机关负责人批准"] = "The lines of the plan are filled in and put before the head of the authority",
        ["报统筹机关备案;专项检查先取得批准"] = "The plan is filed with the co-ordinating office; a special inspection is approved first",
        ["向社会公布;统筹机关合并重复的检查"] = "The plan is made public; the co-ordinating office merges visits that overlap",
        ["按计划启动检查;年度终了办结"] = "Visits are started by the plan; it is concluded when its year is over",
        ["检查计划编制人"] = "the author of the inspection plan",
        ["没有公布的计划不得据以检查,由统筹机关督促公布"] =
            "Nobody inspects by a plan that is not public; the co-ordinating office presses for its publication",
        ["没有批准的专项检查不得进行"] = "A special inspection that is not approved may not be made",
        ["没有备案和公布的专项检查不得进行,由统筹机关督促"] =
            "A special inspection that is neither filed nor public may not be made; the co-ordinating office presses for both",
    };
}
