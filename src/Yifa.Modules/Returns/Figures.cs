using Yifa.Kernel;

namespace Yifa.Modules.Returns;

public static class Figures
{
    public static readonly Figure Sent = Figure.Count(
        "returns.sent",
        "报送统计报表",
        "Returns sent",
        "份",
        "报表报送上级,每份一次,计入报告期最后一日;退回重报的不再计。",
        "form",
        "span"
    ) with
    {
        NamesNobody = true,
    };

    /// <summary>So that one form can be held against another, and a level above against those below.</summary>
    public static readonly Figure Reported = Figure.Sum(
        "returns.reported",
        "报表所报的数",
        "Numbers told in returns",
        "按行次",
        "报送的报表各行的数,计入报告期最后一日;重报的,计其差。",
        "form",
        "line",
        "span"
    ) with
    {
        IsForChecks = true,
    };
}
