namespace Yifa.Kernel;

/// <summary>A law, regulation or other normative text that acts cite.</summary>
/// <param name="Name">The short name used in cites.</param>
/// <param name="Articles">Number of articles; a cite beyond it does not resolve. 0 when the text is not at hand.</param>
/// <param name="InForceFrom">The date this version takes effect.</param>
public sealed record Instrument(string Name, int Articles, DateOnly InForceFrom, Verified Verified);
