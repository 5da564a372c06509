using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>The input of <see cref="StartPublicity"/>; <paramref name="At"/> is UTC.</summary>
public sealed record PublicityStart(StageRun Run, DecisionMade Posted, DateTimeOffset At);
