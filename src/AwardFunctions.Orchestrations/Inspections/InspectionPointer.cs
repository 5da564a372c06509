namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Leads a person to an inspection that concerns them.</summary>
public sealed record InspectionPointer(string CycleId, string InspectionId);
