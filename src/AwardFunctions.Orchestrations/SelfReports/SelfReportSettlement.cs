using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>The input of <see cref="SettleSelfReport"/>; <paramref name="At"/> is UTC.</summary>
public sealed record SelfReportSettlement(SelfReportStart Report, DecisionMade Made, DateTimeOffset At);
