namespace AwardFunctions.Orchestrations.Supervision;

/// <summary>Leads from a supervisor to a cycle whose supervision group they were named into.</summary>
public sealed record SupervisionPointer(string CycleId);
