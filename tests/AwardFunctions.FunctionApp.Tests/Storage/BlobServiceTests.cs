using AwardFunctions.FunctionApp.Storage;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Moq;
using Moq.Protected;

namespace AwardFunctions.FunctionApp.Tests.Storage;

/// <summary>What the blob service may answer and Azurite never does.</summary>
public sealed class BlobServiceTests
{
    [Fact]
    public async Task State_NotAllowedToLook_IsNotTakenForAnUploadThatIsNotThere()
    {
        var blob = new Mock<BlockBlobClient>();
        blob.Setup(one => one.GetPropertiesAsync(It.IsAny<BlobRequestConditions?>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new RequestFailedException(403, "not allowed", "AuthorizationPermissionMismatch", null));
        var container = new Mock<BlobContainerClient>();
        container.Protected().Setup<BlockBlobClient>("GetBlockBlobClientCore", ItExpr.IsAny<string>()).Returns(blob.Object);

        var thrown = await Assert.ThrowsAsync<RequestFailedException>(() => new BlobDocumentStore(container.Object).GetStateAsync("document", default));

        Assert.Equal(403, thrown.Status);
    }
}
