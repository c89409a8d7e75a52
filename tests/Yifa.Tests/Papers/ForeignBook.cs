using System.IO.Compression;
using System.Text;

namespace Yifa.Tests.Papers;

// A workbook as other programs write it: shared and formatted texts, styles, a hidden sheet first, a mistyped hyperlink.
static class ForeignBook
{
    const string Packaging = "http://schemas.openxmlformats.org/package/2006/";

    public static MemoryStream Zipped(
        string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        string relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        string damage = ""
    )
    {
        string Related(params (string Id, string Kind, string Target)[] parts) =>
            $"<Relationships xmlns=\"{Packaging}relationships\">{string.Concat(parts.Select(p => $"<Relationship Id=\"{p.Id}\" Type=\"{relationships}/{p.Kind}\" Target=\"{p.Target}\" {(p.Kind == "hyperlink" ? "TargetMode=\"External\"" : "")}/>"))}</Relationships>";
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes);
            Add(zip, "_rels/.rels", Related(("r", "officeDocument", "xl/workbook.xml")));
            Add(zip, "xl/workbook.xml", Workbook.Replace("MAIN", main).Replace("REL", relationships));
            Add(
                zip,
                "xl/_rels/workbook.xml.rels",
                Related(
                    ("r1", "worksheet", "worksheets/hidden.xml"),
                    ("r2", "worksheet", "/xl/worksheets/shown.xml"),
                    ("r3", "sharedStrings", "sharedStrings.xml"),
                    ("r4", "styles", "styles.xml")
                )
            );
            Add(zip, "xl/worksheets/hidden.xml", $"<worksheet xmlns=\"{main}\"><sheetData/></worksheet>");
            Add(zip, "xl/worksheets/shown.xml", Sheet.Replace("MAIN", main).Replace("DAMAGE", damage));
            Add(zip, "xl/worksheets/_rels/shown.xml.rels", Related(("h", "hyperlink", "mailto:a@@b,c@d")));
            Add(zip, "xl/sharedStrings.xml", SharedTexts.Replace("MAIN", main));
            Add(zip, "xl/styles.xml", Styles.Replace("MAIN", main));
        }
        stream.Position = 0;
        return stream;
    }

    static void Add(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    const string ContentTypes = $"""
        <Types xmlns="{Packaging}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>
        """;

    const string Workbook = """
        <workbook xmlns="MAIN" xmlns:r="REL"><sheets><sheet name="字典" sheetId="1" state="hidden" r:id="r1"/><sheet name="名单" sheetId="2" r:id="r2"/></sheets></workbook>
        """;

    const string Sheet = """
        <worksheet xmlns="MAIN"><sheetData>
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" t="s"><v>1</v></c><c r="D1" s="1"/></row>
        <row r="2" spans="1:9"><c r="A2" s="1"><v>45351</v></c><c r="B2" s="2"><v>45351</v></c><c r="C2" s="3"><v>0.5625</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="str"><f>A1</f><v>甲乙</v></c><c r="G2" s="4"><v>12</v></c><c t="d"><v>2024-03-01T00:00:00</v></c><c r="I2" s="5"><v>0.98399999999999999</v></c></row>
        <row r="5" s="1" customFormat="1"><c r="A5" s="1"/></row>
        <row r="7"><c r="B7" t="inlineStr"><is><t>末</t></is></c></row>DAMAGE
        </sheetData><hyperlinks/></worksheet>
        """;

    const string SharedTexts = """
        <sst xmlns="MAIN" count="2" uniqueCount="2"><si><t>姓名</t></si><si><r><rPr><b/></rPr><t>张</t></r><r><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si></sst>
        """;

    const string Styles = """
        <styleSheet xmlns="MAIN"><numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="[Red]#,##0&quot;days&quot;"/></numFmts>
        <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="20"/><xf numFmtId="177"/><xf numFmtId="10"/></cellXfs></styleSheet>
        """;
}
