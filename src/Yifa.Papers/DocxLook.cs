using DocumentFormat.OpenXml;
using Yifa.Papers.Faces;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Yifa.Papers;

// The looks of the layout as Word styles.
internal static class DocxLook
{
    public const string Ruled = "Ruled";
    public const string Opening = "Opening";

    public static readonly int TextWidth = Twips(Layout.TextWidth);

    const string Latin = "Times New Roman";
    const string Song = "宋体";
    const string TitleSong = "方正小标宋简体";
    const string FangSong = "仿宋_GB2312";
    const string Kai = "楷体_GB2312";
    const string Hei = "黑体";

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * Layout.PointsPerMillimetre * 20);

    public static string IdOf(Part part) =>
        part switch
        {
            Part.Body => "Normal",
            Part.PageNumber => "Footer",
            _ => part.ToString(),
        };

    public static W.Styles Styles()
    {
        var body = Layout.Of(Part.Body);
        var styles = new W.Styles(
            new W.DocDefaults(
                new W.RunPropertiesDefault(
                    new W.RunPropertiesBaseStyle(
                        Named(NameOf(body.Face)),
                        Spacing(body),
                        Size(body.Size),
                        ComplexSize(body.Size),
                        Chinese()
                    )
                ),
                new W.ParagraphPropertiesDefault()
            )
        );
        styles.Append(Layout.Parts.OrderBy(p => p != Part.Body).Select(StyleOf));
        styles.Append(OpeningNumber(), RuledTable());
        return styles;
    }

    // In characters, and in twips for what does not count in characters.
    public static W.Indentation Indent(double left, double right, double size) =>
        new()
        {
            LeftChars = (int)Math.Round(left * 100),
            Left = Twentieths(left * size),
            RightChars = (int)Math.Round(right * 100),
            Right = Twentieths(right * size),
        };

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

    static W.Style StyleOf(Part part)
    {
        var isBody = part == Part.Body;
        var look = Layout.Of(part);
        var style = new W.Style(new W.StyleName { Val = NameOf(part) })
        {
            Type = W.StyleValues.Paragraph,
            StyleId = IdOf(part),
            Default = isBody ? true : null,
        };
        if (!isBody)
            style.Append(new W.BasedOn { Val = IdOf(Part.Body) });
        style.Append(new W.PrimaryStyle(), Set(part, look));
        if (!isBody)
            style.Append(Written(look));
        return style;
    }

    // The names Word knows, so that its outline and its tables of contents find them.
    static string NameOf(Part part) =>
        part switch
        {
            Part.Body => "Normal",
            Part.Title => "Title",
            Part.Caption => "caption",
            Part.PageNumber => "footer",
            >= Part.Heading1 and <= Part.Heading4 => $"heading {part - Part.Heading1 + 1}",
            Part.TableHead => "Table Head",
            Part.TableText => "Table Text",
            Part.TableNumber => "Table Number",
            _ => part.ToString(),
        };

    // In the order the schema wants.
    static W.StyleParagraphProperties Set(Part part, Look look)
    {
        var set = new W.StyleParagraphProperties();
        if (look.KeepNext)
            set.Append(new W.KeepNext());
        if (look.Ruled)
            set.Append(RedRule());
        if (part is Part.TableHead or Part.TableText or Part.TableNumber)
            set.Append(new W.SnapToGrid { Val = false });
        set.Append(Lines(look), FirstLine(look), new W.Justification { Val = SideOf(look.Side) });
        if (part is >= Part.Heading1 and <= Part.Heading4)
            set.Append(new W.OutlineLevel { Val = part - Part.Heading1 });
        return set;
    }

    static W.ParagraphBorders RedRule() =>
        new(
            new W.BottomBorder
            {
                Val = W.BorderValues.Single,
                Color = Layout.Red,
                Size = 12, // eighths of a point
                Space = (uint)Math.Round(4 * Layout.PointsPerMillimetre),
            }
        );

    static W.JustificationValues SideOf(Side side) =>
        side switch
        {
            Side.Left => W.JustificationValues.Left,
            Side.Centre => W.JustificationValues.Center,
            Side.Right => W.JustificationValues.Right,
            _ => W.JustificationValues.Both,
        };

    static W.StyleRunProperties Written(Look look)
    {
        var written = new W.StyleRunProperties(Named(NameOf(look.Face)));
        if (look.Bold)
            written.Append(new W.Bold());
        if (look.Colour is { } colour)
            written.Append(new W.Color { Val = colour });
        written.Append(Spacing(look), Size(look.Size), ComplexSize(look.Size));
        return written;
    }

    static string NameOf(Face face) =>
        face switch
        {
            Face.FangSong => FangSong,
            Face.TitleSong => TitleSong,
            Face.Hei => Hei,
            Face.Kai => Kai,
            _ => Song,
        };

    // 28 characters of 三号 fill a line a little closer than the size would have it; twentieths of a point, never too wide.
    static W.Spacing Spacing(Look look) => new() { Val = (int)Math.Floor(20 * (Layout.PitchOf(look) - look.Size)) };

    static W.RunFonts Named(string eastAsian) =>
        new()
        {
            Ascii = Latin,
            HighAnsi = Latin,
            EastAsia = eastAsian,
            ComplexScript = Latin,
        };

    static W.FontSize Size(double points) => new() { Val = HalfPoints(points) };

    static W.FontSizeComplexScript ComplexSize(double points) => new() { Val = HalfPoints(points) };

    static string HalfPoints(double points) => Math.Round(2 * points).ToString("0");

    static string Twentieths(double points) => Math.Round(20 * points).ToString("0");

    static W.Languages Chinese() => new() { Val = "en-US", EastAsia = "zh-CN" };

    static W.SpacingBetweenLines Lines(Look look) =>
        new()
        {
            Before = Twentieths(look.Before),
            After = Twentieths(look.After),
            Line = Math.Floor(20 * look.Pitch).ToString("0"), // rounded up, the last line would not fit
            LineRule = W.LineSpacingRuleValues.Exact,
        };

    static W.Indentation FirstLine(Look look)
    {
        var indent = Indent(0, look.Right, look.Size);
        (indent.FirstLineChars, indent.FirstLine) = ((int)(100 * look.FirstLine), Twentieths(look.FirstLine * look.Size));
        return indent;
    }

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
}
