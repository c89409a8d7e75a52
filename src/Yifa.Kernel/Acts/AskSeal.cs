namespace Yifa.Kernel;

/// <summary>申请用印: the paper is handed to the sealing service through the outbox, as often as it takes, under one key.</summary>
[Act("申请用印", "", Name = "AskSeal", Hint = "文书以版式文件送统一印章服务;服务不可用的,打印盖章后上传扫描件,效力相同")]
public sealed record AskSeal<T>([Label("用印的文书", Format = Format.Paper)] int Paper) : Act<T>, IOffered
    where T : Matter
{
    public static bool IsOffered(CaseFile file, Actor actor) => file.UsesSealing;

    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (SealRefusals.Against(at, Paper) is { } against)
            yield return against.At(nameof(Paper));
        else if (Sealing.AwaitedFor(at.Course, Paper) is not null)
            yield return SealRefusals.AlreadyAsked.At(nameof(Paper));
    }

    public override void Perform(T matter, Scene at)
    {
        var seq = (at.Course.Seals?.Count ?? 0) + 1;
        at.Keep(
            new PaperSeal
            {
                Seq = seq,
                Paper = Paper,
                Way = SealWay.Service,
                By = at.Actor.Name,
                On = at.On,
            }
        );
        at.Notify(Sealing.Channel, "service", $"{seq}");
    }
}

/// <summary>用印完成: the sealing service has given the paper back.</summary>
[Act("用印完成", "", Name = "TakeSealed", Hears = "seal.Answered")]
public sealed record TakeSealed<T>(
    [Label("第几次用印")] int Seal,
    [Label("送印文件的哈希值")] string Hash,
    [Label("用印文件的哈希值")] string SealedHash,
    [Label("印章证书", Max = 4000)] string Certificate,
    [Label("用印时刻")] string Moment
) : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (at.Course.Seals?.FirstOrDefault(s => s.Seq == Seal) is not { } asked)
            yield return SealRefusals.NoSuchSeal.At(nameof(Seal));
        else if (Sealing.Of(at.Course, asked.Paper) is not null)
            yield return SealRefusals.AlreadySealed.At(nameof(Seal));
    }

    public override void Perform(T matter, Scene at) =>
        at.Keep(
            at.Course.Seals![Seal - 1] with
            {
                Hash = Hash,
                SealedHash = SealedHash,
                Certificate = Certificate,
                Moment = Moment,
                SealedOn = at.On,
            }
        );
}

/// <summary>登记用印扫描件: printed, sealed by hand and scanned; in every later check the same as what the service gives back.</summary>
[Act("登记用印扫描件", "", Name = "FileScan")]
public sealed record FileScan<T>(
    [Label("用印的文书", Format = Format.Paper)] int Paper,
    [Label("扫描件的哈希值", Hint = "已上传的扫描件的SHA-256,64位十六进制")] string ScanHash
) : Act<T>, IOffered
    where T : Matter
{
    // its page uploads the scan first; the form alone could not
    public static bool IsOffered(CaseFile file, Actor actor) => file.UsesSealing;

    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (SealRefusals.Against(at, Paper) is { } against)
            yield return against.At(nameof(Paper));
        if (at.SetOnly(Sealing.ContentKey + ScanHash) is null)
            yield return SealRefusals.NoSuchScan.At(nameof(ScanHash));
    }

    public override void Perform(T matter, Scene at) =>
        at.Keep(
            new PaperSeal
            {
                Seq = (at.Course.Seals?.Count ?? 0) + 1,
                Paper = Paper,
                Way = SealWay.Scan,
                By = at.Actor.Name,
                On = at.On,
                SealedHash = ScanHash,
                SealedOn = at.On,
            }
        );
}
