using System.Text;
using Yifa.Kernel;
using Yifa.Papers.Faces;

namespace Yifa.Papers.Pdf;

// One character to be set. Font: null when no font has it, and a box stands for it. Link: the address it opens.
readonly record struct Ink(int Character, FontFile? Font, double Width, string? Link);

// A line ready to be drawn. Gap: what is added after each character so that the line ends at the right edge.
sealed record InkLine(IReadOnlyList<Ink> Inks, double Gap)
{
    public double Width => Inks.Sum(i => i.Width) + Gap * Math.Max(0, Inks.Count - 1);
}

// Turns runs into lines. No line begins with what closes or ends with what opens (避头尾), and no word or number is torn.
sealed class LineSetting(FontShelf fonts, Uri? baseAddress)
{
    const string Closing = "\uFF0C。、\uFF1B\uFF1A\uFF1F\uFF01\uFF09》〉」』】〕\uFF3D\uFF5D”’…—·\uFF05‰℃,.;:?!)]}%";
    const string Opening = "\uFF08《〈「『【〔\uFF3B\uFF5B“‘([{";

    // Characters that no font here has.
    public SortedSet<int> Missing { get; } = [];

    public IReadOnlyList<InkLine> Lines(IReadOnlyList<Run> runs, Look look, double width)
    {
        var lines = new List<InkLine>();
        var pitch = Layout.PitchOf(look);
        var indent = look.FirstLine * pitch;
        foreach (var inks in Paragraphs(runs, look, pitch))
        {
            var from = 0;
            do
            {
                var free = width - (lines.Count == 0 ? indent : 0);
                var to = Break(inks, from, free);
                lines.Add(Line(inks[from..to], to < inks.Count && look.Side == Side.Both ? free : 0));
                from = to;
            } while (from < inks.Count);
        }
        return lines;
    }

    List<List<Ink>> Paragraphs(IReadOnlyList<Run> runs, Look look, double pitch)
    {
        List<List<Ink>> lines =
        [
            [],
        ];
        foreach (var run in runs)
        {
            var link = Address.Outside(run.Link, baseAddress)?.AbsoluteUri;
            foreach (var rune in Letters.Printable(run.Text).EnumerateRunes())
                if (rune.Value == '\n')
                    lines.Add([]);
                else
                    lines[^1].Add(Of(rune.Value == '\t' ? ' ' : rune.Value, look, pitch, link));
        }
        return lines;
    }

    Ink Of(int character, Look look, double pitch, string? link)
    {
        if (fonts.For(look.Face, character) is not { } font)
        {
            Missing.Add(character);
            return new(character, null, pitch, link);
        }
        var width = font.Advance(font.GlyphOf(character)) * look.Size / font.UnitsPerEm;
        return new(character, font, width >= 0.99 * look.Size ? width - look.Size + pitch : width, link);
    }

    static int Break(List<Ink> inks, int from, double free)
    {
        var to = from;
        for (var used = 0.0; to < inks.Count && used + inks[to].Width <= free + 0.01; to++)
            used += inks[to].Width;
        if (to == inks.Count)
            return to;
        for (var at = to; at > from; at--)
            if (MayBreak(inks[at - 1].Character, inks[at].Character))
                return at;
        return Math.Max(to, from + 1);
    }

    static bool MayBreak(int before, int after) =>
        after != ' ' && !In(Closing, after) && !In(Opening, before) && !(IsOfWord(before) && IsOfWord(after));

    static bool In(string set, int character) => character <= char.MaxValue && set.Contains((char)character);

    static bool IsOfWord(int character) => character is > ' ' and < 0x2000 && !Rune.IsWhiteSpace(new Rune(character));

    static InkLine Line(List<Ink> inks, double fill)
    {
        while (inks.Count > 0 && inks[^1].Character == ' ')
            inks.RemoveAt(inks.Count - 1);
        var left = fill - inks.Sum(i => i.Width);
        return new(inks, fill > 0 && inks.Count > 1 && left > 0 ? left / (inks.Count - 1) : 0);
    }
}
