using System.Text.RegularExpressions;

namespace Yifa.Tests.House;

/// <summary>
/// A module never names another: matters are linked by reference, and reactions go through the kernel. The compiler cannot hold them
/// apart, since the parent namespace is in scope everywhere below it.
/// </summary>
public sealed class ModulesDoNotMeet
{
    /// <summary>Where the code of a module names another module's folder: as a qualifier, in a using, an alias or a namespace.</summary>
    public static IEnumerable<string> Meetings(Source source, string own, IEnumerable<string> folders)
    {
        foreach (var other in folders.Where(f => f != own))
        foreach (Match found in Regex.Matches(source.Code, $@"(?<![\w.""]){other}\s*\.|\bModules\s*\.\s*{other}\b"))
            yield return $"{source.At(found.Index)} names the module {other}";
    }

    [Fact]
    public void No_module_names_another()
    {
        var folders = Repository.ModuleFolders;

        Assert.Empty(
            folders.SelectMany(own =>
                Repository.Sources($"src/Yifa.Modules/{own}", ".cs", ".razor").SelectMany(s => Meetings(s, own, folders))
            )
        );
    }

    [Fact]
    public void Every_module_folder_is_in_the_catalogue() =>
        Assert.Equal(
            Repository.ModuleFolders.Order(StringComparer.Ordinal),
            Yifa.Modules.Catalogue.Modules.Select(m => m.MatterType.Namespace!.Split('.')[^1]).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("var days = Petitions.Deadlines.Days;")]
    [InlineData("using Yifa.Modules.Petitions;")]
    [InlineData("global using Yifa.Modules.Petitions;")]
    [InlineData("using static Yifa.Modules.Petitions.Clocks;")]
    [InlineData("using Other = Yifa.Modules.Petitions.Petition;")]
    [InlineData("namespace Yifa.Modules.Petitions;")]
    [InlineData("Modules.Petitions\n    .Figures.Received.Id")]
    [InlineData("global::Yifa.Modules.Petitions.Figures.Received")]
    [InlineData("$\"{Petitions.Figures.Received.Id}\"")]
    public void Naming_another_module_is_rejected(string code) =>
        Assert.NotEmpty(Meetings(new("Acts.cs", code), "Disclosure", ["Disclosure", "Petitions"]));

    [Theory]
    [InlineData("// see Petitions.Deadlines")]
    [InlineData("matter.Petitions.Count")]
    [InlineData("at.Link(petition, \"petitions.case\");")]
    [InlineData("Disclosure.Clocks.Reply")]
    public void A_comment_a_member_or_a_code_is_not_a_meeting(string code) =>
        Assert.Empty(Meetings(new("Acts.cs", code), "Disclosure", ["Disclosure", "Petitions"]));
}
