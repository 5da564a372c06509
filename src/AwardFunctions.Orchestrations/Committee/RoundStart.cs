namespace AwardFunctions.Orchestrations.Committee;

/// <summary>The input of <see cref="RunBallotRound"/>.</summary>
public sealed record RoundStart(string RoundId);
