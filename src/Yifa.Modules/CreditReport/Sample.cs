using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Modules.CreditReport;

/// <summary>A unit of the made-up region that hands over its decisions of each month.</summary>
/// <param name="Late">The months it hands over after their period.</param>
public sealed record SampleSupplier(Office Office, EnforcementField Field, Actor Person, params int[] Late);

/// <summary>Made-up hand-overs of a year, and the reports that were asked for at the counter.</summary>
/// <param name="Officer">Gives out reports for the government.</param>
/// <param name="Coordinator">Sees to it that the units hand over.</param>
public sealed record CreditReportSample(Office Government, Actor Officer, Actor Coordinator, string DivisionCode, int Year)
{
    private const int Firms = 60;
    private const int RowsAMonth = 3;
    private const int DaysLate = 6;

    /// <summary>A batch for each unit and month; what comes in late is late by a week.</summary>
    public IEnumerable<Script> Handovers(IReadOnlyList<SampleSupplier> units)
    {
        foreach (var unit in units)
            for (var month = 1; month <= 12; month++)
                yield return Handover(unit, month);
    }

    private Script Handover(SampleSupplier unit, int month)
    {
        var (first, code) = (new DateOnly(Year, month, 1), new DateOnly(Year, month, 1).ToString("yyyy-MM", CultureInfo.InvariantCulture));
        var end = first.AddMonths(1).AddDays(-1);
        var isLate = unit.Late.Contains(month);
        var day = isLate ? Deadline.After(WorkCalendar.Official, end, Term.WorkingDays(5)).Date.AddDays(DaysLate) : end.AddDays(2);
        List<Step> steps =
        [
            Step.OnTheDay(first, month, Coordinator, new Owe(unit.Field, code, code, Government.Path)),
            Step.OnTheDay(day, month, unit.Person, new HandOver(Rows(unit, month))),
        ];
        return new("data-handovers", unit.Office, steps, $"{unit.Office.Name}{month}月信用数据");
    }

    private string Rows(SampleSupplier unit, int month)
    {
        var head = string.Join(',', HandedRows.Columns.Select(c => c.Chinese));
        var rows = Enumerable
            .Range(0, RowsAMonth)
            .Select(i => (N: (month - 1) * RowsAMonth + i, Firm: (month * 7 + i * 5 + (int)unit.Field) % Firms));
        return string.Join(
            '\n',
            rows.Select(r =>
                    $"{unit.Office.Mark}罚〔{Year}〕第{r.N + 501}号,{Name(r.Firm)},{Code(r.Firm)},{Year}-{month:00}-{5 + r.N % 20:00},罚款{1000 * (1 + r.N % 6)}元,公示"
                )
                .Prepend(head)
        );
    }

    /// <summary>Reports for made-up firms, each asked for and given out the next working day.</summary>
    public IEnumerable<Script> Reports(int count)
    {
        for (var n = 0; n < count; n++)
        {
            var on = new DateOnly(Year, 2, 1).AddDays(n * 320 / count);
            var next = Deadline.After(WorkCalendar.Official, on, Term.WorkingDays(1)).Date;
            var ask = new AskReport(
                Name(n % Firms),
                Code(n % Firms),
                n % 9 == 8 ? SubjectType.Household : SubjectType.Enterprise,
                new(Year - 1, 1, 1),
                on,
                (Purpose)(n % Enum.GetValues<Purpose>().Length),
                null,
                n % 2 == 0 ? "示例接收单位" : null
            );
            Act answer = n % 25 == 24 ? new DeclineReport("委托手续不全") : new IssueReport(true);
            yield return new(
                "credit-reports",
                Government,
                [Step.OnTheDay(on, n % 300, Officer, ask), Step.OnTheDay(next, n % 300, Officer, answer)],
                $"示例信用报告{n + 1}"
            );
        }
    }

    private static string Name(int firm) => SampleFirm.NameOf(firm);

    private string Code(int firm) => SampleFirm.Of(DivisionCode, firm).Code;
}
