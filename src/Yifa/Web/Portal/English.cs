namespace Yifa.Web.Portal;

/// <summary>The English of the portal's sentences, by their Chinese: the pages' own here, the statutes' in files of their own.</summary>
public static partial class English
{
    // made when first asked for: the parts of a class in several files are filled in no certain order
    private static readonly Lazy<Dictionary<string, string>> All = new(Gather);

    private static Dictionary<string, string> Gather() =>
        new[]
        {
            Pages,
            Entry,
            Reconsideration,
            Mediation,
            Clocks,
            Serving,
            Files,
            Reports,
            General,
            Steering,
            Inspections,
            Penalties,
            Compulsion,
            Plans,
            Powers,
            Discretion,
            Supervision,
            Credit,
            FileReviews,
        }
            .SelectMany(part => part)
            .ToDictionary(s => s.Key, s => s.Value);

    /// <summary>The English of a sentence; null where none is given.</summary>
    public static string? Of(string chinese) => All.Value.GetValueOrDefault(chinese);
}
