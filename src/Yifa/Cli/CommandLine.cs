namespace Yifa.Cli;

/// <summary>The command line was not understood; the message is one sentence for the user.</summary>
public sealed class UsageException(string message) : Exception(message);

/// <summary>A command line as typed: verb, plain arguments, and options as <c>--name value</c>, <c>--name=value</c> or <c>--name</c>.</summary>
public sealed class CommandLine
{
    private readonly Dictionary<string, List<string>> options = new(StringComparer.Ordinal);

    public string Verb { get; private init; } = "serve";
    public IReadOnlyList<string> Arguments { get; private init; } = [];

    /// <summary>Options that stand alone; every other option takes a value.</summary>
    private static readonly HashSet<string> Flags = ["json", "empty", "help", "rehearse", "quiet"];

    public static CommandLine Parse(string[] args)
    {
        var plain = new List<string>();
        var line = new CommandLine { Verb = args.Length > 0 && !args[0].StartsWith('-') ? args[0] : "serve", Arguments = plain };
        for (var i = args.Length > 0 && !args[0].StartsWith('-') ? 1 : 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                plain.Add(args[i]);
                continue;
            }
            var (name, value) = args[i][2..].Split('=', 2) is [var n, var v] ? (n, v) : (args[i][2..], null);
            if (value is null && !Flags.Contains(name))
                value = ++i < args.Length ? args[i] : throw new UsageException($"选项 --{name} 后面应有值");
            if (!line.options.TryGetValue(name, out var values))
                line.options[name] = values = [];
            values.Add(value ?? "");
        }
        return line;
    }

    public bool Has(string flag) => options.ContainsKey(flag);

    public string? Option(string name) => options.GetValueOrDefault(name)?[^1];

    public IReadOnlyList<string> All(string name) => options.GetValueOrDefault(name) ?? [];

    public string Required(string name) => Option(name) ?? throw new UsageException($"缺少选项 --{name}");
}
