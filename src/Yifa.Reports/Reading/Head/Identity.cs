using System.Text.RegularExpressions;

namespace Yifa.Reports.Published;

/// <summary>What a report is and whose: title, region, body and year, from the page's data and otherwise from the text.</summary>
internal sealed partial class Identity
{
    private const int LongestTitle = 60;

    private static readonly HashSet<string> Known = [.. Lexicon.Words("places.txt")];

    private static readonly IReadOnlyList<string> NoPlaces = Lexicon.Words("no-places.txt");

    private readonly PageText page;
    private readonly Outline outline;
    private readonly string opening;

    private Identity(PageText page, Outline outline, HeadData data)
    {
        (this.page, this.outline) = (page, outline);
        var start = outline.Body.Start;
        opening = page.Folded[start..Math.Min(outline.Body.End, start + 400)];
        Title = TitleOf(data);
        var title = Title is null ? "" : Folding.Fold(Title);
        Year = YearOf(title, data);
        Region = AsPrinted(
            Place(title) ?? Signed(Organs, Place) ?? Place(Above ?? "") ?? MostNamed() ?? Place(Organ().Match(opening).Value) ?? City()
        );
        Body = AsPrinted(BodyOf(title, data));
    }

    public string? Title { get; }

    /// <summary>In the page's own characters.</summary>
    public string? Region { get; }
    public string? Body { get; }
    public int? Year { get; }

    public static Identity Of(PageText page, Outline outline, HeadData data) => new(page, outline, data);

