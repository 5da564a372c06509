using System.Runtime.CompilerServices;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>
/// What holders and offices owe by a day. Whatever is opened here gets its reminders, its notice when it is overdue and its line in the
/// office's digest; the sweeps read what is due, however much is stored.
/// </summary>
public sealed class ObligationBook(IRecordStore store, HonourBook honours, ApplicationBook applications)
{
    /// <summary>Opens an obligation, once under its identity: one that is open, or was settled or dropped, stays as it is.</summary>
    /// <exception cref="ArgumentException">Its identity does not begin with its certificate's number.</exception>
    /// <exception cref="InvalidOperationException">There is no such honour, nor an application of that number.</exception>
    public async Task OpenAsync(Obligation obligation, CancellationToken cancellationToken)
    {
        if (!obligation.Id.StartsWith(obligation.CertificateNumber + "|", StringComparison.Ordinal))
            throw new ArgumentException($"'{obligation.Id}' does not begin with '{obligation.CertificateNumber}|'.", nameof(obligation));
        var honour = await honours.FindAsync(obligation.CertificateNumber, cancellationToken);
        var application = await applications.ReadAsync(honour?.ApplicationId ?? obligation.CertificateNumber, cancellationToken);
        await OpenAsync(
            new ObligationRecord(
                obligation, obligation.Matter, false, application.CycleId, application.Id, honour?.Title ?? obligation.Name, application.Owner)
            .Awaiting(null),
            cancellationToken);
    }

    /// <summary>It was done on a day, in time or late. No more reminders; where it recurs, the next one follows all the same.</summary>
    /// <returns>False where there is no such obligation.</returns>
    public Task<bool> SettleAsync(string id, DateOnly on, CancellationToken cancellationToken) =>
        ChangeAsync(id, record => record.SettledOn is null ? (record with { SettledOn = on, IsDropped = false }).Awaiting(null) : null, cancellationToken);

    /// <summary>It is moot: neither it nor what would follow it is owed any more. One that was settled stays settled.</summary>
    /// <returns>False where there is no such obligation.</returns>
    public Task<bool> DropAsync(string id, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            record => record.IsOpen ? record with { IsDropped = true, Recurs = false, NextOn = null }
                : record.NextOn is not null ? record with { Recurs = false, NextOn = null }
                : null,
            cancellationToken);

    /// <summary>Drops what comes with an honour that has lapsed, been renewed or revoked, but for what <see cref="Matters.OutlivesHonour"/>.</summary>
    /// <param name="certificateNumber">The honour.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="keep">One that stays as it is, by its identity.</param>
    public async Task DropOfHonourAsync(string certificateNumber, CancellationToken cancellationToken, string? keep = null)
    {
        foreach (var record in await OfHonourAsync(certificateNumber, cancellationToken))
        {
            if (!Matters.OutlivesHonour(record.Obligation.Matter) && record.Obligation.Id != keep)
                await DropAsync(record.Obligation.Id, cancellationToken);
        }
    }

    /// <summary>Puts its day off, or forward; its reminders start anew. One that is not open stays as it is.</summary>
    /// <returns>False where there is no such obligation.</returns>
    public Task<bool> ExtendAsync(string id, DateOnly due, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            record => record.IsOpen && record.Obligation.Due != due ? (record with { Obligation = record.Obligation with { Due = due } }).Awaiting(null) : null,
            cancellationToken);

