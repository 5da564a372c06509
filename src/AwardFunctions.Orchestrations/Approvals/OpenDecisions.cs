namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>What waits to be decided in a cycle.</summary>
/// <param name="First">Those due first, as many as were asked for.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Overdue">How many of all were due before today.</param>
public sealed record OpenDecisions(IReadOnlyList<ApprovalRecord> First, int Count, int Overdue);
