namespace AwardFunctions.Orchestrations.Honours;

/// <summary>What is to be done about prize money.</summary>
/// <param name="ToApprove">Someone must approve its payment first.</param>
public sealed record PrizeStanding(bool ToApprove);
