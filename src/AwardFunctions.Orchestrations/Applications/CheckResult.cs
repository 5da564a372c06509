using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>What the office decided on an application in a round, from 0; <paramref name="At"/> is UTC.</summary>
public sealed record CheckResult(string ApplicationId, DecisionMade Made, DateTimeOffset At, int Round);
