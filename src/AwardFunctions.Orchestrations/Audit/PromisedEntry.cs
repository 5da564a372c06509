using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Audit;

/// <summary>
/// An entry that is written in one batch with the change it speaks of, and moved on into the log afterwards: so neither is there
/// without the other, whatever happens in between.
/// </summary>
/// <param name="Stream">The stream it belongs to.</param>
/// <param name="Entry">What happened.</param>
/// <param name="Key">The key under which it is appended once.</param>
public sealed record PromisedEntry(string Stream, AuditEntry Entry, string Key)
{
    /// <summary>What promises the entry when it is applied together with the change.</summary>
    public RecordChange AsChange() =>
        new RecordChange.Put(AuditRows.Promised(Entry.At, Key), RecordStoreExtensions.ToJson(this));
}
