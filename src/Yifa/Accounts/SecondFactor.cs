using System.Text;
using Microsoft.AspNetCore.Identity;
using QRCoder;
using Yifa.Store;

namespace Yifa.Accounts;

/// <summary>Setting up the second factor: a key for the app, its QR code, and the recovery codes.</summary>
public sealed class SecondFactor(SignInManager<Credential> signIn)
{
    private const int RecoveryCodes = 10;

    private UserManager<Credential> Users => signIn.UserManager;

    /// <summary>A fresh key, not yet in force. Sessions elsewhere end.</summary>
    public async Task Begin(Credential credential)
    {
        await Users.ResetAuthenticatorKeyAsync(credential);
        await signIn.RefreshSignInAsync(credential);
    }

    /// <summary>Puts the key in force when the app's code is right.</summary>
    /// <returns>The recovery codes, to be shown once; null when the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> Confirm(Credential credential, string code)
    {
        var typed = string.Concat(code.Where(char.IsAsciiDigit));
        if (!await Users.VerifyTwoFactorTokenAsync(credential, TokenOptions.DefaultAuthenticatorProvider, typed))
            return null;
        await Users.SetTwoFactorEnabledAsync(credential, true);
        var codes = await Users.GenerateNewTwoFactorRecoveryCodesAsync(credential, RecoveryCodes);
        await signIn.RefreshSignInAsync(credential);
        return [.. codes ?? []];
    }

    /// <summary>Takes the second factor away.</summary>
    public async Task End(Credential credential)
    {
        await Users.SetTwoFactorEnabledAsync(credential, false);
        await signIn.RefreshSignInAsync(credential);
    }

    /// <summary>The key as a picture that authenticator apps read.</summary>
    public static string Picture(Credential credential)
    {
        var address = $"otpauth://totp/Yifa:{Uri.EscapeDataString(credential.Account.Id)}?secret={credential.TotpKey}&issuer=Yifa";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(code.GetGraphic(4)))}";
    }

    /// <summary>The key in groups of four, for typing.</summary>
    public static string Spelled(string key) => string.Join(' ', key.Chunk(4).Select(c => new string(c)));
}
