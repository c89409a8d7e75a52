using Yifa.Api;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Codes;

/// <summary>What an operator may set about codes of inspection.</summary>
public static class CodeSettings
{
    private const string Ours = "本系统的默认值";
    private const int LongestName = 60;
    private const int LongestText = 500;

    /// <summary>Empty: the name of the office at the top. A new name begins with a new key.</summary>
    public static readonly Setting Issuer = new("code.issuer", "检查码的签发机关", "", Ours, Verified.Read);

    public static readonly Setting Phones = new("code.phones", "一个检查码最多由几部手机出示", "6", Ours, Verified.Read);

    public static readonly Setting Rights = new(
        "code.rights",
        "核验页写明的企业权利",
        "没有出示检查码,或者核验不通过的,可以请检查人员说明情况,并向当地司法行政部门或者12345热线反映。检查人员不得少于两人,应当出示执法证件;与检查事项无关的要求,可以不予配合。",
        "国办发〔2024〕54号及各地做法,请按本地规定核对",
        Verified.Memory
    );

    /// <summary>Empty while only codes signed by trusted issuers are taken over.</summary>
    public static readonly Setting CheckUrl = new("code.check-url", "外部检查码核验接口的网址", "", Ours, Verified.Read);

    public static IReadOnlyList<Setting> All { get; } = [Issuer, Phones, Rights, CheckUrl];

    /// <summary>Why the text is no value of the setting; null when it is one.</summary>
    public static string? Against(Setting setting, string text) =>
        setting == CheckUrl
            ? DoorSettings.IsAddress(text)
                ? null
                : $"{setting.Key} 应为 https:// 开头的网址"
            : setting == Phones
                ? int.TryParse(text, out var most) && most is > 0 and <= 50
                    ? null
                    : $"{setting.Key} 应为1至50之间的整数"
                : text.Length <= (setting == Issuer ? LongestName : LongestText) && !text.Any(char.IsControl)
                    ? null
                    : $"{setting.Key} 最多{(setting == Issuer ? LongestName : LongestText)}个字,不分行";

    public static string IssuerOf(CaseStore store) =>
        DoorSettings.ValueOf(store, Issuer) is { Length: > 0 } named ? named : store.Root?.Name ?? "";

    public static int PhonesOf(CaseStore store) => int.Parse(DoorSettings.ValueOf(store, Phones));
}
