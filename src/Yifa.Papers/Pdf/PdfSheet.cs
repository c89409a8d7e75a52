using Yifa.Kernel;

namespace Yifa.Papers.Pdf;

// Sets the pieces of a paper one beneath the other and turns the page where one is full.
sealed class PdfSheet(LineSetting setting)
{
    const double Left = Layout.Left * Layout.PointsPerMillimetre;
    const double Top = Layout.Top * Layout.PointsPerMillimetre;
    const double Width = Layout.TextWidth * Layout.PointsPerMillimetre;
    const double Bottom = Top + Layout.TextHeight * Layout.PointsPerMillimetre;
    const double CellSpace = 5;
    const double Seam = 0.03; // by which rows of cells overlap, so that no light line shows between them
    const double Slack = 0.5; // what adding up may lose
    readonly List<(Placed.Text Text, IReadOnlyList<InkLine> Lines)> held = []; // pieces that stay with what follows
    double y = Top;

    public PdfPages Pages { get; } = new();

    public void Set(Placed placed)
    {
        switch (placed)
        {
            case Placed.Text text:
                SetText(text);
                break;
            case Placed.Grid grid:
                if (!string.IsNullOrWhiteSpace(grid.Table.Caption))
                    SetText(new(Part.Caption, [new Run(Letters.OneLine(grid.Table.Caption))]));
                Release(4 * Layout.Of(Part.TableText).Pitch);
                new PdfGrid(grid, setting, Width, CellSpace).Draw(this);
                y += Layout.LinePitch / 2;
                break;
            case Placed.Mark mark:
                SetMark(mark.Proof);
                break;
            default:
                throw new NotSupportedException($"No way to set {placed.GetType().Name}.");
        }
    }

    public double Y => y;

    public double Free => Bottom - y;

    public void Down(double by) => y += by;

    public void Turn()
    {
        Pages.Turn();
        y = Top;
    }

    public void NumberPages()
    {
        Release(0);
        var look = Layout.Of(Part.PageNumber);
        for (var page = 1; page <= Pages.Count; page++)
        {
            var line = setting.Lines([new Run($"— {page} —")], look, Width)[0];
            // 7.5: 单页码居右空一字,双页码居左空一字
            var x = page % 2 == 1 ? Left + Width - look.Size - line.Width : Left + look.Size;
            Pages.DrawLine(line, look, x, Bottom + Layout.PageNumberBelow * Layout.PointsPerMillimetre + look.Size * 0.6, page);
        }
    }

    public void DrawLine(InkLine line, Look look, double left, double width, double top)
    {
        var x = look.Side switch
        {
            Side.Centre => left + (width - line.Width) / 2,
            Side.Right => left + width - line.Width,
            _ => left,
        };
        Pages.DrawLine(line, look, x, top + (look.Pitch - look.Size) / 2 + 0.86 * look.Size);
    }

    public static double LeftEdge => Left;

    void SetText(Placed.Text text)
    {
        var look = Layout.Of(text.Part);
        var lines = setting.Lines(text.Runs, look, Width - Right(text, look));
        if (text.KeepsNext)
        {
            held.Add((text, lines));
            return;
        }
        Release(look.Before + look.Pitch * Math.Min(2, lines.Count));
        Draw(text, look, lines);
    }

    // Large enough for a phone to read it off paper, the words beside it.
    void SetMark(Proof proof)
    {
        var look = Layout.Of(Part.TableText);
        const double side = Layout.MarkSide * Layout.PointsPerMillimetre;
        Release(side);
        if (side > Free + Slack)
            Turn();
        var cell = side / proof.Cells.Count;
        foreach (var (x, down, length) in proof.Dark)
            Pages.Fill(Left + x * cell, y + down * cell, length * cell, cell + Seam);
        var beside = Left + side + look.Size;
        var lines = proof.Lines.SelectMany(l => setting.Lines([new Run(l)], look, Left + Width - beside)).ToList();
        var top = y + Math.Max(0, (side - lines.Count * look.Pitch) / 2);
        for (var i = 0; i < lines.Count; i++)
            DrawLine(lines[i], look, beside, Left + Width - beside, top + i * look.Pitch);
        y += side;
    }

    // Draws what waited for the next piece, on a new page if the beginning of that piece would not fit beside it.
    void Release(double next)
    {
        var need = next + held.Sum(h => Height(Layout.Of(h.Text.Part), h.Lines));
        if (need > Free + Slack && need <= Bottom - Top)
            Turn();
        foreach (var (text, lines) in held)
            Draw(text, Layout.Of(text.Part), lines);
        held.Clear();
    }

    static double Height(Look look, IReadOnlyList<InkLine> lines) => look.Before + look.After + look.Pitch * lines.Count;

    void Draw(Placed.Text text, Look look, IReadOnlyList<InkLine> lines)
    {
        if (y > Top || text.Part == Part.Masthead)
            y += look.Before;
        var indent = look.FirstLine * Layout.PitchOf(look);
        for (var i = 0; i < lines.Count; i++)
        {
            // no first or last line stands alone on a page
            var left = lines.Count - i;
            if (look.Pitch > Free + Slack || left == 2 && lines.Count > 2 && 2 * look.Pitch > Free + Slack)
                Turn();
            var first = i == 0 && look.Side is Side.Both or Side.Left ? indent : 0;
            DrawLine(lines[i], look, Left + (i == 0 ? first : 0), Width - Right(text, look), y);
            y += look.Pitch;
        }
        if (look.Ruled)
            Pages.Rule(Left, y + 4 * Layout.PointsPerMillimetre, Left + Width, y + 4 * Layout.PointsPerMillimetre, 1.5, Layout.Red);
        y += look.After;
    }

    static double Right(Placed.Text text, Look look) => (text.Right ?? look.Right) * look.Size;
}
