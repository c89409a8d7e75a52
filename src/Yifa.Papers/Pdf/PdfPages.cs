using System.Globalization;
using System.Text;

namespace Yifa.Papers.Pdf;

// The pages being drawn, from top to bottom. Places are points from the left edge and from the top of the page.
sealed class PdfPages
{
    const double Width = Layout.PageWidth * Layout.PointsPerMillimetre;
    const double Height = Layout.PageHeight * Layout.PointsPerMillimetre;
    readonly Dictionary<Faces.FontFile, PdfFont> fonts = [];
    readonly List<Page> pages = [];

    sealed record Page(StringBuilder Content, List<string> Links);

    public PdfPages() => Turn();

    public int Count => pages.Count;

    public void Turn() => pages.Add(new(new(), []));

    public void DrawLine(InkLine line, Look look, double x, double baseline, int? page = null)
    {
        var onto = page is { } number ? pages[number - 1] : pages[^1];
        onto.Content.Append(Colour(look.Colour, "rg"));
        for (var i = 0; i < line.Inks.Count; )
        {
            var first = line.Inks[i];
            var (from, start) = (i, x);
            var codes = new StringBuilder();
            // a stretch in one font, of one spacing and one address is one piece
            for (; i < line.Inks.Count && Alike(line.Inks[i], first, look); i++)
            {
                if (first.Font is not null)
                    codes.Append(FontOf(first.Font).Code(line.Inks[i].Character));
                x += line.Inks[i].Width + line.Gap;
                if (first.Font is null)
                {
                    i++;
                    break;
                }
            }
            if (first.Font is null)
                Box(onto, first, look, start, baseline);
            else
                Words(onto, first, look, line.Gap, codes.ToString(), start, baseline);
            if (first.Link is not null)
                Link(onto, first.Link, start, baseline, x - line.Gap, look.Size);
        }
    }

    public void Rule(double x1, double y1, double x2, double y2, double weight, string? colour = null) =>
        pages[^1]
            .Content.Append(Colour(colour, "RG"))
            .Append(CultureInfo.InvariantCulture, $"{N(weight)} w {N(x1)} {N(Height - y1)} m {N(x2)} {N(Height - y2)} l S\n");

    // A dark rectangle, its corner at the left and top.
    public void Fill(double x, double y, double width, double height) =>
        pages[^1]
            .Content.Append(Colour(null, "rg"))
            .Append(CultureInfo.InvariantCulture, $"{N(x)} {N(Height - y - height)} {N(width)} {N(height)} re f\n");

    public void Save(Stream output, string title)
    {
        var pdf = new PdfFile();
        var tree = pdf.Reserve();
        var numbers = fonts.Values.ToDictionary(f => f, _ => pdf.Reserve());
        var resources = pdf.Add($"<< /Font << {string.Concat(numbers.Select(f => $"/{f.Key.Name} {f.Value} 0 R "))}>> >>");
        var kids = pages.Select(page => AddPage(pdf, page, tree, resources)).ToList();
        pdf.Set(tree, $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids.Select(k => $"{k} 0 R"))}] >>");
        foreach (var (font, number) in numbers)
            font.Embed(pdf, number);
        var info = pdf.Add($"<< /Title {PdfFile.Text(title)} >>");
        var catalog = pdf.Add($"<< /Type /Catalog /Pages {tree} 0 R /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> >>");
        pdf.Save(output, catalog, info);
    }

    static int AddPage(PdfFile pdf, Page page, int tree, int resources)
    {
        var content = pdf.AddStream(Encoding.ASCII.GetBytes(page.Content.ToString()));
        var links = page.Links.Count == 0 ? "" : $"/Annots [{string.Join(' ', page.Links)}] ";
        return pdf.Add(
            $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {N(Width)} {N(Height)}] /Resources {resources} 0 R /Contents {content} 0 R {links}>>"
        );
    }

    static bool Alike(Ink one, Ink other, Look look) =>
        one.Font == other.Font && one.Link == other.Link && Spacing(one, look) == Spacing(other, look);

    // How far the grid moves the next character from where the font would put it.
    static double Spacing(Ink ink, Look look) =>
        ink.Font is not { } font ? 0 : Math.Round(ink.Width - font.Advance(font.GlyphOf(ink.Character)) * look.Size / font.UnitsPerEm, 6);

    void Words(Page onto, Ink first, Look look, double gap, string codes, double x, double baseline)
    {
        var bold = look.Bold ? $"2 Tr {N(look.Size / 40)} w {Colour(look.Colour, "RG")}" : "0 Tr ";
        onto.Content.Append(
            CultureInfo.InvariantCulture,
            $"BT {bold}/{FontOf(first.Font!).Name} {N(look.Size)} Tf {N(Spacing(first, look) + gap)} Tc {N(x)} {N(Height - baseline)} Td <{codes}> Tj ET\n"
        );
    }

    // A character that no font here has: a box to be seen, with the character itself for whoever reads the text.
    static void Box(Page onto, Ink ink, Look look, double x, double baseline)
    {
        var (side, from) = (0.8 * look.Size, 0.1 * look.Size);
        onto.Content.Append(
                CultureInfo.InvariantCulture,
                $"/Span << /ActualText {PdfFile.Text(char.ConvertFromUtf32(ink.Character))} >> BDC "
            )
            .Append(Colour(look.Colour, "RG"))
            .Append(CultureInfo.InvariantCulture, $"0.8 w {N(x + from)} {N(Height - baseline - from)} {N(side)} {N(side)} re S EMC\n");
    }

    static void Link(Page onto, string address, double x, double baseline, double to, double size) =>
        onto.Links.Add(
            $"<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [{N(x)} {N(Height - baseline - 0.2 * size)} {N(to)} {N(Height - baseline + 0.9 * size)}] "
                + $"/A << /S /URI /URI {PdfFile.Address(address)} >> >>"
        );

    PdfFont FontOf(Faces.FontFile file)
    {
        if (!fonts.TryGetValue(file, out var font))
            fonts[file] = font = new(file, fonts.Count + 1);
        return font;
    }

    static string Colour(string? colour, string operation)
    {
        var rgb = Convert.FromHexString(colour ?? "000000");
        return $"{string.Join(' ', rgb.Select(c => N(c / 255.0)))} {operation}\n";
    }

    static string N(double number) => PdfFile.N(number);
}
