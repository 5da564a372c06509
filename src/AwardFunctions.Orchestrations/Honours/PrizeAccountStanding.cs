namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Whether an account was handed in.</summary>
public sealed record PrizeAccountStanding(bool Filed);
