using Yifa.Kernel;

namespace Yifa.Modules.Assistance;

/// <summary>行政处罚法 26 asks for assistance and names no day; each length is a setting.</summary>
public static class Clocks
{
    private const string Law = "行政处罚法 26";

    private static readonly Setting AnswerTerm = Norm("answer", "行政协助答复期限", "5个工作日");
    private static readonly Setting DeliveryTerm = Norm("delivery", "行政协助办理期限", "15个工作日");
    private static readonly Setting CheckTerm = Norm("check", "行政协助结果核查期限", "5个工作日");
    private static readonly Setting RulingTerm = Norm("ruling", "行政协助协调期限", "10个工作日");

    public static readonly ClockRule Answer = new("answer", "答复协助请求", [Under(AnswerTerm, 5)])
    {
        MetBy = [typeof(Accept), typeof(Decline)],
        Responsible = "被请求单位",
        Outside = true,
        IfSilent = "逾期没有答复的,请求单位可以提请协调",
        Norm = true,
    };

    /// <summary>As long as the request says; where it says nothing, as the setting does.</summary>
    public static readonly ClockRule Delivery = new("delivery", "提供协助", [Under(DeliveryTerm, 15)])
    {
        MetBy = [typeof(Deliver)],
        Responsible = "被请求单位",
        Outside = true,
        IfSilent = "逾期没有提供协助的,由请求单位催办",
        Norm = true,
    };

    public static readonly ClockRule Checking = new("checking", "核查协助结果", [Under(CheckTerm, 5)])
    {
        MetBy = [typeof(Complete), typeof(SendBack)],
        Responsible = "请求单位",
        IfSilent = "逾期的,由请求单位说明原因",
        Norm = true,
    };

    public static readonly ClockRule Ruling = new("ruling", "协调", [Under(RulingTerm, 10)])
    {
        MetBy = [typeof(Rule)],
        Responsible = "协调机关",
        IfSilent = "逾期的,由协调机关说明原因",
        Norm = true,
    };

    private static Setting Norm(string key, string label, string term) =>
        new($"assistance.{key}", label, term, "法律没有规定期限,按一般做法暂定,请按本地规定核对", Verified.Memory);

    private static TermInForce Under(Setting setting, int days) => new(DateOnly.MinValue, Term.WorkingDays(days), Law, setting);
}
