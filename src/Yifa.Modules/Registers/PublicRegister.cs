using Yifa.Kernel;

namespace Yifa.Modules.Registers;

/// <summary>政府信息公开条例第十九条: registers that concern the public are open to it; which ones, their kinds say.</summary>
public static class PublicRegister
{
    public static readonly Publication Publication = new(
        "公开名录",
        "政府信息公开条例 19",
        "published",
        null,
        file => file.Matter.Title,
        TextOf
    );

    private static IEnumerable<string> TextOf(CaseFile file)
    {
        var entry = (RegisterEntry)file.Matter;
        if (file.Module.KindOf(entry) is not { } kind)
            yield break;
        yield return $"名录:{kind.Name}";
        if (entry.Level is { } level)
            yield return $"级别:{Words.Chinese(level)}";
        yield return $"入册日期:{Field.Show(entry.EnteredOn)}";
        if (entry.ValidUntil is { } until)
            yield return $"有效期至:{Field.Show(until)}";
        if (entry.LeftOn is { } left)
            yield return $"退出日期:{Field.Show(left)}({Words.Chinese(entry.Reason!.Value)})";
        if (entry.Basis is { Length: > 0 } basis)
            yield return $"依据文件:{basis}";
        foreach (var field in kind.Fields)
            if (field.Shown(entry.Details.Get(field)) is { Length: > 0 } value)
                yield return $"{field.Label}:{value}";
    }
}
