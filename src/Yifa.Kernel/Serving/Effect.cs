namespace Yifa.Kernel;

/// <summary>送达生效: the day a paper counts as served on somebody, from which attempt it follows, and why.</summary>
/// <param name="Reason">One sentence without its full stop.</param>
/// <param name="Attempt">The attempt's place among those of the matter.</param>
public sealed record Effect(DateOnly On, string Reason, string Law, int Attempt)
{
    /// <summary>
    /// The effect of the attempts to serve one paper on one addressee, in the order in which they were recorded: the first that took effect
    /// settles the date, whatever is recorded later.
    /// </summary>
    public static Effect? Of(IEnumerable<ServiceAttempt> attempts) => attempts.Select(Of).FirstOrDefault(e => e is not null);

    /// <summary>What one attempt by itself came to; null where nothing did, or not yet.</summary>
    public static Effect? Of(ServiceAttempt attempt) =>
        attempt switch
        {
            { Day: null } => null,
            { Result: ServiceResult.Delivered, Day: { } day } => Delivered(attempt, day),
            { Result: ServiceResult.Returned, Manner: ServiceManner.Post, AtConfirmed: true, ReturnCounts: true, Day: { } day } => new(
                day,
                $"邮寄到送达地址确认书上的地址被退回,以文书退回的{Said(day)}为送达日期",
                "民事诉讼法 91",
                attempt.Seq
            ),
            _ => null,
        };

    private static Effect Delivered(ServiceAttempt attempt, DateOnly day)
    {
        var arrived = attempt.ProvedOn ?? day;
        var (on, reason, law) = attempt.Manner switch
        {
            ServiceManner.Direct => (day, $"由{attempt.Signer}在送达回证上签收,签收的{Said(day)}为送达日期", "民事诉讼法 87;民事诉讼法 88"),
            ServiceManner.Left => (
                day,
                $"拒绝接收,{(attempt.Signer is { } w ? $"由{w}见证" : "拍照、录像记录过程")}后留在住所,{Said(day)}视为送达",
                "民事诉讼法 89"
            ),
            ServiceManner.Electronic => (
                arrived,
                attempt.ProvedOn is null
                    ? $"经受送达人同意以电子方式送达,信息到达其特定系统的{Said(day)}为送达日期"
                    : $"受送达人证明信息于{Said(arrived)}到达其特定系统,以证明的日期为送达日期",
                "民事诉讼法 90"
            ),
            ServiceManner.Entrusted => (
                day,
                $"委托代为送达,由{attempt.Signer}签收,签收的{Said(day)}为送达日期",
                "民事诉讼法 91;民事诉讼法 88"
            ),
            ServiceManner.Post => (day, $"邮寄送达,以回执上注明的收件日期{Said(day)}为送达日期", "民事诉讼法 91"),
            ServiceManner.Forwarded => (
                day,
                $"经所在单位转交,由{attempt.Signer}签收,签收的{Said(day)}为送达日期",
                "民事诉讼法 92;民事诉讼法 93;民事诉讼法 94"
            ),
            _ => (day, $"{Said(attempt.On)}发出公告,期间经过,{Said(day)}视为送达", "民事诉讼法 95"),
        };
        return new(on, reason, law, attempt.Seq);
    }

    private static string Said(DateOnly day) => DocumentText.Day(day);
}
