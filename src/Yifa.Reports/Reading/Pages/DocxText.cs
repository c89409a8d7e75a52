using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Yifa.Reports.Published;

/// <summary>The text of a .docx file: paragraphs as lines, a table's row as one line. Read as a stream, so that neither depth nor size costs memory.</summary>
internal sealed class DocxText
{
    private const int Deepest = 1_000;

    private readonly StringBuilder text = new();
    private int cells;
    private bool within;

    public static string Of(ReadOnlyMemory<byte> file, string name)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            var part = zip.GetEntry("word/document.xml") ?? throw new InvalidDataException($"{name} 不是 .docx 文件");
            using var stream = part.Open();
            var limits = new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = SavedPage.LargestFile,
            };
            using var xml = XmlReader.Create(stream, limits);
            return new DocxText().Read(xml, name);
        }
        catch (Exception e) when (e is XmlException or NotSupportedException or IOException || FromTheZip(e))
        {
            throw new InvalidDataException($"{name} 已损坏或不是 .docx 文件", e);
        }
    }

    private static bool FromTheZip(Exception e) =>
        e is InvalidDataException && e.TargetSite?.Module.Assembly == typeof(ZipArchive).Assembly;

    private string Read(XmlReader xml, string name)
    {
        while (xml.Read() && text.Length <= SavedPage.LongestText)
        {
            if (xml.Depth > Deepest)
                throw new InvalidDataException($"{name} 的文档结构超过 {Deepest} 层,不能读");
            while (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Fallback")
                xml.Skip(); // the same text once more, for older programs
            if (xml.NodeType == XmlNodeType.Element)
                Begin(xml);
            else if (xml.NodeType == XmlNodeType.EndElement)
                End(xml.LocalName);
            else if (within && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(within ? xml.Value : "");
        }
        return text.ToString();
    }

    private void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "t":
                within = !xml.IsEmptyElement;
                break;
            case "tc" when !xml.IsEmptyElement:
                cells++;
                break;
            case "tab":
                text.Append(' ');
                break;
            case "br" or "cr":
                text.Append(cells > 0 ? ' ' : '\n');
                break;
        }
    }

    private void End(string element)
    {
        switch (element)
        {
            case "t":
                within = false;
                break;
            case "p":
                text.Append(cells > 0 ? ' ' : '\n');
                break;
            case "tc":
                cells = Math.Max(0, cells - 1);
                text.Append("| ");
                break;
            case "tr":
                text.Append('\n');
                break;
        }
    }
}
