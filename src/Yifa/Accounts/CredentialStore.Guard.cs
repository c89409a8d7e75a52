using Microsoft.AspNetCore.Identity;
using Yifa.Store;

namespace Yifa.Accounts;

/// <summary>Lock-out and the second factor.</summary>
public sealed partial class CredentialStore
{
    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Credential user, CancellationToken cancel) => Task.FromResult(user.LockedUntil);

    public Task SetLockoutEndDateAsync(Credential user, DateTimeOffset? lockoutEnd, CancellationToken cancel)
    {
        user.LockedUntil = lockoutEnd;
        return store.Lock(user.Account.Id, lockoutEnd);
    }

    public async Task<int> IncrementAccessFailedCountAsync(Credential user, CancellationToken cancel) =>
        user.Failed = await store.CountFailure(user.Account.Id);

    public Task ResetAccessFailedCountAsync(Credential user, CancellationToken cancel)
    {
        user.Failed = 0;
        return store.ForgetFailures(user.Account.Id);
    }

    public Task<int> GetAccessFailedCountAsync(Credential user, CancellationToken cancel) => Task.FromResult(user.Failed);

    public Task<bool> GetLockoutEnabledAsync(Credential user, CancellationToken cancel) => Task.FromResult(true);

    // nobody is exempt
    public Task SetLockoutEnabledAsync(Credential user, bool enabled, CancellationToken cancel) => Task.CompletedTask;

    public Task SetTwoFactorEnabledAsync(Credential user, bool enabled, CancellationToken cancel)
    {
        user.TotpOn = enabled;
        return Task.CompletedTask;
    }

    public Task<bool> GetTwoFactorEnabledAsync(Credential user, CancellationToken cancel) => Task.FromResult(user.TotpOn);

    public Task SetAuthenticatorKeyAsync(Credential user, string key, CancellationToken cancel)
    {
        user.TotpKey = key;
        return Task.CompletedTask;
    }

    public Task<string?> GetAuthenticatorKeyAsync(Credential user, CancellationToken cancel) => Task.FromResult(user.TotpKey);

    public Task ReplaceCodesAsync(Credential user, IEnumerable<string> recoveryCodes, CancellationToken cancel)
    {
        user.RecoveryCodes = [.. recoveryCodes.Select(c => store.Hashed(user.Account.Id, c))];
        return Task.CompletedTask;
    }

    public Task<bool> RedeemCodeAsync(Credential user, string code, CancellationToken cancel) => store.TakeRecoveryCode(user, code);

    public Task<int> CountCodesAsync(Credential user, CancellationToken cancel) => Task.FromResult(user.RecoveryCodes.Count);
}
