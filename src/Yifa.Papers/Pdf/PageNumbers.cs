using Yifa.Kernel;

namespace Yifa.Papers.Pdf;

// As many pages as asked for, empty but for their numbers at the upper right, to be laid over others.
static class PageNumbers
{
    const double FromEdge = 10 * Layout.PointsPerMillimetre;

    public static void Write(int count, Stream output, FontShelf fonts)
    {
        var (setting, look, pages) = (new LineSetting(fonts, null), Layout.Of(Part.PageNumber), new PdfPages());
        for (var page = 1; page <= count; page++)
        {
            if (page > 1)
                pages.Turn();
            var line = setting.Lines([new Run($"{page}")], look, 100)[0];
            pages.DrawLine(line, look, Layout.PageWidth * Layout.PointsPerMillimetre - FromEdge - line.Width, FromEdge);
        }
        pages.Save(output, "页号");
    }
}
