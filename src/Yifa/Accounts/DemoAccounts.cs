using Microsoft.AspNetCore.Identity;
using Yifa.Kernel;
using Yifa.Store;
using Yifa.Web;

namespace Yifa.Accounts;

/// <summary>示例账号: the accounts of a sample, open without a password to whoever sits at the machine itself.</summary>
public sealed class DemoAccounts(CaseStore store, Locality here, Visitor visitor, SignInManager<Credential> signIn)
{
    /// <summary>Those a first look needs: from the counter to the head who signs, a mediator, the supervisor who sees everything.</summary>
    private static readonly string[] Useful =
    [
        "reconsideration.Registrar",
        "reconsideration.Officer",
        "reconsideration.InstitutionHead",
        "reconsideration.OrganHead",
        "mediation.Mediator",
        "supervision.Reader",
    ];

    /// <summary>Only a store with a sample has them.</summary>
    public bool Offered => here.Sample is not null && visitor.AtThisMachine;

    public IEnumerable<Account> All => store.Accounts.OrderBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>One account a useful duty, who reaches widest.</summary>
    public IEnumerable<(Account Account, string Duty)> First =>
        from duty in Useful
        let holder = All.Where(a => a.Duties.Any(d => d.Duty == duty))
            .OrderBy(a => a.Duties.Count(d => d.Duty != duty))
            .ThenBy(a => a.Duties.Where(d => d.Duty == duty).Min(d => d.Office.Path.Length))
            .FirstOrDefault()
        where holder is not null
        select (holder, duty);

    /// <summary>Signs in as the account; false when it is none of these, or has a password of its own by now.</summary>
    public async Task<bool> Enter(string id)
    {
        if (!Offered || store.CredentialOf(id) is not { PasswordHash: null, Account.Kind: AccountKind.Staff } credential)
            return false;
        if (credential.Stamp.Length == 0)
            await signIn.UserManager.UpdateSecurityStampAsync(credential);
        await signIn.SignInAsync(credential, isPersistent: false);
        return true;
    }
}
