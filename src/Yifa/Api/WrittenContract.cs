using Yifa.Store;

namespace Yifa.Api;

/// <summary>The OpenAPI document as it was written last; written anew when an administrator has added a kind.</summary>
internal sealed class WrittenContract(CaseStore store, IReadOnlyList<Operation> operations)
{
    private volatile Tuple<int, string>? last;

    public string Text
    {
        get
        {
            var added = store.AddedKinds.Count;
            if (last is { } written && written.Item1 == added)
                return written.Item2;
            var text = OpenApiDocument.Write(store.Modules, operations);
            last = new(added, text);
            return text;
        }
    }
}
