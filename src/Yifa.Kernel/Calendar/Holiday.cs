namespace Yifa.Kernel;

/// <summary>A span of days off (放假) that a notice names, first and last day included, with the weekend days inside it.</summary>
/// <param name="First">First day off.</param>
/// <param name="Last">Last day off, not before <paramref name="First"/>.</param>
/// <param name="Name">The festival: “春节”, “国庆节、中秋节”.</param>
public sealed record Holiday(DateOnly First, DateOnly Last, string Name)
{
    /// <summary>True when the day lies in the span.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;
}
