namespace Yifa.Reports.Published;

/// <summary>The data of a published page, as pages call them.</summary>
public static class PageFields
{
    private static readonly Dictionary<string, string> Labels = Lexicon.Keyed("labels.txt").ToDictionary(f => f.Key, f => f.Words[0]);

    /// <summary>The commonest label of a field, e.g. 索引号.</summary>
    public static string LabelOf(string field) => Labels.GetValueOrDefault(field, field);
}
