using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Codes;

/// <summary>签发检查码: makes the text of a code when a phone asks for it, and the list of those revoked.</summary>
public sealed class CodeIssuing(CaseStore store)
{
    public string Issuer => CodeSettings.IssuerOf(store);

    /// <summary>What the code with this serial says; null when there is none.</summary>
    public InspectionCode? CodeNamed(string serial) =>
        store.CodedMatters(serial).Select(store.CodeOf).FirstOrDefault(code => code?.Serial == serial);

    /// <summary>The text of a code, bound to a phone.</summary>
    public async Task<string> TokenFor(InspectionCode code, byte[]? phone)
    {
        var key = await store.SigningKeyOf(Issuer);
        return new CodeToken(code, Issuer, store.Now, phone).Sign(key.Public.Kid, key.Sign);
    }

    public async Task<string> SignedList()
    {
        var key = await store.SigningKeyOf(Issuer);
        return store.RevokedCodes(Issuer).Sign(key.Public.Kid, key.Sign);
    }

    /// <summary>Checks what was shown against everything this system knows.</summary>
    public CheckedCode Check(string shown, DateTime at, Position? position = null) =>
        CodeCheck.Of(
            shown,
            CodeCheck.NamedIn(shown) is var (kid, serial)
                ? store.CheckingOf(kid, serial, Issuer, CaseStore.WholeSecond(at)) with
                {
                    Position = position,
                }
                : new([], [], at)
        );
}
