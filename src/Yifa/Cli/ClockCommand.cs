using Yifa.Kernel;

namespace Yifa.Cli;

/// <summary><c>clock</c>: when a statutory period ends that starts on a day, and why.</summary>
public static class ClockCommand
{
    public static int Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(1, "from", "year-text");
        var name = line.Argument(0, "期限名称,如 reconsideration.acceptance-review");
        var (module, rule) = Named(product, name);
        var from = line.Date("from") ?? throw new UsageException("缺少选项 --from");
        var text = rule.On(line.Date("year-text") ?? from);
        var due = Deadline.After(WorkCalendar.Official, from, text.Term);
        var law = string.Join('、', Cite.ParseAll(text.Law));
        terminal.Out.WriteLine($"{due.Date:yyyy-MM-dd}{(due.Provisional ? " 暂定" : "")}");
        terminal.Out.WriteLine(due.Reason);
        terminal.Out.WriteLine($"{module.Name}·{rule.Label}:{text.Term},依据{law}");
        terminal.Out.WriteLine($"责任人:{rule.Responsible};{rule.IfSilent}");
        if (rule.Extension is { } extension)
            terminal.Out.WriteLine(
                $"可延长一次,{extension}" + (rule.ExtensionLaw is { } l ? $"({string.Join('、', Cite.ParseAll(l))})" : "")
            );
        if (text.Setting is { Verified: not Verified.Read } setting)
            terminal.Out.WriteLine($"期限长度待确认:{setting.Label}({setting.Source})");
        return 0;
    }

    private static (Module, ClockRule) Named(Product product, string name)
    {
        var all = product.Modules.SelectMany(m => m.Clocks.Select(c => (Module: m, Rule: c, Name: $"{m.Kind}.{c.Name}"))).ToList();
        return all.Find(c => c.Name == name) is { Rule: not null } found
            ? (found.Module, found.Rule)
            : throw Near.Unknown("期限", name, all.Select(c => c.Name));
    }
}
