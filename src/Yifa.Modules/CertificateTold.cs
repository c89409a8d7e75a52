using System.Text.Json;
using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>执法证件 as others read it: whose it is, its number, and the last day it holds.</summary>
/// <param name="Account">Under which its holder signs in; null where nobody has said.</param>
public sealed record CertificateTold(string Name, string Number, DateOnly? Until, string? Account)
{
    public static CertificateTold? Read(string? told) =>
        told is null ? null : JsonSerializer.Deserialize<CertificateTold>(told, FactsJson.Options);

    public string Write() => FactsJson.Write(this);

    /// <summary>姓名:证号, as acts take an officer.</summary>
    public string Written => $"{Name}:{Number}";

    public bool IsOf(Account account) => Account is { } own ? own == account.Id : Name == account.Name;
}
