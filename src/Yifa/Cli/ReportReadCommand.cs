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

    public static int Run(CommandLine line, Terminal terminal)
    {
        line.Only(int.MaxValue, "json");
        var files = line.Arguments.Skip(1).ToList();
        if (files.Count == 0)
            throw new UsageException("report read 后面缺少文件");
        var failed = false;
        using var progress = terminal.Begin("读取报告", files.Count);
        foreach (var (file, done) in files.Select((f, i) => (f, i + 1)))
        {
            try
            {
                terminal.Out.WriteLine(Json(file, ReportReader.Read(Bytes(file), Path.GetFileName(file), Product.Standard.Figures)));
            }
            catch (Exception e) when (e is InvalidDataException or UsageException)
            {
                terminal.Error.WriteLine(e.Message);
                failed = true;
            }
            progress.At(done);
        }
        return failed ? 2 : 0;
    }

    /// <summary>The bytes of a file that may be a report.</summary>
    /// <exception cref="InvalidDataException">It is larger than any report; the message is one sentence for the user.</exception>
    public static byte[] Bytes(string file)
    {
        using var stream = Files.Open(file);
        if (stream.Length > SavedPage.LargestFile)
            throw new InvalidDataException($"{file} 太大:年度报告的网页不超过 {SavedPage.LargestFile >> 20} MB");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
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
