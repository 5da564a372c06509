namespace AwardFunctions.Domain.Eligibility;

/// <summary>An honour that was conferred.</summary>
/// <param name="Edition">The edition it was won in.</param>
/// <param name="DecidedOn">The date of the government's document.</param>
/// <param name="EndsOn">The last day it ran, by validity or revocation, inclusive; null where it has no end.</param>
/// <param name="Certificate">Its certificate's number; null where it is not known.</param>
public sealed record KnownHonour(string TierId, int Edition, DateOnly DecidedOn, DateOnly? EndsOn, string? Certificate = null);
