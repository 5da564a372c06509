namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>The input of <see cref="RunInspection"/>.</summary>
public sealed record InspectionRun(string CycleId, string InspectionId);
