namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>One thing that happened in an inspection; its orchestration sees to what follows from it, once.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who: a mailbox.</param>
/// <param name="Text">What they wrote; may be empty.</param>
/// <param name="Order">The number of the rectification it is about; null where it is about none.</param>
/// <param name="Day">The day it is about, in the scheme's zone; null where it is about none.</param>
public sealed record InspectionStep(InspectionStepKind Kind, DateTimeOffset At, string By, string Text, int? Order = null, DateOnly? Day = null);
