using System.Globalization;
using System.Text.Json;

namespace Yifa.Kernel;

/// <summary>What is wrong with an entry, said so that one can go and look.</summary>
/// <param name="N">The entry, or 0 when the matter as a whole is meant.</param>
public sealed record Flaw(long Matter, int N, string Text);

/// <summary>A stored entry as it is read back.</summary>
public sealed record StoredEntry(long Matter, int N, byte[] Hash, string Body);

/// <summary>
/// Plays a matter's journal again from its acts: the same acts on the same facts with the same recorded answers must write the same
/// entries, byte for byte.
/// </summary>
public sealed class Replay(Func<string, Module?> moduleOf, Func<int, Office?> officeOf, WorkCalendar calendar)
{
    /// <summary>Replays the entries of one matter in order.</summary>
    /// <returns>The matter as it must be stored, or the first flaw.</returns>
    public (CaseFile? File, Flaw? Flaw) Run(IReadOnlyList<StoredEntry> entries)
    {
        CaseFile? file = null;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var flaw =
                entry.N != i + 1
                    ? new Flaw(entry.Matter, i + 1, $"应为第{i + 1}条,实为第{entry.N}条:有记录缺失或被调换")
                    : Check(entry, ref file);
            if (flaw is not null)
                return (null, flaw);
        }
        return (file, null);
    }

    private Flaw? Check(StoredEntry stored, ref CaseFile? file)
    {
        if (!Entry.HashOf(stored.Body).AsSpan().SequenceEqual(stored.Hash))
            return Wrong("内容与哈希值不符");
        using var body = Parse(stored.Body);
        if (body is null)
            return Wrong("内容不是合法的JSON");
        try
        {
            var root = body.RootElement;
            if (root.GetProperty("matter").GetInt64() != stored.Matter || root.GetProperty("n").GetInt32() != stored.N)
                return Wrong("内容属于另一条记录");
            if (moduleOf(root.GetProperty("kind").GetString()!) is not { } module)
                return Wrong("业务种类未知");
            file ??= CaseFile.New(
                module,
                stored.Matter,
                officeOf(root.GetProperty("office").GetInt32()) ?? Office.None,
                calendar,
                _ => null
            );
            if (root.GetProperty("prev").GetString() != Convert.ToHexStringLower(file.Head))
                return Wrong("与前一条记录的链接断开");
            return PlayAgain(file, module, root) is { } again && again.Body == stored.Body ? null : Wrong("重新办理得不到同样的结果");
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or JsonException or FormatException)
        {
            return Wrong($"内容不完整({e.Message})");
        }

        Flaw Wrong(string text) => new(stored.Matter, stored.N, text);
    }

    private Entry? PlayAgain(CaseFile file, Module module, JsonElement body)
    {
        if (module.ActAt(body.GetProperty("act").GetString()!, body.GetProperty("v").GetInt32()) is not { } type)
            return null;
        var performance = new Performance(
            type,
            (Act)body.GetProperty("fields").Deserialize(type.Type, FactsJson.Options)!,
            ActorOf(body.GetProperty("by")),
            DateOnly.ParseExact(body.GetProperty("on").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime.Parse(body.GetProperty("at").GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
            body.GetProperty("channel").GetString()!
        );
        var recorded = RecordedIn(body);
        if (!ReckonsAgain(file, performance.Act, recorded))
            return null;
        var scene = new Scene(file, type, performance.Actor, performance.On, recorded, _ => null, CalendarOf(body));
        return file.Apply(performance, recorded, scene).Count == 0 ? file.Written[^1] : null;
    }

    /// <summary>The calendar that the entry's periods were reckoned by: of one that only ends periods any will do.</summary>
    private WorkCalendar CalendarOf(JsonElement body)
    {
        if (!body.GetProperty("outcome").TryGetProperty("clocks", out var clocks))
            return calendar;
        string? earlier = null;
        foreach (var version in clocks.EnumerateArray().Select(c => c.GetProperty("calendar")))
            if (version.ValueEquals(calendar.Version))
                return calendar;
            else
                earlier ??= version.GetString();
        return earlier is null ? calendar : calendar.Named(earlier);
    }

    /// <summary>What the act worked out is worked out once more: a draw is drawn again.</summary>
    private static bool ReckonsAgain(CaseFile file, Act act, Recorded recorded) =>
        act.ReckonsOf(file.Matter)
            .All(r =>
                r.Entries.All(n => n > 0 && n <= file.Written.Count)
                && r.Result([.. r.Entries.Select(n => Told.Read(file.Module, file.Written[n - 1].Body))])
                    == recorded.Results.GetValueOrDefault(r.Name)
            );

    private Actor ActorOf(JsonElement by)
    {
        var account = by.GetProperty("account").GetString()!;
        var name = by.GetProperty("name").GetString()!;
        var behalf = by.TryGetProperty("behalf", out var named) ? named.GetString() : null;
        if (by.TryGetProperty("duty", out var duty))
            return new(
                account,
                name,
                new Capacity.AtOffice(duty.GetString()!, officeOf(by.GetProperty("office").GetInt32()) ?? Office.None),
                behalf
            );
        var principal = by.TryGetProperty("for", out var other) ? other.GetString()! : account;
        return by.TryGetProperty("as", out _)
            ? new(account, name, new Capacity.Party(principal), behalf)
            : new(account, name, new Capacity.Statute());
    }

    private static Recorded RecordedIn(JsonElement body)
    {
        var recorded = new Recorded();
        if (body.TryGetProperty("answers", out var answers))
            foreach (var answer in answers.EnumerateObject())
                recorded.Answers[answer.Name] = answer.Value.Deserialize<List<Found>>(FactsJson.Options)!;
        if (body.TryGetProperty("readings", out var readings))
            foreach (var reading in readings.EnumerateObject())
                recorded.Readings[reading.Name] = reading.Value.Deserialize<FrozenReading>(FactsJson.Options)!;
        if (body.TryGetProperty("results", out var results))
            foreach (var result in results.EnumerateObject())
                recorded.Results[result.Name] = result.Value.GetString()!;
        if (body.TryGetProperty("numbers", out var numbers))
            foreach (var number in numbers.EnumerateObject())
                recorded.Numbers[number.Name] = number.Value.GetString()!;
        if (body.TryGetProperty("settings", out var settings))
            foreach (var setting in settings.EnumerateObject())
                recorded.Settings[setting.Name] = setting.Value.GetString()!;
        return recorded;
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            return null; // said as a flaw by the caller
        }
    }
}
