using Yifa.Kernel;
using Yifa.Modules.Inspections;

namespace Yifa.Visiting;

/// <summary>检查事项: what an officer takes along of a visit.</summary>
public sealed record VisitSheet(
    string Enterprise,
    DateOnly? Day,
    IReadOnlyList<string> Items,
    IReadOnlyList<(string Term, string Said)> Facts
)
{
    public static VisitSheet Of(Inspection visit) =>
        new(
            visit.Enterprise,
            visit.VisitDay,
            visit.Items,
            [
                .. new (string Term, string? Said)[]
                {
                    ("统一社会信用代码", visit.EnterpriseCode),
                    ("检查地点", visit.Place),
                    ("检查日", visit.VisitDay is { } day ? Field.Show(day) : null),
                    ("检查机关", string.Join('、', visit.AuthoritiesTold)),
                    ("检查人员", string.Join('、', visit.OfficersTold)),
                    ("检查依据", visit.Basis),
                    ("赋码编号", visit.CodeSerial ?? "还没有检查码,不得检查"),
                    ("检查码有效期", visit.CodeTold),
                    ("检查码撤销", visit.RevokedTold),
                }
                    .Where(f => !string.IsNullOrEmpty(f.Said))
                    .Select(f => (f.Term, f.Said!)),
            ]
        );
}
