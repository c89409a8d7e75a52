using System.Globalization;
using System.Net;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Intake;

/// <summary>What an operator may set about materials, with the defaults.</summary>
public static class FileSettings
{
    private const string Ours = "本系统的默认值";

    /// <summary>In the place of an address: nothing is scanned.</summary>
    public const string None = "无";

    public static readonly Setting LargestOfStaff = new("files.largest", "工作人员单个文件上限(兆字节)", "2048", Ours, Verified.Read);
    public static readonly Setting LargestOfPublic = new("files.largest-public", "当事人单个文件上限(兆字节)", "200", Ours, Verified.Read);
    public static readonly Setting Scanner = new("files.scanner", "查毒服务的地址和端口", None, Ours, Verified.Read);

    public static IReadOnlyList<Setting> All { get; } = [LargestOfStaff, LargestOfPublic, Scanner];

    public static long LargestFor(CaseStore store, bool isPublic) =>
        long.Parse(ValueOf(store, isPublic ? LargestOfPublic : LargestOfStaff), CultureInfo.InvariantCulture) << 20;

    /// <summary>Where the scanner listens; null when none is used.</summary>
    public static DnsEndPoint? ScannerOf(CaseStore store) => EndPointOf(ValueOf(store, Scanner));

    private static string ValueOf(CaseStore store, Setting setting) => store.SettingOf(setting.Key) ?? setting.Default;

    /// <summary>Why the text is no address; null when it is one, or none is to be used.</summary>
    public static string? Against(string text) =>
        text == None || EndPointOf(text) is not null ? null : $"{Scanner.Key} 应写作 主机:端口,如 127.0.0.1:3310,不用则写 {None}";

    /// <summary>Why the text is no term of keeping; null when it is one.</summary>
    public static string? AgainstRetention(Setting setting, string text) =>
        Enum.GetValues<Retention>().Select(r => Words.Chinese(r)).ToList() is var terms && terms.Contains(text)
            ? null
            : $"{setting.Key} 应为{string.Join('、', terms)}之一";

    private static DnsEndPoint? EndPointOf(string text) =>
        text.LastIndexOf(':') is > 0 and var colon
        && int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
        && port is > 0 and < 65536
            ? new(text[..colon], port)
            : null;
}
