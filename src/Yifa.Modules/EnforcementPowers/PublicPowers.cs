using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

/// <summary>行政处罚法第三十九条: who may enforce what, on which basis, through whom, is open to everybody.</summary>
public static class PublicPowers
{
    private const string Law = "行政处罚法 39";

    /// <summary>Each item has a page of its own, which can be asked for any day.</summary>
    public static readonly Publication Items = new("行政执法事项", Law, "published", null, file => file.Matter.Title, ItemOf)
    {
        At = "/powers/items/",
    };

    public static readonly Publication Towns = new(
        "乡镇街道赋权事项",
        "行政处罚法 24.1",
        "published",
        null,
        file => ((TownPowers)file.Matter).Town,
        TownOf
    )
    {
        At = "/powers/towns/",
    };

    public static readonly Publication Subjects = new("行政执法主体", Law, "published", null, file => file.Matter.Title, SubjectOf);

    public static readonly Publication Certificates = new(
        "行政执法人员",
        "行政处罚法 55",
        "published",
        null,
        file => file.Matter.Title,
        CertificateOf
    );

    public static readonly Publication Disputes = new(
        "执法职责争议协调",
        "行政处罚法 25.2",
        "published",
        null,
        file => file.Matter.Title,
        DisputeOf
    );

    private static IEnumerable<string> ItemOf(CaseFile file)
    {
        var item = (EnforcementItem)file.Matter;
        yield return $"执法单位:{item.Authority}";
        yield return $"管理领域:{item.Field};{Words.Chinese(item.Category)},{Words.Chinese(item.Level)}";
        yield return $"依据:{item.Basis}";
    }

    private static IEnumerable<string> TownOf(CaseFile file)
    {
        var town = (TownPowers)file.Matter;
        yield return $"执法队伍:{town.Team}";
        yield return $"决定文件:{town.Decision}";
    }

    private static IEnumerable<string> SubjectOf(CaseFile file)
    {
        var subject = (EnforcementSubject)file.Matter;
        yield return $"主体性质:{Words.Chinese(subject.Type)},{Words.Chinese(subject.Level)}";
        yield return $"依据:{subject.Basis}";
        if (subject.Principal is { } principal)
            yield return $"委托机关:{principal};委托书:{subject.Letter};期限至{Field.Show(subject.Until)}";
        if (subject.EntrustedMatters is { } entrusted)
            yield return $"委托事项:{entrusted}";
        if (subject.Powers is { } powers)
            yield return $"委托权限:{powers}";
        if (subject.EndedOn is { } ended)
            yield return $"退出日期:{Field.Show(ended)}({subject.Why})";
    }

    private static IEnumerable<string> CertificateOf(CaseFile file)
    {
        var certificate = (Certificate)file.Matter;
        yield return $"姓名:{certificate.Name};单位:{certificate.Unit}";
        yield return $"证件号码:{certificate.CertificateNumber};执法领域:{certificate.Field}";
        yield return $"有效期至:{Field.Show(certificate.ValidUntil)};状态:{file.Stage.Label}";
    }

    private static IEnumerable<string> DisputeOf(CaseFile file)
    {
        var dispute = (DutyDispute)file.Matter;
        yield return $"争议单位:{string.Join('、', dispute.Sides)}";
        yield return $"争议的问题:{dispute.Question}";
        foreach (var sentence in DisputeDocuments.Said(dispute))
            yield return sentence;
        yield return $"处理结果:{dispute.Result}";
    }
}
