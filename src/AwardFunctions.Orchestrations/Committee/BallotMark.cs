namespace AwardFunctions.Orchestrations.Committee;

/// <summary>That a member has voted in a round; not what, and not when.</summary>
public sealed record BallotMark(string Member);
