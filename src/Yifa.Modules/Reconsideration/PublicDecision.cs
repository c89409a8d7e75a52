using System.Text.RegularExpressions;
using Yifa.Kernel;

namespace Yifa.Modules.Reconsideration;

/// <summary>第七十九条第一款: decisions are published; what is personal is taken out first.</summary>
public static partial class PublicDecision
{
    public static readonly Publication Publication = new(
        "行政复议决定",
        "行政复议法 79.1",
        "published",
        Documents.Decision,
        file => Redact(file, $"不服{Case(file).Respondent}{Case(file).ContestedAct}申请行政复议案"),
        file => Documents.Decision.Body!(file.Matter).Select(p => Redact(file, p))
    );

    private static ReconsiderationCase Case(CaseFile file) => (ReconsiderationCase)file.Matter;

    /// <summary>Persons become their roles; number, telephone and bank card patterns that slipped into the text are struck out.</summary>
    private static string Redact(CaseFile file, string text)
    {
        foreach (var (name, role) in Persons(file).OrderByDescending(p => p.Name.Length))
            text = text.Replace(name, role);
        text = text.Replace("申请人申请人", "申请人");
        return Numbers().Replace(text, "***");
    }

    private static IEnumerable<(string Name, string Role)> Persons(CaseFile file)
    {
        var matter = Case(file);
        if (matter.ApplicantType == ApplicantType.Person && matter.Applicant.Length > 0)
            yield return (matter.Applicant, "申请人");
        foreach (var party in file.Course.Parties.Where(p => p.Role is nameof(Role.ThirdParty) or nameof(Role.Agent) && p.Name.Length > 0))
            yield return (party.Name, party.Role == nameof(Role.Agent) ? "代理人" : "第三人");
        foreach (var person in matter.Representatives.Where(r => r.Length > 0))
            yield return (person, "代表人");
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z])(\d{17}[0-9Xx]|1\d{10}|0\d{2,3}-?\d{7,8}|\d{16,19})(?![0-9A-Za-z])")]
    private static partial Regex Numbers();
}
