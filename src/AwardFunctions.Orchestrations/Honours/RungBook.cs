using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Which reminders have gone out. Each is a row of its own and goes out once, whoever holds an office meanwhile.</summary>
public sealed class RungBook(IRecordStore store, TimeProvider time)
{
    private const string Partition = "honour-rungs";

    /// <summary>Sends a reminder unless it has gone out. A crash in between sends it again, under the same keys of its mails.</summary>
    /// <param name="honour">The honour.</param>
    /// <param name="matter">What it is about: a duty, or the honour's end.</param>
    /// <param name="due">The day the matter is due.</param>
    /// <param name="rung">The reminder.</param>
    /// <param name="send">Sends it under the given name of the occasion; false where there is nobody to send it to, so that it is tried again.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Whether it went out now.</returns>
    public async Task<bool> FireAsync(
        HonourRecord honour, string matter, DateOnly due, ReminderRung rung, Func<string, Task<bool>> send, CancellationToken cancellationToken)
    {
        var occasion = $"{matter}|{due:yyyy-MM-dd}|{rung.Id}";
        var row = $"{honour.CertificateNumber}|{occasion}";
        return await store.GetAsync(Partition, row, cancellationToken) is null
            && await send(occasion)
            && await store.TryInsertAsync(Partition, row, new FiredRung(time.GetUtcNow()), cancellationToken);
    }

    /// <param name="At">When it went out, UTC.</param>
    private sealed record FiredRung(DateTimeOffset At);
}
