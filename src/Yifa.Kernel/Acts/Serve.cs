namespace Yifa.Kernel;

/// <summary>An act that is offered only while there is something for it to do. What it then refuses, it refuses by its own rules.</summary>
public interface IOffered
{
    /// <summary>Whether it has something to do in the matter, for this actor.</summary>
    static abstract bool IsOffered(CaseFile file, Actor actor);
}

/// <summary>
/// 送达: one attempt to serve one paper on one addressee (民事诉讼法 87 to 95). Every module whose duties say who serves offers it, at every stage.
/// Version 1 was the reconsideration module's own, of release 0.1.
/// </summary>
[Act("送达", "", Name = "Serve", Version = 2, Hint = "一次登记一份文书、一位受送达人、一次送达;没有送到的也要登记")]
public sealed record Serve<T>(
    [Label("受送达人", Format = Format.Party)] string To,
    [Label("送达方式")] ServiceManner Manner,
    [Label("送达的文书", Hint = "不填为最近一份应当送达、还没有送达这位受送达人的文书", Format = Format.Paper)] int? Paper = null,
    [Label("结果")] ServiceResult Result = ServiceResult.Delivered,
    [Label("日期", Hint = "签收、留置、收件、到达、退回或者公告发出之日;不填为办理日期")] DateOnly? Day = null,
    [Label("签收人或者见证人")] string? Signer = null,
    [Label("已拍照或者录像")] bool Recorded = false,
    [Label("凭证", Hint = "邮件号、系统记录、公告载体或者回证编号;送到本平台账号的不必填写")] string? Proof = null,
    [Label("送达地点", Hint = "送到已确认的送达地址的,不必填写")] string? Place = null,
    [Label("受送达人下落不明")] bool Missing = false,
    [Label("原因和经过", Hint = "公告送达的必填", Format = Format.LongText, Max = 1000)] string? Reason = null
) : Act<T>, IOffered
    where T : Matter
{
    public static bool IsOffered(CaseFile file, Actor actor) => file.Course.Papers.Any(p => !file.Module.Document(p.Template).IsRecord);

    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (at.PaperFor(Paper, To) is not { } paper)
            return [ServiceRefusals.NothingToServe.At(nameof(Paper))];
        var attempt = Attempt(at, paper);
        var rules = ServiceRules.Against(
            attempt,
            Service.Of(at.Course, paper, To),
            at.Course.Papers[paper - 1].On,
            Service.AddressOf(at.Course, To),
            at.On
        );
        return at.WaitsForSeal(paper) ? rules.Prepend(SealRefusals.NotSealed.At(nameof(Paper))) : rules;
    }

    public override void Perform(T matter, Scene at)
    {
        var attempt = Attempt(at, at.PaperFor(Paper, To)!.Value);
        at.Record(attempt);
    }

    private ServiceAttempt Attempt(Scene at, int paper) =>
        at.Begun(
            paper,
            new(To, Manner)
            {
                Result = Result,
                Day = Day,
                Signer = Signer,
                Recorded = Recorded,
                Proof = Proof,
                Place = Place,
                Missing = Missing,
                Reason = Reason,
            }
        );
}

