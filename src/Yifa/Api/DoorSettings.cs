using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Api;

/// <summary>What an operator may set about the doors for machines, with the defaults; <c>setting</c> on the command line lists and changes them.</summary>
public static class DoorSettings
{
    private const string Yes = "是";
    private const string No = "否";
    private const string Ours = "本系统的默认值";

    public static readonly Setting RequestsPerMinute = new("api.requests-per-minute", "接口每分钟请求数", "1200", Ours, Verified.Read);
    public static readonly Setting WebhookLoopback = new("webhook.loopback", "推送到本机", No, Ours, Verified.Read);
    public static readonly Setting WebhookPrivate = new("webhook.private", "推送到内网地址", No, Ours, Verified.Read);

    public static readonly Setting AgentDoor = new("agent.door", "智能体接口(/mcp)", No, Ours, Verified.Read);

    /// <summary>Empty while the office has none: then papers are printed, sealed and scanned.</summary>
    public static readonly Setting SealUrl = new("seal.url", "统一印章服务的网址", "", Ours, Verified.Read);

    public static IReadOnlyList<Setting> All { get; } = [RequestsPerMinute, WebhookLoopback, WebhookPrivate, AgentDoor, SealUrl];

    public static string ValueOf(CaseStore store, Setting setting) => store.SettingOf(setting.Key) ?? setting.Default;

    public static bool IsOn(CaseStore store, Setting setting) => ValueOf(store, setting) == Yes;

    public static int LimitOf(CaseStore store) => int.Parse(ValueOf(store, RequestsPerMinute));

    /// <summary>Why the text is no value of the setting; null when it is one.</summary>
    public static string? Against(Setting setting, string text) =>
        setting == SealUrl
            ? IsAddress(text)
                ? null
                : $"{setting.Key} 应为 https:// 开头的网址"
            : setting.Default is Yes or No
                ? text is Yes or No
                    ? null
                    : $"{setting.Key} 应为 {Yes} 或 {No}"
                : int.TryParse(text, out var number) && number is > 0 and <= 1_000_000
                    ? null
                    : $"{setting.Key} 应为1至1000000之间的整数";

    /// <summary>Whether a service may be asked there: encrypted, or on this machine.</summary>
    public static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
