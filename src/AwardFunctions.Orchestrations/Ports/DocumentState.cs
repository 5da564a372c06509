namespace AwardFunctions.Orchestrations.Ports;

/// <summary>How far an upload has come, in bytes; <paramref name="Sha256"/> (lower-case hex) is there once it is complete.</summary>
public sealed record DocumentState(string DocumentId, long Length, long Offset, string? Sha256)
{
    public bool IsComplete => Sha256 is not null;
}
