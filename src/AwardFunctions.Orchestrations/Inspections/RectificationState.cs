namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Where a rectification stands.</summary>
public enum RectificationState
{
    /// <summary>The holder owes it.</summary>
    Open,

    /// <summary>The holder has accounted for it; the office looks at that.</summary>
    HandedIn,
    Accepted,

    /// <summary>It failed, and a measure was proposed.</summary>
    Failed,
}
