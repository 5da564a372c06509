namespace AwardFunctions.Orchestrations.Compliance;

/// <summary>What one calendar year brought.</summary>
/// <param name="Year">The year, by the day that each matter was due.</param>
/// <param name="ReportsInTime">Self-reports handed in by their day.</param>
/// <param name="ReportsLate">Self-reports handed in afterwards.</param>
/// <param name="ReportsMissing">Self-reports whose day has passed without one.</param>
/// <param name="InspectionsDone">Inspections and visits that took place.</param>
/// <param name="InspectionsOpen">Inspections and visits that were owed and have not taken place.</param>
/// <param name="RectificationsDone">Rectifications that were accepted.</param>
/// <param name="RectificationsOpen">Rectifications that were ordered and are not done.</param>
/// <param name="InForce">Honours in force at the year's end, or today in the current year, by tier.</param>
public sealed record YearFigures(
    int Year, int ReportsInTime, int ReportsLate, int ReportsMissing, int InspectionsDone, int InspectionsOpen, int RectificationsDone, int RectificationsOpen,
    IReadOnlyDictionary<string, int> InForce);
