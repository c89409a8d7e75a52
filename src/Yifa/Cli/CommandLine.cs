using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Cli;

/// <summary>What was asked for was not understood; the message is one sentence for the user.</summary>
public sealed class UsageException(string message) : Exception(message);

/// <summary>A command line as typed: verb, plain arguments, and options as <c>--name value</c>, <c>--name=value</c> or <c>--name</c>.</summary>
public sealed class CommandLine
{
    private readonly Dictionary<string, List<string>> options = new(StringComparer.Ordinal);

    public string Verb { get; private init; } = "serve";
    public IReadOnlyList<string> Arguments { get; private init; } = [];

    /// <summary>Options that stand alone; every other option takes a value.</summary>
    private static readonly HashSet<string> Flags =
    [
        "json",
        "empty",
        "help",
        "rehearse",
        "quiet",
        "list",
        "appendix",
        "kept",
        "keep-good",
        "full",
    ];

    public static CommandLine Parse(string[] args)
    {
        var plain = new List<string>();
        var named = args.Length > 0 && !args[0].StartsWith('-');
        var line = new CommandLine { Verb = named ? args[0] : "serve", Arguments = plain };
        for (var i = named ? 1 : 0; i < args.Length; i++)
        {
            if (args[i] == "-h")
                line.options["help"] = [""];
            else if (!args[i].StartsWith("--", StringComparison.Ordinal))
                plain.Add(args[i]);
            else
                line.Add(args, ref i);
        }
        return line;
    }

    private void Add(string[] args, ref int i)
    {
        var (name, value) = args[i][2..].Split('=', 2) is [var n, var v] ? (n, v) : (args[i][2..], null);
        if (value is null && !Flags.Contains(name))
            value =
                i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal)
                    ? args[++i]
                    : throw new UsageException($"选项 --{name} 后面应有值");
        if (!options.TryGetValue(name, out var values))
            options[name] = values = [];
        values.Add(value ?? "");
    }

    public bool Has(string flag) => options.ContainsKey(flag);

    public string? Option(string name) => options.GetValueOrDefault(name)?[^1];

    public IReadOnlyList<string> All(string name) => options.GetValueOrDefault(name) ?? [];

    public string Required(string name) => Option(name) ?? throw new UsageException($"缺少选项 --{name}");

    /// <summary>The plain argument at that place.</summary>
    public string Argument(int place, string what) =>
        place < Arguments.Count ? Arguments[place] : throw new UsageException($"{Verb} 后面缺少{what}");

    public int Year(string name) =>
        YearOf(Required(name)) ?? throw new UsageException($"--{name} 应为1990至2100之间的年份,现为“{Option(name)}”");

    public DateOnly? Date(string name) =>
        Option(name) is not { } text ? null : DateOf(text) ?? throw new UsageException($"--{name} 应为日期,如2024-02-07,现为“{text}”");

    /// <summary>Nothing is passed over in silence: an option the command does not have is an error, so are arguments too many.</summary>
    public void Only(int arguments, params string[] known)
    {
        if (options.Keys.FirstOrDefault(o => !known.Contains(o) && o is not ("db" or "help" or "quiet")) is { } unknown)
            throw new UsageException($"{Verb} 没有选项 --{unknown}");
        if (Arguments.Count > arguments)
            throw new UsageException($"{Verb} 不认识参数“{Arguments[arguments]}”");
    }

    /// <summary>A year of the four digits 1990 to 2100; null for anything else.</summary>
    public static int? YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100 ? year : null;

    /// <summary>2024-02-07, 2024/2/7, 20240207 or 2024年2月7日 between 1900 and 2199; null for anything else.</summary>
    public static DateOnly? DateOf(string text) => Binder.DateOf(text);
}
