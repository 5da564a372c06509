using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Signals;

/// <summary>
/// Makes a change, keeps what the audit log was promised with it, and tells the orchestration that waits for it, so that none of
/// these can happen without the others.
/// </summary>
public sealed class SignalDesk(IRecordStore store, AuditPromises promises, IOrchestrationClient client, ISecretSource secrets, TimeProvider time)
{
    /// <summary>Addresses every instance that runs.</summary>
    public const string Everyone = "*";

    internal const string Partition = "signals";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs <paramref name="change"/> and then has the instance look again; also after a crash between the two.</summary>
    /// <param name="instanceId">The orchestration; null where none waits for the change.</param>
    /// <param name="change">The change.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="promised">The partition in which the change promises audit entries, see <see cref="PromisedEntry"/>.</param>
    /// <returns>What the change returned.</returns>
    public Task<T> AroundAsync<T>(string? instanceId, Func<Task<T>> change, CancellationToken cancellationToken, string? promised = null) =>
        AroundAsync(new Signal(instanceId, null, null, time.GetUtcNow(), promised), change, cancellationToken);

    /// <summary>
    /// Runs <paramref name="change"/> and then starts the instance, unless it runs already. A crash before the change starts it all
    /// the same: it must wait until what it is about is there.
    /// </summary>
    public Task<T> AroundStartAsync<T>(
        string name, string instanceId, object input, Func<Task<T>> change, CancellationToken cancellationToken, string? promised = null) =>
        AroundAsync(
            new Signal(instanceId, name, JsonSerializer.Serialize(input, AwardJson.Options), time.GetUtcNow(), promised), change, cancellationToken);

    /// <summary>Leaves word to start an instance, unless it runs already, for the next sweep; leaving it again under the same date is harmless.</summary>
    public Task LeaveStartAsync(string name, string instanceId, object input, DateTimeOffset at, CancellationToken cancellationToken) =>
        store.PutAsync(
            Partition, $"{at.UtcTicks:D19}|{instanceId}", new Signal(instanceId, name, JsonSerializer.Serialize(input, AwardJson.Options), at), cancellationToken);

    /// <summary>Has the instance look again; nothing happens where it does not run.</summary>
    public Task<bool> PokeAsync(string instanceId, CancellationToken cancellationToken) =>
        client.RaiseEventAsync(instanceId, Changed.EventName, Changed.Value, cancellationToken);

    /// <summary>Sends again what a crash left behind. Called at start and every minute.</summary>
    /// <param name="atStart">True where this process has just begun, so that nothing can be under way.</param>
    public async Task<int> SweepAsync(bool atStart, CancellationToken cancellationToken)
    {
        var sent = 0;
        var old = time.GetUtcNow() - Patience;
        await foreach (var signal in store.ListAsync<Signal>(Partition, "", cancellationToken))
        {
            if (!atStart && signal.Value.At > old)
                continue;
            await SendAsync(signal.Value, cancellationToken);
            await store.TryDeleteAsync(Partition, signal.Row, signal.ETag, cancellationToken);
            sent++;
        }

        return sent;
    }

    /// <summary>Since when the oldest signal that has not been sent has waited, UTC; null where there is none.</summary>
    public async Task<DateTimeOffset?> OldestAsync(CancellationToken cancellationToken)
    {
        var oldest = await store.QueryAsync(RecordQuery.Prefix(Partition, "", take: 1), cancellationToken);
        return oldest.Records.Count == 0 ? null : JsonSerializer.Deserialize<Signal>(oldest.Records[0].Json.Span, AwardJson.Options)!.At;
    }

    private async Task<T> AroundAsync<T>(Signal signal, Func<Task<T>> change, CancellationToken cancellationToken)
    {
        // Two signals for one instance may fall on one tick of a clock that stands still.
        var row = $"{signal.At.UtcTicks:D19}|{secrets.NewSecret()}";
        var etag = (await store.ApplyAsync(Partition, [new RecordChange.Insert(row, RecordStoreExtensions.ToJson(signal))], cancellationToken))[0]!;
        T result;
        try
        {
            result = await change();
        }
        catch
        {
            await store.TryDeleteAsync(Partition, row, etag, CancellationToken.None);
            throw;
        }

        await SendAsync(signal, cancellationToken);
        await store.TryDeleteAsync(Partition, row, etag, cancellationToken);
        return result;
    }

    private async Task SendAsync(Signal signal, CancellationToken cancellationToken)
    {
        if (signal.Promised is { } partition)
            await promises.KeepAsync(partition, cancellationToken);
        if (signal.InstanceId is not { } instance)
            return;
        if (instance == Everyone)
            await PokeEveryoneAsync(cancellationToken);
        else if (signal.Start is null)
            await PokeAsync(instance, cancellationToken);
        else if (!await client.StartAsync(signal.Start, instance, JsonSerializer.Deserialize<JsonElement>(signal.InputJson!), cancellationToken))
            await PokeAsync(instance, cancellationToken);
    }

    private async Task PokeEveryoneAsync(CancellationToken cancellationToken)
    {
        await foreach (var instance in client.ListAsync("", cancellationToken))
        {
            if (instance.Status == OrchestrationStatus.Running)
                await PokeAsync(instance.InstanceId, cancellationToken);
        }
    }
}
