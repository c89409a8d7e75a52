using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Public;

/// <summary>Every number of a figure that can be asked for, by office, month and facet, taken down and attacked.</summary>
internal sealed class Survey(GridLedger records, Ledger told, int few, Figure figure, IReadOnlyList<Office> offices)
{
    private static readonly Period Year = Period.Year(2024);
    private readonly Attacker attacker = new();
    private readonly Dictionary<string, decimal> truth = [];
    private readonly Dictionary<string, Reading> readings = [];

    /// <summary>The small numbers that are told, or narrowed down further than to be small, or solved.</summary>
    public IEnumerable<string> Small()
    {
        foreach (var office in offices)
            TakeDown(office).GetAwaiter().GetResult();
        var solved = attacker.Solves().ToHashSet();
        attacker.Propagates();
        Assert.All(truth, t => Assert.InRange((long)t.Value, attacker.Of(t.Key).Low, attacker.Of(t.Key).High)); // who is wrong proves nothing
        foreach (var (cell, value) in truth.Where(t => t.Value > 0 && t.Value < few))
        {
            var (low, high) = attacker.Of(cell);
            // a month of a value stands in a month of all, which may itself be said to be small
            var isSaidSmall =
                readings[cell].Withheld?.Telling == Telling.Few || (cell.Contains('=') && !cell.Contains("-01-01/2024-12-31 "));
            var enough = isSaidSmall ? few - 1 : few;
            if (high - low + 1 < enough || solved.Contains(cell))
                yield return $"{cell}={value}: {low}..{high}";
        }
    }

    private async Task TakeDown(Office office)
    {
        var whole = await Hear(office, Year);
        var below = records.Below(office).ToList();
        if (below.Count > 0)
            await HearOffices(office, whole, below);
        var months = new List<(string Cell, Reading)>();
        foreach (var month in Year.Months())
            months.Add(await Heard(office, month));
        Row(whole, months);
        foreach (var facet in figure.Facets)
            await HearFacet(office, whole, months, facet);
        if (below.Count == 0)
            return;
        foreach (var month in Year.Months()) // what the office itself holds by month is said nowhere, but it is not less than nothing
            attacker.Knows(Name(office, month), [.. below.Select(b => Name(b, month)), $"own {Name(office, month)}"]);
    }

    private async Task HearOffices(Office office, string whole, List<Office> below)
    {
        var rows = await told.ReadByOffice(figure, Cut.Of(office), Year, below);
        List<(string Cell, Reading)> row = [];
        foreach (var (part, reading) in rows)
        {
            var cell = part == office ? $"own {whole}" : Name(part, Year);
            if (part == office)
                Take(cell, reading, (await records.TotalByOffice(figure, Cut.Of(office), Year)).First(r => r.Office == office).Total);
            else
                await Hear(part, Year);
            row.Add((cell, reading));
        }
        foreach (var silent in below.Where(b => rows.All(r => r.Office != b)))
            row.Add(await Heard(silent, Year));
        Row(whole, row);
    }

    private async Task HearFacet(Office office, string whole, List<(string Cell, Reading)> months, string facet)
    {
        List<string> values =
        [
            .. (await records.TotalBy(figure, Cut.Of(offices[0]), Year, facet)).Select(v => v.Value).Where(v => v != ""),
        ];
        List<(string Cell, Reading)> row = [];
        foreach (var value in values)
            row.Add(await Heard(office, Year, (facet, value)));
        var none = (await told.ReadBy(figure, Cut.Of(office), Year, facet)).FirstOrDefault(v => v.Value == "");
        var rest = $"none {facet} {whole}";
        if (none.Reading is { } reading)
        {
            Take(rest, reading, (await records.TotalBy(figure, Cut.Of(office), Year, facet)).First(v => v.Value == "").Total);
            row.Add((rest, reading));
            attacker.Knows(whole, row.Select(r => r.Cell));
            attacker.ReadsLabels(row, few);
        }
        else
            attacker.Knows(whole, [.. row.Select(r => r.Cell), rest]);
        foreach (var value in values)
        {
            List<(string Cell, Reading)> byMonth = [];
            foreach (var month in Year.Months())
                byMonth.Add(await Heard(office, month, (facet, value)));
            attacker.Knows(Name(office, Year, (facet, value)), byMonth.Select(m => m.Cell));
        }
        foreach (var (month, i) in Year.Months().Select((m, i) => (m, i)))
            attacker.Knows(months[i].Cell, [.. values.Select(v => Name(office, month, (facet, v))), $"{rest} {i}"]);
        attacker.Knows(rest, Enumerable.Range(0, 12).Select(i => $"{rest} {i}"));
    }

    private void Row(string whole, IReadOnlyList<(string Cell, Reading Reading)> row)
    {
        attacker.Knows(whole, row.Select(r => r.Cell));
        attacker.ReadsLabels(row, few);
    }

    private async Task<string> Hear(Office office, Period period) => (await Heard(office, period)).Cell;

    private async Task<(string Cell, Reading Reading)> Heard(Office office, Period period, params (string, string)[] where)
    {
        var (cell, cut) = (Name(office, period, where), new Cut(office, where));
        if (!readings.ContainsKey(cell))
            Take(cell, await told.Read(figure, cut, period), await records.Total(figure, cut, period));
        return (cell, readings[cell]);
    }

    private void Take(string cell, Reading reading, decimal value)
    {
        (truth[cell], readings[cell]) = (value, reading);
        attacker.Hears(cell, reading, few);
    }

    private static string Name(Office office, Period period, params (string Facet, string Value)[] where) =>
        $"{office.Path} {period} {string.Join(';', where.Select(w => $"{w.Facet}={w.Value}"))}";
}
