namespace AwardFunctions.Domain.Schemes;

/// <summary>How long someone may not apply.</summary>
/// <param name="Ground">Which ground brings it about: a revocation ground's identity, or "any".</param>
/// <param name="Duration">How long, from the government's decision; null for no end until the office lifts it.</param>
/// <param name="LiftableAfter">After this time the office may lift an endless bar with reasons.</param>
public sealed record Bar(string Id, string Ground, Duration? Duration, Duration? LiftableAfter, string Article);
