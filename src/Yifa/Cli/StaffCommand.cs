using Microsoft.AspNetCore.Identity;
using Yifa.Accounts;
using Yifa.Import;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Cli;

/// <summary>开办: the offices of an authority, its staff with their duties, and the password each begins with. All rows of a file or none.</summary>
public static class StaffCommand
{
    private const int MostErrors = 50;
    private static readonly string[] Kinds = ["region", "government", "department", "street", "station", "committee", "team"];
    private static readonly char[] BetweenDuties = [';', ';', '\n'];

    /// <summary><c>offices</c>: rows of path, name, mark and kind; an office already there takes the new name, mark and kind.</summary>
    public static async Task<int> Offices(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(1);
        var path = line.Argument(0, "文件");
        using var store = StoreChoice.Open(line, product.Modules);
        var known = store.Offices.ToDictionary(o => o.Path);
        var (offices, errors, next) = (
            new List<Office>(),
            new List<RowError>(),
            store.Offices.Select(o => o.Id).DefaultIfEmpty().Max() + 1
        );
        foreach (var row in new ImportSource(path).Rows())
            if (OfficeOf(row, known, errors) is { } office)
            {
                offices.Add(office with { Id = known.TryGetValue(office.Path, out var before) ? before.Id : next++ });
                known[office.Path] = offices[^1];
            }
        if (errors.Count > 0)
            return Refuse(errors, terminal.Error);
        await store.Install(offices, []);
        terminal.Out.WriteLine($"已登记{offices.Count}个机构,共{store.Offices.Count}个");
        return 0;
    }

    /// <summary><c>staff</c>: rows of account, name, office and duties; the duties of a row are all the account holds from then on.</summary>
    public static async Task<int> Staff(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(1);
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        var (accounts, errors) = (new List<Account>(), new List<RowError>());
        foreach (var row in new ImportSource(line.Argument(0, "文件")).Rows())
            if (AccountOf(row, store, errors) is { } account)
                accounts.Add(account);
        if (errors.Count > 0)
            return Refuse(errors, terminal.Error);
        await store.Install([], accounts);
        terminal.Out.WriteLine($"已登记{accounts.Count}个账号;用 password 账号 给每人一个初始密码");
        return 0;
    }

    /// <summary><c>password</c>: a password to begin with, said once; it opens nothing but the page where the person sets another.</summary>
    public static async Task<int> Password(CommandLine line, Product product, Terminal terminal)
    {
        line.Only(1);
        using var store = StoreChoice.OpenExisting(line, product.Modules);
        var account = ImportCommand.AccountOf(store, line.Argument(0, "账号"));
        var credential = store.CredentialOf(account.Id)!;
        var (password, until) = (FirstPassword.New(), store.Today.AddDays(FirstPassword.Days));
        credential.PasswordHash = new PasswordHasher<Credential>().HashPassword(credential, password);
        credential.Stamp = FirstPassword.StampUntil(until);
        if (!await store.Save(credential))
            throw new UsageException("账号正在被修改,请再试一次");
        await store.ForgetFailures(account.Id);
        await store.Lock(account.Id, null);
        terminal.Out.WriteLine(password);
        terminal.Out.WriteLine($"{account.Name}的初始密码只显示这一次,{until:yyyy-MM-dd}前有效,首次登录后须自己另设密码");
        return 0;
    }

    private static Office? OfficeOf(ImportRow row, Dictionary<string, Office> known, List<RowError> errors)
    {
        var before = errors.Count;
        var (path, name) = (Cell(row, errors, "路径", "path"), Cell(row, errors, "名称", "name"));
        var (mark, kind) = (Cell(row, errors, "代字", "mark"), Cell(row, errors, "类别", "kind"));
        path = path?.Trim('/') + "/";
        if (kind is not null && !Kinds.Contains(kind))
            errors.Add(new(row.Number, "类别", $"类别应为{string.Join('、', Kinds)}之一,现为“{kind}”"));
        if (PathFlaw(path, known) is { } flaw)
            errors.Add(new(row.Number, "路径", flaw));
        if (mark is not null && known.Values.FirstOrDefault(o => o.Mark == mark && o.Path != path) is { } other)
            errors.Add(new(row.Number, "代字", $"代字“{mark}”已经是“{other.Name}”的,两个机构会编出同样的文号和检查码编号,请另取一个"));
        return errors.Count > before ? null : new Office(0, path, name!, mark!, kind!);
    }

