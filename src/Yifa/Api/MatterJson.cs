using System.Text.Json;
using System.Text.Json.Nodes;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web.Portal;

namespace Yifa.Api;

/// <summary>Matters as the API shows them.</summary>
public static class MatterJson
{
    public static object Of(Brief brief, CaseStore store) =>
        new
        {
            brief.Id,
            brief.Kind,
            brief.Number,
            brief.Title,
            Stage = StageOf(store.Module(brief.Kind)!.StageOf(brief.Stage)),
            Office = OfficeOf(brief.Office),
            brief.Owner,
            brief.OpenedOn,
            brief.DueOn,
            brief.ClosedOn,
        };

    /// <summary>What was found, with its passages in pieces, marked or not; never as markup.</summary>
    public static object Of(SearchHit hit, CaseStore store)
    {
        var brief = hit.Matter;
        return new
        {
            brief.Id,
            brief.Kind,
            brief.Number,
            brief.Title,
            Stage = StageOf(store.Module(brief.Kind)!.StageOf(brief.Stage)),
            Office = OfficeOf(brief.Office),
            brief.Owner,
            brief.OpenedOn,
            brief.DueOn,
            brief.ClosedOn,
            hit.Excerpts,
        };
    }

    public static object Of(CaseView view, ApiCall call)
    {
        var (file, matter) = (view.File, view.File.Matter);
        return new
        {
            matter.Id,
            file.Module.Kind,
            KindName = file.Module.Name,
            matter.Receipt,
            matter.Number,
            matter.Title,
            Stage = StageOf(file.Stage),
            Office = OfficeOf(matter.Office),
            matter.Owner,
            matter.OpenedOn,
            DueOn = file.DueOn,
            matter.ClosedOn,
            matter.Version,
            Secrecy = matter.Secrecy.ToString(),
            Facts = IsParty(view) ? FactsTold(view) : FactsOf(view),
            Explanation = view.Explanation,
            Clocks = file.Course.Clocks.Select(run => ClockOf(run, file.Module, call.Store.Calendar)),
            Acts = OpenTo(file, call).Select(KindsApi.ActOf),
            Parties = file.Course.Parties.Select(p => new { p.Role, p.Name }).Distinct(),
            Papers = file
                .Course.Papers.Select((p, i) => (Issued: p, N: i + 1))
                .Where(p => MayRead(view, p.N))
                .Select(p => PaperOf(file, p.Issued, p.N)),
            Drafts = IsParty(view) ? [] : (file.Course.Drafts ?? []).Select(d => DraftOf(file, d)),
            Links = view.Links.Select(l => new { l.Relation, Matter = Of(l.Matter, call.Store) }),
            Journal = IsParty(view) ? view.Journal.Where(l => PartyPapers.IsTold(file, l)).Select(StepOf) : view.Journal.Select(EntryOf),
        };
    }

    /// <summary>Whether the n-th document is for whoever the view was made for: a party reads its own alone, as at the portal.</summary>
    public static bool MayRead(CaseView view, int n) =>
        view.SeenBy.Capacity is not Capacity.Party party || PartyPapers.IsTheirs(view.File, n, party.Account);

    private static bool IsParty(CaseView view) => view.SeenBy.Capacity is Capacity.Party;

    private static JsonNode FactsTold(CaseView view)
    {
        var facts = FactsOf(view).AsObject();
        var told = PartyPapers.Told(view.File).Select(JsonNamingPolicy.CamelCase.ConvertName).ToHashSet();
        foreach (var name in facts.Select(f => f.Key).Where(name => !told.Contains(name)).ToList())
            facts.Remove(name);
        return facts;
    }

    /// <summary>A step as a party is told of it: what it was and when, nothing that the office wrote there for itself.</summary>
    private static object StepOf(JournalLine line) =>
        EntryOf(line with { Fields = [], By = line.Act is { Roles.Count: > 0 } ? "当事人" : "办案机关" });

    private static object PaperOf(CaseFile file, Issued issued, int n) =>
        new
        {
            N = n,
            issued.Template,
            file.Module.Document(issued.Template).Label,
            issued.Number,
            issued.On,
            Corrects = issued.Corrects?.Paper,
            Service = Service.StatesOf(file.Course, n).Select(ServiceOf),
            Word = $"/api/v1/matters/{file.Matter.Id}/papers/{n}.docx",
            Pdf = $"/api/v1/matters/{file.Matter.Id}/papers/{n}.pdf",
        };

    private static object DraftOf(CaseFile file, PaperDraft draft) =>
        new
        {
            draft.Seq,
            draft.Template,
            State = draft.State.ToString(),
            Version = draft.Versions.Count,
            draft.Text,
            Waiting = (file.ChainOf(file.Module.Document(draft.Template))?.Waiting(draft) ?? []).Select(w => new
            {
                Step = w.Step.ToString(),
                w.Who,
            }),
            Opinions = draft.Opinions.Select(o => new
            {
                Step = o.Step.ToString(),
                o.Version,
                By = o.ByName,
                For = o.ForName,
                o.Office,
                o.On,
                o.Agreed,
                o.Opinion,
            }),
        };

    private static object ServiceOf(ServiceState state) =>
        new
        {
            state.To,
            EffectiveOn = state.Effect?.On,
            state.Effect?.Reason,
            Law = state.Effect is { } effect ? string.Join('、', Cite.ParseAll(effect.Law)) : null,
            Attempts = state.Attempts.Select(a => new
            {
                a.Seq,
                Manner = a.Manner.ToString(),
                Result = a.Result.ToString(),
                a.On,
                a.Day,
            }),
        };

    /// <summary>The facts, personal values masked.</summary>
    private static JsonNode FactsOf(CaseView view)
    {
        var facts = JsonNode.Parse(view.File.FactsText)!;
        foreach (var fact in view.Personal.Where(f => !f.IsAddress))
            facts[JsonNamingPolicy.CamelCase.ConvertName(fact.Name)] = fact.Masked;
        return facts;
    }

    /// <summary>The acts open to the account in any of its capacities.</summary>
    internal static IEnumerable<ActType> OpenTo(CaseFile file, ApiCall call) =>
        file.Module.Acts.Where(act => Gate.OpenTo(file, call.ActorFor(act, file.Matter.Office, file)).Contains(act));

    private static object StageOf(Stage stage) =>
        new
        {
            stage.Code,
            stage.Label,
            Phase = stage.Phase.ToString(),
            stage.Next,
        };

    private static object OfficeOf(Office office) => new { office.Path, office.Name };

    private static object ClockOf(ClockRun run, Module module, WorkCalendar calendar) =>
        new
        {
            run.Rule,
            module.Clock(run.Rule).Label,
            run.From,
            run.Due,
            State = run.State.ToString(),
            run.Provisional,
            run.Derive(calendar).Reason,
            Law = string.Join('、', Cite.ParseAll(run.Law)),
            run.EndedOn,
        };

    private static object EntryOf(JournalLine line) =>
        new
        {
            line.N,
            line.On,
            line.At,
            Act = line.Act?.Name,
            line.Label,
            line.By,
            line.Channel,
            line.Behalf,
            Law = line.Law.Select(c => c.ToString()),
            Fields = line.Fields.Select(f => new { f.Label, f.Value }),
            line.Hash,
        };
}
