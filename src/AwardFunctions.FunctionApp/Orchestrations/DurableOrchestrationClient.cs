using System.Runtime.CompilerServices;
using AwardFunctions.Orchestrations.Abstractions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Orchestrations;

/// <summary>Durable Task's client as our use cases see it.</summary>
public sealed class DurableOrchestrationClient(DurableClientBinding binding) : IOrchestrationClient
{
    private const int PageSize = 100;

    public async Task<bool> StartAsync(string name, string instanceId, object? input, CancellationToken cancellationToken)
    {
        if (await FindAsync(instanceId, cancellationToken) is not null)
            return false;
        try
        {
            await binding.Client.ScheduleNewOrchestrationInstanceAsync(name, input, new StartOrchestrationOptions(instanceId), cancellationToken);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Someone else started it at the same moment: hosts differ in how they say so.
            if (await FindAsync(instanceId, cancellationToken) is not null)
                return false;
            throw;
        }
    }

    public async Task<bool> RaiseEventAsync(string instanceId, string eventName, object? data, CancellationToken cancellationToken)
    {
        if (!IsRunning(await FindAsync(instanceId, cancellationToken)))
            return false;
        try
        {
            await binding.Client.RaiseEventAsync(instanceId, eventName, data, cancellationToken);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // It ended at the same moment.
            if (!IsRunning(await FindAsync(instanceId, cancellationToken)))
                return false;
            throw;
        }
    }

    public async Task<OrchestrationState?> GetAsync(string instanceId, CancellationToken cancellationToken) =>
        await binding.Client.GetInstanceAsync(instanceId, getInputsAndOutputs: true, cancellationToken) is { } found ? StateOf(found) : null;

    public async IAsyncEnumerable<OrchestrationState> ListAsync(string instanceIdPrefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = new OrchestrationQuery(InstanceIdPrefix: instanceIdPrefix, PageSize: PageSize, FetchInputsAndOutputs: false);
        var found = new List<OrchestrationState>();
        await foreach (var one in binding.Client.GetAllInstancesAsync(query).WithCancellation(cancellationToken))
            found.Add(StateOf(one));
        foreach (var one in found.OrderBy(state => state.InstanceId, StringComparer.Ordinal))
            yield return one;
    }

    public async Task<int> CountStuckAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        var query = new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Failed], PageSize: PageSize, FetchInputsAndOutputs: false);
        await foreach (var _ in binding.Client.GetAllInstancesAsync(query).WithCancellation(cancellationToken))
            count++;
        return count;
    }

    private Task<OrchestrationMetadata?> FindAsync(string instanceId, CancellationToken cancellationToken) =>
        binding.Client.GetInstanceAsync(instanceId, getInputsAndOutputs: false, cancellationToken);

    private static bool IsRunning(OrchestrationMetadata? found) => found is not null && StatusOf(found.RuntimeStatus) == OrchestrationStatus.Running;

    private static OrchestrationState StateOf(OrchestrationMetadata found) => new(
        found.InstanceId, found.Name, StatusOf(found.RuntimeStatus), found.CreatedAt, found.LastUpdatedAt,
        found.SerializedInput, found.SerializedOutput, found.SerializedCustomStatus, found.FailureDetails?.ErrorMessage);

    private static OrchestrationStatus StatusOf(OrchestrationRuntimeStatus status) => status switch
    {
        OrchestrationRuntimeStatus.Completed => OrchestrationStatus.Completed,
        OrchestrationRuntimeStatus.Failed => OrchestrationStatus.Failed,
        OrchestrationRuntimeStatus.Terminated => OrchestrationStatus.Terminated,
        _ => OrchestrationStatus.Running,
    };
}
