using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Files;

/// <summary>Forms with files, as a browser sends them.</summary>
public static class FileForms
{
    /// <summary>Sends the page's form with files, and follows to the page it leads to.</summary>
    public static async Task<IHtmlDocument> Send(
        District district,
        string address,
        (string, string)[] fields,
        params (string Control, string Name, byte[] File)[] files
    )
    {
        var page = await district.Get(address);
        var own = page.QuerySelectorAll<IHtmlFormElement>("form[enctype='multipart/form-data']").Single();
        var token = own.QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")!.Value;
        using var form = Form([("__RequestVerificationToken", token), .. fields], files);
        using var answer = await district.Client.PostAsync(own.GetAttribute("action"), form, TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{answer.StatusCode}");
        return await district.Get(answer.Headers.Location!.ToString());
    }

    public static MultipartFormDataContent Form((string, string)[] fields, params (string Control, string Name, byte[] File)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        foreach (var (control, name, file) in files)
            form.Add(new ByteArrayContent(file), control, name);
        return form;
    }
}
