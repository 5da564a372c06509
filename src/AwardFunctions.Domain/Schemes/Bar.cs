namespace AwardFunctions.Domain.Schemes;

/// <summary>How long someone may not apply.</summary>
/// <param name="Ground">Which ground brings it about: a revocation ground's identity, or "any".</param>
public sealed record Bar(string Id, string Ground, string Article)
{
    /// <summary>How long, from the government's decision; null for no end until the office lifts it.</summary>
    public Duration? Duration { get; init; }

    /// <summary>After this time the office may lift an endless bar with reasons.</summary>
    public Duration? LiftableAfter { get; init; }
}
