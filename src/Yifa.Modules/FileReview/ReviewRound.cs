using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>抽中的案卷, with the two who review it.</summary>
/// <param name="Code">评查编号: what the reviewers know it by.</param>
/// <param name="File">As <see cref="PoolLine.Name"/> writes it.</param>
/// <param name="Main">The main reviewer's account.</param>
public sealed record DrawnFile(string Code, string File, string Main, string Second);

/// <summary>一批案卷评查: what is reviewed, which files were drawn, and by whom each is read. Whoever reviews cannot open it.</summary>
public sealed class ReviewRound : Matter<RoundStage>
{
    [Label("评查类别"), Facet]
    public ReviewKind Review { get; set; }

    [Label("评查方式"), Facet]
    public Manner Manner { get; set; }

    [Label("案卷类型")]
    public IReadOnlyList<FileType> Types { get; set; } = [];

    [Label("结案期间起")]
    public DateOnly From { get; set; }

    [Label("结案期间止")]
    public DateOnly To { get; set; }

    [Label("评查范围"), Searched]
    public string? Scope { get; set; }

    /// <summary>The entry that fixed the pool; 0 while none has. The pool stands in it, here stand its hashes.</summary>
    public int PoolEntry { get; set; }

    [Label("评查库(件)")]
    public int Pooled { get; set; }

    [Label("评查人账号")]
    public IReadOnlyList<string> Reviewers { get; set; } = [];

    [Label("抽取(件)")]
    public int Take { get; set; }

    public HeldHash? Organiser { get; set; }
    public HeldHash? Witness { get; set; }

    [Label("公告日期")]
    public DateOnly? AnnouncedOn { get; set; }

    [Label("抽取日"), Appointed("案卷抽取")]
    public DateOnly? Day { get; set; }

    [Label("承诺值")]
    public string? Commitment { get; set; }

    /// <summary>The entry that drew; 0 before.</summary>
    public int DrawEntry { get; set; }

    public IReadOnlyList<DrawnFile> Drawn { get; set; } = [];

    [JsonIgnore, Label("抽中的案卷")]
    public IReadOnlyList<string> DrawnTold => [.. Drawn.Select(d => $"{d.Code} {PoolLine.ReadName(d.File)?.Said ?? d.File}")];

    [Label("总结", Format = Format.LongText)]
    public string? Summary { get; set; }

    [Label("取消理由")]
    public string? Reason { get; set; }

    /// <summary>Its number while results may still be entered, by which sheets and files find it.</summary>
    [JsonIgnore, Label("评查批次"), Facet("round-of", Hidden = true)]
    public string? RoundOf =>
        Number is { } number && Stage is RoundStage.Preparing or RoundStage.Reviewing ? Named(number, Review, Manner) : null;

    /// <summary>Who reads which file, for a sheet to be opened by.</summary>
    [JsonIgnore, Facet("allotted", Hidden = true), Label("分派")]
    public IReadOnlyList<string> Allotted =>
        Stage == RoundStage.Reviewing ? [.. Drawn.Select(d => AllottedAs(Number!, d.Code, d.Main, d.Second))] : [];

    /// <summary>Which file has which code, for a result to be entered by.</summary>
    [JsonIgnore, Facet("drawn", Hidden = true), Label("抽中")]
    public IReadOnlyList<string> DrawnAs => Stage == RoundStage.Reviewing ? [.. Drawn.Select(d => FileAs(Number!, d.Code, d.File))] : [];

    public static string Named(string number, ReviewKind review, Manner manner) => $"{number}#{Words.Code(review)}#{Words.Code(manner)}";

    public static string AllottedAs(string number, string code, string main, string second) => $"{number}/{code}/{main}/{second}";

    public static string FileAs(string number, string code, string file) => $"{number}/{code}/{file}";

    /// <summary>抽取规则 as they are hashed; only once both hashes and the day are known.</summary>
    public DrawTerms Terms() =>
        new(
            Title,
            1,
            "",
            Day!.Value,
            Take,
            ReadBy,
            "",
            [new(Words.Chinese(RoundDuty.Organiser), Organiser!.Hash), new(Words.Chinese(RoundDuty.Witness), Witness!.Hash)]
        );

    /// <summary>抽取记录, which <c>draw verify</c> does again.</summary>
    /// <param name="pool">The entry that fixed the pool.</param>
    public Transcript Transcript(Told pool) =>
        Draw.Run(Terms(), ((FixPool)pool.Act).Read().Rosters, [Organiser!.Secret!, Witness!.Secret!]);

    /// <summary>Two read each file.</summary>
    private const int ReadBy = 2;
}

/// <summary>一方的随机数: who holds it, its hash, and the number itself once it is told.</summary>
public sealed record HeldHash(string Account, string Hash, string? Secret = null);

/// <summary>评查库的一行: a file, by the type and the unit it is of, its number, and the matter where it is kept here.</summary>
public sealed record PoolLine(FileType Type, string Unit, string Number, string? Source = null)
{
    private const char Bar = '|';

    /// <summary>As it stands in the roster that is drawn from.</summary>
    public string Name => string.Join(Bar, Words.Chinese(Type), Unit, Number, Source ?? "");

    /// <summary>As people read it.</summary>
    public string Said => $"{Words.Chinese(Type)} {Unit} {Number}";

    public static PoolLine? ReadName(string name) =>
        name.Split(Bar) is [var type, var unit, var number, var source] ? Of(type, unit, number, source) : null;

    /// <summary>From a row of text: type, unit, number and, where it is kept here, <c>kind/id</c>.</summary>
    public static PoolLine? Read(string row) =>
        row.Split(row.Contains('\t') ? ['\t'] : [',', '\uFF0C'], StringSplitOptions.TrimEntries) switch
        {
            [var type, { Length: > 0 } unit, { Length: > 0 } number] => Of(type, unit, number, ""),
            [var type, { Length: > 0 } unit, { Length: > 0 } number, var source] => Of(type, unit, number, source),
            _ => null,
        };

    private static PoolLine? Of(string type, string unit, string number, string source) =>
        Enum.GetValues<FileType>().Cast<FileType?>().FirstOrDefault(t => Words.Chinese(t!.Value) == type || Words.Code(t.Value) == type)
            is { } of
        && RosterText.IsPlain(unit + number + source)
        && !(unit + number + source).Contains(Bar)
            ? new(of, unit, number, source.Length > 0 ? source : null)
            : null;
}
