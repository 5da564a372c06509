using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Reads and writes the measures about holders, what is owed because of them, and the incidents they may follow from.</summary>
public sealed class MeasureBook(IRecordStore store)
{
    public async Task<MeasureRecord?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await store.FindAsync<MeasureRecord>(PartitionOf(id), MeasureRows.Measures + id, cancellationToken))?.Value;

    /// <exception cref="InvalidOperationException">There is no such measure.</exception>
    public async Task<MeasureRecord> ReadAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ?? throw new InvalidOperationException($"There is no measure {id}.");

    /// <summary>The measures about one honour, oldest first.</summary>
    public Task<IReadOnlyList<MeasureRecord>> OfHonourAsync(string certificateNumber, CancellationToken cancellationToken) =>
        ListAsync<MeasureRecord>(certificateNumber, MeasureRows.Measures, cancellationToken);

    /// <summary>What is owed because of measures about one honour, oldest first.</summary>
    public Task<IReadOnlyList<ClaimRecord>> ClaimsAsync(string certificateNumber, CancellationToken cancellationToken) =>
        ListAsync<ClaimRecord>(certificateNumber, MeasureRows.Claims, cancellationToken);

    /// <summary>The incidents registered about one honour, oldest first.</summary>
    public Task<IReadOnlyList<IncidentRecord>> IncidentsAsync(string certificateNumber, CancellationToken cancellationToken) =>
        ListAsync<IncidentRecord>(certificateNumber, MeasureRows.Incidents, cancellationToken);

    public async Task<ClaimRecord?> FindClaimAsync(string id, CancellationToken cancellationToken) =>
        (await store.FindAsync<ClaimRecord>(PartitionOf(id), MeasureRows.Claims + id, cancellationToken))?.Value;

    /// <summary>Inserts a measure with the promise of its entry in the audit log; false where the number is taken.</summary>
    internal Task<bool> InsertAsync(MeasureRecord measure, PromisedEntry promise, CancellationToken cancellationToken) =>
        InsertAsync(measure.CertificateNumber, MeasureRows.Measures + measure.Id, measure, promise, cancellationToken);

    /// <summary>Inserts an incident with the promise of its entry in the audit log; false where the number is taken.</summary>
    internal Task<bool> InsertAsync(IncidentRecord incident, PromisedEntry promise, CancellationToken cancellationToken) =>
        InsertAsync(incident.CertificateNumber, MeasureRows.Incidents + incident.Id, incident, promise, cancellationToken);

    /// <summary>Enters what is owed, once under its identity.</summary>
    internal Task EnterAsync(ClaimRecord claim, CancellationToken cancellationToken) =>
        store.TryInsertAsync(PartitionOf(claim.Id), MeasureRows.Claims + claim.Id, claim, cancellationToken);

    /// <summary>Changes a measure; <paramref name="change"/> returns null to leave it as it is.</summary>
    internal async Task<MeasureRecord> UpdateAsync(
        string id, Func<MeasureRecord, MeasureRecord?> change, CancellationToken cancellationToken, params RecordChange[] along) =>
        (await store.UpdateAsync<MeasureRecord>(PartitionOf(id), MeasureRows.Measures + id, current => change(current!), cancellationToken, along))!;

    /// <summary>Changes what is owed; <paramref name="change"/> returns null to leave it as it is.</summary>
    internal async Task<ClaimRecord> UpdateClaimAsync(
        string id, Func<ClaimRecord, ClaimRecord?> change, CancellationToken cancellationToken, params RecordChange[] along) =>
        (await store.UpdateAsync<ClaimRecord>(PartitionOf(id), MeasureRows.Claims + id, current => change(current!), cancellationToken, along))!;

    private static string PartitionOf(string id) => MeasureRows.Partition(MeasureRows.CertificateOf(id));

    private async Task<IReadOnlyList<T>> ListAsync<T>(string certificateNumber, string prefix, CancellationToken cancellationToken)
    {
        var found = new List<T>();
        await foreach (var record in store.ListAsync<T>(MeasureRows.Partition(certificateNumber), prefix, cancellationToken))
            found.Add(record.Value);
        return found;
    }

    private async Task<bool> InsertAsync<T>(string certificateNumber, string row, T value, PromisedEntry promise, CancellationToken cancellationToken)
    {
        try
        {
            await store.ApplyAsync(
                MeasureRows.Partition(certificateNumber),
                [new RecordChange.Insert(row, RecordStoreExtensions.ToJson(value)), promise.AsChange()],
                cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }
}
