using Yifa.Kernel;
using Yifa.Papers.Faces;

namespace Yifa.Papers;

// A part of a page that has a look of its own.
enum Part
{
    Notice,
    Masthead,
    Number,
    Title,
    Recipient,
    Body,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Caption,
    TableHead,
    TableText,
    TableNumber,
    Issuer,
    Dated,
    Seal,
    PageNumber,
}

enum Side
{
    Left,
    Centre,
    Right,
    Both,
}

// How a part is set. Sizes in points, widths in characters of the part's own size.
sealed record Look(Face Face, double Size, double Pitch, Side Side)
{
    public double FirstLine { get; init; }
    public double Right { get; init; }
    public double Before { get; init; }
    public double After { get; init; }
    public bool Bold { get; init; }
    public string? Colour { get; init; }

    // Stays on the page of what follows.
    public bool KeepNext { get; init; }

    // A red rule across the page beneath it.
    public bool Ruled { get; init; }
}

// The page of an official document (党政机关公文格式, GB/T 9704-2012), for every format a paper is written in.
static class Layout
{
    public const double PointsPerMillimetre = 72 / 25.4;

    // 5.2: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm.
    public const double PageWidth = 210;
    public const double PageHeight = 297;
    public const double Top = 37;
    public const double Left = 28;
    public const double TextWidth = 156;
    public const double TextHeight = 225;

    // 5.2.3: 22 lines of 28 characters fill the page.
    public const double LinePitch = TextHeight / 22 * PointsPerMillimetre;
    public const double CharacterPitch = TextWidth / 28 * PointsPerMillimetre;

    // 7.5: 页码 7 mm beneath the text, one character in from its edge.
    public const double PageNumberBelow = 7;

    // The code at the end of a paper, across.
    public const double MarkSide = 52;

    public const string Red = "D7000F";
    const string Grey = "B4B4B4";
    const string Amber = "8A5706";

    // font sizes: 二号, 三号, 四号, 小四, 五号
    const double Size2 = 22;
    const double Size3 = 16;
    const double Size4 = 14;
    const double SmallSize4 = 12;
    const double Size5 = 10.5;

    static readonly Dictionary<Part, Look> looks = new()
    {
        [Part.Notice] = new(Face.Hei, Size5, 16, Side.Centre) { Colour = Amber },
        [Part.Masthead] = new(Face.TitleSong, 36, 54, Side.Centre)
        {
            Colour = Red,
            Before = 35 * PointsPerMillimetre - LinePitch, // 7.2.4: 35 mm from the edge of the text
            After = LinePitch,
            KeepNext = true,
        },
        [Part.Number] = new(Face.FangSong, Size3, LinePitch, Side.Centre)
        {
            Ruled = true,
            After = 2 * LinePitch,
            KeepNext = true,
        },
        [Part.Title] = new(Face.TitleSong, Size2, 32, Side.Centre) { After = LinePitch, KeepNext = true },
        [Part.Recipient] = new(Face.FangSong, Size3, LinePitch, Side.Left),
        [Part.Body] = new(Face.FangSong, Size3, LinePitch, Side.Both) { FirstLine = 2 },
        [Part.Heading1] = Headed(Face.Hei),
        [Part.Heading2] = Headed(Face.Kai),
        [Part.Heading3] = Headed(Face.FangSong) with { Bold = true },
        [Part.Heading4] = Headed(Face.FangSong),
        [Part.Caption] = new(Face.Hei, SmallSize4, 18, Side.Centre) { KeepNext = true },
        [Part.TableHead] = new(Face.Hei, SmallSize4, 18, Side.Centre),
        [Part.TableText] = new(Face.FangSong, SmallSize4, 18, Side.Left),
        [Part.TableNumber] = new(Face.FangSong, SmallSize4, 18, Side.Right),
        [Part.Issuer] = new(Face.FangSong, Size3, LinePitch, Side.Right) { Before = 2 * LinePitch, KeepNext = true },
        // 7.3.5.1: 成文日期右空四字
        [Part.Dated] = new(Face.FangSong, Size3, LinePitch, Side.Right) { Right = 4, KeepNext = true },
        [Part.Seal] = new(Face.FangSong, Size4, LinePitch, Side.Right) { Colour = Grey },
        [Part.PageNumber] = new(Face.Song, Size4, 18, Side.Right),
    };

    public static Look Of(Part part) => looks[part];

    public static IEnumerable<Part> Parts => looks.Keys;

    // From one character to the next.
    public static double PitchOf(Look look) => look.Size == Size3 ? CharacterPitch : look.Size;

    static Look Headed(Face face) => new(face, Size3, LinePitch, Side.Both) { FirstLine = 2, KeepNext = true };

    // How wide a text stands, in characters: letters and digits are half as wide.
    public static double Characters(string text) => text.EnumerateRunes().Sum(r => r.Value < 0x2E80 && r.Value != '—' ? 0.5 : 1);
}
