using AwardFunctions.FunctionApp.Storage;
using AwardFunctions.Orchestrations.Ports;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Azure.Storage.Blobs;
using Moq;

namespace AwardFunctions.FunctionApp.Tests.Storage;

/// <summary>What the table service may answer and Azurite never does.</summary>
public sealed class TableServiceTests
{
    private readonly Mock<TableClient> table = new();
    private readonly TableRecordStore store;

    public TableServiceTests() => store = new TableRecordStore(table.Object, new OverflowBlobs(new Mock<BlobContainerClient>().Object, NullLoggerOf<OverflowBlobs>()));

    [Fact]
    public async Task Query_PagesWithoutRowsInBetween_AreReadOn()
    {
        var pages = AsyncPageable<TableEntity>.FromPages(
        [
            Page<TableEntity>.FromValues([], "more", Mock.Of<Response>()),
            Page<TableEntity>.FromValues([], "still more", Mock.Of<Response>()),
            Page<TableEntity>.FromValues([EntityOf("b")], null, Mock.Of<Response>()),
        ]);
        table.Setup(one => one.QueryAsync<TableEntity>(It.IsAny<string>(), It.IsAny<int?>(), It.IsAny<IEnumerable<string>>(), It.IsAny<CancellationToken>())).Returns(pages);

        var page = await store.QueryAsync(RecordQuery.Prefix("partition", ""), default);

        Assert.Equal("b", Assert.Single(page.Records).Row);
        Assert.Null(page.Continuation);
    }

    [Theory]
    [InlineData(503, "ServerBusy")] // throttled for longer than the client repeats
    [InlineData(404, "TableNotFound")] // the table is gone: not a row that someone else removed
    [InlineData(409, "TableBeingDeleted")]
    [InlineData(403, "AuthorizationPermissionMismatch")]
    public async Task Apply_ServiceInTrouble_IsNoConflict(int status, string code)
    {
        var failure = new TableTransactionFailedException(new RequestFailedException(status, "as the service says", code, null));
        table.Setup(one => one.SubmitTransactionAsync(It.IsAny<IEnumerable<TableTransactionAction>>(), It.IsAny<CancellationToken>())).ThrowsAsync(failure);

        var thrown = await Assert.ThrowsAsync<TableTransactionFailedException>(
            () => store.ApplyAsync("partition", [new RecordChange.Insert("row", "{}"u8.ToArray())], default));

        Assert.Equal(status, thrown.Status);
    }

    private static TableEntity EntityOf(string row)
    {
        var batch = new RecordBatch("partition", [new RecordChange.Insert(row, "{}"u8.ToArray())]);
        var entity = (TableEntity)batch.Actions.Single().Entity;
        entity.ETag = new ETag("W/\"1\"");
        return entity;
    }

    private static Microsoft.Extensions.Logging.ILogger<T> NullLoggerOf<T>() => Microsoft.Extensions.Logging.Abstractions.NullLogger<T>.Instance;
}
