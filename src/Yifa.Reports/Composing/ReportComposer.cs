using Yifa.Kernel;

namespace Yifa.Reports;

/// <summary>Composes a region's annual report (年度法治政府建设情况报告) from readings. Every number in it opens onto the cases behind it.</summary>
public static class ReportComposer
{
    /// <summary>Reads what the template asks for and writes the paper. What has no reading leaves no trace in the text.</summary>
    /// <param name="ledger">One moment of the records.</param>
    /// <param name="figures">The catalogue; ids that the template names and it lacks are passed over.</param>
    public static async ValueTask<Paper> Compose(
        Ledger ledger,
        IReadOnlyList<Figure> figures,
        ReportRequest request,
        ReportTemplate template
    )
    {
        var (paper, _) = await ComposeDraft(ledger, figures, request, template);
        return paper;
    }

    /// <summary>The same, and what the template asks for and the text does not say.</summary>
    public static async ValueTask<(Paper Paper, IReadOnlyList<Unsaid> Missing)> ComposeDraft(
        Ledger ledger,
        IReadOnlyList<Figure> figures,
        ReportRequest request,
        ReportTemplate template
    )
    {
        var book = await ReadingBook.Fill(ledger, figures, request, template);
        var (numbers, notes) = (new NumberRuns(request, book), new Notes());
        var narrative = new Narrative(request, book, numbers, notes);
        List<Block> body = [.. Body(request, book, template, narrative, numbers, notes)];
        return (
            new(request.Title, body) { Meta = [.. Meta(request)], Notice = request.SampleNotice },
            book.Unsaid(template, narrative.Told)
        );
    }

    private static IEnumerable<Block> Body(
        ReportRequest request,
        ReadingBook book,
        ReportTemplate template,
        Narrative narrative,
        NumberRuns numbers,
        Notes notes
    )
    {
        var parts = Told(request, template.Parts.Select(p => (p.Title, Blocks: narrative.Write(p))))
            .Where(p => p.Blocks.Count > 0)
            .ToList();
        if (parts.Count == 0)
            return [Paragraph.Of($"{request.PeriodInYear},{request.Office.Name}的办案记录中尚无可以列入本报告的数字。")];
        parts.Add(("主要指标", [.. new IndicatorTables(request, book, numbers).Write(narrative.Told, template.Monthly)]));
        parts.Add(("口径说明", [.. new Definitions(request, numbers).Write(narrative.Told)]));
        if (notes.Any)
            parts.Add(("附注", [.. notes.Blocks()]));
        return parts
            .SelectMany((p, i) => p.Blocks.Prepend(new Heading(1, $"{ChineseNumeral.Of(i + 1)}、{p.Title}")))
            .Prepend(
                Paragraph.Of(
                    $"现将{request.PeriodInYear}{request.Region}推进法治政府建设的有关情况报告如下。文中数字均由办案记录汇总,每个数字可查到所依据的事项。"
                )
            );
    }

    /// <summary>The template's parts with what others wrote under them, then the parts that only others wrote.</summary>
    private static IEnumerable<(string Title, IReadOnlyList<Block> Blocks)> Told(
        ReportRequest request,
        IEnumerable<(string Title, IReadOnlyList<Block> Blocks)> parts
    )
    {
        List<(string Title, IReadOnlyList<Block> Blocks)> own = [.. parts];
        foreach (var (title, blocks) in own)
            yield return (title, [.. blocks, .. request.Further.Where(f => f.Title == title).SelectMany(f => f.Blocks)]);
        foreach (var further in request.Further.Where(f => own.All(p => p.Title != f.Title)))
            yield return further;
    }

    private static IEnumerable<(string Label, string Value)> Meta(ReportRequest request)
    {
        yield return ("报告年度", $"{request.Year}年");
        yield return ("机构", request.Office.Name);
        if (request.AsOf is { } day)
            yield return ("生成依据日期", $"{day.Year}年{day.Month}月{day.Day}日");
    }
}
