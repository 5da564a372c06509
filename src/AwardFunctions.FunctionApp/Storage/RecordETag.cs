using System.Text.RegularExpressions;
using Azure;

namespace AwardFunctions.FunctionApp.Storage;

/// <summary>
/// The ETag handed out for a record: the table's own, and behind it the stamp of the blob that holds the JSON, so that who
/// replaces or deletes the record knows which blob to remove.
/// </summary>
internal sealed partial record RecordETag(ETag Table, string? BlobStamp)
{
    public static string Format(ETag table, string? blobStamp) => blobStamp is null ? table.ToString() : $"{table} {blobStamp}";

    /// <summary>Null where the text is no ETag of ours: ETags travel through forms and headers, and may come back as anything.</summary>
    public static RecordETag? Parse(string text) =>
        Pattern().Match(text) is { Success: true } match
            ? new RecordETag(new ETag(match.Groups[1].Value), match.Groups[2].Success ? match.Groups[2].Value : null)
            : null;

    [GeneratedRegex("""\A(W/"datetime'[0-9A-Za-z%:.+-]+'")(?: ([0-9a-f]{32}))?\z""", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
