using Yifa.Kernel;
using Yifa.Papers;
using Yifa.Reports;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>定格的数: the numbers a matter keeps, as page and spreadsheet show them.</summary>
public static class KeptNumbers
{
    public static void MapKeptNumbers(this WebApplication app) =>
        app.MapGet("/matters/{kind}/{id:long}/numbers.xlsx", Download).WithMetadata(new DeskAttribute());

    /// <summary>The cases behind a kept number, as they are recorded today.</summary>
    public static string AddressOf(KeptNumber kept, Figure figure, Office office)
    {
        var reading = kept.Reading;
        return DrillAddress.Of(new(figure, new(office, [.. FacetText.Read(reading.Where)]), reading.Period(), reading.Value));
    }

    private static IResult Download(HttpContext context, Visitor visitor, Locality here, string kind, long id)
    {
        if (visitor.View(id) is not { } view || view.Brief.Kind != kind || view.File.Matter.Kept.Count == 0)
        {
            PageBase.Say(context, Gate.NotFound.Text + "。");
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }
        var copy = new MemoryStream();
        XlsxWriter.Write(copy, [view.Brief.Title, "", "", ""], Rows(view, here.Notice));
        copy.Position = 0;
        return Results.File(copy, Materials.NameOf(MediaType.Xlsx), $"{view.Brief.Title}.xlsx");
    }

    /// <summary>The layout of the level above: who reports what, the lines, and who answers for them.</summary>
    private static IEnumerable<IReadOnlyList<object?>> Rows(CaseView view, string? notice)
    {
        if (notice is not null)
            yield return [notice];
        yield return ["填报单位", view.Brief.Office.Name];
        foreach (var facet in view.File.Module.Facets)
            if (facet.Read(view.File.Matter) is { } value)
                yield return [facet.Label, facet.Show(value)];
        yield return ["行次", "指标", "计量单位", "数量"];
        foreach (var kept in view.File.Matter.Kept)
            yield return [kept.Line, new string('　', kept.Depth) + kept.Label, kept.Unit, kept.Reading.Value];
        foreach (var (label, value) in Wording.Facts(view.File))
            if (value is string or DateOnly && view.File.Module.Facets.All(f => f.Label != label.Chinese))
                yield return [label.Chinese, value];
    }
}
