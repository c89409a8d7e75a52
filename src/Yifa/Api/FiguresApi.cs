using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Api;

/// <summary>Figures: readings, their breakdown, and the contributions behind them.</summary>
public sealed class FiguresApi(CaseStore store, FigureBook book)
{
    private const int FewValues = 50;
    private readonly List<Figure> figures = [.. book.All.OrderBy(f => f.Id, StringComparer.Ordinal)];
    private readonly FacetNames names = new(store.Modules, book.All);

    /// <summary>Every figure's reading, in the form the command line prints.</summary>
    public async Task<IResult> List(ApiCall call)
    {
        int? most = call.Text("cuts") switch
        {
            null or "none" => null,
            "few" => FewValues,
            "all" => int.MaxValue,
            _ => throw new UsageException("cuts 可为 none、few、all"),
        };
        // the whole list unless a part is asked for
        var asked = call.Text("take") is null && call.Text("after") is null ? figures : call.Part(figures, f => f.Id).Rows;
        var rows = await new FigureRows(store, names, most).Read(asked, CutOf(call), Period.Year(call.Year()));
        return ApiAnswer.Written("[\n" + string.Join(",\n", rows.Select(r => r.Json())) + "\n]");
    }

    /// <summary>One figure's reading, broken down by month, by office or by a facet.</summary>
    public async Task<IResult> Show(ApiCall call)
    {
        var figure = FigureOf(call);
        var (cut, period, by) = (CutOf(call), Period.Year(call.Year()), call.Text("by"));
        var row = (await new FigureRows(store, names, null).Read([figure], cut, period))[0];
        if (by is null)
            return ApiAnswer.Written(row.Json());
        var parts = await store.Read(ledger => Parts(ledger, figure, cut.For(figure), period, by));
        var lines = parts.Select(p =>
            $$"""{"{{p.Key}}":{{Quote(p.Value)}},"label":{{Quote(p.Label)}},"reading":{{FigureRow.Print(figure, p.Reading.Value) ?? "null"}}}"""
        );
        return ApiAnswer.Written($$"""{"figure":{{row.Json()}},"by":{{Quote(by)}},"rows":[{{string.Join(",\n", lines)}}]}""");
    }

    private async ValueTask<List<(string Key, string Value, string Label, Reading Reading)>> Parts(
        Ledger ledger,
        Figure figure,
        Cut cut,
        Period period,
        string by
    )
    {
        if (by == "month")
            return
            [
                .. (await ledger.ReadByMonth(figure, cut, period)).Select(p =>
                    ("month", $"{p.Month.From:yyyy-MM}", $"{p.Month.From.Month}月", p.Reading)
                ),
            ];
        if (by == "office")
            return
            [
                .. (await ledger.ReadByOffice(figure, cut, period, store.Below(cut.Office))).Select(p =>
                    ("office", p.Office.Path, p.Office.Name, p.Reading)
                ),
            ];
        if (!figure.Facets.Contains(by))
            throw Near.Unknown("分法", by, figure.Facets.Prepend("office").Prepend("month"));
        return
        [
            .. (await ledger.ReadBy(figure, cut, period, by)).Select(p => ("value", p.Value, names.Show(figure, by, p.Value), p.Reading)),
        ];
    }

    /// <summary>
    /// The contributions that add up to the reading, newest first. A rate has none of its own: <c>part=numerator</c> or
    /// <c>part=denominator</c> says which side.
    /// </summary>
    public async Task<IResult> Drill(ApiCall call)
    {
        var (whole, cut, period) = (FigureOf(call), CutOf(call), Period.Year(call.Year()));
        var (figure, where) = PartOf(whole, call.Text("part"));
        var narrowed = cut.For(whole).And(where);
        var page = store.Drill(call.ReaderOf(KindOf(figure)), figure, narrowed, period, call.After(), call.Take());
        var reading = await store.Read(figure, narrowed, period);
        return ApiAnswer.Json(
            new
            {
                Figure = figure.Id,
                Reading = reading.Value,
                Rows = page.Rows.Select(d => new
                {
                    Matter = MatterJson.Of(d.Matter, store),
                    d.On,
                    d.Amount,
                    d.Entry,
                    d.Facets,
                }),
                Next = call.LeadOn(page.Next?.ToString()),
            }
        );
    }

    private static (Figure, IReadOnlyList<(string, string)>) PartOf(Figure figure, string? part)
    {
        if (figure.NotYet is { } reason)
            throw new UsageException(reason);
        if (figure.IsCounted)
            return part is null ? (figure, []) : throw new UsageException("part 只用于比率和比值");
        if (figure is not { Numerator: { } top, Denominator: { } bottom })
            throw new UsageException($"同比没有自己的明细,请看 {figure.Of!.Id}");
        var chosen = part switch
        {
            "numerator" => (top, figure.NumeratorWhere),
            "denominator" => (bottom, figure.DenominatorWhere),
            _ => throw new UsageException("比率没有自己的明细,请用 part=numerator 或 part=denominator 看分子或分母"),
        };
        return chosen.Item1.IsCounted ? chosen : throw new UsageException($"没有自己的明细,请看 {chosen.Item1.Id}");
    }

    private string KindOf(Figure figure) => store.Modules.FirstOrDefault(m => m.Figures.Contains(figure))?.Kind ?? "";

    private Figure FigureOf(ApiCall call) =>
        book.Figure(call.Route("id"))
        ?? throw Unanswerable.Unknown(Near.Unknown("指标", call.Route("id"), figures.Select(f => f.Id)).Message);

    private Cut CutOf(ApiCall call) => new(call.ReadableOffice(), names.Read(call.Texts("where")));

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text, FactsJson.Options);
}
