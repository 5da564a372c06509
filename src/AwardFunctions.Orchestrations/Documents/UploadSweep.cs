using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Documents;

/// <summary>Forgets uploads that were not finished in time, and the traces of those that were.</summary>
public sealed class UploadSweep(IRecordStore store, IDocumentStore documents, AttachmentDesk attachments, TimeProvider time) : ISweep
{
    private readonly UploadBook uploads = new(store);

    public string Name => "uploads";

    /// <returns>How many uploads were forgotten.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var forgotten = 0;
        await foreach (var due in uploads.ListDueAsync(time.GetUtcNow(), cancellationToken))
        {
            var upload = due.Value;
            if (await attachments.FindAsync(upload.ApplicationId, upload.UploadId, cancellationToken) is null
                && !await attachments.IsKeptAsync(upload.ApplicationId, upload.UploadId, cancellationToken))
            {
                try
                {
                    await documents.DeleteAsync(upload.UploadId, cancellationToken);
                }
                catch (DocumentConflictException)
                {
                    // Someone is still sending: the next sweep will find it.
                    continue;
                }

                forgotten++;
            }

            await uploads.RemoveAsync(upload, cancellationToken);
        }

        return forgotten;
    }
}
