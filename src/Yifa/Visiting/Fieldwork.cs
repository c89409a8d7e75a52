using Yifa.Kernel;
using Yifa.Modules.Inspections;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Visiting;

/// <summary>现场: a visit in the hands of somebody who may record it.</summary>
/// <param name="Record">The act that the record is handed in by.</param>
public sealed record Fieldwork(CaseView View, Actor Actor, ActType Record)
{
    public const string Kind = "inspections";
    public const string RecordAct = nameof(Modules.Inspections.Record);

    public long Id => View.Brief.Id;

    public Inspection Visit => (Inspection)View.File.Matter;

    public Reader Reader => Reader.Of(Actor);

    /// <summary>The visit as the visitor may record it: in a duty, or as an officer of another department who takes part; null when it may not.</summary>
    public static Fieldwork? Of(CaseStore store, Visitor visitor, long id) =>
        store.Module(Kind)?.ActNamed(RecordAct) is { } record
            ? visitor
                .Actors.Select(actor => (Actor: actor, View: store.View(Reader.Of(actor), id)))
                .Where(v => v.View is { } view && view.Brief.Kind == Kind && view.SeenBy == Reader.Of(v.Actor))
                .Where(v => Gate.Entitles(record, v.Actor, v.View!.File.Matter.Office, v.View.File.Course.Parties))
                .Select(v => new Fieldwork(v.View!, v.Actor, record))
                .FirstOrDefault()
            : null;
}
