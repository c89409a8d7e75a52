namespace Yifa.Kernel;

public sealed partial class Scene
{
    /// <summary>A setting that stands only where somebody has set it; the entry records it then, and nothing otherwise.</summary>
    internal string? SetOnly(string key)
    {
        if (settings.TryGetValue(key, out var recorded))
            return recorded;
        return settingOf(key) is { } value ? settings[key] = value : null;
    }

    internal Template? TemplateNamed(string name) => module.Documents.FirstOrDefault(d => d.Name == name || d.Label == name);

    /// <summary>The chain of the office for papers of that kind; null where it has set none.</summary>
    internal Chain? ChainOf(Template template) => Chain.Of(Office, module.Kind, template.Name, SetOnly);

    /// <summary>The draft under way or signed and not yet issued.</summary>
    internal PaperDraft? DraftOf(Template template) =>
        course.Drafts?.LastOrDefault(d => d.Template == template.Name && d.State != DraftState.Issued);

    /// <summary>Who takes the step in whose place, or what stands against it.</summary>
    internal (string? For, IReadOnlyList<Refusal> Refusals) Judge(Template template, PaperDraft draft, DraftStep step, string? office)
    {
        var chain = ChainOf(template)!;
        var duty = Actor.Capacity is Capacity.AtOffice held ? held.Duty[(held.Duty.IndexOf('.') + 1)..] : "";
        var asked = chain.DutyOf(step);
        return chain.Against(
            draft,
            step,
            office,
            Actor.Account,
            duty,
            On,
            step == DraftStep.Countersign || asked is null || asked == duty ? null : Chain.DeputyOf(Office, module.Kind, asked, SetOnly),
            account => SetOnly(Chain.AbsenceKey + account)
        );
    }

    /// <summary>Puts a draft on file as it now is; the period of its step starts anew, and ends when no step is waited for.</summary>
    internal void Circulate(PaperDraft draft)
    {
        var drafts = course.Drafts ??= [];
        if (draft.Clock is { } seq && course.Clocks[seq - 1] is { Open: true } run)
            Outcome.Clocks[seq] = course.Clocks[seq - 1] = run with { State = ClockState.Met, EndedOn = On };
        var waits = draft.State is DraftState.Circulating or DraftState.Returned;
        draft = draft with { Clock = waits ? Start(module.Clock(Drafting.ClockName)).Seq : null };
        if (draft.Seq > drafts.Count)
            drafts.Add(draft);
        else
            drafts[draft.Seq - 1] = draft;
        Outcome.Drafts[draft.Seq] = draft;
    }

    /// <summary>What issuing a paper takes from its chain: the signed text, or a refusal where the office asks for a draft and none is signed.</summary>
    private string? TakeSigned(Template template)
    {
        // what the statute itself issues waits for nobody
        if (Actor.Capacity is Capacity.Statute || ChainOf(template) is null)
            return null;
        if (DraftOf(template) is not { State: DraftState.Signed } signed)
        {
            Refusals.Add(DraftRefusals.NotDrafted.With($":{template.Label}"));
            return null;
        }
        Circulate(signed with { State = DraftState.Issued });
        return signed.Text;
    }
}
