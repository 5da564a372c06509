using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>Counts links by mailbox and by network address, and wrong codes by person, in fixed windows; kept in the store, so that a restart forgets nothing.</summary>
internal sealed class SignInLimits(IRecordStore store, SignInOptions options, TimeProvider time)
{
    /// <summary>Counts one more link for both; false, and nothing may be sent, where either has had enough.</summary>
    public async Task<bool> TryCountAsync(string email, string networkAddress, CancellationToken cancellationToken) =>
        await TryCountAsync("network", networkAddress, options.LinksPerNetworkAddress, cancellationToken)
        && await TryCountAsync("mailbox", email, options.LinksPerMailbox, cancellationToken);

    /// <summary>Counts one more attempt; false, and nothing is counted, where there were enough in this window.</summary>
    public async Task<bool> TryCountAsync(string kind, string who, int limit, CancellationToken cancellationToken)
    {
        var allowed = false;
        await store.UpdateAsync<RateCount>(
            SignInRows.Partition,
            SignInRows.Rate(Window(), kind, who),
            count => (allowed = count is null || count.Count < limit) ? new RateCount((count?.Count ?? 0) + 1) : null,
            cancellationToken);
        return allowed;
    }

    /// <summary>Takes back an attempt that proved to be right: only the others use the window up.</summary>
    public Task ForgiveAsync(string kind, string who, CancellationToken cancellationToken) =>
        store.UpdateAsync<RateCount>(
            SignInRows.Partition, SignInRows.Rate(Window(), kind, who),
            count => count is { Count: > 0 } ? new RateCount(count.Count - 1) : null, cancellationToken);

    private DateTimeOffset Window()
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.UtcTicks % options.RateWindow.Ticks));
    }
}
