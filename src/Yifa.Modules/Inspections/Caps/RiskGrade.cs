using Yifa.Kernel;

namespace Yifa.Modules.Inspections;

/// <summary>风险等级 of an enterprise, A the lowest: how often it may be visited follows from it.</summary>
public enum RiskGrade
{
    [Label("A级(低风险)")]
    A,

    [Label("B级(较低风险)")]
    B,

    [Label("C级(较高风险)")]
    C,

    [Label("D级(高风险)")]
    D,
}
