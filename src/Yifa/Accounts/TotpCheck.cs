using Microsoft.AspNetCore.Identity;
using Yifa.Store;

namespace Yifa.Accounts;

/// <summary>The second factor: a code is taken once, so that one seen over the shoulder is of no use.</summary>
public sealed class TotpCheck(CaseStore store) : IUserTwoFactorTokenProvider<Credential>
{
    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Credential> manager, Credential user) =>
        Task.FromResult(user.TotpKey is not null);

    /// <summary>The app at the person's side makes the codes.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Credential> manager, Credential user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Credential> manager, Credential user) =>
        user.TotpKey is { } key && Totp.StepOf(key, token, store.Now) is { } step && await store.TakeTotpStep(user.Account.Id, step);
}
