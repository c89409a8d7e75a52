using System.IO.Compression;
using System.Text;
using Yifa.Reports.Published;
using Yifa.Tests.House;

namespace Yifa.Tests.Reports.Published;

// Pages to read: from text, and the five published ones where they are at hand.
static class Pages
{
    public static PublishedReport Read(string text, string name = "page.txt") => Read(Encoding.UTF8.GetBytes(text), name);

    public static PublishedReport Read(byte[] bytes, string name) => ReportReader.Read(bytes, name, Yifa.Modules.Catalogue.Figures);

    /// <summary>A page of two headings with the text between them.</summary>
    public static PublishedReport Saying(string text) => Read($"一、主要举措和成效\n{text}\n二、存在的不足\n还有差距。\n");

    public static byte[] Docx(string paragraphs)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open()))
            part.Write(
                $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{paragraphs}</w:body></w:document>"
            );
        return stream.ToArray();
    }

    public static string SeedsFolder
    {
        get
        {
            if (Repository.Shared is null)
                Assert.Skip("the published reports are not at hand: no folder named shared beside the repository");
            return Path.Combine(Repository.Shared, "seeds");
        }
    }

    private static readonly Dictionary<string, (string, PublishedReport)> Seeds = [];

    /// <summary>A published report by the first three digits of its file.</summary>
    public static (string Text, PublishedReport Report) Seed(string digits)
    {
        var file = Directory.GetFiles(SeedsFolder, digits + "_*.txt").Single();
        lock (Seeds)
            return Seeds.TryGetValue(digits, out var seed)
                ? seed
                : Seeds[digits] = (File.ReadAllText(file), Read(File.ReadAllBytes(file), Path.GetFileName(file)));
    }
}
