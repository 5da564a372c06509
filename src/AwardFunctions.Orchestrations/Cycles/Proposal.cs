using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>The input of <see cref="ProposeUnits"/>; <paramref name="At"/> is UTC.</summary>
public sealed record Proposal(StageRun Run, DecisionMade Made, DateTimeOffset At);
