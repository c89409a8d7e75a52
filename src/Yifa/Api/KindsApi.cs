using Yifa.Kernel;

namespace Yifa.Api;

/// <summary>Kinds of matters and the acts on them, with a JSON schema of each act's fields.</summary>
public static class KindsApi
{
    public static Task<IResult> List(ApiCall call)
    {
        var (rows, next) = call.Part(call.Store.Modules.OrderBy(m => m.Kind, StringComparer.Ordinal), m => m.Kind);
        return Task.FromResult(ApiAnswer.Json(new { Rows = rows.Select(m => new { m.Kind, m.Name }), Next = next }));
    }

    public static Task<IResult> Show(ApiCall call)
    {
        var module = call.Kind(call.Route("kind"));
        return Task.FromResult(
            ApiAnswer.Json(
                new
                {
                    module.Kind,
                    module.Name,
                    Stages = module.Stages.Select(s => new
                    {
                        s.Code,
                        s.Label,
                        Phase = s.Phase.ToString(),
                    }),
                    Facets = module.Facets.Select(f => new
                    {
                        f.Name,
                        f.Label,
                        Values = f.Values.Select(v => new { Value = Words.Code(v), Label = Words.Chinese(v) }),
                    }),
                    Clocks = module.Clocks.Select(c => new { c.Name, c.Label }),
                    Figures = module.Figures.Select(f => f.Id),
                    Acts = module.Acts.Where(a => !a.Deemed).Select(ActOf),
                    Kinds = module.Kinds is { } kinds ? kinds.Current.Select(k => KindOf(module, k)) : [],
                }
            )
        );
    }

    /// <summary>A kind of a general module, with the schema of what opens a matter of it.</summary>
    private static object KindOf(Module module, Kind kind) =>
        new
        {
            kind.Id,
            kind.Name,
            kind.Version,
            Family = kind.Family?.Name,
            kind.Unit,
            kind.AmountUnit,
            kind.IsPublic,
            kind.Figures,
            Facets = kind.Facets.Select(f => f.FacetName),
            Openings = module.Acts.Where(a => a.Opens && a.IsDetailed).Select(a => ActOf(a.For(kind))),
        };

    /// <summary>An act with the schema of its fields.</summary>
    public static object ActOf(ActType act) =>
        new
        {
            act.Name,
            act.Label,
            Law = act.Cites.Select(c => c.ToString()),
            act.Opens,
            act.Once,
            act.Hint,
            act.From,
            By = act.By.Select(Words.Chinese),
            Fields = ActSchemas.FieldsOf(act),
        };
}
