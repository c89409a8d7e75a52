namespace Yifa.Cli;

/// <summary>Where a command writes: results to one stream, the sentence about a failure and the progress to the other.</summary>
/// <param name="Interactive">Somebody is watching the error stream, so progress is drawn.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool Interactive)
{
    public static Terminal Console() => new(System.Console.Out, System.Console.Error, !System.Console.IsErrorRedirected);

    /// <summary>Progress of a long piece of work, on one line that is wiped when it ends; silent when nobody watches.</summary>
    public Progress Begin(string what, long? total = null) => new(Interactive ? Error : null, what, total);
}

/// <summary>One line of progress, redrawn at most ten times a second.</summary>
public sealed class Progress(TextWriter? output, string what, long? total) : IDisposable
{
    private const int Width = 30;
    private long lastDrawn = long.MinValue;
    private int drawn;

    public void At(long done)
    {
        if (output is null || Environment.TickCount64 - lastDrawn < 100)
            return;
        lastDrawn = Environment.TickCount64;
        var line = total is > 0 and var all ? $"{what} {Bar(done, all)} {done}/{all}" : $"{what} {done}";
        output.Write("\r" + line.PadRight(drawn));
        output.Flush();
        drawn = line.Length;
    }

    public void Dispose()
    {
        if (drawn > 0)
            output!.Write("\r" + new string(' ', drawn * 2) + "\r"); // a Chinese character takes two columns
        output?.Flush();
    }

    private static string Bar(long done, long all)
    {
        var full = (int)(Math.Min(done, all) * Width / all);
        return $"[{new string('#', full)}{new string('.', Width - full)}]";
    }
}
