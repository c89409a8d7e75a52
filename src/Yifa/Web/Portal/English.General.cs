namespace Yifa.Web.Portal;

public static partial class English
{
    // The general modules, whose kinds are data.
    private static readonly Dictionary<string, string> General = new()
    {
        ["公开名录"] = "Public registers",
        ["具备条件后批准入册,不再设立的终止筹备"] = "It is entered when it is ready, or its preparation is ended",
        ["有效期满前续期,不再符合条件的退出"] = "It is renewed before its term ends, or leaves when it no longer qualifies",
        ["名录管理员"] = "keeper of registers",
        ["逾期仍未入册的,核实是否还在筹备"] = "If it is still not entered, it is checked whether it is still being prepared",
        ["期满未续的,应当退出名录"] = "If the term ends without renewal, it has to leave the register",
    };
}