    public async Task<ObligationRecord?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await store.FindAsync<ObligationRecord>(ObligationRows.Partition, ObligationRows.All(id), cancellationToken))?.Value;

    /// <summary>What is open, of one scheme or of all, soonest first.</summary>
    public async Task<IReadOnlyList<Obligation>> ListOpenAsync(string? schemeCode, CancellationToken cancellationToken)
    {
        var open = new List<Obligation>();
        await foreach (var obligation in store.ListAsync<Obligation>(ObligationRows.Partition, ObligationRows.OpenOf(schemeCode), cancellationToken))
            open.Add(obligation.Value);
        return schemeCode is not null ? open : [.. open.OrderBy(obligation => obligation.Due).ThenBy(obligation => obligation.Id, StringComparer.Ordinal)];
    }

    /// <summary>What is open of a scheme and due by a day, inclusive, soonest first.</summary>
    public IAsyncEnumerable<Obligation> ListDueByAsync(string schemeCode, DateOnly day, CancellationToken cancellationToken) =>
        store.ListAsync<Obligation>(
            new RecordQuery(ObligationRows.Partition, ObligationRows.OpenOf(schemeCode), ObligationRows.OpenFrom(schemeCode, day.AddDays(1))), cancellationToken)
            .Select(open => open.Value);

    /// <summary>What an honour owes and owed: open, settled and dropped, in order of identity.</summary>
    public async Task<IReadOnlyList<ObligationRecord>> OfHonourAsync(string certificateNumber, CancellationToken cancellationToken)
    {
        var records = new List<ObligationRecord>();
        await foreach (var record in store.ListAsync<ObligationRecord>(ObligationRows.Partition, ObligationRows.OfHonour(certificateNumber), cancellationToken))
            records.Add(record.Value);
        return records;
    }

    /// <summary>Opens one as it stands; false, and no change, where there is one of its identity.</summary>
    internal async Task<bool> OpenAsync(ObligationRecord record, CancellationToken cancellationToken)
    {
        try
        {
            await store.ApplyAsync(ObligationRows.Partition, Opening(record), cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    /// <summary>What a sweep has to look at by a day, inclusive, page by page: nothing else is read.</summary>
    internal async IAsyncEnumerable<IReadOnlyList<Versioned<ObligationRecord>>> PagesDueAsync(
        string sweep, DateOnly day, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = new RecordQuery(ObligationRows.Partition, ObligationRows.NextOf(sweep), ObligationRows.NextFrom(sweep, day.AddDays(1)));
        for (RecordQuery? next = query; next is not null;)
        {
            var page = await store.QueryAsync(next, cancellationToken);
            yield return [.. page.Records.Select(RecordStoreExtensions.ToVersioned<ObligationRecord>)];
            next = page.Continuation is null ? null : next with { Continuation = page.Continuation };
        }
    }

    /// <summary>Moves one on that a sweep has seen to, and opens what follows it, unless someone changed it meanwhile.</summary>
    /// <returns>What follows as it now waits, or null; and null as well where nothing was changed.</returns>
    internal async Task<ObligationTurn> TurnAsync(
        Versioned<ObligationRecord> seen, ObligationRecord next, ObligationRecord? follower, CancellationToken cancellationToken)
    {
        if (follower is not null && await FindAsync(follower.Obligation.Id, cancellationToken) is not null)
            follower = null;
        var changes = new List<RecordChange>
        {
            new RecordChange.Delete(seen.Row, seen.ETag),
            new RecordChange.Put(ObligationRows.All(next.Obligation.Id), RecordStoreExtensions.ToJson(next)),
        };
        if (next.NextOn is not null)
            changes.Add(Waiting(next));
        if (seen.Value.IsOpen && !next.IsOpen)
            changes.AddRange(await ClosingAsync(next.Obligation, cancellationToken));
        if (follower is not null)
            changes.AddRange(Opening(follower));
        try
        {
            var etags = await store.ApplyAsync(ObligationRows.Partition, changes, cancellationToken);
            return new ObligationTurn(
                true, follower?.NextOn is null ? null : new Versioned<ObligationRecord>(changes[^1].Row, etags[^1]!, follower));
        }
        catch (RecordConflictException)
        {
            return new ObligationTurn(false, null);
        }
    }

    private async Task<bool> ChangeAsync(string id, Func<ObligationRecord, ObligationRecord?> change, CancellationToken cancellationToken)
    {
        while (await store.FindAsync<ObligationRecord>(ObligationRows.Partition, ObligationRows.All(id), cancellationToken) is { } current)
        {
            if (change(current.Value) is not { } next)
                return true;
            var changes = new List<RecordChange> { new RecordChange.Replace(current.Row, current.ETag, RecordStoreExtensions.ToJson(next)) };
            if (current.Value.NextOn is not null && (next.NextOn is null || ObligationRows.Next(next) != ObligationRows.Next(current.Value)))
                changes.AddRange(await RemovingAsync(ObligationRows.Next(current.Value), cancellationToken));
            if (next.NextOn is not null)
                changes.Add(Waiting(next));
            if (current.Value.IsOpen && (!next.IsOpen || ObligationRows.Open(next.Obligation) != ObligationRows.Open(current.Value.Obligation)))
                changes.AddRange(await ClosingAsync(current.Value.Obligation, cancellationToken));
            if (next.IsOpen)
                changes.Add(Listed(next));
            try
            {
                await store.ApplyAsync(ObligationRows.Partition, changes, cancellationToken);
                return true;
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        return false;
    }

    private Task<IReadOnlyList<RecordChange>> ClosingAsync(Obligation obligation, CancellationToken cancellationToken) =>
        RemovingAsync(ObligationRows.Open(obligation), cancellationToken);

    private async Task<IReadOnlyList<RecordChange>> RemovingAsync(string row, CancellationToken cancellationToken) =>
        await store.GetAsync(ObligationRows.Partition, row, cancellationToken) is { } line ? [new RecordChange.Delete(row, line.ETag)] : [];

    /// <remarks>The line that a sweep reads is the last: its ETag is asked for.</remarks>
    private static List<RecordChange> Opening(ObligationRecord record)
    {
        var changes = new List<RecordChange>
        {
            new RecordChange.Insert(ObligationRows.All(record.Obligation.Id), RecordStoreExtensions.ToJson(record)),
            Listed(record),
        };
        if (record.NextOn is not null)
            changes.Add(Waiting(record));
        return changes;
    }

    private static RecordChange.Put Listed(ObligationRecord record) => new(ObligationRows.Open(record.Obligation), RecordStoreExtensions.ToJson(record.Obligation));

    private static RecordChange.Put Waiting(ObligationRecord record) => new(ObligationRows.Next(record), RecordStoreExtensions.ToJson(record));
}