    private string? TitleOf(HeadData data)
    {
        var lines = outline
            .Above.Select(line => page.Quote(line))
            .SelectMany(line =>
                line.Length > LongestTitle || line.AsSpan().IndexOfAny(':', '：') > 0
                    ? line.Split('|', '_', ':', '：', ' ')
                    : line.Split('|', '_')
            )
            .Select(line => line.Trim())
            .ToList();
        var named = lines.Where(line => line.Length is > 6 and <= LongestTitle && IsTitle(line)).ToList();
        // the one printed most often, then the longest
        return named.GroupBy(line => line).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).FirstOrDefault()?.Key
            ?? (data.Values.GetValueOrDefault("title") is { } title && IsTitle(title) ? title : null);
    }

    private static bool IsTitle(string line) => TitleWords().IsMatch(Folding.Fold(line)) && line.AsSpan().IndexOfAny("。,，>") < 0;

    private int? YearOf(string title, HeadData data)
    {
        if (AYear().Match(title) is { Success: true } inTitle)
            return int.Parse(inTitle.Groups[1].Value);
        if (data.Values.GetValueOrDefault("reportYear") is { } said && AYear().Match(Folding.Fold(said)) is { Success: true } inData)
            return int.Parse(inData.Groups[1].Value);
        var text = page.Folded[outline.Body.Start..outline.Body.End];
        if (Achieved().Match(text) is { Success: true } heading)
            return int.Parse(heading.Groups[1].Value);
        var plan = Planned().Match(text);
        var before = plan.Success && plan.Index < opening.Length ? opening[..plan.Index] : opening;
        if (AYear().Match(before) is { Success: true } first)
            return int.Parse(first.Groups[1].Value);
        if (plan.Success)
            return int.Parse(plan.Groups[1].Value) - 1;
        return data.Dates.Select(d => (int?)d.On.Year - 1).FirstOrDefault();
    }

    private string? BodyOf(string title, HeadData data)
    {
        if (Organ().Match(title) is { Success: true } inTitle)
            return inTitle.Value;
        if ((Above ?? Signed(Organs)) is { } signed)
            return signed;
        if (Organ().Match(opening) is { Success: true } first && first.Index < 60 && first.Length > 3)
            return first.Value;
        if (data.Values.GetValueOrDefault("issuer") is { } issuer)
            return Folding.Fold(issuer);
        if (Short().Match(opening) is { Success: true } own)
            return Region?[^1] == own.Value[0] ? Region + own.Value[1..] : own.Value;
        return Region is null ? null : $"{Region}人民政府";
    }

    // of the lines right below the text: the first that names an organ
    private string? Signed(Func<string, string?> find, Func<string, string?>? within = null) =>
        outline
            .Below.Take(4)
            .Where(line => line.Length <= 40)
            .Select(line => find(page.Folded[line.Start..line.End]))
            .FirstOrDefault(found => found is not null)
            is { } organ
            ? within is null
                ? organ
                : within(organ)
            : null;

    private string? AsPrinted(string? folded) =>
        folded is not null && page.Folded.IndexOf(folded, StringComparison.Ordinal) is var at and >= 0
            ? page.Original.Substring(at, folded.Length)
            : folded;

    // 某县人民政府 on a line of its own above 关于…的报告
    private string? Above =>
        outline
            .Above.Where(line => line.Length <= 40)
            .Select(line => Organs(page.Folded[line.Start..line.End]))
            .FirstOrDefault(organ => organ is not null);

    private static string? Organs(string line) =>
        Organ().Match(line) is { Success: true } m && m.Length == line.Trim().Length ? m.Value : null;

    private static string? Place(string text) => PlaceName().Matches(text).Select(m => m.Value).FirstOrDefault(IsPlace);

    // 宝山区 ends like 山区, and is one character longer
    private static bool IsPlace(string name) =>
        !NoPlaces.Any(word => name == word || (name.EndsWith(word) && word[^2] is not ('山' or '城' or '新' or '港' or '林' or '矿')))
        && name[0] is not ('的' or '和' or '与' or '及' or '在' or '对' or '为' or '由' or '各' or '该' or '全' or '我' or '本')
        && !name.Contains('法');

    private string? MostNamed() =>
        PlaceName()
            .Matches(page.Folded[outline.Body.Start..outline.Body.End])
            .Select(m => m.Value)
            .Where(IsPlace)
            .GroupBy(name => name)
            .Where(g => g.Count() > 1)
            .OrderByDescending(g => g.Count())
            .Select(g => g.Key)
            .FirstOrDefault();

    /// <summary>The city or province named most often, where the text prints it without 市 or 省.</summary>
    private string? City()
    {
        var text = page.Folded[outline.Body.Start..outline.Body.End];
        var named = Enumerable
            .Range(0, Math.Max(0, text.Length - 2))
            .SelectMany(i => new[] { text.Substring(i, 2), i + 3 <= text.Length ? text.Substring(i, 3) : "" })
            .Where(Known.Contains)
            .GroupBy(name => name)
            .OrderByDescending(g => g.Count())
            .FirstOrDefault();
        return named is null ? null : named.Key + (text.Contains("全省") && !text.Contains("全市") ? "省" : "市");
    }

    [GeneratedRegex(@"(?:法治|依法行政|依法治).*(?:报告|总结|情况)")]
    private static partial Regex TitleWords();

    [GeneratedRegex(@"(?<!\d)(20\d\d|19\d\d)(?=年)")]
    private static partial Regex AYear();

    [GeneratedRegex(@"[一二三]、(20\d\d)年[^\n。]{0,20}(?:举措|成效|情况|成绩|开展)")]
    private static partial Regex Achieved();

    [GeneratedRegex(@"、(20\d\d)年[^\n。]{0,20}(?:安排|打算|思路|计划|重点)")]
    private static partial Regex Planned();

    [GeneratedRegex(
        @"(?<=^|[^\u4e00-\u9fff]|[年度]|关于|中共|[在对])(?![年度]|关于)(?:[\u4e00-\u9fff]{2,4}?(?:省|自治区|市|自治州))?[\u4e00-\u9fff]{1,6}?(?:省|自治区|市|自治州|州(?=人民政府|政府|委|司法)|区|县|旗)"
    )]
    private static partial Regex PlaceName();

    [GeneratedRegex(
        @"(?<=^|[^\u4e00-\u9fff]|[年度]|关于|中共|[在对])(?![年度]|关于)[\u4e00-\u9fff]{2,12}?(?:省|市|区|县|自治州|旗|镇|乡|街道)(?:[\u4e00-\u9fff]{0,10}?(?:局|厅|委员会|办公室)|人民政府|街道办事处)"
    )]
    private static partial Regex Organ();

    [GeneratedRegex(@"(?<![\u4e00-\u9fff])(?:省|市|区|县|州)[\u4e00-\u9fff]{1,6}(?:局|厅|委)(?=深入|坚持|认真|全面|围绕|在)")]
    private static partial Regex Short();
}
