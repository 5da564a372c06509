namespace AwardFunctions.Standalone.Engine;

/// <summary>How much the engine does at once and how much it keeps in memory.</summary>
public sealed record EngineOptions
{
    /// <summary>Instances whose steps are computed at the same time.</summary>
    public int ParallelSteps { get; init; } = 2 * Environment.ProcessorCount;

    /// <summary>Activities that run at the same time.</summary>
    public int ParallelActivities { get; init; } = 32;

    /// <summary>
    /// Whether orchestrations stay in memory between their steps. Where not, each step replays the history from its start:
    /// slow, and the surest test that an orchestration is deterministic.
    /// </summary>
    public bool CacheOrchestrations { get; init; } = true;

    /// <summary>The most orchestrations kept in memory; those that have rested longest give way.</summary>
    public int CachedOrchestrations { get; init; } = 1000;

    /// <summary>How often a step that fails for the engine's own reasons is tried before its instance is parked.</summary>
    public int StepAttempts { get; init; } = 5;
}
