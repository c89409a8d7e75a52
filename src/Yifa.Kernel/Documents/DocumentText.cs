namespace Yifa.Kernel;

/// <summary>文书: an issued document as a paper (公文, GB/T 9704), with every mandatory element in its words.</summary>
public static class DocumentText
{
    /// <summary>What an element says when the law asks for it only in other cases.</summary>
    public const string NotApplicable = "不适用";

    /// <summary>Composes the paper.</summary>
    /// <param name="module">The kind of the matter.</param>
    /// <param name="matter">The matter as it was when the document was issued.</param>
    /// <param name="papers">The documents of the matter in the order of issuing.</param>
    /// <param name="n">Which of them, 1 for the first.</param>
    /// <param name="filled">What was filled in at the act that issued it, label and value, without personal values.</param>
    public static Paper Of(
        Module module,
        Matter matter,
        IReadOnlyList<Issued> papers,
        int n,
        IReadOnlyList<(string Label, string Value)> filled
    )
    {
        var issued = papers[n - 1];
        var template = module.Document(issued.Template);
        return issued switch
        {
            { Corrects: { } correction } => Corrected(module, matter, papers, issued, correction),
            { Serves: { } attempt } => Served(module, matter, papers, issued, attempt),
            _ => Of(module, matter, issued, template.TellsAct ? filled : []),
        };
    }

    /// <summary>The notices that correct the n-th document, by their places.</summary>
    public static IEnumerable<int> CorrectedBy(IReadOnlyList<Issued> papers, int n) =>
        papers.Select((p, i) => (p.Corrects, Place: i + 1)).Where(p => p.Corrects?.Paper == n).Select(p => p.Place);

    /// <summary>2024年2月7日.</summary>
    public static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    private static Paper Of(Module module, Matter matter, Issued issued, IReadOnlyList<(string Label, string Value)> filled)
    {
        var template = module.Document(issued.Template);
        var words = issued.Text?.ReplaceLineEndings("\n").Split('\n') ?? template.Body?.Invoke(matter) ?? [];
        List<string> body = [.. words.Where(text => !string.IsNullOrWhiteSpace(text))];
        var said = string.Join('\n', body);
        // what the words do not say already stands before them under its name
        List<string> listed = [];
        foreach (var (label, text) in template.Elements.Select(e => (e.Label, Text: e.Read(matter) ?? "")).Concat(filled))
            if (!string.IsNullOrWhiteSpace(text) && text != NotApplicable && !said.Contains(text, StringComparison.Ordinal))
            {
                listed.Add($"{label}:{text}{(IsEnded(text) ? "" : "。")}");
                said += "\n" + text;
            }
        return new(template.Label, [.. listed.Concat(body).Concat(Basis(module, template, issued.On)).Select(Paragraph.Of)])
        {
            Official = new(matter.Office.Name, issued.On)
            {
                Number = issued.Number ?? matter.Number ?? matter.Receipt,
                To = template.To?.Invoke(matter),
                HasMasthead = !template.IsRecord,
                IsSealed = !template.IsRecord,
            },
        };
    }

    private static Paper Corrected(Module module, Matter matter, IReadOnlyList<Issued> papers, Issued issued, Correction correction)
    {
        var wrong = papers[correction.Paper - 1];
        var template = module.Document(wrong.Template);
        return new(
            module.Document(issued.Template).Label,
            [.. correction.Body(template, wrong).Concat(Basis(module, module.Document(issued.Template), issued.On)).Select(Paragraph.Of)]
        )
        {
            Official = new(matter.Office.Name, issued.On)
            {
                Number = wrong.Number ?? matter.Number ?? matter.Receipt,
                To = template.To?.Invoke(matter),
            },
        };
    }

    /// <summary>送达回证.</summary>
    private static Paper Served(Module module, Matter matter, IReadOnlyList<Issued> papers, Issued issued, ServiceAttempt attempt)
    {
        var served = papers[attempt.Paper - 1];
        (string Label, string? Value)[] lines =
        [
            ("送达的文书", $"《{module.Document(served.Template).Label}》{served.Number ?? matter.Number ?? matter.Receipt}"),
            ("受送达人", attempt.To),
            ("送达方式", Words.Chinese(attempt.Manner)),
            ("送达地点", attempt.Place ?? (attempt.AtConfirmed ? "送达地址确认书上的地址" : null)),
            ("结果", $"{Words.Chinese(attempt.Result)}{(attempt.Day is { } day ? $",{Day(day)}" : "")}"),
            (attempt.Manner == ServiceManner.Left ? "见证人" : "签收人", attempt.Signer),
            ("过程记录", attempt.Recorded ? "已拍照或者录像" : null),
            ("凭证", attempt.Proof),
            ("原因和经过", attempt.Reason),
            ("送达人", attempt.By),
            ("生效", Effect.Of(attempt)?.Reason),
        ];
        var texts = lines.Where(l => !string.IsNullOrWhiteSpace(l.Value)).Select(l => $"{l.Label}:{l.Value}。");
        return new(
            module.Document(issued.Template).Label,
            [.. texts.Concat(Basis(module, module.Document(issued.Template), issued.On)).Select(Paragraph.Of)]
        )
        {
            Official = new(matter.Office.Name, issued.On)
            {
                Number = matter.Number ?? matter.Receipt,
                HasMasthead = false,
                IsSealed = false,
            },
        };
    }

    // A text that was not yet in force is not cited; where an earlier one then held, its articles are not at hand.
    private static IEnumerable<string> Basis(Module module, Template template, DateOnly day)
    {
        var cites = Cite.ParseAll(template.Law).Where(c => InForce(module.Laws, c, day)).ToList();
        if (cites.Count > 0)
            yield return $"依据:{string.Join('、', cites)}。";
    }

    private static bool InForce(IReadOnlyList<Instrument> laws, Cite cite, DateOnly day) =>
        laws.Where(l => l.Name == cite.Instrument).ToList() is not { Count: > 0 } versions || versions.Exists(v => v.InForceFrom <= day);

    private static bool IsEnded(string text) => text[^1] is '。' or '”' or '\uFF01' or '!' or '\n';
}
