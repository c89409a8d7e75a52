using Yifa.Api;
using Yifa.Cli;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Import;

/// <summary>What a file's rows do not say themselves.</summary>
/// <param name="Act">The opening act of every row without one.</param>
/// <param name="Office">The office of every row without one.</param>
/// <param name="Account">Who performs the acts; the import itself when null.</param>
/// <param name="Kind">Of a general module: the kind of every row without one.</param>
public sealed record ImportDefaults(string? Act, Office? Office, Account? Account, Kind? Kind = null);

/// <summary>Turns rows into scripted matters, each opened by the act its row describes, and names everything that is wrong with a row.</summary>
public sealed class RowReading(CaseStore store, Module module, ImportDefaults defaults)
{
    private static readonly string[] ActColumns = ["act", "办理事项"];
    private static readonly string[] OfficeColumns = ["office", "机构"];
    private static readonly string[] DateColumns = ["on", "办理日期"];
    private readonly List<ActType> opening = [.. module.Acts.Where(a => a.Opens)];
    private readonly Dictionary<string, Office?> offices = [];
    private readonly DateTime at = store.Now;

    /// <summary>The matter of a row; null together with at least one error added to the list.</summary>
    public Script? Read(ImportRow row, List<RowError> errors)
    {
        if (row.Flaw is { } flaw)
        {
            errors.Add(new(row.Number, null, flaw));
            return null;
        }
        var before = errors.Count;
        var texts = new Dictionary<string, string?>(row.Cells, StringComparer.OrdinalIgnoreCase);
        var type = ActOf(Take(texts, ActColumns), row.Number, errors);
        var office = OfficeOf(Take(texts, OfficeColumns), row.Number, errors);
        var on = DateOf(Take(texts, DateColumns), row.Number, errors);
        var act = type is null ? null : Bind(type, texts, row.Number, errors);
        return errors.Count > before
            ? null
            : new(module.Kind, office!, [new Step(on!.Value, at, ActorFor(type!, office!), act!)], row.Number.ToString());
    }

    private static string? Take(Dictionary<string, string?> texts, string[] columns)
    {
        string? found = null;
        foreach (var column in columns)
            if (texts.Remove(column, out var text))
                found = text?.Trim();
        return string.IsNullOrEmpty(found) ? null : found;
    }

    private ActType? ActOf(string? text, int row, List<RowError> errors)
    {
        var name = text ?? defaults.Act;
        if (name is null && opening is [var only])
            return only;
        if (name is not null && module.ActNamed(name) is { Opens: true } named)
            return named;
        var known = string.Join('、', opening.Select(a => a.Label));
        errors.Add(new(row, ActColumns[1], name is null ? $"没有写明办理事项,可用:{known}" : $"“{name}”不是立案的事项,可用:{known}"));
        return null;
    }

    private Office? OfficeOf(string? text, int row, List<RowError> errors)
    {
        if (text is null && (defaults.Office ?? defaults.Account?.Office ?? store.Root) is { } office)
            return office;
        var name = text ?? "";
        if (!offices.TryGetValue(name, out var found))
            offices[name] = found = store.OfficeNamed(name);
        if (found is null)
            errors.Add(new(row, OfficeColumns[1], $"没有机构“{name}”,或者有多个同名"));
        return found;
    }

    private static DateOnly? DateOf(string? text, int row, List<RowError> errors)
    {
        var day = text is null ? null : CommandLine.DateOf(text);
        if (day is null)
            errors.Add(new(row, DateColumns[1], text is null ? "没有填写办理日期" : $"办理日期应为日期,如2024-02-07,现为“{text}”"));
        return day;
    }

    private Act? Bind(ActType type, Dictionary<string, string?> texts, int row, List<RowError> errors)
    {
        if (type.Kinds is not null && defaults.Kind is { } kind && type.Asked(texts).Of is null)
            texts.TryAdd(nameof(IOfKind.Kind), kind.Id);
        var (act, refusals) = store.Bind(type, texts, defaults.Account);
        errors.AddRange(refusals.Select(r => new RowError(row, LabelOf(type, r.Field), r.ToString())));
        return act;
    }

    /// <summary>A field as the person knows it.</summary>
    public static string? LabelOf(ActType type, string? field) => type.Fields.FirstOrDefault(f => f.Name == field)?.Label ?? field;

    // the import acts with the duty the act asks for, under its own name: no person is said to have done what they did not do
    private Actor ActorFor(ActType act, Office office) =>
        defaults.Account is { } account
            ? Acting.For(account, act, office)
            : new("import", "批量导入", act.Duties.Count > 0 ? new Capacity.AtOffice(act.Duties[0], office) : new Capacity.Party("import"));
}
