namespace AwardFunctions.Domain.Eligibility;

/// <summary>An honour on the register.</summary>
/// <param name="TierId">Its tier.</param>
/// <param name="DecidedOn">The date of the government's document.</param>
/// <param name="ValidUntil">Its last day, inclusive; null where it has none.</param>
/// <param name="EditionsSince">How many editions were held after the one it was won in, vacant ones and the present one included.</param>
public sealed record KnownHonour(string TierId, DateOnly DecidedOn, DateOnly? ValidUntil, int EditionsSince);