    /// <summary>Why no office can stand at the path; null when one can.</summary>
    private static string? PathFlaw(string path, Dictionary<string, Office> known)
    {
        if (path.Any(c => !(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/')) || path is "/" || path.Contains("//"))
            return "路径应为小写字母、数字和连字符,以斜杠分级,如 shili/sifaju";
        if (Office.Above(path) is { Length: > 1 } above)
            return known.ContainsKey(above) ? null : "上级机构还没有登记,请把它写在前面";
        return known.Count == 0 || known.ContainsKey(path) ? null : "最上级机构只能有一个,其他机构应写在它下面";
    }

    private static Account? AccountOf(ImportRow row, CaseStore store, List<RowError> errors)
    {
        var before = errors.Count;
        var (id, name) = (Cell(row, errors, "账号", "account"), Cell(row, errors, "姓名", "name"));
        var office = Cell(row, errors, "机构", "office") is { } at ? OfficeNamed(row, store, "机构", at, errors) : null;
        if (id is not null && (id.Length > 50 || id.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'))))
            errors.Add(new(row.Number, "账号", "账号应为字母、数字、点、连字符或下划线,最多50个"));
        var duties = (Text(row, "岗位", "duties") ?? "")
            .Split(BetweenDuties, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => DutyOf(row, store, office, text, errors))
            .OfType<Capacity.AtOffice>()
            .ToList();
        return errors.Count > before ? null : new Account(id!, name!, office!, duties);
    }

    /// <summary>A duty as 种类.岗位, by identifiers or Chinese names, at the account's own office or after @ at another.</summary>
    private static Capacity.AtOffice? DutyOf(ImportRow row, CaseStore store, Office? own, string text, List<RowError> errors)
    {
        var parts = text.Split('@', 2, StringSplitOptions.TrimEntries);
        var office = parts.Length == 2 ? OfficeNamed(row, store, "岗位", parts[1], errors) : own;
        var codes = store
            .Modules.SelectMany(m => m.Duties.SelectMany(d => Names(m, d).Select(name => (Name: name, Code: $"{m.Kind}.{d}"))))
            .Concat(Rights.Supervisions.SelectMany(s => ((string[])[s.Duty, s.Label]).Select(name => (Name: name, Code: s.Duty))));
        var code = codes.FirstOrDefault(c => c.Name == parts[0]).Code;
        if (code is null)
            errors.Add(new(row.Number, "岗位", Near.Unknown("岗位", parts[0], codes.Select(c => c.Name)).Message));
        return code is null || office is null ? null : new Capacity.AtOffice(code, office);
    }

    private static IEnumerable<string> Names(Module module, Enum duty) => [$"{module.Kind}.{duty}", $"{module.Name}.{Words.Chinese(duty)}"];

    private static Office? OfficeNamed(ImportRow row, CaseStore store, string field, string text, List<RowError> errors)
    {
        var office = store.OfficeNamed(text);
        if (office is null)
            errors.Add(new(row.Number, field, $"没有机构“{text}”,或者有多个同名"));
        return office;
    }

    private static string? Text(ImportRow row, string chinese, string english) =>
        row.Cells.GetValueOrDefault(chinese) ?? row.Cells.GetValueOrDefault(english);

    private static string? Cell(ImportRow row, List<RowError> errors, string chinese, string english)
    {
        var text = row.Flaw is null ? Text(row, chinese, english)?.Trim() : null;
        if (string.IsNullOrEmpty(text) && errors.All(e => e.Row != row.Number || e.Field is not null))
            errors.Add(row.Flaw is { } flaw ? new(row.Number, null, flaw) : new(row.Number, chinese, "没有填写"));
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private static int Refuse(List<RowError> errors, TextWriter error)
    {
        error.WriteLine($"有{errors.Select(e => e.Row).Distinct().Count()}行不能登记,没有保存任何一行:");
        ImportCommand.TellErrors(errors, MostErrors, error);
        return 2;
    }
}
