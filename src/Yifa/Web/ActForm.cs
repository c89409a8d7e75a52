using System.Globalization;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>
/// The form of one act, drawn from its declared fields. It keeps what was typed, so that a refused form comes back as it was sent.
/// </summary>
public sealed class ActForm(ActType type)
{
    public static readonly Refusal DateMissing = Refusal.Because("“办理日期”应为日期,如2024-02-07");
    public static readonly Refusal OfficeUnknown = Refusal.Because("请选择承办机构");
    public static readonly Refusal BehalfMissing = Refusal.Because("请写明代哪一位当事人办理");
    public static readonly Refusal AccountUnknown = Refusal.Because("没有这个登录账号,请核对");
    public static readonly Refusal NotConfirmed = Refusal.Because("这一事项影响当事人的权利义务,请核对后勾选确认");

    /// <summary>Fields of the form that are not the act's own.</summary>
    public const string On = "on";
    public const string Seen = "seen";
    public const string Office = "office";
    public const string Confirmed = "confirmed";
    public const string Token = "token";
    public const string Behalf = "behalf";

    /// <summary>Sent to have the form drawn again with what was picked so far.</summary>
    public const string Again = "again";

    /// <summary>In a draft: a program filled it in.</summary>
    public const string Prepared = "prepared";

    private readonly Dictionary<string, string> texts = Defaults(type);

    public ActType Type => type;

    /// <summary>Everything that stands against the act as it was sent; empty before the first sending.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    public bool Conflict { get; private set; }

    public string OnText { get; private set; } = "";
    public string OfficeText { get; private set; } = "";

    /// <summary>代办: for whom the act is done at the counter; empty when for nobody.</summary>
    public string BehalfText { get; private set; } = "";
    public int? SeenVersion { get; private set; }

    /// <summary>Names this form, so that a matter opened by it is opened once however often it is sent.</summary>
    public string TokenText { get; private set; } = "";

    /// <summary>Who may be chosen where the form asks for somebody to be in charge.</summary>
    public Candidates? Candidates { get; set; }

    /// <summary>What its fields may be picked as; null where the form offers nothing.</summary>
    public IReadOnlyList<Pick>? Picks { get; set; }

    public IReadOnlyList<Pick> PicksOf(Field field) => [.. (Picks ?? []).Where(p => p.Field == field.Name)];

    /// <summary>The keyboard that a phone shows for the field, beside the usual one.</summary>
    public static string? Keyboard(Field field) =>
        field.Format == Format.Matter ? null // a 案号 has letters
        : field.Item == typeof(int) || field.Item == typeof(long) ? "numeric"
        : field.Item == typeof(decimal) ? "decimal"
        : null;

    /// <summary>The field whose choices are listed once this one is picked; null for most.</summary>
    public Field? Before(Field field) => Picks is null ? null : type.Fields.FirstOrDefault(f => f.After == field.Name);

    /// <summary>The matter's documents, where the form asks for one of them.</summary>
    public IReadOnlyList<(int N, string Label)>? Papers { get; private set; }

    /// <summary>The kinds of paper that the office has set a chain for, where the form asks for one of them.</summary>
    public IReadOnlyList<Template>? PaperKinds { get; private set; }

    /// <summary>The matter's parties, where the form asks for one of them.</summary>
    public IReadOnlyList<string> Parties { get; private set; } = [];

    /// <summary>Offers the matter's parties and documents, the one the address names chosen already.</summary>
    public void Offer(CaseFile file, string? chosen, string? draft = null)
    {
        Papers =
        [
            .. file.Course.Papers.Select((p, i) => (i + 1, $"{file.Module.Document(p.Template).Label} {p.Number} {Wording.Iso(p.On)}")),
        ];
        PaperKinds = [.. file.Module.Documents.Where(d => file.ChainOf(d) is not null)];
        Parties = [.. file.Course.Parties.Select(p => p.Name).Concat(file.Matter.Addressees).Distinct()];
        if (type.Fields.FirstOrDefault(f => f.Format == Format.PaperKind) is { } kind && PaperKinds.Any(k => k.Name == draft))
            TakeUp(file, kind, draft!);
        if (type.Fields.FirstOrDefault(f => f.Format == Format.Paper) is { } field && chosen is not null)
            texts[field.Name] = chosen;
    }

