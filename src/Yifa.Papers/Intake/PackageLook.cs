using System.IO.Compression;
using System.Xml;
using Yifa.Kernel;

namespace Yifa.Papers;

// Documents that are ZIP packages: every entry is unpacked within bounds before any of it is believed.
static class PackageLook
{
    const int MostEntries = 5_000;
    const long MostUnpacked = 512L << 20;
    const long FreeUnpacked = 32L << 20; // below it nobody asks how well something was packed
    const int BestRatio = 150;

    public static FileFound At(Stream content)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return Look(package, content.Length);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            return FileFound.Not(IntakeRefusals.Damaged);
        }
    }

    static FileFound Look(ZipArchive package, long size)
    {
        if (package.Entries.Count > MostEntries)
            return FileFound.Not(IntakeRefusals.Bomb);
        var names = package.Entries.Select(e => e.FullName).ToList();
        MediaType? type =
            names.Contains("word/document.xml") ? MediaType.Docx
            : names.Contains("xl/workbook.xml") ? MediaType.Xlsx
            : names.Contains("OFD.xml") ? MediaType.Ofd
            : null;
        if (type is null || names.Exists(n => n.Contains("..", StringComparison.Ordinal) || n.StartsWith('/') || n.Contains('\\')))
            return FileFound.Not(IntakeRefusals.Archive);
        var against =
            Unpacked(package, size)
            ?? (names.Exists(IsMacro) || SaysMacro(package) ? IntakeRefusals.Macro : null)
            ?? (names.Exists(IsEmbedded) ? IntakeRefusals.Embedded : null)
            ?? (package.Entries.Where(e => IsEnding(e.FullName, ".rels")).Any(LeadsOut) ? IntakeRefusals.Outside : null);
        return against is null ? FileFound.Is(type.Value) : FileFound.Not(against);
    }

    // what the directory says of sizes is the sender's word, so everything is unpacked and counted
    static Refusal? Unpacked(ZipArchive package, long size)
    {
        var total = 0L;
        var piece = new byte[1 << 16];
        foreach (var entry in package.Entries)
        {
            using var unpacked = entry.Open();
            while (unpacked.Read(piece) is var read and > 0)
                if ((total += read) > MostUnpacked || (total > FreeUnpacked && total / Math.Max(1, size) > BestRatio))
                    return IntakeRefusals.Bomb;
        }
        return null;
    }

    static bool IsMacro(string name) => IsEnding(name, "vbaProject.bin") || IsEnding(name, "vbaData.xml") || IsEnding(name, ".js");

    static bool IsEmbedded(string name) =>
        name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)
        || (IsEnding(name, ".bin") && !name.Contains("printerSettings", StringComparison.OrdinalIgnoreCase))
        || IsEnding(name, ".exe")
        || IsEnding(name, ".dll");

    static bool IsEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    static bool SaysMacro(ZipArchive package)
    {
        if (package.GetEntry("[Content_Types].xml") is not { } types)
            return false;
        using var reader = new StreamReader(types.Open());
        return reader.ReadToEnd().Contains("macroEnabled", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A link one clicks on may lead out; a template, a picture or an object that is fetched on opening may not.</summary>
    static bool LeadsOut(ZipArchiveEntry relations)
    {
        var safe = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var xml = XmlReader.Create(relations.Open(), safe);
        while (xml.Read())
            if (
                xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("TargetMode") == "External"
                && xml.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) != true
            )
                return true;
        return false;
    }
}
