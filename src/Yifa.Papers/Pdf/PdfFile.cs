using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Yifa.Papers.Pdf;

// The objects of a PDF file (ISO 32000-1), kept until all are known.
sealed class PdfFile
{
    readonly List<byte[]> objects = [];

    // The number of an object that is given its content later.
    public int Reserve()
    {
        objects.Add([]);
        return objects.Count;
    }

    public void Set(int number, string body) => objects[number - 1] = Encoding.ASCII.GetBytes(body);

    public int Add(string body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    public int AddStream(ReadOnlySpan<byte> data, string entries = "")
    {
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(data);
        var whole = new MemoryStream();
        whole.Write(Encoding.ASCII.GetBytes($"<< /Length {packed.Length} /Filter /FlateDecode {entries}>>\nstream\n"));
        packed.WriteTo(whole);
        whole.Write("\nendstream"u8);
        objects.Add(whole.ToArray());
        return objects.Count;
    }

    public void Save(Stream output, int catalog, int info)
    {
        var at = 0;
        void Write(ReadOnlySpan<byte> bytes)
        {
            output.Write(bytes);
            at += bytes.Length;
        }
        Write("%PDF-1.7\n%"u8);
        Write([0xE4, 0xB9, 0x89, 0x0A]); // tells that the file is not text
        var places = new List<int>();
        foreach (var (body, i) in objects.Select((body, i) => (body, i)))
        {
            places.Add(at);
            Write(Encoding.ASCII.GetBytes($"{i + 1} 0 obj\n"));
            Write(body);
            Write("\nendobj\n"u8);
        }
        var start = at;
        var table = string.Concat(places.Select(p => p.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"));
        Write(Encoding.ASCII.GetBytes($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{table}"));
        Write(Encoding.ASCII.GetBytes($"trailer\n<< /Size {objects.Count + 1} /Root {catalog} 0 R /Info {info} 0 R >>\n"));
        Write(Encoding.ASCII.GetBytes($"startxref\n{start}\n%%EOF\n"));
    }

    // A number as content streams write it.
    public static string N(double number) => Math.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture);

    // Any text as a string object.
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    // An address, already in ASCII, as a string object.
    public static string Address(string address) => $"({address.Replace("\\", "\\\\").Replace("(", "\\(").Replace(")", "\\)")})";
}
