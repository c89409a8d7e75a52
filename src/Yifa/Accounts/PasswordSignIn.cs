using Microsoft.AspNetCore.Identity;
using Yifa.Store;

namespace Yifa.Accounts;

/// <summary>How an attempt to sign in ended.</summary>
public enum Attempt
{
    Done,
    Wrong,
    Locked,

    /// <summary>The password was a first one and its days are over.</summary>
    RunOut,
    SecondStep,
}

/// <summary>Signing in with a password and, where the account asks for it, a code.</summary>
public sealed class PasswordSignIn(SignInManager<Credential> signIn, IPasswordHasher<Credential> hasher, CaseStore store)
{
    // a password is hashed for unknown names too, so that the time taken does not tell which names exist
    private static string? nobody;

    public async Task<Attempt> First(string name, string password)
    {
        if (
            password.Length > PasswordRule.Longest
            || await signIn.UserManager.FindByNameAsync(name) is not { PasswordHash: not null } credential
        )
        {
            nobody ??= hasher.HashPassword(null!, Guid.NewGuid().ToString());
            hasher.VerifyHashedPassword(null!, nobody, password[..Math.Min(password.Length, PasswordRule.Longest)]);
            return Attempt.Wrong;
        }
        if (FirstPassword.HasRunOut(credential.Stamp, store.Today))
            return (await signIn.CheckPasswordSignInAsync(credential, password, lockoutOnFailure: true)).Succeeded
                ? Attempt.RunOut
                : Attempt.Wrong;
        return Of(await signIn.PasswordSignInAsync(credential, password, isPersistent: false, lockoutOnFailure: true));
    }

    /// <summary>The second step: a code of the app, or a recovery code.</summary>
    public async Task<Attempt> Second(string code)
    {
        var typed = string.Concat(code.Where(char.IsLetterOrDigit));
        return Of(
            typed.Length == 6 && typed.All(char.IsAsciiDigit)
                ? await signIn.TwoFactorAuthenticatorSignInAsync(typed, isPersistent: false, rememberClient: false)
                : await signIn.TwoFactorRecoveryCodeSignInAsync(code.Trim().ToUpperInvariant())
        );
    }

    /// <summary>Whether somebody has passed the first step in this browser.</summary>
    public async Task<bool> IsBetweenSteps() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    private static Attempt Of(SignInResult result) =>
        result.Succeeded ? Attempt.Done
        : result.IsLockedOut ? Attempt.Locked
        : result.RequiresTwoFactor ? Attempt.SecondStep
        : Attempt.Wrong;
}