/// <summary>民事诉讼法 87: the 回证 or the receipt has come back, or the mail has.</summary>
[Act("登记送达结果", "", Name = "RecordService")]
public sealed record RecordService<T>(
    [Label("结果")] ServiceResult Result,
    [Label("日期", Hint = "回证、回执上的日期,或者退回之日;不填为办理日期")] DateOnly? Day = null,
    [Label("签收人")] string? Signer = null,
    [Label("凭证", Hint = "与登记送达时不同的才填写")] string? Proof = null,
    [Label("第几次送达", Hint = "不填为最早一次尚待回证的送达")] int? Attempt = null
) : Act<T>, IOffered
    where T : Matter
{
    public static bool IsOffered(CaseFile file, Actor actor) => Open(file.Course).Any();

    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (Found(at.Course) is not { } awaited || Result == ServiceResult.Awaiting)
            return [ServiceRefusals.NothingAwaited.At(nameof(Attempt))];
        if (awaited.Manner == ServiceManner.PublicNotice)
            return at.EndOfNotice(awaited) >= at.On ? [ServiceRefusals.NoticeRuns] : [];
        return ServiceRules.Against(
            After(awaited, at),
            [.. Service.Of(at.Course, awaited.Paper, awaited.To).Where(a => a.Seq != awaited.Seq)],
            at.Course.Papers[awaited.Paper - 1].On,
            Service.AddressOf(at.Course, awaited.To),
            at.On
        );
    }

    public override void Perform(T matter, Scene at) => at.Record(After(Found(at.Course)!, at));

    private ServiceAttempt After(ServiceAttempt awaited, Scene at) =>
        awaited.Manner == ServiceManner.PublicNotice
            ? awaited with
            {
                Result = ServiceResult.Delivered,
                Day = at.EndOfNotice(awaited),
            }
            : awaited with
            {
                Result = Result,
                Day = Day ?? at.On,
                Signer = Signer ?? awaited.Signer,
                Proof = Proof ?? awaited.Proof,
            };

    private ServiceAttempt? Found(Course course) => Open(course).FirstOrDefault(a => Attempt is null || a.Seq == Attempt);

    private static IEnumerable<ServiceAttempt> Open(Course course) =>
        (course.Attempts ?? []).Where(a => a.Result == ServiceResult.Awaiting);
}

/// <summary>民事诉讼法 95: the notice's period has passed, and the paper counts as served.</summary>
[Act("视为送达", "民事诉讼法 95", Name = "DeemServed", Deemed = true)]
public sealed record DeemServed<T> : Act<T>
    where T : Matter
{
    public override void Perform(T matter, Scene at)
    {
        var notice = at
            .Course.Attempts!.Where(a => a is { Manner: ServiceManner.PublicNotice, Result: ServiceResult.Awaiting })
            .MinBy(a => (at.Course.Clocks[a.Clock!.Value - 1].Due, a.Seq))!;
        at.Record(notice with { Result = ServiceResult.Delivered, Day = at.On });
    }
}

/// <summary>The addressee proves that the message reached its system on another day than ours says; its day holds. From memory of 法释〔2015〕5号 135.</summary>
[Act(
    "登记到达日期的证明",
    "",
    Name = "ProveArrival",
    Hint = "受送达人证明电子送达的信息到达其特定系统的日期与本系统记录不一致的,以证明的日期为准"
)]
public sealed record ProveArrival<T>(
    [Label("电子送达的文书", Format = Format.Paper)] int Paper,
    [Label("受送达人", Format = Format.Party)] string To,
    [Label("证明的到达日期")] DateOnly Day,
    [Label("证明材料", Format = Format.LongText, Max = 1000)] string Evidence
) : Act<T>, IOffered
    where T : Matter
{
    public static bool IsOffered(CaseFile file, Actor actor) =>
        file.Course.Attempts?.Any(a => a.Manner == ServiceManner.Electronic && Effect.Of(a) is not null) == true;

    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (Served(at.Course) is not { } served)
            yield return ServiceRefusals.NotElectronic.At(nameof(Paper));
        else if (Day < served.Day)
            yield return ServiceRefusals.ProvedEarlier.At(nameof(Day));
        if (Day > at.On)
            yield return ServiceRefusals.DayToCome.At(nameof(Day));
    }

    public override void Perform(T matter, Scene at) => at.Record(Served(at.Course)! with { ProvedOn = Day });

    private ServiceAttempt? Served(Course course) =>
        Service.EffectOf(course, Paper, To) is { } effect && course.Attempts![effect.Attempt - 1] is { Manner: ServiceManner.Electronic } a
            ? a
            : null;
}
