using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>Counts links by mailbox and by network address in fixed windows; kept in the store, so that a restart forgets nothing.</summary>
internal sealed class SignInLimits(IRecordStore store, SignInOptions options, TimeProvider time)
{
    /// <summary>Counts one more link for both; false, and nothing may be sent, where either has had enough.</summary>
    public async Task<bool> TryCountAsync(string email, string networkAddress, CancellationToken cancellationToken) =>
        await TryCountAsync("network", networkAddress, options.LinksPerNetworkAddress, cancellationToken)
        && await TryCountAsync("mailbox", email, options.LinksPerMailbox, cancellationToken);

    private async Task<bool> TryCountAsync(string kind, string who, int limit, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var window = now.AddTicks(-(now.UtcTicks % options.RateWindow.Ticks));
        var allowed = false;
        await store.UpdateAsync<RateCount>(
            SignInRows.Partition,
            SignInRows.Rate(window, kind, who),
            count => (allowed = count is null || count.Count < limit) ? new RateCount((count?.Count ?? 0) + 1) : null,
            cancellationToken);
        return allowed;
    }
}
