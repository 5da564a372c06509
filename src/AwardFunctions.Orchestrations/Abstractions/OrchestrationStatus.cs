namespace AwardFunctions.Orchestrations.Abstractions;

public enum OrchestrationStatus
{
    Running,
    Completed,
    Failed,

    /// <summary>Set aside for a person to look at: its history no longer fits the code, or it keeps failing.</summary>
    Parked,
    Terminated,
}
