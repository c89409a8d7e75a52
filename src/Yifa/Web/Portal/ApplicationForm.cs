using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web.Portal;

/// <summary>An application in the making: the act's fields as far as they are answered, page by page.</summary>
public sealed class ApplicationForm(Module module, Journey journey, HalfDoneApplication? draft)
{
    public static readonly Refusal ChooseOne = Refusal.Because("请选择一项");
    public static readonly Refusal ChooseOffice = Refusal.Because("请选择向哪里申请");

    /// <summary>The name of the office's control; no act has a field of that name in lower case.</summary>
    public const string Office = "office";
    public const string Check = "check";

    private readonly Dictionary<string, string> texts = new(draft?.Texts ?? new Dictionary<string, string>());

    public ActType Type { get; } = module.Act(journey.Act);
    public Journey Journey => journey;
    public HalfDoneApplication? Draft { get; set; } = draft;
    public IReadOnlyDictionary<string, string> Texts => texts;
    public Answers Answers => new(texts);

    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    public string Text(string name) => texts.GetValueOrDefault(name) ?? "";

    public Field Field(string name) => Type.Fields.First(f => f.Name == name);

    public IEnumerable<Refusal> At(string name) => Refusals.Where(r => r.Field == name);

    /// <summary>The step that asks for the field a refusal is about; null when none does.</summary>
    public JourneyStep? StepOf(Refusal refusal) =>
        journey.Steps.FirstOrDefault(s =>
            s.Fields.Contains(refusal.Field)
            || s.Guides.Any(g => g.Name == refusal.Field || g.Answers.Any(a => a.Fills.ContainsKey(refusal.Field ?? "")))
            || (s.AsksOffice && refusal.Field == Office)
        );

    /// <summary>The offices that take the application; the region itself where none of the kinds is set up.</summary>
    public IReadOnlyList<Office> Offices(CaseStore store) =>
        [.. store.Offices.Where(o => journey.OfficeKinds.Contains(o.Kind)).DefaultIfEmpty(store.Root).OfType<Office>()];

    public Office? OfficeIn(CaseStore store) =>
        Offices(store) is [var only] ? only : Offices(store).FirstOrDefault(o => o.Path == Text(Office));

    /// <summary>Begins with what is known of the applicant.</summary>
    public void Begin(Account applicant)
    {
        foreach (var field in Type.Fields.Where(f => f.Item == typeof(bool) && f.Default is bool))
            texts.TryAdd(field.Name, (bool)field.Default! ? "是" : "否");
        texts.TryAdd(journey.Name, applicant.Name);
    }

    /// <summary>Takes over what one step sent: its own fields and nothing else.</summary>
    public void Take(JourneyStep step, IFormCollection sent)
    {
        foreach (var name in step.Fields)
            texts[name] = string.Join('\n', sent[ActForm.Name(Field(name))].Select(t => t ?? "")).Trim();
        if (step.AsksOffice && sent.ContainsKey(Office))
            texts[Office] = sent[Office].ToString();
        foreach (var guide in step.Guides)
        {
            var answer = guide.Answers.FirstOrDefault(a => a.Code == sent[GuideName(guide)]);
            texts[guide.Name] = answer?.Code ?? "";
            foreach (var (name, text) in answer?.Fills ?? new Dictionary<string, string>())
                texts[name] = text;
        }
    }

    public static string GuideName(Guide guide) => $"guide.{guide.Name}";

    /// <summary>Everything that stands against one step as it is answered.</summary>
    public void Examine(JourneyStep step, CaseStore store) => Refusals = [.. Against(store).Where(r => StepOf(r) == step)];

    /// <summary>Everything that stands against the whole, the statute's own rules left to the act.</summary>
    public Act? Examine(CaseStore store)
    {
        Refusals = [.. Against(store)];
        return Refusals.Count == 0 ? Bound(store).Act : null;
    }

    public void Refuse(IReadOnlyList<Refusal> refusals) => Refusals = refusals;

    private IEnumerable<Refusal> Against(CaseStore store)
    {
        foreach (var guide in journey.Steps.SelectMany(s => s.Guides))
            if (Text(guide.Name).Length == 0)
                yield return ChooseOne.At(guide.Name);
        if (journey.Steps.Any(s => s.AsksOffice) && OfficeIn(store) is null)
            yield return ChooseOffice.At(Office);
        var filled = journey.Steps.SelectMany(s => s.Guides).SelectMany(g => g.Answers).SelectMany(a => a.Fills.Keys).ToHashSet();
        var asked = journey.Steps.SelectMany(s => s.Fields).Select(Field);
        foreach (var refusal in Bound(store).Refusals)
            if (!filled.Contains(refusal.Field ?? "")) // the guide that fills it is named already
                yield return refusal;
    }

    private (Act? Act, IReadOnlyList<Refusal> Refusals) Bound(CaseStore store)
    {
        var answered = journey.Answered.ToHashSet();
        var bound = texts.Where(t => answered.Contains(t.Key)).ToDictionary(t => t.Key, t => (string?)t.Value);
        foreach (var (name, text) in journey.Given)
            bound[name] = text;
        return Binder.Bind(Type, bound, store.Today);
    }
}
