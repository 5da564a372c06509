namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>The input of <see cref="CarryInspectionStep"/>: the step by its place, from 0.</summary>
public sealed record InspectionCarry(InspectionRun Run, int Step);
