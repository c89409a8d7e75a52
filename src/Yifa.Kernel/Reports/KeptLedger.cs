namespace Yifa.Kernel;

/// <summary>台账的定格: the figures a matter kept, read as if they were the records, so that what was frozen prints as it stood.</summary>
public sealed class KeptLedger(IEnumerable<KeptNumber> kept, Func<string, Figure?> figureOf) : Ledger
{
    private readonly Dictionary<string, decimal> values = kept.Where(k => figureOf(k.Reading.Figure) is not null)
        .ToDictionary(
            k => ReportQuestions.NameOf(figureOf(k.Reading.Figure)!, FacetText.Read(k.Reading.Where), k.Reading.Period()),
            k => k.Reading.Value
        );

    public override ValueTask<Withheld?> Withheld(Figure figure, Cut cut, Period period) =>
        new(
            values.ContainsKey(ReportQuestions.NameOf(figure, cut.For(figure).Where, period))
                ? null
                : new Withheld(Telling.Beside, Words.Chinese(Telling.Beside), "定格时没有这个数")
        );

    /// <summary>0 for what was not kept: nothing was bound to it.</summary>
    public override ValueTask<decimal> Total(Figure figure, Cut cut, Period period) =>
        new(values.GetValueOrDefault(ReportQuestions.NameOf(figure, cut.Where, period)));

    public override ValueTask<IReadOnlyList<(string Value, decimal Total)>> TotalBy(Figure figure, Cut cut, Period period, string facet) =>
        new([]);

    public override async ValueTask<IReadOnlyList<(Period Month, decimal Total)>> TotalByMonth(Figure figure, Cut cut, Period period)
    {
        var months = new List<(Period, decimal)>();
        foreach (var month in period.Months())
            months.Add((month, await Total(figure, cut, month)));
        return months;
    }

    public override ValueTask<IReadOnlyList<(Office Office, decimal Total)>> TotalByOffice(Figure figure, Cut cut, Period period) =>
        new([]);
}
