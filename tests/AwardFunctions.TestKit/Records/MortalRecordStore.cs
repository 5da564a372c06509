using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.TestKit.Records;

/// <summary>A store whose process dies: from a given write on, nothing reaches what lies beneath, until it is brought back to life.</summary>
public sealed class MortalRecordStore(IRecordStore beneath) : IRecordStore
{
    private int left = int.MaxValue;

    public bool IsDead => left <= 0;

    public void DieAfter(int writes) => left = writes;

    public void Revive() => left = int.MaxValue;

    public Task<StoredRecord?> GetAsync(string partition, string row, CancellationToken cancellationToken) =>
        IsDead ? Task.FromException<StoredRecord?>(Death()) : beneath.GetAsync(partition, row, cancellationToken);

    public Task<RecordPage> QueryAsync(RecordQuery query, CancellationToken cancellationToken) =>
        IsDead ? Task.FromException<RecordPage>(Death()) : beneath.QueryAsync(query, cancellationToken);

    public Task<IReadOnlyList<string?>> ApplyAsync(string partition, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken) =>
        Interlocked.Decrement(ref left) < 0
            ? Task.FromException<IReadOnlyList<string?>>(Death())
            : beneath.ApplyAsync(partition, changes, cancellationToken);

    private static IOException Death() => new("The process died.");
}
