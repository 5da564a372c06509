namespace AwardFunctions.Orchestrations.Ports;

/// <summary>The upload is not in the state the caller believes it to be in; nothing was written.</summary>
public sealed class DocumentConflictException(string documentId, string message) : Exception(message)
{
    public string DocumentId { get; } = documentId;
}
