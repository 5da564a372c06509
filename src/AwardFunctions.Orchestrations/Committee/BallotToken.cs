namespace AwardFunctions.Orchestrations.Committee;

/// <summary>A member's link to a round; only its hash is stored.</summary>
public sealed record BallotToken(string RoundId, string Member);
