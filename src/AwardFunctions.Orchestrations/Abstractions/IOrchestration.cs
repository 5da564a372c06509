namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>A sequence of steps. It must be deterministic: no clock, GUID, I/O or thread of its own.</summary>
public interface IOrchestration<in TInput, TResult>
{
    /// <summary>Walks the sequence; called again from the start whenever history is replayed.</summary>
    Task<TResult> RunAsync(IOrchestrationContext context, TInput input);
}
