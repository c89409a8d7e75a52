namespace Yifa.Web.Portal;

public static partial class English
{
    // Inspections of enterprises.
    private static readonly Dictionary<string, string> Inspections = new()
    {
        ["取得检查码后才能检查"] = "There is no inspection before a code is issued",
        ["检查人员凭码检查,当场制作检查笔录"] = "Officers inspect under the code and write the record on the spot",
        ["检查机关告知检查结果"] = "The inspecting body tells the result",
        ["被检查企业按期整改,检查机关核查"] = "The enterprise puts it right in time, and the inspecting body checks",
        ["检查机关答复被检查企业的异议"] = "The inspecting body answers the objection of the enterprise",
        ["赋码人员"] = "the registrar of codes",
        ["没有检查码的,不得检查"] = "Without a code there is no inspection",
        ["检查人员"] = "the officers",
        ["检查码过期的,重新赋码或者取消检查"] = "If the code has expired, a new one is issued or the inspection is cancelled",
        ["检查机关负责人"] = "the head of the inspecting body",
        ["没有补办的,不能告知检查结果"] = "Until it is approved the result cannot be told",
        ["逾期的,说明理由并尽快告知"] = "If it is late, the reason is given and the result told as soon as possible",
        ["检验检测机构"] = "the laboratory",
        ["逾期没有结果的,由检查人员催问"] = "If no result comes in time, the officers ask for it",
        ["被检查企业"] = "the enterprise inspected",
        ["逾期没有整改的,依法处理"] = "If it is not put right in time, the law takes its course",
        ["逾期的,由检查机关负责人督促"] = "If it is late, the head of the inspecting body presses for it",
        ["逾期的,由检查机关说明理由"] = "If it is late, the inspecting body gives the reason",
    };
}
