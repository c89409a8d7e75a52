using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

public static class ClueRefusals
{
    public static readonly Refusal NotTrue = Refusal.Because("核查结论为不属实的线索,应当答复办结,不转为监督事项");
}
