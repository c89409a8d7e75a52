using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

/// <summary>抽中名单 as the drawing entry keeps it: the seed, then a line for each object with its name and those sent.</summary>
internal static class DrawnList
{
    public const string Name = "drawn";

    public static string Write(Transcript transcript)
    {
        var names = transcript.Rosters.Objects.ToDictionary(o => o.Id, o => o.Name);
        return string.Join(
            '\n',
            transcript.Drawn.Select(d => $"{d.Object}\t{names[d.Object]}\t{string.Join('\t', d.Inspectors)}").Prepend(transcript.Seed)
        );
    }

    public static string SeedOf(string list) => list.Split('\n')[0];

    /// <summary>The line of an object; null when it was not drawn.</summary>
    public static string? LineOf(string list, string id) =>
        list.Split('\n').Skip(1).FirstOrDefault(l => l.StartsWith(id + '\t', StringComparison.Ordinal));
}

/// <summary>一公开: from its announcement on everybody reads a draw, with all that is needed to do it again.</summary>
public static class PublicDraw
{
    public static readonly Publication Publication = new(
        "双随机抽查",
        "优化营商环境条例 54",
        "published",
        null,
        file => file.Matter.Title,
        file => Said((RandomCheck)file.Matter)
    )
    {
        At = "/draws/",
    };

    /// <summary>抽取记录 of a round that has been drawn.</summary>
    /// <param name="rosters">The entry that fixed the bases.</param>
    public static Transcript Transcript(Round round, string title, Told rosters) =>
        Kernel.Draw.Run(round.Terms(title), Sides.RostersOf(rosters), round.Secrets(), round.BeaconValue);

    /// <summary>Words the public finds it by.</summary>
    private static IEnumerable<string> Said(RandomCheck check) =>
        [$"管理领域:{check.Field}", $"抽查方式:{Words.Chinese(check.Scheme)}", $"抽查事项:{string.Join('、', check.Items)}"];
}
