using System.Text.Json;
using Yifa.Kernel;
using Yifa.Modules.FileReview;
using Yifa.Store;

namespace Yifa.FileReviews;

/// <summary>
/// 执法资格 of those whom a file names as its officers, as the register of certificates says. Where the unit keeps no register here, nothing is known and
/// nothing is said.
/// </summary>
public static class Certificates
{
    private const string Kind = "enforcement-certificates";
    private static readonly Reader Whole = Reader.Of(Actor.Statute);

    public static Authority Of(CaseStore store, WholeFile file)
    {
        if (store.Module(Kind) is null || !KeptBy(store, file.Matter.Office.Name))
            return Authority.Unknown;
        var on = file.Matter.OpenedOn;
        return new([
            .. NumbersIn(file.Matter)
                .Select((number, i) => (number, i))
                .Where(n => !Held(store, n.number, on))
                .Select(n => $"第{n.i + 1}名执法人员"),
        ]);
    }

    private static bool KeptBy(CaseStore store, string unit) =>
        store.List(Whole, new ListQuery(Kind) { Where = [("unit", unit)], Take = 1 }).Rows.Count > 0;

    private static bool Held(CaseStore store, string number, DateOnly on) =>
        store
            .List(Whole, new ListQuery(Kind) { Where = [("certificate", number)], Take = 5 })
            .Rows.Any(r => r.OpenedOn <= on && (r.ClosedOn is null || r.ClosedOn >= on));

    /// <summary>The numbers behind the officers' names: the last word of a line, or a value of its own.</summary>
    private static IEnumerable<string> NumbersIn(Matter matter)
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(matter, matter.GetType(), FactsJson.Options));
        if (!json.RootElement.TryGetProperty("officers", out var officers) || officers.ValueKind != JsonValueKind.Array)
            return [];
        return
        [
            .. officers
                .EnumerateArray()
                .Select(o => o.ValueKind == JsonValueKind.String ? o.GetString()!.Split([' ', ':', '\uFF1A'])[^1] : NumberOf(o))
                .OfType<string>(),
        ];
    }

    private static string? NumberOf(JsonElement officer) =>
        officer.ValueKind == JsonValueKind.Object && officer.TryGetProperty("certificate", out var number) ? number.GetString() : null;
}
