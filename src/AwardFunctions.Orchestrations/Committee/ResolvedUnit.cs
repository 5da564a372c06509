using AwardFunctions.Domain.Committee;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>One unit's case in a resolution.</summary>
/// <param name="TierId">The tier it is proposed or confirmed for; null where it is not.</param>
/// <param name="Ballot">The count.</param>
/// <param name="Reason">Why it was not confirmed; may be empty.</param>
public sealed record ResolvedUnit(
    string ApplicationId, string Name, int? Position, decimal? Score, string? TierId, BallotResult Ballot, string Reason);
