using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Standalone.Engine.Tables;

/// <summary>What the engine needs to know of an instance to run it.</summary>
internal sealed record InstanceRow(long Key, string Id, string Name, OrchestrationStatus Status, int Execution, ParentCall? Parent);
