using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public enum SubjectStage
{
    [Stage("在册", Phase.Standing, Next = "委托到期前续签,不再具有资格的退出")]
    Listed,

    [Stage("委托到期", Phase.Closed)]
    Lapsed,

    [Stage("已退出", Phase.Closed)]
    Removed,
}

/// <summary>执法主体: a body that may enforce, by law, by authorisation, or by a letter for a time.</summary>
public sealed class EnforcementSubject : Matter<SubjectStage>
{
    [Label("主体性质"), Facet]
    public SubjectType Type { get; set; }

    [Label("统一社会信用代码"), Facet("credit-code", Hidden = true)]
    public string? CreditCode { get; set; }

    [Label("执法层级"), Facet]
    public Level Level { get; set; }

    [Label("依据", Format = Format.LongText), Searched]
    public string Basis { get; set; } = "";

    [Label("委托机关"), Searched]
    public string? Principal { get; set; }

    [Label("委托事项", Format = Format.LongText)]
    public string? EntrustedMatters { get; set; }

    [Label("委托权限", Format = Format.LongText)]
    public string? Powers { get; set; }

    [Label("委托书文号")]
    public string? Letter { get; set; }

    [Label("委托期限至")]
    public DateOnly? Until { get; set; }

    [Label("登记日期")]
    public DateOnly? ListedOn { get; set; }

    [Label("退出日期")]
    public DateOnly? EndedOn { get; set; }

    [Label("退出原因")]
    public string? Why { get; set; }

    /// <summary>第二十条: the letter is told to everybody; so are the bodies that need none.</summary>
    [JsonIgnore, Label("公开"), Facet("published")]
    public bool IsPublished => ListedOn is not null;

    public override Secrecy Secrecy => Secrecy.Open;
}
