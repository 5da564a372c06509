using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Obligations;

namespace AwardFunctions.Standalone.Tests.Obligations;

public sealed class SqliteObligationBookTests : ObligationBookContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly AwardDatabase database;

    public SqliteObligationBookTests()
    {
        database = AwardDatabase.Open(folder["award.db"]);
        Store = new SqliteRecordStore(database);
    }

    protected override IRecordStore Store { get; }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }
}
