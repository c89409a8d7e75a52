namespace Yifa.Kernel;

/// <summary>How well a statutory value is known.</summary>
public enum Verified
{
    /// <summary>The article was read in full.</summary>
    Read,

    /// <summary>Seen in a secondary source only.</summary>
    Seen,

    /// <summary>From memory: shown as a setting to be confirmed before use.</summary>
    Memory,
}

/// <summary>设置项: a value the law leaves open or that is not yet confirmed, visible with its default and its source, and changeable.</summary>
/// <param name="Key">English id, unique over all modules, e.g. <c>mediation.norm</c>.</param>
/// <param name="Label">Chinese name.</param>
/// <param name="Default">Written as its kind writes it: a term as 1个月, a number as digits.</param>
/// <param name="Source">Where the default comes from, in Chinese.</param>
public sealed record Setting(string Key, string Label, string Default, string Source, Verified Verified)
{
    /// <summary>
    /// Its value for an office: what that has set for itself, or the nearest above it that has; else what holds everywhere. The key, a colon and
    /// an office's path make the name of an office's own.
    /// </summary>
    public string For(Office office, Func<string, string?> settingOf) =>
        office.Nearest($"{Key}:", "", settingOf) ?? settingOf(Key) ?? Default;
}
