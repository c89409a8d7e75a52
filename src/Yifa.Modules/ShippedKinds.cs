namespace Yifa.Modules;

/// <summary>The texts of the kinds that ship with the product, one file each in the folder of their module.</summary>
internal static class ShippedKinds
{
    /// <summary>The texts in the folder <c>Kinds</c> of a module's folder.</summary>
    public static IEnumerable<(string Name, string Text)> Of(string folder)
    {
        var assembly = typeof(ShippedKinds).Assembly;
        var prefix = $"Yifa.Modules.{folder}.Kinds.";
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[prefix.Length..], reader.ReadToEnd());
        }
    }
}
