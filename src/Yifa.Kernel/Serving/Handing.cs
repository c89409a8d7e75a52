namespace Yifa.Kernel;

/// <summary>一次送达 as somebody registers it: to whom and how a paper was brought, and what proves it.</summary>
/// <param name="To">受送达人.</param>
public sealed record Handing(string To, ServiceManner Manner)
{
    public ServiceResult Result { get; init; }

    /// <summary>The day of the result; that of the act where nothing is said.</summary>
    public DateOnly? Day { get; init; }
    public string? Signer { get; init; }
    public bool Recorded { get; init; }
    public string? Proof { get; init; }
    public string? Place { get; init; }
    public bool Missing { get; init; }
    public string? Reason { get; init; }
}
