using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Yifa.Intake;

/// <summary>A file of a form: the control it came by, its name without folders, and what became of it.</summary>
public sealed record FormFile(string Control, string Name, Taken Taken)
{
    /// <summary>The name without its ending.</summary>
    public string Title { get; } = Papers.FileLook.TitleOf(Name);
}

/// <summary>On a door that reads a <see cref="FileForm"/>, whose token is checked there and not before: the framework would hold the whole form for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FileFormAttribute : Attribute;

/// <summary>
/// A form with files, read as it comes in: the fields stand before the files, and each file goes through the intake without being held. The
/// form's token is checked before the first file is.
/// </summary>
public sealed class FileForm
{
    private const int MostFields = 40;
    private const int LongestField = 4_000;
    private const int MostFiles = 200;
    private const string Token = "__RequestVerificationToken";
    private readonly Dictionary<string, string> fields = [];
    private readonly List<FormFile> files = [];

    public IReadOnlyList<FormFile> Files => files;

    public string Text(string field) => fields.GetValueOrDefault(field) ?? "";

    /// <summary>Reads the request's form; null when it is no such form, or nobody of ours made it.</summary>
    public static async Task<FileForm?> Read(HttpContext context, FileIntake intake, bool isPublic)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || type.MediaType != "multipart/form-data")
            return null;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (boundary is not { Length: > 0 and <= 200 })
            return null;
        var form = new FileForm();
        var reader = new MultipartReader(boundary, context.Request.Body);
        var trusted = false;
        while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } place)
                continue;
            if (place.IsFileDisposition())
            {
                if (!trusted && !(trusted = await form.IsTrusted(context)))
                    return null;
                await form.Add(new(section, place), intake, isPublic, context.RequestAborted);
            }
            else if (!await form.Add(place.Name.Value ?? "", section.Body, context.RequestAborted))
                return null;
        }
        return trusted || await form.IsTrusted(context) ? form : null;
    }

    private async Task<bool> IsTrusted(HttpContext context)
    {
        context.Request.Headers["RequestVerificationToken"] = Text(Token);
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
    }

    private async Task<bool> Add(string name, Stream body, CancellationToken cancel)
    {
        var text = new byte[LongestField + 1];
        var length = await body.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, cancel);
        if (length > LongestField || fields.Count >= MostFields)
            return false;
        fields[name] = Encoding.UTF8.GetString(text, 0, length);
        return true;
    }

    private async Task Add(FileMultipartSection section, FileIntake intake, bool isPublic, CancellationToken cancel)
    {
        // a control in which nothing was chosen sends a file without a name
        if (string.IsNullOrEmpty(section.FileName) || section.FileStream is not { } stream || files.Count >= MostFiles)
            return;
        files.Add(new(section.Name, Papers.FileLook.PlainName(section.FileName), await intake.Take(stream, isPublic, cancel)));
    }
}
