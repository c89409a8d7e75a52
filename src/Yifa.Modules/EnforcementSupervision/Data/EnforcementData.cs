using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public enum DataStage
{
    [Stage("待读取", Next = "读取上一年度的执法数据")]
    Opened,

    [Stage("待公开", Next = "核对后在1月31日前向社会公开")]
    Drawn,

    [Stage("已公开", Phase.Closed)]
    Published,
}

public enum DataDuty
{
    [Label("执法数据统计人员"), Corrects("行政执法三项制度意见 1")]
    Clerk,

    [Label("行政执法机关负责人"), Leads("行政执法三项制度意见 1"), Corrects("行政执法三项制度意见 1")]
    Head,
}

/// <summary>行政执法总体情况: the numbers of one year of an organ and all below it, read once and then public.</summary>
public sealed class EnforcementData : Matter<DataStage>
{
    [Label("年度"), Facet]
    public int Year { get; set; }

    [Label("行政执法机关"), Searched]
    public string Organ { get; set; } = "";

    [Label("说明", Format = Format.LongText)]
    public string? Note { get; set; }

    [Label("公开位置")]
    public string? Where { get; set; }

    [Label("公开日期")]
    public DateOnly? PublishedOn { get; set; }

    [Label("按期公开"), Facet]
    public bool? OnTime { get; set; }

    [JsonIgnore, Label("公开"), Facet("published")]
    public bool IsPublished => PublishedOn is not null;

    public IReadOnlyList<KeptNumber> Lines { get; set; } = [];

    [JsonIgnore]
    public override IReadOnlyList<KeptNumber> Kept => Lines;

    public override Secrecy Secrecy => IsPublished ? Secrecy.Open : Secrecy.Internal;
}
