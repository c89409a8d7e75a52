namespace Yifa.Kernel;

/// <summary>
/// An interval that does not count towards a term (中止, 扣除期间): suspension, appraisal, asking third parties.
/// The day it begins still ran; the days d with From &lt; d ≤ To did not, measured in the term's own unit.
/// </summary>
/// <param name="From">The day the pause began.</param>
/// <param name="To">The last day not counted; null while the pause lasts.</param>
public readonly record struct Pause(DateOnly From, DateOnly? To)
{
    /// <summary>True when the day is not counted because of this pause.</summary>
    public bool Excludes(DateOnly day) => From < day && (To is null || day <= To);
}
