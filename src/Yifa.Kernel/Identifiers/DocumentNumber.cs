using System.Text.RegularExpressions;

namespace Yifa.Kernel;

/// <summary>
/// 发文字号 (GB/T 9704-2012) and 案号 of courts, in one form, so that the same number typed in two ways is found to be the same.
/// Store the original beside it: the form a party used may matter.
/// </summary>
public static partial class DocumentNumber
{
    /// <summary>The canonical form, or the text exactly as given when it is neither an official number nor a court number.</summary>
    public static string Canonical(string text) => TryCanonical(text, out var canonical) ? canonical : text;

    /// <summary>
    /// Official: “宝司〔2021〕1号”, six-sided brackets, no 第, no leading zeros. Court: “(2025)沪7101行初123号”, half-width brackets; a number of the
    /// older style keeps its 第 after 字: “(2012)浦行初字第45号”. False for anything else.
    /// </summary>
    public static bool TryCanonical(string? text, out string canonical)
    {
        var plain = NumberWriting.Plain(text ?? "");
        canonical =
            Official().Match(plain) is { Success: true } official
                ? $"{official.Groups["org"]}〔{official.Groups["year"]}〕{official.Groups["seq"]}号"
            : Court().Match(plain) is { Success: true } court
                ? $"({court.Groups["year"]}){court.Groups["court"]}{Ordinal(court)}{court.Groups["seq"]}号{court.Groups["part"]}"
            : "";
        return canonical.Length > 0;
    }

    private static string Ordinal(Match court) => court.Groups["court"].Value.EndsWith('字') ? "第" : "";

    [GeneratedRegex(@"^(?<org>[\p{IsCJKUnifiedIdeographs}A-Za-z0-9]{1,24})\((?<year>(?:19|20)[0-9]{2})\)第?0*(?<seq>[1-9][0-9]{0,5})号\z")]
    private static partial Regex Official();

    // 法院代字 is one character and up to four digits, then the kind of case; older numbers spell the court out and end in 字.
    // Rulings made in the course of one case are told apart by 之一, 之二.
    [GeneratedRegex(
        @"^\((?<year>(?:19|20)[0-9]{2})\)(?<court>\p{IsCJKUnifiedIdeographs}[0-9]{0,4}[\p{IsCJKUnifiedIdeographs}-[第]]{2,8})第?0*(?<seq>[1-9][0-9]{0,5})号(?<part>之[一二三四五六七八九十]{1,3})?\z"
    )]
    private static partial Regex Court();
}
