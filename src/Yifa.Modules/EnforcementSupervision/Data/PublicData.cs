using Yifa.Kernel;

namespace Yifa.Modules.EnforcementSupervision;

/// <summary>The numbers as they were read, open to everybody.</summary>
public static class PublicData
{
    public static readonly Publication Publication = new(
        "年度行政执法数据",
        "行政执法三项制度意见 1",
        "published",
        null,
        file => file.Matter.Title,
        file => Said((EnforcementData)file.Matter)
    );

    private static IEnumerable<string> Said(EnforcementData data)
    {
        foreach (var line in data.Lines)
            yield return $"{line.Label}:{Field.Show(line.Reading.Value)}{line.Unit}";
        if (data.Note is { } note)
            yield return note;
    }
}
