using Yifa.Api;

namespace Yifa.Cli;

/// <summary><c>setting</c>: what can be set about the doors for machines, with defaults; a key and a value set one.</summary>
public static class SettingCommand
{
    public static async Task<int> Run(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(2);
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        if (line.Arguments.Count == 0)
        {
            foreach (var known in DoorSettings.All)
                terminal.Out.WriteLine($"{known.Key}\t{known.Label}\t{DoorSettings.ValueOf(store, known)}\t默认 {known.Default}");
            return 0;
        }
        var setting =
            DoorSettings.All.FirstOrDefault(s => s.Key == line.Arguments[0])
            ?? throw Near.Unknown("设置", line.Arguments[0], DoorSettings.All.Select(s => s.Key));
        var value = line.Argument(1, "设置的值");
        if (DoorSettings.Against(setting, value) is { } wrong)
            throw new UsageException(wrong);
        await store.SetSetting(setting.Key, value);
        terminal.Out.WriteLine($"{setting.Label}:{value}(运行中的服务重新启动后生效)");
        return 0;
    }
}
