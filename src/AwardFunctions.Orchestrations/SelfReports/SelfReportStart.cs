namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>The input of <see cref="ReviewSelfReport"/>: which report, handed in for which time, and the office's decision on it.</summary>
public sealed record SelfReportStart(string CycleId, string ReportId, int Round, string ApprovalId);
