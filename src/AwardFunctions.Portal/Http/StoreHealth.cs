using System.Diagnostics;
using AwardFunctions.Orchestrations.Ports;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Portal.Http;

/// <summary>Whether the stores answer. They are asked at most every few seconds, however often probes come.</summary>
public sealed class StoreHealth(IRecordStore store, ILogger<StoreHealth> log)
{
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private Task<bool>? answer;
    private long askedAt;

    public Task<bool> CanReadAsync()
    {
        lock (gate)
        {
            if (answer is null || (answer.IsCompleted && Stopwatch.GetElapsedTime(askedAt) > Memory))
            {
                askedAt = Stopwatch.GetTimestamp();
                answer = AskAsync();
            }

            return answer;
        }
    }

    private async Task<bool> AskAsync()
    {
        // The caller holds the lock: no store may answer, or fail, under it.
        await Task.Yield();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await store.GetAsync("health", "probe", patience.Token).WaitAsync(patience.Token);
            return true;
        }
        catch (Exception failure)
        {
            log.LogError(failure, "The stores cannot be read");
            return false;
        }
    }
}
