namespace AwardFunctions.Domain.Committee;

/// <summary>Someone proposed for a tier.</summary>
/// <param name="Unit">The applicant's identity.</param>
/// <param name="Renewal">A holder or former holder that takes the honour again.</param>
public sealed record Proposal(string Unit, string TierId, bool Renewal);
