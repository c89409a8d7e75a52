using Yifa.Bench;

// [load|acts|http|codes|tasks|reads|reading|pooling|search|relief|uploads|all] [--matters N] [--only sqlite|postgres] [--keep NAME] [--report]: measured figures as ratios to a floor; exit 1 when a bound is missed, unless reporting
var what = args.FirstOrDefault(a => !a.StartsWith('-')) ?? "all";
var matters = args.SkipWhile(a => a != "--matters").Skip(1).Select(int.Parse).FirstOrDefault(1_000_000);
var only = args.SkipWhile(a => a != "--only").Skip(1).FirstOrDefault();
var keep = args.SkipWhile(a => a != "--keep").Skip(1).FirstOrDefault();
var measures = new Measures();
if (what == CodesBench.ServerVerb)
    return await CodesBench.Serve(args[1]);
if (what == ReliefBench.VerifyVerb)
    return ReliefBench.Verify(args[1], args[2]);
try
{
    if (what is "reading" or "all")
        ReadingBench.Run(measures);
    if (what is "pooling" or "all")
        new PoolingBench(matters).Run(measures);
    foreach (var kind in only is null ? Databases.Kinds : [only])
    {
        if (what is "load" or "all")
            await LoadBench.Run(kind, Math.Clamp(matters / 50, 500, 20_000), measures);
        if (what is "acts" or "all")
            await ActsBench.Run(kind, Math.Clamp(matters / 500, 100, 2_000), measures);
        if (what is "http" or "all")
            await HttpBench.Run(kind, Math.Clamp(matters / 500, 100, 2_000), measures);
        if (what is "codes")
            await CodesBench.Run(kind, measures);
        if (what is "tasks" or "all")
            await TasksBench.Run(kind, measures);
        if (what is "pooling" or "all")
            await new PoolingBench(matters).Run(kind, measures);
        if (what is "reads" or "all")
            await ReadsBench.Run(kind, matters, measures);
        if (what is "relief" or "all")
            await ReliefBench.Run(
                kind,
                what == "all" ? Math.Max(500, matters / 1000 * 18)
                    : args.Contains("--matters") ? matters
                    : null,
                measures
            );
        if (what is "search")
            await SearchBench.Run(kind, matters, measures, keep);
    }
    if (what is "uploads" or "all" && only != "postgres") // contents lie in a folder, whatever the database
        await UploadsBench.Run("sqlite", Math.Clamp((long)matters << 11, 20 << 20, 2047L << 20), measures);
}
finally
{
    Databases.DropAll();
}
return measures.AllHold || args.Contains("--report") ? 0 : 1;
