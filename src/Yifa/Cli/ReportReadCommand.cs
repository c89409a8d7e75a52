using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Yifa.Reports.Published;

namespace Yifa.Cli;

/// <summary><c>report read</c>: published reports as JSON, one object a file and a line. A file that cannot be read is said in a sentence, the others are read.</summary>
public static class ReportReadCommand
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static async Task<int> Run(CommandLine line, Terminal terminal)
    {
        line.Only(int.MaxValue, "json");
        var files = line.Arguments.Skip(1).ToList();
        if (files.Count == 0)
            throw new UsageException("report read 后面缺少文件");
        using var progress = terminal.Begin("读取报告", files.Count);
        var allRead = await ReportFiles.Each(
            files,
            terminal,
            file =>
            {
                terminal.Out.WriteLine(Json(file, ReportFiles.Read(file)));
                return Task.CompletedTask;
            },
            progress
        );
        return allRead ? 0 : 2;
    }

    private static string Json(string file, PublishedReport report) =>
        JsonSerializer.Serialize(
            new
            {
                file,
                report.Title,
                report.Region,
                report.Body,
                report.Year,
                report.Metadata,
                report.Sections,
                report.Figures,
                report.Checks,
            },
            Options
        );
}
