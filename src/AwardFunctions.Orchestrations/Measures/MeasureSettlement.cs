using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>What the chain of a measure came to.</summary>
/// <param name="Id">The measure.</param>
/// <param name="Made">The last decision on it.</param>
/// <param name="At">When, UTC.</param>
public sealed record MeasureSettlement(string Id, DecisionMade Made, DateTimeOffset At);
