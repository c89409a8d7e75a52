using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Yifa.Kernel;

namespace Yifa.Modules.FileReview;

/// <summary>自动初查的疑点, and what the reviewers make of it.</summary>
/// <param name="Dismissed">Why it is no defect; null while nobody has said so.</param>
public sealed record Suspicion(string Item, string Text, bool Adopted = false, string? Dismissed = null)
{
    public bool IsOpen => !Adopted && Dismissed is null;
}

/// <summary>评查发现的问题: an item of the checklist, and what is wrong.</summary>
public sealed record FoundDefect(string Item, string Text)
{
    /// <summary>As one line, the item's number first.</summary>
    public override string ToString() => $"{Item} {Text}";

    /// <summary>Reads lines; null in place of one that is none.</summary>
    public static List<FoundDefect?> ReadAll(string? lines) =>
        [.. (lines ?? "").Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).Select(Read)];

    /// <summary>Reads such a line; null when it has no number or no text.</summary>
    public static FoundDefect? Read(string line) =>
        line.Trim().Split([' ', '\t', '\u3000'], 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } item, { Length: > 0 } text]
            ? new(item, text)
            : null;
}

/// <summary>
/// 评查表: what two reviewers see of a file and say of it. It holds a code in place of the file, and a course of events without names, so that
/// whoever reads it does not learn whose file it is.
/// </summary>
public sealed class ReviewSheet : Matter<SheetStage>
{
    [Label("评查批次"), Facet(Hidden = true)]
    public string Round { get; set; } = "";

    [Label("评查编号")]
    public string FileCode { get; set; } = "";

    [Label("案卷类型"), Facet("file-type")]
    public FileType Type { get; set; }

    public int ListVersion { get; set; }

    /// <summary>隐去姓名和单位的办理经过; null for a file that is kept elsewhere, and read on paper.</summary>
    public string? Course { get; set; }

    /// <summary>How many entries of the file it tells; what was entered afterwards is not reviewed.</summary>
    public int? Through { get; set; }

    public IReadOnlyList<Suspicion> Suspicions { get; set; } = [];

    [JsonIgnore, Label("自动初查的疑点")]
    public IReadOnlyList<string> SuspicionsTold =>
        [
            .. Suspicions.Select(
                (s, i) => $"{i + 1}. {s.Item} {s.Text}{(s.Adopted ? "(采纳)" : s.Dismissed is { } why ? $"(不采纳:{why})" : "(待处理)")}"
            ),
        ];

    public IReadOnlyList<FoundDefect> Defects { get; set; } = [];

    [JsonIgnore, Label("问题")]
    public IReadOnlyList<string> DefectsTold => [.. Defects.Select((d, i) => $"{i + 1}. {d}")];

    [Label("评查意见", Format = Format.LongText)]
    public string? Opinion { get; set; }

    [Label("复核意见", Format = Format.LongText)]
    public string? Second { get; set; }

    [Label("得分")]
    public decimal? Score { get; set; }

    [Label("等次")]
    public Grade? Grade { get; set; }

    [Label("回避理由")]
    public string? SteppedBackBecause { get; set; }

    /// <summary>Its round while it is not done.</summary>
    [JsonIgnore, Label("未完成"), Facet("open-in", Hidden = true)]
    public string? OpenIn => Stage is SheetStage.Reviewing or SheetStage.Submitted ? Round : null;

    /// <summary>What it came to, once both agree: whoever enters the result can neither add to it nor leave anything out.</summary>
    [JsonIgnore, Label("评查结果"), Facet("result", Hidden = true)]
    public string? Result => Stage == SheetStage.Finished ? ResultOf(Round, FileCode, Type, Defects) : null;

    /// <summary>评查标准 it is reviewed by.</summary>
    [JsonIgnore]
    public Checklist List => Checklists.At(Type, ListVersion);

    /// <summary>Nobody but those who run the review, and the two as parties.</summary>
    [JsonIgnore]
    public override Secrecy Secrecy => Secrecy.WorkSecret;

    public static string ResultOf(string round, string code, FileType type, IEnumerable<FoundDefect> defects)
    {
        var lines = defects.Select(d => d.ToString()).Order(StringComparer.Ordinal).Prepend(Words.Code(type));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return string.Create(CultureInfo.InvariantCulture, $"{round}/{code}/{Convert.ToHexStringLower(hash)}");
    }
}
