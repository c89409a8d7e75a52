using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>What of a matter goes into full text.</summary>
internal static class Indexed
{
    /// <summary>Title, numbers, parties and searched facts. Personal values are none of them.</summary>
    public static string Text(CaseFile file) =>
        string.Join(
            '\n',
            ((IEnumerable<string?>)[file.Matter.Title, file.Matter.Number, file.Matter.Receipt])
                .Concat(file.Course.Parties.Select(p => p.Name))
                .Concat(file.Module.Searched.Select(s => s.Read(file.Matter)))
                .Where(t => !string.IsNullOrEmpty(t))
        );

    public static IEnumerable<string> ScopesOf(CaseFile file, IEnumerable<Office> offices) =>
        PublicScopesOf(file, offices)
            .Concat(Enum.GetValues<Secrecy>().Where(level => level >= file.Matter.Secrecy).Select(Scopes.UpTo))
            .Concat(file.Course.Parties.Select(p => p.Account).OfType<string>().Distinct().Select(Scopes.Party))
            .Concat(WriteSet.FacetsOf(file).Select(f => Scopes.Facet(f.Facet, f.Value)));

    /// <summary>What everybody may know of a published matter.</summary>
    public static IEnumerable<string> PublicScopesOf(CaseFile file, IEnumerable<Office> offices) =>
        offices.Select(Scopes.Office).Prepend(Scopes.Kind(file.Module.Kind));

    public static bool IsPublished(CaseFile file) =>
        file.Module.Publication is { } publication && file.Module.Facets.First(f => f.Name == publication.Facet).Read(file.Matter) == "yes";

    /// <summary>What is published, and nothing else.</summary>
    public static string PublicText(CaseFile file)
    {
        var publication = file.Module.Publication!;
        return string.Join('\n', publication.Text(file).Prepend(NumberOf(publication, file)).Prepend(publication.Heading(file)));
    }

    /// <summary>The published document's own number, or the matter's.</summary>
    public static string? NumberOf(Publication publication, CaseFile file) =>
        file.Course.Papers.LastOrDefault(p => p.Template == publication.Paper?.Name)?.Number ?? file.Matter.Number;
}
