using System.Text;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Records;

namespace AwardFunctions.Standalone.Tests.Sqlite;

public sealed class SqliteRecordStoreTests : RecordStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly AwardDatabase database;

    public SqliteRecordStoreTests()
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

    [Fact]
    public async Task Get_AfterReopening_ReturnsWhatWasWritten()
    {
        await Store.ApplyAsync("p", [new RecordChange.Insert("r", "\"质量\""u8.ToArray())], default);
        database.Dispose();

        using var reopened = AwardDatabase.Open(folder["award.db"]);
        var record = await new SqliteRecordStore(reopened).GetAsync("p", "r", default);

        Assert.Equal("\"质量\"", Encoding.UTF8.GetString(record!.Json.Span));
    }

    [Fact]
    public async Task Replace_ETagOfAnotherKind_Conflicts()
    {
        await Store.ApplyAsync("p", [new RecordChange.Insert("r", "1"u8.ToArray())], default);

        await Assert.ThrowsAsync<RecordConflictException>(
            () => Store.ApplyAsync("p", [new RecordChange.Replace("r", "W/\"datetime'…'\"", "2"u8.ToArray())], default));
    }
}
