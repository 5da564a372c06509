using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Reads and writes inspections; they stand with the cycle in which the honour was won.</summary>
public sealed class InspectionBook(IRecordStore store, HonourBook honours)
{
    private const string Prefix = "inspection|";

    /// <summary>The inspection, or null where there is none or the identity is none.</summary>
    public async Task<InspectionRecord?> FindAsync(string inspectionId, CancellationToken cancellationToken) =>
        InspectionIds.CertificateOf(inspectionId) is { } certificate && await honours.FindAsync(certificate, cancellationToken) is { } honour
            ? await FindAsync(honour.CycleId, inspectionId, cancellationToken)
            : null;

    public async Task<InspectionRecord?> FindAsync(string cycleId, string inspectionId, CancellationToken cancellationToken) =>
        (await store.FindAsync<InspectionRecord>(Partitions.Cycle(cycleId), Prefix + inspectionId, cancellationToken))?.Value;

    /// <summary>The inspections of a cycle's honours, by certificate number and year.</summary>
    public Task<IReadOnlyList<InspectionRecord>> ListAsync(string cycleId, CancellationToken cancellationToken) => ListAsync(cycleId, Prefix, cancellationToken);

    /// <summary>The inspections of one honour, oldest first.</summary>
    public Task<IReadOnlyList<InspectionRecord>> OfHonourAsync(HonourRecord honour, CancellationToken cancellationToken) =>
        ListAsync(honour.CycleId, $"{Prefix}{honour.CertificateNumber}-", cancellationToken);

    /// <summary>Writes a new inspection; false where someone else has planned one under this identity.</summary>
    public async Task<bool> InsertAsync(InspectionRecord inspection, PromisedEntry promise, CancellationToken cancellationToken)
    {
        try
        {
            await store.ApplyAsync(
                Partitions.Cycle(inspection.CycleId),
                [new RecordChange.Insert(Prefix + inspection.Id, RecordStoreExtensions.ToJson(inspection)), promise.AsChange()],
                cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    /// <summary>Changes an inspection; null from <paramref name="change"/> leaves it.</summary>
    /// <exception cref="InvalidOperationException">There is no such inspection.</exception>
    public async Task<InspectionRecord> UpdateAsync(
        string cycleId, string inspectionId, Func<InspectionRecord, InspectionRecord?> change, CancellationToken cancellationToken, params RecordChange[] along) =>
        (await store.UpdateAsync<InspectionRecord>(
            Partitions.Cycle(cycleId), Prefix + inspectionId,
            current => change(current ?? throw new InvalidOperationException($"There is no inspection {inspectionId}.")), cancellationToken, along))!;

    /// <summary>Leads a person to an inspection; doing so again changes nothing.</summary>
    public Task PointAsync(string account, InspectionPointer pointer, CancellationToken cancellationToken) =>
        store.PutAsync(Partitions.Inspected(account), pointer.InspectionId, pointer, cancellationToken);

    /// <summary>The inspections that a person was led to; whether they still have a part in one, the record says.</summary>
    public async Task<IReadOnlyList<InspectionRecord>> OfPersonAsync(string account, CancellationToken cancellationToken)
    {
        var found = new List<InspectionRecord>();
        await foreach (var pointer in store.ListAsync<InspectionPointer>(Partitions.Inspected(account), "", cancellationToken))
        {
            if (await FindAsync(pointer.Value.CycleId, pointer.Value.InspectionId, cancellationToken) is { } inspection)
                found.Add(inspection);
        }

        return found;
    }

    private async Task<IReadOnlyList<InspectionRecord>> ListAsync(string cycleId, string prefix, CancellationToken cancellationToken)
    {
        var inspections = new List<InspectionRecord>();
        await foreach (var inspection in store.ListAsync<InspectionRecord>(Partitions.Cycle(cycleId), prefix, cancellationToken))
            inspections.Add(inspection.Value);
        return inspections;
    }
}
