namespace Yifa.Kernel;

public sealed partial class Scene
{
    /// <summary>What the settings that name keys of codes begin with; the value is <see cref="OwnKey"/> or another word, a space, and the key as a set.</summary>
    public const string CodeKeyKey = "code-key:";

    /// <summary>Before a key that signs here.</summary>
    public const string OwnKey = "own";

    /// <summary>
    /// 外部检查码: what a code of an outside issuer says, if that issuer is trusted and signed it, or if it was asked and this system signed its
    /// answer. The entry records the key, so that a replay reads the same. Null for any other text, and for a code of our own.
    /// </summary>
    public InspectionCode? OutsideCode(string text)
    {
        if (Presentation.Read(text) is not { } shown || SignedText.Read(shown.Token) is not { Type: CodeToken.Type } signed)
            return null;
        var name = CodeKeyKey + signed.Kid;
        if (!settings.TryGetValue(name, out var known))
            settings[name] = known = settingOf(name) ?? "";
        if (known.Split(' ', 2) is not [var whose, var set] || CodeKey.ReadSet(set) is not [var key])
            return null;
        if (!signed.IsSignedBy(key.Point) || CodeToken.Read(signed.Payload) is not { } token)
            return null;
        if (token.Issuer != key.Issuer || !key.CoversSigningAt(token.IssuedAt) || (whose == OwnKey && token.Code.Issuer is null))
            return null;
        return token.Code with { Issuer = token.Code.Issuer ?? token.Issuer };
    }
}
