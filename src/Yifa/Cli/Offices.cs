using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Cli;

/// <summary>Offices as people name them.</summary>
public static class Offices
{
    /// <summary>An office by name, code or path; without a text the store's only region.</summary>
    /// <exception cref="UsageException">None or several match.</exception>
    public static Office Named(CaseStore store, string? text)
    {
        if (text is not null)
            return store.OfficeNamed(text)
                ?? throw (
                    store.Offices.Any(o => o.Name == text || o.Code == text)
                        ? new UsageException($"有多个机构叫“{text}”,请写路径:{string.Join('、', PathsOf(store, text))}")
                        : Near.Unknown("机构", text, store.Offices.Select(o => o.Name))
                );
        var tops = store.Offices.Where(o => !store.Offices.Any(other => other != o && o.Within(other))).ToList();
        return tops.Count switch
        {
            0 => throw new UsageException("库中还没有机构,请先用 sample 载入样例"),
            1 => tops[0],
            _ => throw new UsageException($"库中有多个地区,请用 --office 指明:{string.Join('、', tops.Select(o => o.Name))}"),
        };
    }

    private static IEnumerable<string> PathsOf(CaseStore store, string text) =>
        store.Offices.Where(o => o.Name == text || o.Code == text).Take(6).Select(o => o.Path);
}
