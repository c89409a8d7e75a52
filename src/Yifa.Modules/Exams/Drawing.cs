using System.Security.Cryptography;
using System.Text;

namespace Yifa.Modules.Exams;

/// <summary>组卷和判分: the same seed draws the same questions in the same order, wherever and whenever it is asked.</summary>
public static class Drawing
{
    /// <summary>The questions of a paper, single choices first; null where the bank holds fewer of a form than the round asks for.</summary>
    public static IReadOnlyList<long>? Draw(IReadOnlyCollection<(long Id, Form Form)> bank, ExamRound round, string seed)
    {
        var drawn = new List<long>();
        foreach (
            var (form, wanted) in ((Form, int)[])
                [(Form.Single, round.Singles), (Form.Multiple, round.Multiples), (Form.TrueOrFalse, round.Judgements)]
        )
        {
            var some = bank.Where(q => q.Form == form)
                .Select(q => q.Id)
                .OrderBy(id => Lot(seed, id), StringComparer.Ordinal)
                .Take(wanted)
                .ToList();
            if (some.Count < wanted)
                return null;
            drawn.AddRange(some);
        }
        return drawn;
    }

    /// <summary>Points out of a hundred, one decimal: every question weighs the same, and is right or wrong.</summary>
    public static decimal Score(int right, int questions) =>
        questions == 0 ? 0 : Math.Round(100m * right / questions, 1, MidpointRounding.AwayFromZero);

    private static string Lot(string seed, long id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{id}")));
}
