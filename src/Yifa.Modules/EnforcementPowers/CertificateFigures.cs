using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public static class CertificateFigures
{
    /// <summary>Certificates are a public list, so that no number of them gives a secret away.</summary>
    public static readonly Figure Officers = Figure.Stock(
        "enforcement-powers.officers",
        "持证执法人员",
        "Officers with a valid certificate",
        "人",
        "截至当日证件有效的执法人员;暂停、到期、注销的不计。",
        "field",
        "level"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure Issued = Figure.Count(
        "enforcement-powers.certificates-issued",
        "发放执法证",
        "Enforcement certificates issued",
        "张",
        "发放的执法证,每张一次,计入发证之日;换证的不计。",
        "field"
    ) with
    {
        NamesNobody = true,
    };
}
