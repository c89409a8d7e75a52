namespace Yifa.Kernel;

/// <summary>What comes of checking a code. The first that holds, in this order, is the verdict; <see cref="Valid"/> when none does.</summary>
public enum CodeVerdict
{
    [Label("不是检查码")]
    Unreadable,

    [Label("签发机关不明")]
    UnknownIssuer,

    [Label("伪造或改动过")]
    Forged,

    [Label("已撤销")]
    Revoked,

    [Label("尚未生效")]
    NotYet,

    [Label("已过期")]
    Expired,

    /// <summary>A picture, or a token without its phone.</summary>
    [Label("不是当面展示")]
    Stale,

    [Label("地点不符")]
    WrongPlace,

    /// <summary>Nothing else is wrong but the time: a display from the future, or one that is current by the clock known to be right.</summary>
    [Label("时钟不一致")]
    ClockDiffers,

    [Label("有效")]
    Valid,
}

/// <summary>Where the one who checks stands, in hundred-thousandths of a degree.</summary>
/// <param name="Accuracy">How far off that may be, in metres.</param>
public sealed record Position(int Latitude, int Longitude, int Accuracy);

/// <summary>What a code is checked against.</summary>
/// <param name="At">By the clock of the one who checks; UTC, whole seconds.</param>
/// <param name="Offset">How many seconds a clock known to be right is ahead of that; null where none has been asked.</param>
public sealed record Checking(IReadOnlyList<CodeKey> Keys, IReadOnlyList<RevokedList> Lists, DateTime At)
{
    public long? Offset { get; init; }
    public Position? Position { get; init; }
}

/// <summary>The verdict, with what it rests on.</summary>
/// <param name="Token">What the code says; null where it says nothing that could be relied on.</param>
public sealed record CheckedCode(CodeVerdict Verdict, CodeToken? Token = null)
{
    /// <summary>As of when revocations of the issuer are known; null where its list is not at hand.</summary>
    public DateTime? ListAt { get; init; }

    /// <summary>Seconds the display, or the right clock, is ahead of the clock of the one who checks.</summary>
    public long? Ahead { get; init; }

    /// <summary>Metres between the place of the code and the one who checks.</summary>
    public long? Distance { get; init; }
}

/// <summary>核验: reads a code, needing nothing but keys, lists, a clock and a place.</summary>
public static class CodeCheck
{
    // of a mean sphere: a circle of 40,030,174 metres in 36,000,000 parts
    private const double MetresInAUnit = 1.111949;
    private const double UnitsInADegree = 100_000;

    /// <summary>The key and the serial that a text names, by which to look up what it is checked against; nothing says yet that it is true.</summary>
    public static (string Kid, string? Serial)? NamedIn(string text) =>
        Presentation.Read(text) is { } shown && SignedText.Read(shown.Token) is { Type: CodeToken.Type } signed
            ? (signed.Kid, CodeToken.Read(signed.Payload)?.Code.Serial)
            : null;

    public static CheckedCode Of(string text, Checking with)
    {
        if (Presentation.Read(text) is not { } shown || SignedText.Read(shown.Token) is not { Type: CodeToken.Type } signed)
            return new(CodeVerdict.Unreadable);
        List<CodeKey> keys = [.. with.Keys.Where(k => k.Kid == signed.Kid)];
        if (keys.Count == 0)
            return new(CodeVerdict.UnknownIssuer);
        if (!signed.IsSignedBy(keys[0].Point))
            return new(CodeVerdict.Forged);
        // only what is signed is read
        if (CodeToken.Read(signed.Payload) is not { } token)
            return new(CodeVerdict.Unreadable);
        if (keys.Find(k => k.Issuer == token.Issuer) is not { } key)
            return new(CodeVerdict.UnknownIssuer);
        return key.CoversSigningAt(token.IssuedAt) && IsShownBy(shown, token) ? Judge(shown, token, with) : new(CodeVerdict.Forged);
    }

    private static bool IsShownBy(Presentation shown, CodeToken token) =>
        shown.Step is not { } step
        || (token.Phone is { } phone && SignedText.IsSigned(Presentation.Signed(shown.Token, step), shown.Signature, phone));

    private static CheckedCode Judge(Presentation shown, CodeToken token, Checking with)
    {
        var code = token.Code;
        var list = with.Lists.Where(l => l.Issuer == token.Issuer).MaxBy(l => l.At);
        var now = with.At.AddSeconds(with.Offset ?? 0);
        var (turned, ahead) = Turned(shown, token, with.At, now, with.Offset);
        var distance = with.Position is { } at && code.Spot is { } spot ? Metres(spot, at) : (long?)null;
        var verdict =
            list?.Serials.ContainsKey(code.Serial) == true ? CodeVerdict.Revoked
            : now < code.From ? CodeVerdict.NotYet
            : now >= code.Until ? CodeVerdict.Expired
            : turned == CodeVerdict.Stale ? CodeVerdict.Stale
            : distance > code.Spot?.Radius + with.Position?.Accuracy ? CodeVerdict.WrongPlace
            : turned;
        return new(verdict, token)
        {
            ListAt = list?.At,
            Ahead = ahead,
            Distance = distance,
        };
    }

    /// <summary>Whether the display is of this moment.</summary>
    private static (CodeVerdict, long? Ahead) Turned(Presentation shown, CodeToken token, DateTime at, DateTime now, long? offset)
    {
        if (token.Phone is null)
            return (CodeVerdict.Valid, null);
        if (shown.From is not { } from)
            return (CodeVerdict.Stale, null);
        if (Covers(from, now))
            return Covers(from, at) ? (CodeVerdict.Valid, null) : (CodeVerdict.ClockDiffers, offset);
        // nobody has a picture of what is shown later
        return from > now
            ? (CodeVerdict.ClockDiffers, CodeJson.Seconds(from) + Presentation.StepSeconds / 2 - CodeJson.Seconds(at))
            : (CodeVerdict.Stale, null);
    }

    private static bool Covers(DateTime from, DateTime moment) =>
        from.AddSeconds(-Presentation.GraceSeconds) <= moment
        && moment < from.AddSeconds(Presentation.StepSeconds + Presentation.GraceSeconds);

    /// <summary>How far apart two places are, to a metre where it matters.</summary>
    public static long Metres(Spot spot, Position at)
    {
        var north = ((double)at.Latitude - spot.Latitude) * MetresInAUnit;
        var middle = ((double)at.Latitude + spot.Latitude) / 2.0 / UnitsInADegree * Math.PI / 180;
        var east = ((double)at.Longitude - spot.Longitude) * MetresInAUnit * Math.Cos(middle);
        return (long)Math.Round(Math.Sqrt(north * north + east * east));
    }
}
