namespace Yifa.Kernel;

/// <summary>送达: what every module that serves papers has in common: its periods, its settings, its two documents.</summary>
public static class Service
{
    /// <summary>送达回证.</summary>
    public static Template Record { get; } = new("service-record", "送达回证", "民事诉讼法 87") { IsRecord = true };

    /// <summary>送达地址确认书.</summary>
    public static Template AddressForm { get; } =
        new("service-address", "送达地址确认书", "民事诉讼法 90") { IsRecord = true, TellsAct = true };

    /// <summary>法院专递邮寄送达的规定 (法释〔2004〕13号) 十一, from memory.</summary>
    public static Setting ReturnCounts { get; } =
        new("service.return-counts", "退回到已确认地址的视为送达", "是", "法释〔2004〕13号第十一条,凭记忆,请核对", Verified.Memory);

    private static readonly Setting AwaitedFor = new(
        "service.receipt",
        "等待送达回证的期限",
        "15日",
        "内部办理时限,法律没有规定",
        Verified.Memory
    );

    private static readonly Setting NoticeBefore2022 = new(
        "service.notice-before-2022",
        "2022年前公告送达的期间",
        "60日",
        "修正前的民事诉讼法,凭记忆,请核对",
        Verified.Memory
    );

    private const string ReceiptName = "service-receipt";
    private const string NoticeName = "service-notice";

    /// <summary>The periods of a module whose facts are of that class.</summary>
    internal static IReadOnlyList<ClockRule> ClocksOf(Type matter) =>
        [
            new(ReceiptName, "等待送达回证", [new TermInForce(DateOnly.MinValue, Term.Days(15), "民事诉讼法 87", AwaitedFor)])
            {
                Responsible = "送达人",
                IfSilent = "逾期标记,应当查询结果或者改用其他方式送达",
                MetBy = [typeof(RecordService<>).MakeGenericType(matter)],
                Norm = true,
            },
            new(
                NoticeName,
                "公告送达",
                [
                    new TermInForce(DateOnly.MinValue, Term.Days(60), "民事诉讼法 95", NoticeBefore2022),
                    new TermInForce(new(2022, 1, 1), Term.Days(30), "民事诉讼法 95"),
                ]
            )
            {
                Responsible = "受送达人",
                Outside = true,
                IfSilent = "公告期间经过,视为送达",
                Deemed = typeof(DeemServed<>).MakeGenericType(matter),
            },
        ];

    /// <summary>The period that waits for the result of an attempt.</summary>
    internal static string ClockFor(ServiceAttempt attempt) => attempt.Manner == ServiceManner.PublicNotice ? NoticeName : ReceiptName;

    /// <summary>The attempts at one paper and addressee, in the order recorded.</summary>
    public static IReadOnlyList<ServiceAttempt> Of(Course course, int paper, string to) =>
        [.. (course.Attempts ?? []).Where(a => a.Paper == paper && a.To == to)];

    /// <summary>Whether and since when the paper is served on the addressee.</summary>
    public static Effect? EffectOf(Course course, int paper, string to) => Effect.Of(Of(course, paper, to));

    /// <summary>What the addressee has confirmed last.</summary>
    public static ConfirmedAddress? AddressOf(Course course, string to) => course.Addresses?.LastOrDefault(a => a.To == to);

    /// <summary>The paper's state with each addressee, in the order of the first attempts.</summary>
    public static IEnumerable<ServiceState> StatesOf(Course course, int paper) =>
        from attempt in course.Attempts ?? []
        where attempt.Paper == paper
        group attempt by attempt.To into tries
        select new ServiceState(tries.Key, [.. tries]);
}

/// <summary>How far the service of a paper on one addressee has come.</summary>
public sealed record ServiceState(string To, IReadOnlyList<ServiceAttempt> Attempts)
{
    public Effect? Effect { get; } = Effect.Of(Attempts);

    /// <summary>One line: served and since when, or what the last attempt came to.</summary>
    public string Line =>
        Effect is { } effect
            ? $"{effect.On.Year}年{effect.On.Month}月{effect.On.Day}日送达{To}({Words.Chinese(Served.Manner)})"
            : $"{To}:{Words.Chinese(Attempts[^1].Manner)},{Words.Chinese(Attempts[^1].Result)}";

    /// <summary>The attempt that took effect; the last one while none has.</summary>
    public ServiceAttempt Served => Effect is { } effect ? Attempts.First(a => a.Seq == effect.Attempt) : Attempts[^1];
}
