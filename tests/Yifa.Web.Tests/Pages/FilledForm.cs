using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Yifa.Web.Tests.Pages;

/// <summary>What a browser sends of a form in which some fields were filled in.</summary>
public static class FilledForm
{
    /// <summary>What is not named keeps what the page shows; of a name said several times all are sent.</summary>
    public static FormUrlEncodedContent Of(IHtmlFormElement form, IReadOnlyList<(string Field, string Value)> filled) =>
        new(
            form.QuerySelectorAll<IHtmlInputElement>("input")
                .Where(i => i.Type is not ("radio" or "checkbox") || i.IsChecked)
                .Select(i => (Field: i.Name!, i.Value))
                .Concat(form.QuerySelectorAll<IHtmlSelectElement>("select").Select(s => (Field: s.Name!, Value: s.Value!)))
                .Concat(form.QuerySelectorAll<IHtmlTextAreaElement>("textarea").Select(t => (Field: t.Name!, t.Value)))
                .Where(p => filled.All(f => f.Field != p.Field))
                .Concat(filled)
                .Select(p => KeyValuePair.Create(p.Field, p.Value))
        );
}
