namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The input of <see cref="FireRung"/>; <paramref name="At"/> is UTC.</summary>
public sealed record RungFiring(string ApprovalId, int Index, DateTimeOffset At);
