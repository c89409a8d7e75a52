using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Yifa.Reports.Published;

namespace Yifa.Web.Parts;

/// <summary>
/// The whole text of a report, character by character as it was kept: a number's quote is marked in its place, and an address leads to where
/// it begins. In code, since the lines of a template would stand in the text.
/// </summary>
public sealed class SourceText : ComponentBase
{
    [Parameter, EditorRequired]
    public PublishedReport Report { get; set; } = default!;

    /// <summary>The name of the place in the page.</summary>
    public static string PlaceOf(int at) => $"q{at}";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var (start, end, marked) in Pieces(Report))
        {
            if (marked)
            {
                builder.OpenElement(0, "mark");
                builder.AddAttribute(1, "id", PlaceOf(start));
            }
            builder.AddContent(2, Report.Text[start..end]);
            if (marked)
                builder.CloseElement();
        }
    }

    /// <summary>The text cut where a quote begins or all of them end: quotes overlap, and each has its beginning.</summary>
    public static IEnumerable<(int Start, int End, bool Marked)> Pieces(PublishedReport report)
    {
        var (at, until) = (0, 0);
        foreach (var (start, end) in report.Figures.Select(f => (f.At, f.At + f.Quote.Length)).Distinct().Order())
        {
            if (start > at)
            {
                if (Math.Min(until, start) > at)
                    yield return (at, Math.Min(until, start), true);
                if (start > Math.Max(at, until))
                    yield return (Math.Max(at, until), start, false);
                at = start;
            }
            until = Math.Max(until, end);
        }
        if (until > at)
            yield return (at, until, true);
        if (report.Text.Length > Math.Max(at, until))
            yield return (Math.Max(at, until), report.Text.Length, false);
    }
}
