using Yifa.Kernel;

namespace Yifa.Web;

/// <summary>A document of a matter as a paper to look at: its head, its mandatory elements, its body.</summary>
public static class MatterPapers
{
    public static Paper Of(CaseFile file, Issued issued, string? notice)
    {
        var template = file.Module.Document(issued.Template);
        var blocks = new List<Block>();
        var elements = template.Elements.Select(e => (e.Label, Text: e.Read(file.Matter))).Where(e => !string.IsNullOrWhiteSpace(e.Text));
        foreach (var text in template.Body?.Invoke(file.Matter) ?? [])
            if (!string.IsNullOrWhiteSpace(text))
                blocks.Add(Paragraph.Of(text));
        List<IReadOnlyList<Run>> rows = [.. elements.Select(e => (IReadOnlyList<Run>)[new Run(e.Label), new Run(e.Text!)])];
        if (rows.Count > 0)
            blocks.Add(new Table(null, ["要素", "内容"], rows));
        blocks.Add(Paragraph.Of($"{file.Matter.Office.Name}\n{Wording.Long(issued.On)}"));
        return new(template.Label, blocks) { Meta = [.. MetaOf(file, issued, template)], Notice = notice };
    }

    private static IEnumerable<(string, string)> MetaOf(CaseFile file, Issued issued, Template template)
    {
        yield return ("文号", issued.Number ?? file.Matter.Number ?? file.Matter.Receipt);
        yield return ("案件", file.Matter.Title);
        yield return ("制作日期", Wording.Long(issued.On));
        yield return ("依据", string.Join('、', Cite.ParseAll(template.Law)));
    }
}
