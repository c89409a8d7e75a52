using System.Text.Json;
using Yifa.Cli;

namespace Yifa.Api;

/// <summary>The members of a body.</summary>
public static class ApiBody
{
    private const int LongestText = 200;

    /// <summary>The members of a body, which knows these and no others, none twice.</summary>
    public static Dictionary<string, JsonElement> Members(JsonElement body, string[] known)
    {
        var members = new Dictionary<string, JsonElement>();
        foreach (var member in body.EnumerateObject())
            if (JsonTexts.NameOf(member) is not { } name || !known.Contains(name))
                throw new UsageException($"请求正文中只能有 {string.Join('、', known)}");
            else if (!members.TryAdd(name, member.Value))
                throw new UsageException($"{name} 写了两次");
        return members;
    }

    /// <summary>A day as a body or a query writes it; null for none.</summary>
    public static DateOnly? Day(string? text, string name) =>
        text is null ? null : CommandLine.DateOf(text) ?? throw new UsageException($"{name} 应为日期,如2024-02-07");

    public static string? Text(Dictionary<string, JsonElement> body, string name, int longest = LongestText) =>
        !body.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String && JsonTexts.StringOf(value) is { } text && text.Length <= longest ? text
        : throw new UsageException($"{name} 应为一段文字");
}
