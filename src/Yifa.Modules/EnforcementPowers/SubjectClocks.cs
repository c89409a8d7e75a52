using Yifa.Kernel;

namespace Yifa.Modules.EnforcementPowers;

public static class SubjectClocks
{
    /// <summary>As long as the letter says; the length below is never used.</summary>
    public static readonly ClockRule Letter = new("letter", "委托期限", Term.Days(1), "行政处罚法 20.2")
    {
        MetBy = [typeof(RenewLetter), typeof(RemoveSubject)],
        Responsible = "委托机关",
        IfSilent = "期限届满的,受委托组织不再具有执法资格",
        Deemed = typeof(LapseLetter),
    };
}
