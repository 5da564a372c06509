namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Links as they may be stored and shown: where they lead, without what may be a secret.</summary>
internal static class LinkRedaction
{
    /// <summary>Origin and first part of the path, e.g. <c>https://award.example.gov.cn/approvals/…</c>.</summary>
    public static string Shorten(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Segments.Length > 1
            ? $"{uri.Scheme}://{uri.Authority}{uri.Segments[0]}{(uri.Segments.Length > 2 ? uri.Segments[1] : "")}…"
            : "…";
}
