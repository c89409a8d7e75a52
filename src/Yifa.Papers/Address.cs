namespace Yifa.Papers;

// Where a run opens to, made safe to stand in a file that leaves the house.
internal static class Address
{
    // The address to write, or null if the run must not open: another scheme, another host by "//", or an unreadable address.
    public static string? Resolve(string? link, Uri? baseAddress)
    {
        if (string.IsNullOrWhiteSpace(link) || link.Any(c => char.IsControl(c) || c == '\\'))
            return null;
        var tidy = link.Trim().Replace(" ", "%20");
        if (tidy.StartsWith("//", StringComparison.Ordinal))
            return null;
        if (HasScheme(tidy))
            return OpensSafely(tidy) ? tidy : null;
        return baseAddress is null ? tidy : Root(baseAddress) + (tidy[0] is '/' or '?' or '#' ? "" : "/") + tidy;
    }

    // The same for a file that has no site of its own: only what is absolute opens.
    public static Uri? Outside(string? link, Uri? baseAddress) =>
        Uri.TryCreate(Resolve(link, baseAddress), UriKind.Absolute, out var uri) && !uri.IsFile ? uri : null;

    // The base without a final slash, so that a site served under a path prefix keeps it.
    static string Root(Uri baseAddress) =>
        baseAddress.IsAbsoluteUri
            ? baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/')
            : throw new ArgumentException("The base address must be absolute.", nameof(baseAddress));

    // Uri itself would take "/figures" for a file on Linux, so the scheme is looked for by hand.
    static bool HasScheme(string link)
    {
        var colon = link.IndexOf(':');
        return colon >= 0 && link.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
    }

    static bool OpensSafely(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
}
