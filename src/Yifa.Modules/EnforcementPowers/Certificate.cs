using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public enum CertificateStage
{
    [Stage("待发证", Next = "核对考试成绩,发放执法证件")]
    Passed,

    [Stage("有效", Phase.Standing, Next = "按年审验,到期前换证")]
    Valid,

    [Stage("暂停使用", Phase.Standing, Next = "原因消除后恢复使用,或者注销")]
    Suspended,

    [Stage("已到期", Phase.Closed)]
    Expired,

    [Stage("已注销", Phase.Closed)]
    Revoked,

    [Stage("不予发证", Phase.Closed)]
    NotIssued,
}

/// <summary>年度审验.</summary>
public sealed record YearChecked(DateOnly On, int Year, int Hours, bool Passed);

/// <summary>
/// 执法证件 of one person: shown at every inspection (行政处罚法 55), so that its number is for everybody to look up. Valid is the one stage in which
/// it is in force.
/// </summary>
public sealed class Certificate : Matter<CertificateStage>
{
    [Label("姓名")]
    public string Name { get; set; } = "";

    [Label("单位"), Facet, Searched]
    public string Unit { get; set; } = "";

    [Label("执法领域"), Facet]
    public string Field { get; set; } = "";

    [Label("执法层级"), Facet]
    public Level Level { get; set; }

    [Label("系统账号"), Facet("account", Hidden = true)]
    public string? Account { get; set; }

    [Label("考试合格日期")]
    public DateOnly PassedOn { get; set; }

    [Label("考试")]
    public string? Exam { get; set; }

    /// <summary>The number, once issued; what others look it up by.</summary>
    [Label("证件号码"), Facet("certificate", Hidden = true)]
    public string? CertificateNumber { get; set; }

    [Label("发证日期")]
    public DateOnly? IssuedOn { get; set; }

    [Label("有效期至")]
    public DateOnly? ValidUntil { get; set; }

    public IReadOnlyList<YearChecked> Checks { get; set; } = [];

    [JsonIgnore, Label("年度审验")]
    public IReadOnlyList<string> ChecksTold => [.. Checks.Select(c => $"{c.Year}年:{c.Hours}学时,{(c.Passed ? "合格" : "不合格")}")];

    [Label("原因")]
    public string? Why { get; set; }

    [JsonIgnore, Label("公开"), Facet("published")]
    public bool IsPublished => CertificateNumber is not null;

    public override Secrecy Secrecy => IsPublished ? Secrecy.Open : Secrecy.Internal;

    [JsonIgnore]
    public override string? TellsOthers =>
        CertificateNumber is { } number ? new CertificateTold(Name, number, ValidUntil, Account).Write() : null;

    /// <summary>Whether its holder may enforce on the day.</summary>
    public bool IsInForce(DateOnly day) => Stage == CertificateStage.Valid && IssuedOn <= day && day <= ValidUntil;
}
