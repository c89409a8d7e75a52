namespace Yifa.Kernel;

/// <summary>送达方式, in the order of 民事诉讼法 88 to 95.</summary>
public enum ServiceManner
{
    [Label("直接送达")]
    Direct,

    [Label("留置送达")]
    Left,

    [Label("电子送达")]
    Electronic,

    [Label("委托送达")]
    Entrusted,

    [Label("邮寄送达")]
    Post,

    [Label("转交送达")]
    Forwarded,

    [Label("公告送达")]
    PublicNotice,
}

/// <summary>送达结果: what became of one attempt.</summary>
public enum ServiceResult
{
    [Label("已送达")]
    Delivered,

    [Label("已发出,等待回证")]
    Awaiting,

    [Label("拒收")]
    Refused,

    [Label("无人签收")]
    NobodyThere,

    [Label("退回")]
    Returned,

    [Label("地址有误")]
    AddressWrong,
}

/// <summary>一次送达: one paper, one addressee, one attempt with its proof. A paper has as many as it needs and one effective date, see <see cref="Effect"/>.</summary>
public sealed record ServiceAttempt
{
    /// <summary>Its place among the attempts of the matter, from 1.</summary>
    public required int Seq { get; init; }

    /// <summary>Which paper of the matter, 1 for the first issued.</summary>
    public required int Paper { get; init; }

    /// <summary>受送达人.</summary>
    public required string To { get; init; }
    public required ServiceManner Manner { get; init; }

    /// <summary>The day it was brought, sent or published.</summary>
    public required DateOnly On { get; init; }

    /// <summary>送达人.</summary>
    public required string By { get; init; }
    public required ServiceResult Result { get; init; }

    /// <summary>The day of the result: signed, left, on the receipt, arrived, returned, or the notice's period ended; null while it is awaited.</summary>
    public DateOnly? Day { get; init; }
    public string? Place { get; init; }

    /// <summary>签收人; for a paper that was left, 见证人.</summary>
    public string? Signer { get; init; }

    /// <summary>拍照、录像.</summary>
    public bool Recorded { get; init; }

    /// <summary>Number of the mail, the system's record, the medium of a notice, number of the 回证.</summary>
    public string? Proof { get; init; }

    /// <summary>民事诉讼法 95.2: why by notice, and what was tried.</summary>
    public string? Reason { get; init; }

    /// <summary>下落不明.</summary>
    public bool Missing { get; init; }

    /// <summary>It went to the address the addressee has confirmed.</summary>
    public bool AtConfirmed { get; init; }

    /// <summary>What comes back from there counts as served.</summary>
    public bool ReturnCounts { get; init; }

    /// <summary>The period that waits for its result.</summary>
    public int? Clock { get; init; }

    /// <summary>The day the addressee has confirmed, over the platform, to have it.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>The day on which, as the addressee has proved, the message reached its system.</summary>
    public DateOnly? ProvedOn { get; init; }

    /// <summary>It is over and nothing came of it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool Failed => Result != ServiceResult.Awaiting && Effect.Of(this) is null;
}

/// <summary>送达地址确认书: where and how somebody has agreed to be served.</summary>
/// <param name="To">受送达人.</param>
/// <param name="Electronic">Agreed to be served electronically.</param>
public sealed record ConfirmedAddress(string To, DateOnly On, Personal? Address, Personal? Phone, bool Electronic)
{
    /// <summary>The day the consent to electronic service was taken back.</summary>
    public DateOnly? WithdrawnOn { get; init; }
}
