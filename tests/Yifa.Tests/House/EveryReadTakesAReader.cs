using System.Text.RegularExpressions;

namespace Yifa.Tests.House;

/// <summary>One filter lies beneath every read path: whoever asks the store for matters says in what capacity.</summary>
public sealed partial class EveryReadTakesAReader
{
    /// <summary>What may only be shown to somebody entitled.</summary>
    private static readonly string[] Guarded = ["MatterRow", "Entry", "Brief", "Drilled", "Party", "JournalLine", "CaseView"];

    [GeneratedRegex(
        @"\bpublic\s+(?:(?:static|async|virtual|override|sealed|abstract|required|new)\s+)*(?<type>[\w.]+(?:<[^;{}=]*?>)?(?:\?|\[\])*|\([^;{}=]*?\))\s+(?<name>\w+)(?:<[\w, ]+>)?\s*\("
    )]
    private static partial Regex PublicMethod();

    [GeneratedRegex(
        @"^\s*(?:internal|private|file|(?=(?:static|sealed|abstract|partial|class|record)\b))\s*(?:(?:static|sealed|abstract|partial|readonly)\s+)*(?:class|record|struct)\s+\w+",
        RegexOptions.Multiline
    )]
    private static partial Regex InternalType();

    /// <summary>The public methods that hand out guarded things without asking who reads.</summary>
    public static IEnumerable<string> Unguarded(Source source)
    {
        var code = source.Bare;
        foreach (Match method in PublicMethod().Matches(code))
        {
            var open = method.Index + method.Length - 1;
            var parameters = code[open..SourceText.Closing(code, open)];
            var guarded = Guarded.FirstOrDefault(g => Regex.IsMatch(method.Groups["type"].Value, $@"\b{g}\b"));
            if (guarded is not null && !Regex.IsMatch(parameters, @"\bReader\s+\w+") && !IsHidden(code, method.Index))
                yield return $"{source.At(method.Index)}: {method.Groups["name"]} returns {guarded} without a Reader";
        }
    }

    private static bool IsHidden(string code, int offset) =>
        InternalType()
            .Matches(code)
            .Select(t => code.IndexOfAny(['{', ';'], t.Index))
            .Any(open => open >= 0 && code[open] == '{' && open < offset && offset < SourceText.Closing(code, open));

    [Fact]
    public void The_store_hands_out_nothing_without_a_reader() =>
        Assert.Empty(Repository.Sources("src/Yifa.Store", ".cs").SelectMany(Unguarded));

    [Theory]
    [InlineData("public MatterRow Find(long id) => null!;")]
    [InlineData("public async Task<IReadOnlyList<Entry>> JournalOf(long id) { }")]
    [InlineData("public static IAsyncEnumerable<Drilled> Drill(\n    Figure figure,\n    Cut cut\n) => null!;")]
    [InlineData("public ValueTask<(MatterRow Row, int More)?> Next(DbDataReader reader) => default;")]
    [InlineData("public (MatterRow Row, int N) Both(long id) => default;")]
    [InlineData("public Task<List<T>> All<T>(int n) => null!; public Party[] Parties(long id) => [];")]
    public void A_read_for_nobody_in_particular_is_rejected(string method) =>
        Assert.Single(Unguarded(new("Store.cs", $"public sealed class Store\n{{\n    {method}\n}}")));

    [Theory]
    [InlineData("public MatterRow? Find(Reader reader, long id) => null;")]
    [InlineData("public int CountOf(long id) => 0;")]
    [InlineData("private MatterRow Raw(long id) => null!;")]
    [InlineData("public void Save(MatterRow row) { }")]
    [InlineData("public IReadOnlyList<Entry> Entries { get; } = [];")]
    public void A_read_by_somebody_and_what_is_no_read_stand(string method) =>
        Assert.Empty(Unguarded(new("Store.cs", $"public sealed class Store\n{{\n    {method}\n}}")));

    [Fact]
    public void A_type_inside_the_store_may_read_rows_for_it() =>
        Assert.Empty(
            Unguarded(new("Rows.cs", "internal static class Rows\n{\n    public static MatterRow Read(DbDataReader r) => null!;\n}"))
        );
}
