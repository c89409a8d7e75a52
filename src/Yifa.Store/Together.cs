using System.Collections.Concurrent;

namespace Yifa.Store;

/// <summary>
/// Small writes of one kind, many at once: those asked for while the disk takes what came before are then written in one transaction, so that each
/// waits for the disk once and all at the same time. What a transaction holds is done wholly or, told to each that asked, not at all.
/// </summary>
/// <param name="begin">Begins the transaction.</param>
/// <param name="write">Writes them, in it: what came of each, in their order.</param>
internal sealed class Together<TAsked, TDone>(
    SessionPool pool,
    Action<Session> begin,
    Func<Session, IReadOnlyList<TAsked>, IReadOnlyList<TDone>> write
)
{
    private const int Most = 200;
    private readonly ConcurrentQueue<(TAsked Asked, TaskCompletionSource<TDone> Done)> waiting = new();
    private int writing;

    public Task<TDone> Write(TAsked asked)
    {
        var done = new TaskCompletionSource<TDone>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Enqueue((asked, done));
        if (Interlocked.Exchange(ref writing, 1) == 0)
            _ = Task.Run(WriteAll);
        return done.Task;
    }

    private async Task WriteAll()
    {
        do
        {
            while (waiting.TryDequeue(out var first))
                await WriteWith(first);
            Interlocked.Exchange(ref writing, 0);
        } while (!waiting.IsEmpty && Interlocked.Exchange(ref writing, 1) == 0);
    }

    private async Task WriteWith((TAsked Asked, TaskCompletionSource<TDone> Done) first)
    {
        List<(TAsked Asked, TaskCompletionSource<TDone> Done)> some = [first];
        var written = pool.Write(session =>
        {
            // whoever came while the writers before were waited for comes along
            while (some.Count < Most && waiting.TryDequeue(out var next))
                some.Add(next);
            begin(session);
            var done = write(session, [.. some.Select(s => s.Asked)]);
            session.Execute("COMMIT");
            return Task.FromResult(done);
        });
        await ((Task)written).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // it is said to whoever asked
        for (var i = 0; i < some.Count; i++)
            if (written.IsCompletedSuccessfully)
                some[i].Done.SetResult(written.Result[i]);
            else
                some[i].Done.SetException(written.Exception!.InnerExceptions);
    }
}
