namespace Yifa.Modules.Penalties;

/// <summary>
/// 加处罚款, 行政处罚法 72(1): three in a hundred of the unpaid fine for each day after the last day to pay; never more than the fine; none while
/// the decision is under review or before a court (73.3).
/// </summary>
public static class Surcharge
{
    private const decimal ADay = 0.03m;

    /// <summary>What has grown up to the end of a day, in 元 to the cent.</summary>
    /// <param name="dues">Parts of the fine with their last days: one, or instalments.</param>
    /// <param name="payments">They pay the part that is due first.</param>
    public static decimal Of(
        IReadOnlyList<Instalment> dues,
        IReadOnlyList<Payment> payments,
        IReadOnlyList<Standstill> standstills,
        DateOnly through
    )
    {
        var cap = dues.Sum(d => d.Amount);
        if (dues.Count == 0 || cap <= 0)
            return 0;
        var grown = 0m;
        for (var day = dues.Min(d => d.Due).AddDays(1); day <= through && grown < cap; day = day.AddDays(1))
        {
            if (standstills.Any(s => s.From <= day && (s.To is not { } to || day <= to)))
                continue;
            var owed = dues.Where(d => d.Due < day).Sum(d => d.Amount) - payments.Where(p => p.On < day).Sum(p => p.Amount);
            if (owed > 0)
                grown += owed * ADay;
            else if (dues.All(d => d.Due < day))
                break;
        }
        return decimal.Round(Math.Min(grown, cap), 2, MidpointRounding.AwayFromZero);
    }
}
