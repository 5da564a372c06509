namespace AwardFunctions.Orchestrations.Ports;

/// <summary>A chunk did not have the hash its sender gave; nothing of it was kept.</summary>
public sealed class ChecksumMismatchException(string documentId) : Exception("The chunk does not have the expected checksum.")
{
    public string DocumentId { get; } = documentId;
}
