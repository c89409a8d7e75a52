namespace Yifa.Cli;

/// <summary>The command line: one verb, its options, an exit code (0 done, 1 the check failed, 2 usage or bad input).</summary>
public static class Commands
{
    public static async Task<int> Run(string[] args)
    {
        var line = CommandLine.Parse(args);
        try
        {
            return line.Verb switch
            {
                "serve" => await Web.Host.Serve(line),
                _ => throw new UsageException($"没有“{line.Verb}”这个命令,可用:serve"),
            };
        }
        catch (Exception e) when (e is UsageException or FormatException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
    }
}
