namespace AwardFunctions.Orchestrations.Ports;

/// <summary>
/// Walks through a whole record store, for moving it elsewhere: what no use case may do. What is written meanwhile may be seen or not, so
/// that whoever wants one instant stops the host first.
/// </summary>
public interface IRecordArchive
{
    /// <summary>Every record of every partition, in ordinal order of partition and row.</summary>
    IAsyncEnumerable<StoredRecord> ListAllAsync(CancellationToken cancellationToken);
}
