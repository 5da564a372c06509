namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Where an inspection stands, for its orchestration.</summary>
/// <param name="Steps">How many steps are on record.</param>
/// <param name="Over">Nothing can happen any more.</param>
/// <param name="Dues">The last day of each rectification that is owed.</param>
public sealed record InspectionStanding(int Steps, bool Over, IReadOnlyList<RectificationDue> Dues);
