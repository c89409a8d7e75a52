namespace Yifa.Reports.Published;

/// <summary>The words of a clause that belong to one number: what stands before it and after it.</summary>
internal readonly record struct Segment(Span Place, Span Before, Span After)
{
    private const string Ends = "。,;!?:\n|";
    private const int Reach = 160;

    /// <summary>The clause around a number, up to a comma or a bracket of its own on either side.</summary>
    public static Span ClauseOf(string text, Span number, Span body)
    {
        var start = number.Start;
        for (var depth = 0; start > body.Start && number.Start - start < Reach; start--)
        {
            var c = text[start - 1];
            depth += Depth(c, ')', '(');
            if (depth < 0 || (depth == 0 && Ends.Contains(c)))
                break;
        }
        var end = number.End;
        for (var depth = 0; end < body.End && end - number.End < Reach; end++)
        {
            depth += Depth(text[end], '(', ')');
            if (depth < 0 || (depth == 0 && Ends.Contains(text[end])))
                break;
        }
        return new(start, end);
    }

    private static int Depth(char c, char opens, char closes) =>
        c == opens ? 1
        : c == closes ? -1
        : 0;

    /// <summary>The part of the clause between the number before and the number after it.</summary>
    public static Segment Of(string text, NumberToken number, Span clause, NumberToken? previous, NumberToken? next)
    {
        var start = clause.Start;
        if (previous is not null && previous.Whole.End > clause.Start)
            start = Joint(text, previous.Whole.End, number.Whole.Start) is { } joint ? joint + 1 : previous.Whole.End;
        var end = clause.End;
        if (next is not null && next.Whole.Start < clause.End)
            end = Joint(text, number.Whole.End, next.Whole.Start) ?? next.Whole.Start;
        start = Math.Min(start, number.Whole.Start);
        end = Math.Max(end, number.Whole.End);
        return new(new(start, end), new(start, number.Whole.Start), new(number.Whole.End, end));
    }

    /// <summary>Where one number's words end and the next one's begin: at 、 or 和.</summary>
    private static int? Joint(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (text[i] is '、' or '及' or '与' or '并' || (text[i] == '和' && !(i + 1 < to && text[i + 1] == '解')))
                return i;
        return null;
    }
}