    /// <summary>Takes over which other matters the address names, where the form asks for one by its number.</summary>
    public void Refer(IQueryCollection address)
    {
        foreach (var field in type.Fields.Where(f => f.Item == typeof(long) || f.Item == typeof(int)))
            if (address[Words.Kebab(field.Name)].ToString() is { Length: > 0 and < 20 } id && id.All(char.IsAsciiDigit))
                texts[field.Name] = id;
    }

    /// <summary>A step of a draft begins with the step it waits for; a new version with the words of the last.</summary>
    private void TakeUp(CaseFile file, Field kind, string template)
    {
        texts[kind.Name] = template;
        if (file.Course.Drafts?.LastOrDefault(d => d.Template == template) is not { } draft)
            return;
        foreach (var field in type.Fields)
            if (field.Item == typeof(DraftStep) && file.ChainOf(file.Module.Document(template))?.Waiting(draft) is [var (step, who), ..])
            {
                texts[field.Name] = step.ToString();
                if (step == DraftStep.Countersign)
                    texts["Office"] = who;
            }
            else if (field is { Format: Format.LongText, Required: true })
                texts[field.Name] = draft.Text;
    }

    /// <summary>The field of an opening act that says the kind.</summary>
    public const string KindField = nameof(IOfKind.Kind);

    /// <summary>Whether the form first asks of which kind the matter is to be, since the kind decides what else is asked.</summary>
    public bool AsksKind => type is { Kinds: not null, Of: null };

    /// <summary>What the field holds; a list's items stand on lines of their own.</summary>
    public string Text(Field field) => texts.GetValueOrDefault(field.Name) ?? "";

