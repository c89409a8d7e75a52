using Yifa.Api;
using Yifa.Codes;
using Yifa.Intake;
using Yifa.Kernel;
using Yifa.Modules;
using Yifa.Modules.Compulsion;
using Yifa.Modules.CreditReport;
using Yifa.Modules.Inspections;
using Yifa.Modules.Penalties;
using Yifa.Store;

namespace Yifa.Cli;

/// <summary><c>setting</c>: what can be set about the doors for machines, materials, public figures and the days of the year, with defaults; a key and a value set one.</summary>
public static class SettingCommand
{
    /// <summary>What an office may set for itself and all below it, module by module, and what is wrong with a value.</summary>
    private static readonly (IReadOnlyList<Setting> All, Func<Setting, string, string?> Against)[] Local =
    [
        (InspectionSettings.All, InspectionSettings.Against),
        (PenaltySettings.All, PenaltySettings.Against),
        (DiscretionSettings.All, DiscretionSettings.Against),
        (CompulsionSettings.All, CompulsionSettings.Against),
    ];

    private static IReadOnlyList<Setting> AllOf(Product product) =>
        [
            .. DoorSettings.All,
            .. FileSettings.All,
            .. CodeSettings.All,
            .. PublicFigures.All,
            .. product.Modules.Select(m => m.Dossier?.Retention).OfType<Setting>(),
            .. YearDates.All.Select(d => d.Setting).OfType<Setting>(),
            .. Local.SelectMany(l => l.All),
            .. InspectionSettings.All,
            .. ReportSettings.All,
        ];

    private static string? Against(Setting setting, string value) =>
        setting == FileSettings.Scanner ? FileSettings.Against(value)
        : CodeSettings.All.Contains(setting) ? CodeSettings.Against(setting, value)
        : setting == PublicFigures.Few ? PublicFigures.Against(value)
        : setting.Key.EndsWith(".retention", StringComparison.Ordinal) ? FileSettings.AgainstRetention(setting, value)
        : Local.FirstOrDefault(l => l.All.Contains(setting)).Against is { } against ? against(setting, value)
        : InspectionSettings.All.Contains(setting) ? InspectionSettings.Against(setting, value)
        : ReportSettings.All.Contains(setting) ? ReportSettings.Against(value)
        : YearDates.All.FirstOrDefault(d => d.Setting == setting) is { } date ? date.Against(value)
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
        if (Drafting.Knows(line.Arguments[0]))
            return await Keep(store, line, terminal);
        if (OfOffice(line.Arguments[0]) is var (own, path))
            return await KeepOfOffice(store, own, path, line, terminal);
        var setting =
            all.FirstOrDefault(s => s.Key == line.Arguments[0]) ?? throw Near.Unknown("设置", line.Arguments[0], all.Select(s => s.Key));
        var value = line.Argument(1, "设置的值");
        if (Against(setting, value) is { } wrong)
            throw new UsageException(wrong);
        await store.SetSetting(setting.Key, value);
        terminal.Out.WriteLine($"{setting.Label}:{value}(运行中的服务重新启动后生效)");
        return 0;
    }

    /// <summary>The setting that a key names for one office, and the office's path.</summary>
    private static (Setting Setting, string Office)? OfOffice(string key) =>
        key.IndexOf(':') is > 0 and var colon && Local.SelectMany(l => l.All).FirstOrDefault(s => s.Key == key[..colon]) is { } setting
            ? (setting, key[(colon + 1)..])
            : null;

    /// <summary>What a city or district has set for itself, caps among it; a colon and its path follow the key.</summary>
    private static async Task<int> KeepOfOffice(CaseStore store, Setting setting, string path, CommandLine line, Terminal terminal)
    {
        var value = line.Argument(1, "设置的值");
        if (store.OfficeNamed(path) is not { } office)
            throw new UsageException($"没有机构“{path}”");
        if (Against(setting, value) is { } wrong)
            throw new UsageException(wrong);
        await store.SetSetting($"{setting.Key}:{office.Path}", value);
        terminal.Out.WriteLine($"{office.Name}{setting.Label}:{value}(运行中的服务重新启动后生效)");
        return 0;
    }

    /// <summary>流转程序, AB角, 不在岗.</summary>
    private static async Task<int> Keep(CaseStore store, CommandLine line, Terminal terminal)
    {
        var (key, value) = (line.Arguments[0], line.Argument(1, "设置的值"));
        if (Drafting.Against(key, value) is { } wrong)
            throw new UsageException(wrong);
        await store.SetSetting(key, value);
        terminal.Out.WriteLine($"{key}:{value}(运行中的服务重新启动后生效)");
        return 0;
    }
}
