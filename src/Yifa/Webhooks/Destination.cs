using System.Net;
using System.Net.Sockets;
using Yifa.Api;
using Yifa.Store;

namespace Yifa.Webhooks;

/// <summary>
/// Where messages may go: to the public network by https, and only by setting to this machine or to a private network. A name is judged by
/// the address it is connected to, at that moment, so that a name that changes its address gets nowhere.
/// </summary>
public sealed class Destination(CaseStore store)
{
    private const int Longest = 500;

    // IPv4 ranges that are not the public network, beside those named below
    private static readonly IPNetwork[] Reserved =
    [
        .. (
            (string[])["0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24"]
        ).Select(IPNetwork.Parse),
        .. ((string[])["203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001::/32", "2001:db8::/32", "2002::/16", "64:ff9b::/96"]).Select(
            IPNetwork.Parse
        ),
    ];
    private static readonly IPNetwork PublicV6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Private =
    [
        .. ((string[])["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"]).Select(IPNetwork.Parse),
    ];

    /// <summary>Why nothing is sent to the address; null when it may be.</summary>
    public string? Against(string address)
    {
        if (address.Length > Longest || !Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Host.Length == 0)
            return $"网址应以 https:// 开头,最多{Longest}个字";
        if (url.UserInfo.Length > 0 || url.Fragment.Length > 0)
            return "网址中不能有账号、密码和 # 之后的部分";
        var isHere = url.IsLoopback;
        if (url.Scheme != Uri.UriSchemeHttps && !(isHere && url.Scheme == Uri.UriSchemeHttp))
            return "网址应以 https:// 开头";
        if (isHere && !DoorSettings.IsOn(store, DoorSettings.WebhookLoopback))
            return $"没有开放推送到本机,见设置 {DoorSettings.WebhookLoopback.Key}";
        return IPAddress.TryParse(url.DnsSafeHost, out var literal) && !Allows(literal) ? "网址不在可以推送的范围内" : null;
    }

    /// <summary>Whether a connection may be made to this very address.</summary>
    public bool Allows(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address))
            return DoorSettings.IsOn(store, DoorSettings.WebhookLoopback);
        if (Private.Any(n => n.Contains(address)))
            return DoorSettings.IsOn(store, DoorSettings.WebhookPrivate);
        return !Reserved.Any(n => n.Contains(address))
            && (address.AddressFamily == AddressFamily.InterNetwork || PublicV6.Contains(address));
    }

    /// <summary>Connects to the first allowed address of a name.</summary>
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancel);
        var allowed = addresses.Where(Allows).ToArray();
        if (allowed.Length == 0)
            throw new HttpRequestException("地址不在可以推送的范围内");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception)
        {
            // the stream owns the socket only once it is connected; until then, whatever went wrong, it is ours to close
            socket.Dispose();
            throw;
        }
    }
}
