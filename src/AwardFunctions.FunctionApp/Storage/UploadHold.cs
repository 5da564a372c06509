using AwardFunctions.Orchestrations.Ports;
using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace AwardFunctions.FunctionApp.Storage;

/// <summary>
/// A lease on an upload's blob: no other request, whichever instance it hits, writes to it meanwhile. It is renewed until it is
/// disposed of, and runs out within a minute where the process has died.
/// </summary>
internal sealed class UploadHold : IAsyncDisposable
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(20);

    private readonly BlobLeaseClient lease;
    private readonly PeriodicTimer timer = new(RenewEvery);
    private readonly Task renewing;

    private UploadHold(BlobLeaseClient lease)
    {
        this.lease = lease;
        renewing = RenewAsync();
    }

    /// <summary>What every write to the blob must name.</summary>
    public BlobRequestConditions Conditions => new() { LeaseId = lease.LeaseId };

    /// <exception cref="DocumentConflictException">There is no such blob, or it is being written to.</exception>
    public static async Task<UploadHold> TakeAsync(BlockBlobClient blob, string documentId, CancellationToken cancellationToken)
    {
        var lease = blob.GetBlobLeaseClient();
        try
        {
            await lease.AcquireAsync(Duration, cancellationToken: cancellationToken);
            return new UploadHold(lease);
        }
        catch (RequestFailedException failure) when (failure.Status is 404 or 409)
        {
            throw new DocumentConflictException(
                documentId, failure.Status == 404 ? "There is no upload of this identity." : "The upload is being written to.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        timer.Dispose();
        await renewing;
        await IgnoringLossAsync(() => lease.ReleaseAsync());
    }

    private async Task RenewAsync()
    {
        while (await timer.WaitForNextTickAsync())
            await IgnoringLossAsync(() => lease.RenewAsync());
    }

    /// <summary>A lease that is lost needs no word here: the next write that names it is refused.</summary>
    private static async Task IgnoringLossAsync<T>(Func<Task<T>> act)
    {
        try
        {
            await act();
        }
        catch (RequestFailedException)
        {
            return;
        }
    }
}
