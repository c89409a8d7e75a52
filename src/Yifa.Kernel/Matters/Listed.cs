using System.Text.RegularExpressions;

namespace Yifa.Kernel;

/// <summary>How far an item of a list is.</summary>
public enum Standing
{
    [Label("办理中")]
    Open,

    [Label("已完成")]
    Done,

    [Label("已取消")]
    Dropped,

    [Label("已结转")]
    Carried,
}

/// <summary>
/// 清单中的一项: where a matter stands in a list of things to be done, and how far it is. The store keeps one narrow row of each, so that a list of
/// many thousand is added up without reading its matters.
/// </summary>
/// <param name="Sort">What sort of list it is, e.g. the kind of a general module.</param>
/// <param name="List">The list's name.</param>
/// <param name="Year">The year the list is for.</param>
/// <param name="Standing">How far the item is.</param>
public sealed partial record Listed(string Sort, string List, int Year, Standing Standing)
{
    /// <summary>方面: the part of the list it stands under; null where the list has none.</summary>
    public string? Group { get; init; }

    /// <summary>序号.</summary>
    public string? Number { get; init; }

    /// <summary>The item it stands below; null at the top of its list. It never changes.</summary>
    public long? Above { get; init; }

    /// <summary>How an item is done, and no item of the list itself.</summary>
    public bool IsPart { get; init; }

    /// <summary>责任单位.</summary>
    public string? Responsible { get; init; }

    /// <summary>The day after which it counts as late; null while somebody else has to move, or when it is over.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Sorts numbers as people do: 2 before 10, 1.2 before 1.10; those that begin with no digit keep the order in which they came.</summary>
    public string Order => Number is [>= '0' and <= '9', ..] number ? Digits().Replace(number, m => m.Value.PadLeft(8, '0')) : "";

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
