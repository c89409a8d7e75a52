using Yifa.FileReviews;
using Yifa.Kernel;
using Yifa.Modules.FileReview;

namespace Yifa.Cli;

/// <summary><c>review check</c>: a round of file reviews is worked out again, draw, stepping back and first pass.</summary>
public static class ReviewCommand
{
    private const string Check = "check";

    public static Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(2);
        if (line.Argument(0, Check) is var what and not Check)
            throw Near.Unknown("用法", what, [Check]);
        if (!long.TryParse(line.Argument(1, "评查的编号"), out var id))
            throw new UsageException("评查的编号应为网址末尾的数字");
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        var found = store.Recorded(Reader.Of(Actor.Statute), [id], m => m is ReviewRound { DrawEntry: > 0 } r ? [r.PoolEntry] : []);
        if (found is not [{ Matter.File.Matter: ReviewRound { DrawEntry: > 0 } round } one])
            throw new UsageException($"没有编号为{id}的、已经抽取的案卷评查");
        var faults = ReviewCheck.Of(store, round, one.Told[0]);
        foreach (var fault in faults)
            terminal.Error.WriteLine(fault);
        if (faults.Count == 0)
            terminal.Out.WriteLine($"{round.Number}:抽取、回避和{round.Drawn.Count}件案卷的自动初查都与记录相符");
        return Task.FromResult(faults.Count == 0 ? 0 : 1);
    }
}
