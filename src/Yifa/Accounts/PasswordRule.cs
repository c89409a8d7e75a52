using Microsoft.AspNetCore.Identity;
using Yifa.Store;

namespace Yifa.Accounts;

/// <summary>What a password must be: long rather than contrived, and not made of the account's own name.</summary>
public sealed class PasswordRule : IPasswordValidator<Credential>
{
    public const int Shortest = 10;
    public const int Longest = 200;
    public const int FewestDifferent = 5;

    /// <summary>One sentence against the password; null when it will do.</summary>
    /// <param name="known">Names and numbers of the account, which it must not contain.</param>
    public static string? Against(string password, params string[] known) =>
        password.Length < Shortest ? $"密码至少{Shortest}位"
        : password.Length > Longest ? $"密码最多{Longest}位"
        : password.Distinct().Count() < FewestDifferent ? $"密码至少要有{FewestDifferent}个不同的字符"
        : known.Any(k => k.Length > 3 && password.Contains(k, StringComparison.OrdinalIgnoreCase)) ? "密码不能含有账号、手机号或证件号码"
        : null;

    public Task<IdentityResult> ValidateAsync(UserManager<Credential> manager, Credential user, string? password) =>
        Task.FromResult(
            Against(password ?? "", user.Account.Id) is { } wrong
                ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = wrong })
                : IdentityResult.Success
        );
}
