using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The input of <see cref="SettlePrizeAccount"/>; <paramref name="At"/> is UTC.</summary>
public sealed record PrizeAccountSettlement(PrizeAccountStart Account, DecisionMade Made, DateTimeOffset At);
