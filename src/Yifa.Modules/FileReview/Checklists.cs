using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>评查标准, type by type. The points are those of 广东省政府令第231号 in shape only: no national text gives any, so that each office sets its own in a later version.</summary>
public static partial class Checklists
{
    /// <summary>Every checklist, the versions of a type in order.</summary>
    public static IReadOnlyList<Checklist> All { get; } =
    [Penalty, Inspection, Mediation, Reconsideration, Compulsion, Licence, Complaint, Enforcement, Decision, Normative];

    /// <summary>The version in use of a type.</summary>
    public static Checklist For(FileType type) => All.Last(l => l.Type == type);

    /// <summary>The version that a file was reviewed by.</summary>
    public static Checklist At(FileType type, int version) => All.First(l => l.Type == type && l.Version == version);

    /// <summary>The type that files of a kind of matter are reviewed as; null where there is none.</summary>
    public static Checklist? OfKind(string kind) => All.LastOrDefault(l => l.Kind == kind);

    private static CheckItem Veto(string code, string text, string law, Defect defect, Probe? probe = null) =>
        new(code, text, law, defect, 40) { Veto = true, Probe = probe };

    private static CheckItem Item(string code, string text, string law, Defect defect, decimal weight, Probe? probe = null) =>
        new(code, text, law, defect, weight) { Probe = probe };

    /// <summary>What every kind of file kept here is asked.</summary>
    private static IEnumerable<CheckItem> Common(string law) =>
        [
            Item("91", "各项文书要素齐全", law, Defect.PaperElement, 4, Probes.Complete),
            Item("92", "各步骤由有相应职责的人员办理", law, Defect.WrongAuthority, 10, Probes.Entitled),
        ];

    private static IEnumerable<CheckItem> Bound => [Item("99", "卷内材料齐全,目录和页码清楚,按期归档", Basis, Defect.Binding, 2)];

    /// <summary>司法行政部门 supervises the enforcement of its own level; the articles on file review have not been read.</summary>
    internal const string Basis = "行政执法监督条例 6";
}
