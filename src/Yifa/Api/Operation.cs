using Yifa.Store;

namespace Yifa.Api;

/// <summary>A parameter of a query or a header.</summary>
/// <param name="Shape">As <see cref="Shapes"/> writes it, e.g. <c>int</c> or <c>[str]</c>.</param>
public sealed record Parameter(string Name, string Shape, string Label, string English, bool Required = false);

/// <summary>Answers a call.</summary>
public delegate Task<IResult> Handler(ApiCall call);

/// <summary>
/// One thing the API does, declared once: the routes are mapped from it, queries are checked against it, and the OpenAPI document is written
/// from it.
/// </summary>
/// <param name="Path">Below <c>/api/v1</c>.</param>
/// <param name="Id">The operation's name in the document and in generated clients.</param>
/// <param name="Answer">The shape of the answer's body; empty when it is one of <see cref="Files"/>.</param>
public sealed record Operation(string Method, string Path, string Id, string Label, string English, string Answer, Handler Handle)
{
    /// <summary>The scope a key must have; null for whoever holds any key.</summary>
    public Scope? Scope { get; init; }
    public IReadOnlyList<Parameter> Query { get; init; } = [];
    public IReadOnlyList<Parameter> Headers { get; init; } = [];
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The shape of the body; null when none is taken. Acts have bodies of their own, see <see cref="ActBodies"/>.</summary>
    public string? Body { get; init; }

    /// <summary>Its name as a tool of the agent door; null where agents have none of it.</summary>
    public string? Tool { get; init; }

    /// <summary>The content types of the files it answers with; none when it answers in JSON.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The body is a file, of any type and not bounded like JSON.</summary>
    public bool TakesFile { get; init; }

    /// <summary>Which acts it performs; null when it performs none.</summary>
    public ActBodies? Acts { get; init; }

    /// <summary>The answer has an ETag: the matter's version.</summary>
    public bool Tagged { get; init; }

    /// <summary>A list that leads on by a Link header.</summary>
    public bool Paged => Query.Any(q => q.Name == "after");

    /// <summary>What can go wrong here beyond what can go wrong everywhere.</summary>
    public IReadOnlyList<ProblemType> Problems { get; init; } = [];

    public bool HasBody => Body is not null || Acts is not null;

    /// <summary>Everything that can go wrong.</summary>
    public IEnumerable<ProblemType> AllProblems =>
        ((IEnumerable<ProblemType>)[ProblemType.BadRequest, ProblemType.NotSignedIn, ProblemType.KeyInvalid])
            .Concat(Scope is null ? [] : [ProblemType.ScopeMissing])
            .Concat(Problems)
            .Concat(HasBody ? [ProblemType.TooLarge, ProblemType.UnsupportedMediaType] : [])
            .Concat([ProblemType.TooMany, ProblemType.StoreAway]);
}

/// <summary>Which acts an address takes: those that open a matter of the kind in it, or those on the matter in it.</summary>
public enum ActBodies
{
    Opening,
    Further,
}
