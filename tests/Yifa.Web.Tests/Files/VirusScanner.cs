using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Yifa.Web.Tests.Files;

/// <summary>A scanner at a real port that speaks ClamAV's INSTREAM and finds one word.</summary>
public sealed class VirusScanner : IDisposable
{
    public const string Virus = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public VirusScanner()
    {
        listener.Start();
        _ = Serve();
    }

    public string Address => listener.LocalEndpoint.ToString()!;

    /// <summary>How many bytes it was shown.</summary>
    public long Seen { get; private set; }

    private async Task Serve()
    {
        while (true)
        {
            Socket caller;
            try
            {
                caller = await listener.AcceptSocketAsync();
            }
            catch (SocketException)
            {
                return; // the test is over
            }
            await using var line = new NetworkStream(caller, ownsSocket: true);
            await line.WriteAsync(Encoding.ASCII.GetBytes(await Judge(line)));
        }
    }

    private async Task<string> Judge(Stream line)
    {
        var command = new byte["zINSTREAM\0".Length];
        await line.ReadExactlyAsync(command);
        if (!command.SequenceEqual("zINSTREAM\0"u8.ToArray()))
            return "UNKNOWN COMMAND\0";
        var length = new byte[4];
        using var all = new MemoryStream();
        while (true)
        {
            await line.ReadExactlyAsync(length);
            if (BinaryPrimitives.ReadInt32BigEndian(length) is var size && size == 0)
                break;
            var piece = new byte[size];
            await line.ReadExactlyAsync(piece);
            all.Write(piece);
        }
        Seen += all.Length;
        return Encoding.UTF8.GetString(all.ToArray()).Contains(Virus, StringComparison.Ordinal)
            ? "stream: Eicar-Test-Signature FOUND\0"
            : "stream: OK\0";
    }

    public void Dispose() => listener.Dispose();
}
