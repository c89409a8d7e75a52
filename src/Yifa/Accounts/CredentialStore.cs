using Microsoft.AspNetCore.Identity;
using Yifa.Store;

namespace Yifa.Accounts;

/// <summary>The framework's sign-in over our own tables: accounts and their passwords.</summary>
public sealed partial class CredentialStore(CaseStore store)
    : IUserPasswordStore<Credential>,
        IUserSecurityStampStore<Credential>,
        IUserLockoutStore<Credential>,
        IUserTwoFactorStore<Credential>,
        IUserAuthenticatorKeyStore<Credential>,
        IUserTwoFactorRecoveryCodeStore<Credential>,
        IUserLoginStore<Credential>
{
    private static readonly IdentityResult Overtaken = IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());

    public Task<Credential?> FindByIdAsync(string userId, CancellationToken cancel) => Task.FromResult(store.CredentialOf(userId));

    public Task<Credential?> FindByNameAsync(string normalizedUserName, CancellationToken cancel) =>
        Task.FromResult(store.CredentialNamed(normalizedUserName));

    public async Task<IdentityResult> UpdateAsync(Credential user, CancellationToken cancel) =>
        await store.Save(user) ? IdentityResult.Success : Overtaken;

    /// <summary>Accounts come from samples, registration and administration, never from here.</summary>
    public Task<IdentityResult> CreateAsync(Credential user, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IdentityResult> DeleteAsync(Credential user, CancellationToken cancel) => throw new NotSupportedException();

    public Task<string> GetUserIdAsync(Credential user, CancellationToken cancel) => Task.FromResult(user.Account.Id);

    public Task<string?> GetUserNameAsync(Credential user, CancellationToken cancel) => Task.FromResult<string?>(user.Account.Id);

    public Task SetUserNameAsync(Credential user, string? userName, CancellationToken cancel) => throw new NotSupportedException();

    public Task<string?> GetNormalizedUserNameAsync(Credential user, CancellationToken cancel) => Task.FromResult<string?>(user.Account.Id);

    // ids are written one way only
    public Task SetNormalizedUserNameAsync(Credential user, string? normalizedName, CancellationToken cancel) => Task.CompletedTask;

    public Task SetPasswordHashAsync(Credential user, string? passwordHash, CancellationToken cancel)
    {
        user.PasswordHash = passwordHash;
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(Credential user, CancellationToken cancel) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Credential user, CancellationToken cancel) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Credential user, string stamp, CancellationToken cancel)
    {
        user.Stamp = stamp;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Credential user, CancellationToken cancel) => Task.FromResult<string?>(user.Stamp);

    public async Task AddLoginAsync(Credential user, UserLoginInfo login, CancellationToken cancel) =>
        await store.AddOutside(login.LoginProvider, login.ProviderKey, user.Account.Id);

    public Task RemoveLoginAsync(Credential user, string loginProvider, string providerKey, CancellationToken cancel) =>
        store.RemoveOutside(loginProvider, providerKey, user.Account.Id);

    public Task<IList<UserLoginInfo>> GetLoginsAsync(Credential user, CancellationToken cancel) =>
        Task.FromResult<IList<UserLoginInfo>>([
            .. store.OutsideOf(user.Account.Id).Select(l => new UserLoginInfo(l.Provider, l.Subject, l.Provider)),
        ]);

    public Task<Credential?> FindByLoginAsync(string loginProvider, string providerKey, CancellationToken cancel) =>
        Task.FromResult(store.CredentialOutside(loginProvider, providerKey));

    public void Dispose() { }
}
