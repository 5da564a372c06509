namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>What a client sees of an instance. JSON members hold the raw document, or null where there is none.</summary>
public sealed record OrchestrationState(
    string InstanceId,
    string Name,
    OrchestrationStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    string? InputJson,
    string? OutputJson,
    string? CustomStatusJson,
    string? FailureReason);
