using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yifa.Papers;

// The look of an official document: 小标宋 title, 仿宋 body of size 三号 on lines of 28.8 pt, headings in 黑体 and 楷体.
internal static class DocxLook
{
    public const string Title = "Title";
    public const string Notice = "Notice";
    public const string Caption = "Caption";
    public const string TableHead = "TableHead";
    public const string TableText = "TableText";
    public const string TableNumber = "TableNumber";
    public const string Ruled = "Ruled";
    public const string Footer = "Footer";
    public const string Opening = "Opening";

    // Twips between the margins: 156 mm.
    public const int TextWidth = 8844;

    const string Latin = "Times New Roman";
    const string Song = "宋体";
    const string TitleSong = "方正小标宋简体";
    const string FangSong = "仿宋_GB2312";
    const string Kai = "楷体_GB2312";
    const string Hei = "黑体";

    // font sizes in half points: 二号, 三号, 四号, 小四, 五号
    const int Size2 = 44;
    const int Size3 = 32;
    const int Size4 = 28;
    const int SmallSize4 = 24;
    const int Size5 = 21;

    public static W.Styles Styles() =>
        new(
            new W.DocDefaults(
                new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(Face(FangSong), Size(Size3), ComplexSize(Size3), Chinese())),
                new W.ParagraphPropertiesDefault()
            ),
            Paragraph(
                "Normal",
                "Normal",
                new W.ParagraphProperties(Lines(576), Indent(), Justify(W.JustificationValues.Both)),
                isDefault: true
            ),
            Paragraph(Title, "Title", Block(W.JustificationValues.Center, Lines(640, after: 320)), Look(TitleSong, Size2)),
            Heading(1, Hei),
            Heading(2, Kai),
            Heading(3, FangSong, bold: true),
            Heading(4, FangSong),
            Paragraph(Notice, "Notice", Block(W.JustificationValues.Center, Single()), Look(Hei, Size5, colour: "8A5706")),
            Paragraph(Caption, "caption", Block(W.JustificationValues.Center, Single(), keepNext: true), Look(Hei, SmallSize4)),
            Paragraph(TableText, "Table Text", Block(W.JustificationValues.Left, Single()), Look(FangSong, SmallSize4)),
            Paragraph(TableHead, "Table Head", Block(W.JustificationValues.Center, Single()), Look(Hei, SmallSize4)),
            Paragraph(TableNumber, "Table Number", Block(W.JustificationValues.Right, Single()), Look(FangSong, SmallSize4)),
            Paragraph(Footer, "footer", Block(W.JustificationValues.Center, Single()), Look(Song, Size4)),
            OpeningNumber(),
            RuledTable()
        );

    // What a machine without the official faces uses instead.
    public static W.Fonts Fonts() =>
        new(
            Font(FangSong, "仿宋,FangSong,STFangsong", W.FontFamilyValues.Modern),
            Font(TitleSong, "宋体,SimSun,Noto Serif CJK SC", W.FontFamilyValues.Roman),
            Font(Kai, "楷体,KaiTi,STKaiti", W.FontFamilyValues.Modern),
            Font(Hei, "SimHei,Noto Sans CJK SC", W.FontFamilyValues.Swiss),
            Font(Song, "SimSun,Noto Serif CJK SC", W.FontFamilyValues.Roman)
        );

    static W.Font Font(string name, string instead, W.FontFamilyValues family) =>
        new(
            new W.AltName { Val = instead },
            new W.FontCharSet { Val = "86" }, // GB 2312
            new W.FontFamily { Val = family }
        )
        {
            Name = name,
        };

    static W.Style Paragraph(
        string id,
        string name,
        W.ParagraphProperties paragraph,
        W.StyleRunProperties? look = null,
        bool isDefault = false
    )
    {
        var style = new W.Style(new W.StyleName { Val = name })
        {
            Type = W.StyleValues.Paragraph,
            StyleId = id,
            Default = isDefault ? true : null,
        };
        if (!isDefault)
            style.Append(new W.BasedOn { Val = "Normal" });
        style.Append(new W.PrimaryStyle(), new W.StyleParagraphProperties(paragraph.ChildElements.Select(child => child.CloneNode(true))));
        if (look is not null)
            style.Append(look);
        return style;
    }

    static W.Style Heading(int level, string face, bool bold = false) =>
        Paragraph(
            $"Heading{level}",
            $"heading {level}",
            new W.ParagraphProperties(new W.KeepNext(), Lines(576), Indent(), new W.OutlineLevel { Val = level - 1 }),
            Look(face, Size3, bold)
        );

    // A number that opens keeps its colour and takes a dotted rule.
    static W.Style OpeningNumber() =>
        new(
            new W.StyleName { Val = "Opening Number" },
            new W.StyleRunProperties(new W.Underline { Val = W.UnderlineValues.Dotted, Color = "8792A0" })
        )
        {
            Type = W.StyleValues.Character,
            StyleId = Opening,
            CustomStyle = true,
        };

    static W.Style RuledTable() =>
        new(
            new W.StyleName { Val = "Ruled" },
            new W.StyleTableProperties(
                new W.TableBorders(
                    Rule<W.TopBorder>(),
                    Rule<W.LeftBorder>(),
                    Rule<W.BottomBorder>(),
                    Rule<W.RightBorder>(),
                    Rule<W.InsideHorizontalBorder>(),
                    Rule<W.InsideVerticalBorder>()
                ),
                new W.TableCellMarginDefault(
                    new W.TopMargin { Width = "40", Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellLeftMargin { Width = 100, Type = W.TableWidthValues.Dxa },
                    new W.BottomMargin { Width = "40", Type = W.TableWidthUnitValues.Dxa },
                    new W.TableCellRightMargin { Width = 100, Type = W.TableWidthValues.Dxa }
                )
            )
        )
        {
            Type = W.StyleValues.Table,
            StyleId = Ruled,
            CustomStyle = true,
        };

    static T Rule<T>()
        where T : W.BorderType, new() =>
        new()
        {
            Val = W.BorderValues.Single,
            Size = 4,
            Space = 0,
            Color = "auto",
        };

    // Paragraph properties without the first-line indent, in the order the schema wants.
    static W.ParagraphProperties Block(W.JustificationValues side, W.SpacingBetweenLines lines, bool keepNext = false)
    {
        var none = new W.Indentation { FirstLineChars = 0, FirstLine = "0" };
        return keepNext ? new(new W.KeepNext(), lines, none, Justify(side)) : new(lines, none, Justify(side));
    }

    static W.StyleRunProperties Look(string face, int size, bool bold = false, string? colour = null)
    {
        var look = new W.StyleRunProperties(Face(face));
        if (bold)
            look.Append(new W.Bold());
        if (colour is not null)
            look.Append(new W.Color { Val = colour });
        look.Append(Size(size), ComplexSize(size));
        return look;
    }

    static W.RunFonts Face(string eastAsian) =>
        new()
        {
            Ascii = Latin,
            HighAnsi = Latin,
            EastAsia = eastAsian,
            ComplexScript = Latin,
        };

    static W.FontSize Size(int halfPoints) => new() { Val = halfPoints.ToString() };

    static W.FontSizeComplexScript ComplexSize(int halfPoints) => new() { Val = halfPoints.ToString() };

    static W.Languages Chinese() => new() { Val = "en-US", EastAsia = "zh-CN" };

    // Exact line pitch in twentieths of a point.
    static W.SpacingBetweenLines Lines(int pitch, int after = 0) =>
        new()
        {
            Before = "0",
            After = after.ToString(),
            Line = pitch.ToString(),
            LineRule = W.LineSpacingRuleValues.Exact,
        };

    static W.SpacingBetweenLines Single() =>
        new()
        {
            Before = "0",
            After = "0",
            Line = "240",
            LineRule = W.LineSpacingRuleValues.Auto,
        };

    // Two characters of size 三号.
    static W.Indentation Indent() => new() { FirstLineChars = 200, FirstLine = "640" };

    static W.Justification Justify(W.JustificationValues side) => new() { Val = side };
}
