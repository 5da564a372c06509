using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>The parts of an archive.</summary>
internal static class ArchiveNames
{
    public const string Manifest = "manifest.json";

    /// <summary>The manifest's own hash, in the format of sha256sum.</summary>
    public const string ManifestHash = "manifest.json.sha256";

    /// <summary>One record a line, in ordinal order of partition and row.</summary>
    public const string Records = "records.jsonl";

    public static JsonSerializerOptions ManifestJson { get; } = new(AwardJson.Options) { WriteIndented = true };

    public static string Document(string documentId) => $"documents/{documentId}";
}
