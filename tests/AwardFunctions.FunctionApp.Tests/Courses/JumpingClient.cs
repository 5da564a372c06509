using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.FunctionApp.Tests.Courses;

/// <summary>Puts the simulated instant onto everything that goes to the engine from outside.</summary>
internal sealed class JumpingClient(IOrchestrationClient inner, TimeProvider clock) : IOrchestrationClient
{
    public Task<bool> StartAsync(string name, string instanceId, object? input, CancellationToken cancellationToken) =>
        inner.StartAsync(name, instanceId, Stamped.Of(clock.GetUtcNow(), input), cancellationToken);

    public Task<bool> RaiseEventAsync(string instanceId, string eventName, object? data, CancellationToken cancellationToken) =>
        inner.RaiseEventAsync(instanceId, eventName, Stamped.Of(clock.GetUtcNow(), data), cancellationToken);

    public Task<OrchestrationState?> GetAsync(string instanceId, CancellationToken cancellationToken) => inner.GetAsync(instanceId, cancellationToken);

    public IAsyncEnumerable<OrchestrationState> ListAsync(string instanceIdPrefix, CancellationToken cancellationToken) =>
        inner.ListAsync(instanceIdPrefix, cancellationToken);
}
