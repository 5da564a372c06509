using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The input of <see cref="SettleAmendment"/>; <paramref name="At"/> is UTC.</summary>
public sealed record AmendmentSettlement(AmendmentStart Amendment, DecisionMade Made, DateTimeOffset At);