    public bool Holds(Field field, Choice choice) =>
        Text(field).Split('\n', StringSplitOptions.TrimEntries).Contains(choice.ToString(), StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Refusal> RefusalsAt(string field) => Refusals.Where(r => r.Field == field);

    /// <summary>How the control of a field is named, apart from the form's own.</summary>
    public static string Name(Field field) => $"field.{field.Name}";

    /// <summary>The id of the control that a refusal is about; null when it is about the whole.</summary>
    public string? Target(Refusal refusal) =>
        refusal.Field is not { } name ? null
        : type.Fields.Any(f => f.Name == name) ? $"field.{name}"
        : name.ToLowerInvariant() is On or Office or Confirmed or Behalf ? name.ToLowerInvariant()
        : null;

    /// <summary>An empty form for today, made at this version of the matter.</summary>
    public void Begin(DateOnly today, int? version, Office? office)
    {
        (OnText, SeenVersion) = (Wording.Iso(today), version);
        TokenText = Guid.NewGuid().ToString("N");
        OfficeText = office?.Path.TrimEnd('/') ?? "";
    }

    /// <summary>Takes over what was sent.</summary>
    /// <param name="asked">The fields the form had; the others stay as they were declared. All by default.</param>
    public void Take(IFormCollection sent, Func<Field, bool>? asked = null)
    {
        OnText = sent[On].ToString().Trim();
        OfficeText = sent[Office].ToString();
        SeenVersion = int.TryParse(sent[Seen], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null;
        TokenText = sent[Token].ToString() is { Length: <= 32 } token ? token : "";
        BehalfText = sent[Behalf].ToString().Trim();
        confirmed = sent[Confirmed].Count > 0;
        foreach (var field in type.Fields.Where(asked ?? (_ => true)))
            texts[field.Name] = string.Join('\n', sent[Name(field)].Select(t => t ?? ""));
    }

    /// <summary>What was typed, for a draft.</summary>
    public IReadOnlyDictionary<string, string> Typed() =>
        new Dictionary<string, string>(type.Fields.Select(f => KeyValuePair.Create(Name(f), Text(f))))
        {
            [On] = OnText,
            [Office] = OfficeText,
            [Behalf] = BehalfText,
        };

    /// <summary>Takes up a draft where it was left; fields it does not know keep what they have.</summary>
    public void Restore(IReadOnlyDictionary<string, string> kept)
    {
        OnText = kept.GetValueOrDefault(On, OnText);
        BehalfText = kept.GetValueOrDefault(Behalf, BehalfText);
        OfficeText = kept.GetValueOrDefault(Office, OfficeText);
        foreach (var field in type.Fields.Where(f => f.Item != typeof(KindRef)))
            if (kept.TryGetValue(Name(field), out var text))
                texts[field.Name] = text;
    }

    /// <summary>Whether the form can be read at all; afterwards <see cref="Refusals"/> says why not, if it cannot.</summary>
    /// <param name="opening">It asks for an office too.</param>
    /// <param name="by">Who fills it in.</param>
    public bool Reads(CaseStore store, bool opening, Account by) => Bound(store, opening, by) is not null;

    /// <summary>Performs the act as sent. Afterwards <see cref="Refusals"/> says why not, if it was refused.</summary>
    /// <param name="by">How it is performed, where more belongs to it; by the act alone otherwise.</param>
    /// <returns>The matter acted on; null when refused.</returns>
    public async Task<long?> Perform(
        CaseStore store,
        Actor actor,
        long? matter,
        int? seen = null,
        string channel = "desk",
        Func<ActRequest, Task<ActResult>>? by = null
    )
    {
        if (Bound(store, matter is null, store.Account(actor.Account)) is not { } bound)
            return null;
        var result = await (by ?? store.Perform)(
            new ActRequest(type, bound.Act, actor, bound.On, channel)
            {
                Matter = matter,
                Office = bound.Office,
                Seen = seen ?? SeenVersion,
                Token = matter is null && TokenText.Length > 0 ? $"{actor.Account}:{TokenText}" : null,
            }
        );
        (Refusals, Conflict) = (result.Refusals, result.Conflict);
        return result.Accepted ? result.Matter : null;
    }

    /// <summary>The one who acts, for the party that the form names; null, with the reason, when it has to name one and does not.</summary>
    /// <param name="self">In the actor's own right; null when there is none.</param>
    /// <param name="counter">At the counter; null when the actor serves none for this act.</param>
    public Actor? ActorOf(Actor? self, Actor? counter)
    {
        if (counter is not null && BehalfText.Length > 0)
            return counter with { Behalf = BehalfText };
        if (self is null && counter is not null)
            Refusals = [BehalfMissing.At(Behalf)];
        return self;
    }

    private (Act Act, DateOnly On, Office? Office)? Bound(CaseStore store, bool opening, Account? by)
    {
        var wrong = new List<Refusal>();
        var (act, refusals) = store.Bind(type, texts.ToDictionary(t => t.Key, t => (string?)t.Value), by);
        if (!DateOnly.TryParseExact(OnText, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
            wrong.Add(DateMissing.At(On));
        var office = opening ? store.OfficeNamed(OfficeText) : null;
        if (opening && office is null)
            wrong.Add(
                (
                    OfficeText.Trim().Length == 0
                        ? OfficeUnknown
                        : OfficeUnknown with
                        {
                            Text = FigureScope.AgainstOffice(store, OfficeText),
                        }
                ).At(Office)
            );
        foreach (var field in type.Fields.Where(NamesAccount))
            if (Text(field) is { Length: > 0 } account && store.Account(account) is null)
                wrong.Add(AccountUnknown.At(field.Name));
        if (type.Grave && !confirmed)
            wrong.Add(NotConfirmed.At(Confirmed));
        Refusals = [.. refusals, .. wrong];
        return act is null || Refusals.Count > 0 ? null : (act, on, office);
    }

    private bool confirmed;

    /// <summary>Whether the field holds the account that somebody signs in with.</summary>
    public static bool NamesAccount(Field field) =>
        field.Item == typeof(string) && field.Name.EndsWith("Account", StringComparison.Ordinal);

    private static Dictionary<string, string> Defaults(ActType type)
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (type is { Kinds: not null, Of: { } kind })
            texts[KindField] = kind.Id;
        foreach (var field in type.Fields)
            if (field.Default is { } value)
                texts[field.Name] = field.Item.IsEnum ? Enum.ToObject(field.Item, value).ToString()! : Written(value);
        return texts;
    }

    private static string Written(object value) =>
        value switch
        {
            bool yes => yes ? "是" : "否",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
