using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>What an archive holds. Hashes are SHA-256 in lower-case hex.</summary>
/// <param name="Format">The version of the archive's format.</param>
/// <param name="CreatedAt">When it was written, UTC.</param>
/// <param name="Records">How many records.</param>
/// <param name="RecordsSha256">The hash of the file that holds them.</param>
/// <param name="Documents">The documents, in order of identity.</param>
/// <param name="UploadsLeftBehind">Uploads that were not finished; the browser begins them again.</param>
public sealed record MoveManifest(
    int Format, DateTimeOffset CreatedAt, int Records, string RecordsSha256, IReadOnlyList<StoredDocument> Documents, int UploadsLeftBehind)
{
    public const int CurrentFormat = 1;

    /// <summary>What it holds, on one line: to be compared between the export and the import.</summary>
    public string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Records} records, {Documents.Count} documents ({Documents.Sum(document => document.Length)} bytes), content {ContentSha256()}");

    /// <summary>The hash of everything that is moved: equal where two archives hold the same, whenever and wherever they were written.</summary>
    public string ContentSha256() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{RecordsSha256}\n{string.Concat(Documents.Select(document => $"{document.Sha256} {document.Length} {document.DocumentId}\n"))}")));
}
