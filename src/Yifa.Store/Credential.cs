using Yifa.Kernel;

namespace Yifa.Store;

/// <summary>登录凭据: what an account signs in with. A working copy; the store saves it only if nobody changed it meanwhile.</summary>
public sealed class Credential(Account account)
{
    public Account Account { get; } = account;

    public string? PasswordHash { get; set; }

    /// <summary>Changed with every change of password or second factor; a session that names another one has ended. Empty before the first.</summary>
    public string Stamp { get; set; } = "";

    public int Failed { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>The shared secret of the second factor, base 32; it is in force once <see cref="TotpOn"/>.</summary>
    public string? TotpKey { get; set; }

    public bool TotpOn { get; set; }

    /// <summary>Hashes of the recovery codes not used yet.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; set; } = [];

    /// <summary>Raised by every saving; 0 while nothing is stored.</summary>
    internal int Version { get; set; }
}

/// <summary>委托: an agent acts for a principal on these days, both included.</summary>
public sealed record Mandate(long Id, Account Agent, Account Principal, DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly on) => From <= on && on <= To;
}

/// <summary>A citizen or enterprise that registers, every value checked.</summary>
/// <param name="Number">公民身份号码 or 统一社会信用代码.</param>
public sealed record Registration(AccountKind Kind, string Name, string Number, string Phone, string PasswordHash, string Stamp);
