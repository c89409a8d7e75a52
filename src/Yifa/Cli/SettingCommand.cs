using Yifa.Api;
using Yifa.Intake;
using Yifa.Kernel;

namespace Yifa.Cli;

/// <summary><c>setting</c>: what can be set about the doors for machines and about materials, with defaults; a key and a value set one.</summary>
public static class SettingCommand
{
    private static IReadOnlyList<Setting> AllOf(Product product) =>
        [.. DoorSettings.All, .. FileSettings.All, .. product.Modules.Select(m => m.Dossier?.Retention).OfType<Setting>()];

    private static string? Against(Setting setting, string value) =>
        setting == FileSettings.Scanner ? FileSettings.Against(value)
        : setting.Key.EndsWith(".retention", StringComparison.Ordinal) ? FileSettings.AgainstRetention(setting, value)
        : DoorSettings.Against(setting, value);

    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(2);
        var all = AllOf(product);
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        if (line.Arguments.Count == 0)
        {
            foreach (var known in all)
                terminal.Out.WriteLine($"{known.Key}\t{known.Label}\t{DoorSettings.ValueOf(store, known)}\t默认 {known.Default}");
            return 0;
        }
        var setting =
            all.FirstOrDefault(s => s.Key == line.Arguments[0]) ?? throw Near.Unknown("设置", line.Arguments[0], all.Select(s => s.Key));
        var value = line.Argument(1, "设置的值");
        if (Against(setting, value) is { } wrong)
            throw new UsageException(wrong);
        await store.SetSetting(setting.Key, value);
        terminal.Out.WriteLine($"{setting.Label}:{value}(运行中的服务重新启动后生效)");
        return 0;
    }
}
