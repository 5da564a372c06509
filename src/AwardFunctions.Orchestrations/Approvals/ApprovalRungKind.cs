namespace AwardFunctions.Orchestrations.Approvals;

public enum ApprovalRungKind
{
    /// <summary>Before the day on which it is due.</summary>
    Remind,

    /// <summary>On the first working day after it was due.</summary>
    Overdue,

    /// <summary>Still nothing: others are told.</summary>
    Escalate,
}
