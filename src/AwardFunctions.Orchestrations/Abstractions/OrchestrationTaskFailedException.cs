namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>An activity or sub-orchestration that was called has failed for good.</summary>
public sealed class OrchestrationTaskFailedException(string taskName, string reason) : Exception($"{taskName} failed: {reason}")
{
    public string TaskName { get; } = taskName;

    public string Reason { get; } = reason;
}
