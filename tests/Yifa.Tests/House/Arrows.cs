using System.Xml.Linq;

namespace Yifa.Tests.House;

/// <summary>Arrows go one way: Yifa → Modules, Reports, Papers, Store → Kernel.</summary>
public sealed class Arrows
{
    private static readonly string[] Rooms = ["Yifa.Modules", "Yifa.Reports", "Yifa.Papers", "Yifa.Store"];

    /// <summary>The references of a project that point the wrong way.</summary>
    public static IEnumerable<string> Wrong(string project, string csproj)
    {
        var referred = References(csproj, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/')));
        string[] allowed =
            project == "Yifa.Kernel" ? []
            : Rooms.Contains(project) ? ["Yifa.Kernel"]
            : project == "Yifa" ? [.. Rooms, "Yifa.Kernel"]
            : [];
        foreach (var other in referred.Except(allowed))
            yield return $"{project} refers to {other}";
        if (project != "Yifa.Kernel")
            yield break;
        foreach (var package in References(csproj, "PackageReference").Concat(References(csproj, "FrameworkReference")))
            yield return $"the kernel takes {package}";
    }

    [Fact]
    public void Every_project_refers_only_downwards()
    {
        var projects = Repository.Sources("src", ".csproj").ToList();

        Assert.Contains(projects, p => p.Name == "Yifa.Kernel.csproj");
        Assert.Empty(projects.SelectMany(p => Wrong(Path.GetFileNameWithoutExtension(p.Name), p.Text)));
    }

    [Theory]
    [InlineData("Yifa.Kernel", "PackageReference", "Dapper")]
    [InlineData("Yifa.Kernel", "FrameworkReference", "Microsoft.AspNetCore.App")]
    [InlineData("Yifa.Kernel", "ProjectReference", "../Yifa.Store/Yifa.Store.csproj")]
    [InlineData("Yifa.Modules", "ProjectReference", "../Yifa.Store/Yifa.Store.csproj")]
    [InlineData("Yifa.Store", "ProjectReference", "..\\Yifa.Modules\\Yifa.Modules.csproj")]
    [InlineData("Yifa.Reports", "ProjectReference", "../Yifa/Yifa.csproj")]
    [InlineData("Yifa.Unknown", "ProjectReference", "../Yifa.Kernel/Yifa.Kernel.csproj")]
    public void A_reference_upwards_or_sideways_is_rejected(string project, string kind, string to) =>
        Assert.Single(Wrong(project, $"<Project><ItemGroup><{kind} Include=\"{to}\" /></ItemGroup></Project>"));

    private static IEnumerable<string> References(string csproj, string kind) =>
        XDocument.Parse(csproj).Descendants(kind).Select(r => (string)r.Attribute("Include")!);
}
