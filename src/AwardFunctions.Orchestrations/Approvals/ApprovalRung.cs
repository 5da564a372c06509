namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>A reminder or escalation of its own: it fires once. <paramref name="At"/> is UTC.</summary>
public sealed record ApprovalRung(int Index, ApprovalRungKind Kind, DateTimeOffset At, bool Fired);
