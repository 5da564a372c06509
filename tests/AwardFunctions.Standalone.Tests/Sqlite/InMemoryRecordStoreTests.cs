using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Standalone.Tests.Sqlite;

/// <summary>The store other tests lean on must promise no more and no less than the real one.</summary>
public sealed class InMemoryRecordStoreTests : RecordStoreContract
{
    protected override IRecordStore Store { get; } = new InMemoryRecordStore();
}
