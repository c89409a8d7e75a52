using Yifa.Kernel;

namespace Yifa.Accounts;

/// <summary>Where a visitor goes after signing in: a path of this site, never another one.</summary>
public static class BackAddress
{
    public const string Query = "back";
    public const string Desk = "/desk";
    public const string Portal = "/portal";

    /// <summary>The path asked for; the desk when it is none or leads elsewhere.</summary>
    public static string Of(string? asked) => IsLocal(asked) ? asked! : Desk;

    /// <summary>The same for an account: whoever has no desk goes to their own matters.</summary>
    public static string Of(string? asked, Account? account) =>
        IsLocal(asked) ? asked!
        : account is null or { Kind: AccountKind.Staff } ? Desk
        : Portal;

    public static string SignIn(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
            ? $"/sign-in?{Query}={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}"
            : $"/sign-in?{Query}={Uri.EscapeDataString(context.Request.Path)}";

    // "//host" and "/\host" are other sites to a browser, and it passes over tabs and line ends
    private static bool IsLocal(string? asked) =>
        asked is ['/', ..]
        && !asked.StartsWith("//", StringComparison.Ordinal)
        && !asked.Contains('\\')
        && !asked.Any(char.IsControl)
        && !asked.StartsWith("/sign-", StringComparison.Ordinal);
}
