namespace Yifa.Kernel;

public sealed partial class Scene
{
    /// <summary>Whether the matter has issued a paper in that place that bears a seal.</summary>
    internal bool BearsSeal(int paper) =>
        paper >= 1 && paper <= course.Papers.Count && !module.Document(course.Papers[paper - 1].Template).IsRecord;

    /// <summary>Whether the office has such a paper sealed first, and it is not.</summary>
    internal bool WaitsForSeal(int paper) => Sealing.Of(course, paper) is null && Sealing.IsAsked(Office, module.Kind, SetOnly);

    /// <summary>Puts a seal on file, new or come back.</summary>
    internal void Keep(PaperSeal seal)
    {
        var seals = course.Seals ??= [];
        if (seal.Seq > seals.Count)
            seals.Add(seal);
        else
            seals[seal.Seq - 1] = seal;
        Outcome.Seals[seal.Seq] = seal;
    }
}
