namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>An activity as a host needs it: its name, its class to resolve, what goes in and comes out, and how to run it.</summary>
public sealed record ActivityDefinition(
    string Name, Type ActivityType, Type InputType, Type ResultType, Func<object, object?, CancellationToken, Task<object?>> RunAsync);
