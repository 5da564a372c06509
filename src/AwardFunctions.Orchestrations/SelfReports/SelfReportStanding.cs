namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>Whether a report was handed in.</summary>
public sealed record SelfReportStanding(bool Filed);
