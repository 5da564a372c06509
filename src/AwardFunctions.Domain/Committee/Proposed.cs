namespace AwardFunctions.Domain.Committee;

/// <summary>A unit proposed for a tier. Renewals may stand outside the quota.</summary>
public sealed record Proposed(string Unit, string TierId, bool Renewal);
