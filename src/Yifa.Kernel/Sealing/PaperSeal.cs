namespace Yifa.Kernel;

/// <summary>用印的方式: two equal ways to the same sealed paper.</summary>
public enum SealWay
{
    [Label("统一印章服务")]
    Service,

    [Label("打印盖章后扫描")]
    Scan,
}

/// <summary>用印: one paper on its way to the seal, and what came back.</summary>
public sealed record PaperSeal
{
    /// <summary>Its place among the seals of the matter, from 1.</summary>
    public required int Seq { get; init; }

    /// <summary>Which paper of the matter, 1 for the first issued.</summary>
    public required int Paper { get; init; }
    public required SealWay Way { get; init; }

    /// <summary>Who asked for the seal, or filed the scan.</summary>
    public required string By { get; init; }
    public required DateOnly On { get; init; }

    /// <summary>SHA-256 of the file that was handed over; null for a scan.</summary>
    public string? Hash { get; init; }

    /// <summary>SHA-256 of the sealed file; null while it is awaited.</summary>
    public string? SealedHash { get; init; }

    /// <summary>The seal's certificate as the service gives it.</summary>
    public string? Certificate { get; init; }

    /// <summary>The moment of sealing as the service gives it.</summary>
    public string? Moment { get; init; }

    /// <summary>The day it came back.</summary>
    public DateOnly? SealedOn { get; init; }
}

/// <summary>用印: what the modules have in common.</summary>
public static class Sealing
{
    /// <summary>The channel on which the sealing service is asked.</summary>
    public const string Channel = "seal";

    /// <summary>An office's path and a kind follow; with 是, papers that bear a seal are served only once they are sealed. Unset, as before.</summary>
    public const string Key = "seal:";

    /// <summary>What a look for a kept content begins with; its SHA-256 follows.</summary>
    public const string ContentKey = "content:";

    /// <summary>发文办理 (复核, 登记, 印制, 核发), from memory.</summary>
    internal const string Law = "党政机关公文处理工作条例 25";

    /// <summary>The seal on a paper; null while it has none.</summary>
    public static PaperSeal? Of(Course course, int paper) =>
        course.Seals?.FirstOrDefault(s => s.Paper == paper && s.SealedHash is not null);

    /// <summary>The seal that is asked for and has not come back.</summary>
    public static PaperSeal? AwaitedFor(Course course, int paper) =>
        Of(course, paper) is null ? course.Seals?.LastOrDefault(s => s.Paper == paper && s.SealedHash is null) : null;

    /// <summary>Whether the office has its papers of the kind sealed before they are served.</summary>
    public static bool IsAsked(Office office, string kind, Func<string, string?> settingOf) => office.Nearest(Key, kind, settingOf) == "是";
}

public static class SealRefusals
{
    public static readonly Refusal BearsNoSeal = Refusal.Because("案件没有这一份需要用印的文书");
    public static readonly Refusal AlreadySealed = Refusal.Because("这份文书已经用印,不能再次用印");
    public static readonly Refusal AlreadyAsked = Refusal.Because("这份文书已经送印章服务用印,正在等待结果");
    public static readonly Refusal NoSuchSeal = Refusal.Because("没有这一次用印");
    public static readonly Refusal NoSuchScan = Refusal.Because("没有收到这份扫描件,请先上传");
    public static readonly Refusal NotSealed = Refusal.Because("本机构的这种文书应当先用印,再送达");

    /// <summary>What stands against sealing the paper, whichever way; null when nothing does.</summary>
    internal static Refusal? Against(Scene at, int paper) =>
        !at.BearsSeal(paper) ? BearsNoSeal
        : Sealing.Of(at.Course, paper) is not null ? AlreadySealed
        : null;
}
