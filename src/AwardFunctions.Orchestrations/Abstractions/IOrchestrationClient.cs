namespace AwardFunctions.Orchestrations.Abstractions;

/// <summary>Starts and addresses orchestrations from outside.</summary>
public interface IOrchestrationClient
{
    /// <summary>Starts an instance; false, and no change, where one with this identity exists already.</summary>
    Task<bool> StartAsync(string name, string instanceId, object? input, CancellationToken cancellationToken);

    /// <summary>Hands an event to an instance, durably, before it returns; false where there is no such running instance.</summary>
    Task<bool> RaiseEventAsync(string instanceId, string eventName, object? data, CancellationToken cancellationToken);

    /// <summary>The instance's state, or null where there is none.</summary>
    Task<OrchestrationState?> GetAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>Instances whose identity begins with <paramref name="instanceIdPrefix"/>, in order of identity.</summary>
    IAsyncEnumerable<OrchestrationState> ListAsync(string instanceIdPrefix, CancellationToken cancellationToken);

    /// <summary>How many instances have failed or are parked, and wait for a person.</summary>
    async Task<int> CountStuckAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var instance in ListAsync("", cancellationToken))
        {
            if (instance.Status is OrchestrationStatus.Failed or OrchestrationStatus.Parked)
                count++;
        }

        return count;
    }
}
