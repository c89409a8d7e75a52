using System.Globalization;
using Yifa.Kernel;

namespace Yifa.Web.Portal;

/// <summary>Marks a page of the public portal: its frame is the portal's, and it may be read in English.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PortalAttribute : Attribute
{
    /// <summary>For staff it stands at the desk, in Chinese.</summary>
    public bool UnlessStaff { get; init; }
}

/// <summary>语言: in which language a page speaks. Chinese sentences are the keys; English stands in <see cref="English"/> or is the identifier spoken out.</summary>
public sealed class Tongue
{
    public const string Cookie = "language";
    private const string EnglishCode = "en";

    public Tongue(IHttpContextAccessor request, Visitor visitor)
    {
        var context = request.HttpContext;
        var portal = context?.GetEndpoint()?.Metadata.GetMetadata<PortalAttribute>();
        IsPortal = portal is not null && !(portal.UnlessStaff && visitor.Account is { Kind: AccountKind.Staff });
        IsEnglish = IsPortal && context?.Request.Cookies[Cookie] == EnglishCode;
    }

    private Tongue(bool english) => (IsPortal, IsEnglish) = (true, english);

    /// <summary>The English tongue outside a request.</summary>
    public static Tongue InEnglish { get; } = new(true);

    public bool IsPortal { get; }
    public bool IsEnglish { get; }
    public string Code => IsEnglish ? "en" : "zh-CN";

    /// <summary>A sentence of ours in this language.</summary>
    public string this[string chinese] => IsEnglish ? English.Of(chinese) ?? chinese : chinese;

    /// <summary>A sentence with days, terms and numbers in it.</summary>
    public string With(string chinese, params IEnumerable<object> arguments) =>
        string.Format(CultureInfo.InvariantCulture, this[chinese], [.. arguments.Select(Said)]);

    public string Advice(Advice advice) => With(advice.Text, advice.With);

    public string Label(Field field) => Spoken(field.Label, field.Name);

    public string Choice(Enum member) => Spoken(Words.Chinese(member), member.ToString());

    public string Choice(Choice choice) => Spoken(choice.Chinese, choice.Name);

    public string Act(ActType? act, string label) => act is null ? this[label] : Spoken(act.Label, act.Name);

    public string Stage(Stage stage) => Spoken(stage.Label, stage.Code);

    /// <summary>What comes next: the stage's own sentence, its name where it has none.</summary>
    public string Next(Stage stage) => stage.Next is { } next ? this[next] : Stage(stage);

    public string Rule(ClockRule rule) => Spoken(rule.Label, rule.Name);

    public string Paper(Template paper) => Spoken(paper.Label, paper.Name);

    public string Kind(Module module) => Spoken(module.Name, module.Kind);

    public string Day(DateOnly day) => IsEnglish ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : Wording.Long(day);

    public string FullDay(DateOnly day) => IsEnglish ? day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture) : Wording.Full(day);

    public string Moment(DateTime utc) => $"{Day(CaseFile.ChinaDay(utc))} {Wording.Clock(utc)}";

    public string Term(Term term)
    {
        if (!IsEnglish)
            return term.ToString();
        var unit = term.Unit switch
        {
            TermUnit.WorkingDay => "working day",
            TermUnit.Day => "day",
            TermUnit.Month => "month",
            _ => "year",
        };
        return $"{term.Length} {unit}{(term.Length == 1 ? "" : "s")}";
    }

    /// <summary>A value as it was sent or recorded, as people read it.</summary>
    public string Shown(Field field, string text)
    {
        if (field.Choices.Count > 0)
            return string.Join(
                IsEnglish ? ", " : "、",
                text.Split(['\n', '、'], StringSplitOptions.TrimEntries)
                    .Select(t => field.Choices.FirstOrDefault(c => c.ToString() == t || Words.Chinese(c) == t) is { } c ? Choice(c) : t)
            );
        if (field.Item == typeof(bool))
            return this[text];
        return field.Item == typeof(DateOnly) && Binder.DateOf(text) is { } day ? Day(day)
            : field.Format == Format.Money ? With("{0}元", text)
            : text;
    }

    /// <summary>A refusal as its sentence; in English the identifier spoken out where no sentence is given.</summary>
    public string Refusal(Refusal refusal, IReadOnlyList<Field> fields)
    {
        if (!IsEnglish)
            return refusal.Text;
        var label = fields.FirstOrDefault(f => f.Name == refusal.Field) is { } field ? Label(field) : refusal.Field ?? "";
        return refusal.Name switch
        {
            nameof(Binder.FieldMissing) => $"Fill in “{label}”",
            nameof(Binder.FieldMalformed) => $"“{label}” is not in the right form",
            nameof(Binder.WrongCheckDigit) => $"“{label}”: the check digit does not agree",
            _ => English.Of(refusal.Text) ?? Words.Spoken(refusal.Name),
        };
    }

    /// <summary>Goes back to the page asked from, in the language asked for.</summary>
    public static IResult Turn(HttpContext context)
    {
        var to = context.Request.Query["to"] == EnglishCode ? EnglishCode : "zh";
        var back = context.Request.Query["back"].ToString();
        context.Response.Cookies.Append(
            Cookie,
            to,
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                MaxAge = TimeSpan.FromDays(365),
            }
        );
        var isLocal = back is ['/', ..] and not ['/', '/' or '\\', ..] && !back.Any(char.IsControl);
        return Results.LocalRedirect(isLocal ? back : "/portal");
    }

    // the sentence that uses a term may have it within, so that the catalogue writes it small
    private string Spoken(string chinese, string identifier) =>
        !IsEnglish ? chinese
        : English.Of(chinese) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest
        : Words.Spoken(identifier);

    private object Said(object argument) =>
        argument switch
        {
            DateOnly day => Day(day),
            Term term => Term(term),
            _ => argument,
        };
}
