using Microsoft.Extensions.Primitives;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.FileReviews;

/// <summary>评查人: who may be ticked, and who was ticked or written, by account or by name.</summary>
/// <param name="Written">As it came, a line each.</param>
/// <param name="Named">Whom the lines mean.</param>
/// <param name="Wrong">Why one of them means nobody, or several; null where each means one.</param>
public sealed record ReviewPanel(IReadOnlyList<Account> Offered, IReadOnlyList<string> Written, IReadOnlyList<Account> Named, string? Wrong)
{
    private const int MostOffered = 60;
    private const string OfRounds = "file-reviews.";
    private static readonly string[] KnowFiles = ["reviewed-files.Checker", "reviewed-files.Liaison", "reviewed-files.Head"];

    public static ReviewPanel Of(CaseStore store, Office office, StringValues sent)
    {
        List<string> written =
        [
            .. sent.SelectMany(s => (s ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Distinct(),
        ];
        var meant = written.Select(w => (Text: w, People: Meant(store, w))).ToList();
        var unclear = meant.Find(m => m.People.Count != 1);
        return new(
            [.. store.Accounts.Where(a => KnowsFiles(a, office)).OrderBy(a => a.Office.Path).ThenBy(a => a.Id).Take(MostOffered)],
            written,
            [.. meant.SelectMany(m => m.People).DistinctBy(a => a.Id)],
            unclear.Text is null ? null
                : unclear.People.Count == 0 ? $"没有“{unclear.Text}”这个账号,也没有叫这个姓名的人员"
                : $"叫“{unclear.Text}”的有{unclear.People.Count}人,请写账号:{string.Join('、', unclear.People.Select(a => $"{a.Id}({a.Office.Name})"))}"
        );
    }

    /// <summary>Somebody who checks files where the round reaches, and has no part in organising it.</summary>
    private static bool KnowsFiles(Account account, Office office) =>
        account.Duties.Any(d => KnowFiles.Contains(d.Duty))
        && !account.Duties.Any(d => d.Duty.StartsWith(OfRounds, StringComparison.Ordinal))
        && account.Office.Path.StartsWith(office.Path.Split('/')[0] + "/", StringComparison.Ordinal);

    private static IReadOnlyList<Account> Meant(CaseStore store, string text) =>
        store.Account(text) is { } account ? [account] : [.. store.Accounts.Where(a => a.Name == text)];
}
