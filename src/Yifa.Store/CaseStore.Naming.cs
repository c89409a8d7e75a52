using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Store;

public sealed partial class CaseStore
{
    /// <summary>
    /// Binds an act as <see cref="Binder"/> does, for an account: where a field asks for another matter, its 案号 or 收件号 is taken as well as its id,
    /// among those that the account may see.
    /// </summary>
    /// <param name="account">Who fills in; null for whoever runs the server, who sees all.</param>
    public (Act? Act, IReadOnlyList<Refusal> Refusals) Bind(ActType type, IReadOnlyDictionary<string, string?> texts, Account? account)
    {
        var asked = type.Asked(texts);
        var named = new Dictionary<string, string?>(texts);
        var wrong = new List<Refusal>();
        foreach (var (key, text) in texts)
            if (text is not null && asked.FieldNamed(key) is { Format: Format.Matter } field)
                named[key] = string.Join('\n', Numbers(field, text).Select(number => IdOf(account, field, number, wrong)));
        var (act, refusals) = Binder.Bind(type, named, Today);
        List<Refusal> all = [.. wrong, .. refusals.Where(r => wrong.All(w => w.Field != r.Field))];
        return (all.Count == 0 ? act : null, all);
    }

    private static string[] Numbers(Field field, string text) =>
        field.IsList
            ?
            [
                .. text.Split(Binder.Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Take(Binder.MostItems + 1),
            ]
            : [text.Trim()];

    /// <summary>The id as a text; nothing, with the reason, where no one matter is meant.</summary>
    private string? IdOf(Account? account, Field field, string number, List<Refusal> wrong)
    {
        if (number.All(char.IsAsciiDigit) || number.Length > field.Max || !Binder.IsClean(number))
            return number; // what no number can be the binder says
        var found = MattersNamed(account, number);
        if (found is [var id])
            return id.ToString(CultureInfo.InvariantCulture);
        wrong.Add((found.Count == 0 ? Binder.NumberUnknown : Binder.NumberShared).With($":{Binder.Shorten(number)}").At(field.Name));
        return null;
    }

    /// <summary>The matters of that 案号 or 收件号 that the account may see in any of its capacities; two are enough to know that there is more than one.</summary>
    private List<long> MattersNamed(Account? account, string number) =>
        pool.Read(session =>
        {
            var readers = account is null ? [Statute] : Rights.CapacitiesOf(account);
            var found = new SortedSet<long>();
            foreach (var sees in readers.Select(Sees).OfType<Sight>())
            {
                var sql = new Sql { Order = "m.id", Limit = 2 };
                sql.From("matter m");
                sql.And($"(m.number = {sql.Add(number)} OR m.receipt = {sql.Add(number)})");
                sql.And(sees.Where("m", sql.Add));
                found.UnionWith(session.Query(sql.Text("m.id"), r => r.GetInt64(0), sql.Values));
            }
            return found.ToList();
        });
}
