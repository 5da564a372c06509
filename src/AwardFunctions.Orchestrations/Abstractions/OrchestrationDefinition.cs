namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>An orchestration as a host needs it: its name, what goes in and comes out, and how to run it.</summary>
public sealed record OrchestrationDefinition(
    string Name, Type InputType, Type ResultType, Func<IOrchestrationContext, object?, Task<object?>> RunAsync);
