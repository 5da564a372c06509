using AwardFunctions.Domain.Committee;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>One ballot of a round by mail.</summary>
/// <param name="Votes">The vote on each unit, by application; units the voter is recused from are missing.</param>
/// <param name="Member">Whose it is; null in a secret ballot, in which nobody keeps that.</param>
public sealed record Ballot(IReadOnlyDictionary<string, Vote> Votes, string? Member);
