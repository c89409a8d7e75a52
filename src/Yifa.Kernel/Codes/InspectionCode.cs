namespace Yifa.Kernel;

/// <summary>检查码: what a code says of one visit, so that whoever scans it knows who may inspect what, where, when and why.</summary>
/// <param name="Serial">赋码编号, never reused.</param>
/// <param name="Authorities">检查机关, the one that leads first.</param>
/// <param name="Why">The plan it stands in, or the reason of a visit that no plan foresaw.</param>
/// <param name="Enterprise">Name of who is visited.</param>
/// <param name="EnterpriseCode">统一社会信用代码.</param>
/// <param name="Place">Where, in words.</param>
/// <param name="Spot">The same on the map; null where nobody has said.</param>
/// <param name="From">UTC, whole seconds, included.</param>
/// <param name="Until">UTC, whole seconds, excluded.</param>
public sealed record InspectionCode(
    string Serial,
    string Task,
    CodeGround Ground,
    string Why,
    IReadOnlyList<string> Authorities,
    IReadOnlyList<string> Items,
    IReadOnlyList<CodeOfficer> Officers,
    string Enterprise,
    string EnterpriseCode,
    string Place,
    Spot? Spot,
    DateTime From,
    DateTime Until
)
{
    /// <summary>撤销: from that day on nothing more is done under it.</summary>
    public DateOnly? RevokedOn { get; init; }

    /// <summary>Who issued it, where that was not this system but a city's or province's; null for its own.</summary>
    public string? Issuer { get; init; }

    /// <summary>What stands against acting under it on that day; null when nothing does.</summary>
    public Refusal? Against(DateOnly on) =>
        RevokedOn <= on ? CodeRefusals.Revoked
        : on < CaseFile.ChinaDay(From) ? CodeRefusals.NotYet
        : on > CaseFile.ChinaDay(Until.AddSeconds(-1)) ? CodeRefusals.Expired
        : null;
}

/// <summary>执法人员 as a code names them.</summary>
public sealed record CodeOfficer(string Name, string Certificate)
{
    /// <summary>Whose phone may show the code; said inside the system only, never in the code itself.</summary>
    public string? Account { get; init; }
}

/// <summary>A place on the map, WGS 84, in whole hundred-thousandths of a degree (about a metre), so that every language reads the same.</summary>
/// <param name="Radius">How far around it still counts as the place, in metres.</param>
public sealed record Spot(int Latitude, int Longitude, int Radius);

/// <summary>赋码方式.</summary>
public enum CodeGround
{
    [Label("计划检查")]
    Planned,

    [Label("触发式检查")]
    Triggered,

    /// <summary>Issued before the officers leave, however urgent.</summary>
    [Label("紧急检查")]
    Urgent,

    /// <summary>补码: the network failed, and the code follows within its period.</summary>
    [Label("补录")]
    Backfilled,
}

/// <summary>On an act of inspection: it is done only under a code that is valid that day. The gate asks, not the page.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class UnderCodeAttribute : Attribute;

public static class CodeRefusals
{
    public static readonly Refusal NoCode = Refusal.Because("没有检查码,不得检查:请先取得检查码");

    /// <summary>登记外部检查码: the issuer is not trusted here, or did not sign it.</summary>
    public static readonly Refusal NotVerified = Refusal.Because("这不是受信任的机关签发的检查码,或者被改动过");

    public static readonly Refusal OtherEnterprise = Refusal.Because("检查码写明的企业不是本案的被检查企业");
    public static readonly Refusal NotYet = Refusal.Because("检查码还没有到生效的日子");
    public static readonly Refusal Expired = Refusal.Because("检查码已经过期,请重新取得检查码");
    public static readonly Refusal Revoked = Refusal.Because("检查码已经撤销,不得再凭它检查");
}
