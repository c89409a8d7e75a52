using Microsoft.AspNetCore.Components;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>What every page has at hand.</summary>
public abstract class PageBase : ComponentBase
{
    [Inject]
    public CaseStore Store { get; set; } = default!;

    [Inject]
    public FigureBook Book { get; set; } = default!;

    [Inject]
    public Locality Here { get; set; } = default!;

    [Inject]
    public Visitor Visitor { get; set; } = default!;

    [CascadingParameter]
    public HttpContext Http { get; set; } = default!;

    /// <summary>The offices this visitor reads; all of them where it reads at none.</summary>
    protected IReadOnlyList<Office> OfficesInReach =>
        Visitor.Reach is { } reach ? [.. Store.Offices.Where(o => o.Within(reach))] : Store.Offices;

    /// <summary>One sentence that stands in place of the page; null when the page can be shown.</summary>
    protected string? Wrong { get; set; }

    /// <summary>Answers with a status and one sentence instead of the page.</summary>
    protected void Answer(int status, string sentence)
    {
        Http.Response.StatusCode = status;
        Wrong = sentence;
        Say(Http, sentence); // the framework leaves a 404 empty, the status page then says it
    }

    /// <summary>Reads figures, all of one moment: those on duty as they are recorded, anybody else as they are public.</summary>
    protected Task<T> ReadFigures<T>(Func<Ledger, ValueTask<T>> work) =>
        Store.Read(ledger => work(Visitor.IsOnDuty ? ledger : PublicFigures.Over(ledger, Store)));

    /// <summary>What the status page says in place of its own sentence.</summary>
    public static void Say(HttpContext context, string sentence) => context.Items[typeof(PageBase)] = sentence;

    /// <summary>What a page answered with in place of itself; null when none did.</summary>
    public static string? SaidOf(HttpContext context) => context.Items[typeof(PageBase)] as string;

    /// <summary>The scope the address names; null after <see cref="Answer"/> when the address is wrong or the store is empty.</summary>
    protected FigureScope? ReadScope()
    {
        if (Here.Root is not { } root)
        {
            Answer(StatusCodes.Status404NotFound, "库中还没有机构,因此没有指标。");
            return null;
        }
        var (scope, wrong) = FigureScope.Of(Http.Request.Query, root, Here.Year, Store);
        if ((wrong ?? scope!.Where.Select(Against).FirstOrDefault(w => w is not null)) is { } against)
        {
            Answer(StatusCodes.Status400BadRequest, against + "。");
            return null;
        }
        return scope;
    }

    /// <summary>Why figures cannot be cut by the facet value; null when those of some module can.</summary>
    private string? Against((string Facet, string Value) where)
    {
        var having = Book.Modules.Where(m => m.FacetNamed(where.Facet) is not null).ToList();
        return having.Count == 0 ? $"没有“{Binder.Shorten(where.Facet)}”这个方面"
            : having.Any(m => m.Takes(where.Facet, where.Value)) ? null
            : $"“{Wording.Facet(having[0], where.Facet)}”没有“{Binder.Shorten(where.Value)}”这个值";
    }
}
