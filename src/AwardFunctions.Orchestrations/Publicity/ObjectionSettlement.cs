using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>The input of <see cref="SettleObjection"/>; <paramref name="At"/> is UTC.</summary>
public sealed record ObjectionSettlement(string ObjectionId, DecisionMade Made, DateTimeOffset At);
