using Yifa.Kernel;
using Yifa.Modules.Litigation;
using Yifa.Modules.Reconsideration;

namespace Yifa.Modules;

/// <summary>Every module of the product, one sorted line each; nothing is discovered.</summary>
public static class Catalogue
{
    public static IReadOnlyList<Module> Modules { get; } = [ReconsiderationModule.Module];
}
