using System.Diagnostics;

namespace Yifa.Browser.Tests;

/// <summary>Waits for what comes in its own time and has no event of its own.</summary>
public static class Patience
{
    /// <summary>Whether the condition came true while the time lasted, by the machine's own clock.</summary>
    public static async Task<bool> Comes(Func<Task<bool>> condition, TimeSpan atMost)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < atMost; await Task.Delay(100))
            if (await condition())
                return true;
        return false;
    }
}
