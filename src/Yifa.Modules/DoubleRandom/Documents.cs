using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

/// <summary>抽查事项及查处结果及时向社会公开: each step has its notice.</summary>
public static class Documents
{
    private const string Law = "优化营商环境条例 54";

    public static readonly Template Announcement = new(
        "announcement",
        "抽取公告",
        Law,
        Needed("抽查事项", c => string.Join('、', c.Items)),
        Needed("抽取日", c => c.DrawDay is { } day ? DocumentText.Day(day) : null),
        Needed("承诺值", c => c.Current.Commitment)
    )
    {
        Body = m => Announced((RandomCheck)m),
    };

    public static readonly Template DrawnNotice = new("drawn-notice", "抽取结果公告", Law, Needed("种子", c => c.Current.Seed))
    {
        Body = m => DrawnFrom((RandomCheck)m),
    };

    public static readonly Template ResultNotice = new(
        "result-notice",
        "抽查结果公示",
        Law,
        Needed("公开的结果", c => c.Published > 0 ? $"{c.Published}家" : null)
    )
    {
        Body = m =>
            [
                $"{m.Title}抽中{((RandomCheck)m).Drawn}家,已登记并公开{((RandomCheck)m).Published}家的检查结果。",
                "各家的结果见本机关公开网页。",
            ],
    };

    private static IEnumerable<string> Announced(RandomCheck check)
    {
        var round = check.Current;
        yield return $"{check.Title}定于{DocumentText.Day(round.Day!.Value)}进行{round.Called()}。";
        if (round.Reason.Length > 0)
            yield return $"另行抽取的理由:{round.Reason}。";
        yield return $"从{round.Objects}家检查对象中抽取{round.Take}家,从{round.Inspectors}名执法检查人员中为每家选派{round.Each}人,应当回避的{round.Conflicts}对不相配。";
        yield return $"抽查事项:{string.Join('、', check.Items)}。依据:{check.Basis}。";
        yield return $"承诺值(名录、规则和双方随机数校验值的SHA-256):{round.Commitment}。";
        if (round.Beacon.Length > 0)
            yield return $"抽取时加入的公共数值:{round.Beacon}。";
        yield return "名录和规则自公告起不再改动。抽取之后公布全部抽取记录,任何人都可以重新抽取一遍,核对结果。";
    }

    private static IEnumerable<string> DrawnFrom(RandomCheck check)
    {
        var round = check.Current;
        yield return $"{check.Title}已于{DocumentText.Day(round.DrawnOn!.Value)}完成{round.Called()},抽中{check.Drawn}家。";
        yield return $"抽查组织人公布的随机数:{round.Organiser!.Secret};抽取监督人公布的随机数:{round.Witness!.Secret}。";
        if (round.BeaconValue.Length > 0)
            yield return $"公共数值:{round.BeaconValue}。";
        yield return $"由承诺值和以上各数得出的种子:{round.Seed}。";
    }

    private static Element Needed(string label, Func<RandomCheck, string?> read) => Template.Element(label, Law, read);
}
