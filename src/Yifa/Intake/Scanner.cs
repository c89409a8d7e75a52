using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Yifa.Kernel;

namespace Yifa.Intake;

/// <summary>
/// 查毒: asks a scanner that speaks ClamAV's INSTREAM. Where one is set and does not answer, nothing is taken in: an open door is worse than
/// a closed one.
/// </summary>
public static class Scanner
{
    public static readonly Refusal Infected = Refusal.Because("文件带有病毒或者恶意程序,不能提交");
    public static readonly Refusal Away = Refusal.Because("查毒服务暂时不能使用,文件没有收下,请稍后再试");
    private const int Piece = 1 << 16;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>What stands against the content; null when nothing was found.</summary>
    public static async Task<Refusal?> Scan(EndPoint scanner, Stream content, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            var answer = await Ask(scanner, content, patience.Token);
            return answer.EndsWith("OK", StringComparison.Ordinal) ? null
                : answer.EndsWith("FOUND", StringComparison.Ordinal) ? Infected
                : Away;
        }
        catch (Exception e)
            when (e is SocketException or IOException || (e is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return Away;
        }
    }

    private static async Task<string> Ask(EndPoint scanner, Stream content, CancellationToken cancel)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(scanner, cancel);
        await using var line = new NetworkStream(socket);
        await line.WriteAsync("zINSTREAM\0"u8.ToArray(), cancel);
        var piece = new byte[4 + Piece];
        while (await content.ReadAsync(piece.AsMemory(4), cancel) is var read and > 0)
        {
            BinaryPrimitives.WriteInt32BigEndian(piece, read);
            await line.WriteAsync(piece.AsMemory(0, 4 + read), cancel);
        }
        await line.WriteAsync(new byte[4], cancel);
        using var reader = new StreamReader(line, Encoding.ASCII);
        return (await reader.ReadToEndAsync(cancel)).TrimEnd('\0', '\n');
    }
}
