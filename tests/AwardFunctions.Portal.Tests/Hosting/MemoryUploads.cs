using System.Collections.Concurrent;
using System.Security.Cryptography;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Http.Tus;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>Uploads in memory, each its starter's own, to test the protocol without files.</summary>
public sealed class MemoryUploads : ITusUploads
{
    private readonly ConcurrentDictionary<string, Upload> uploads = new();
    private int last;

    public long MaxLength => 64 << 20;

    public byte[] BytesOf(string uploadId) => uploads[uploadId].Bytes.ToArray();

    /// <summary>Completes when so many more bytes have arrived.</summary>
    public async Task WaitForBytesAsync(string uploadId, int count)
    {
        for (var i = 0; i < count; i++)
            Assert.True(await uploads[uploadId].Arrived.WaitAsync(TimeSpan.FromSeconds(30)), "The bytes never arrived.");
    }

    public Task<Outcome<TusUpload>> BeginAsync(Visitor person, long length, TusMetadata metadata, CancellationToken cancellationToken)
    {
        if (length == 0)
            return Refused(Refusal.Invalid("Upload-Length", "文件是空的。", "The file is empty."));
        var id = $"u{Interlocked.Increment(ref last)}";
        uploads[id] = new Upload(person.Email, length, metadata["filename"], new MemoryStream());
        return Done(id);
    }

    public Task<Outcome<TusUpload>> FindAsync(Visitor person, string uploadId, CancellationToken cancellationToken) => Find(person, uploadId) ?? Done(uploadId);

    public async Task<Outcome<TusUpload>> AppendAsync(
        Visitor person, string uploadId, long offset, Stream content, ChunkChecksum? checksum, CancellationToken cancellationToken)
    {
        if (Find(person, uploadId) is { } refused)
            return await refused;
        var upload = uploads[uploadId];
        if (upload.Bytes.Length != offset)
            throw new DocumentConflictException(uploadId, "offset");
        if (checksum is null)
        {
            var buffer = new byte[4096];
            for (int count; (count = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                upload.Bytes.Write(buffer, 0, count);
                upload.Arrived.Release(count);
            }

            return await Done(uploadId);
        }

        using var chunk = new MemoryStream();
        await content.CopyToAsync(chunk, cancellationToken);
        if (!SHA256.HashData(chunk.ToArray()).AsSpan().SequenceEqual(checksum.Hash))
            throw new ChecksumMismatchException(uploadId);
        upload.Bytes.Write(chunk.ToArray());
        return await Done(uploadId);
    }

    public Task<Outcome<TusUpload>> CancelAsync(Visitor person, string uploadId, CancellationToken cancellationToken)
    {
        var found = Find(person, uploadId) ?? Done(uploadId);
        if (found.Result.Refusal is null)
            uploads[uploadId].Ended = true;
        return found;
    }

    private Task<Outcome<TusUpload>>? Find(Visitor person, string uploadId) =>
        !uploads.TryGetValue(uploadId, out var upload) || upload.Owner != person.Email ? Refused(Refusal.NotFound("没有这个上传。", "There is no such upload."))
        : upload.Ended ? Refused(Refusal.Gone("上传已结束。", "The upload has ended."))
        : null;

    private Task<Outcome<TusUpload>> Done(string id) =>
        Task.FromResult<Outcome<TusUpload>>(new TusUpload(id, uploads[id].Length, uploads[id].Bytes.Length, new DateTimeOffset(2026, 3, 5, 8, 0, 0, TimeSpan.Zero)));

    private static Task<Outcome<TusUpload>> Refused(Refusal refusal) => Task.FromResult<Outcome<TusUpload>>(refusal);

    private sealed record Upload(string Owner, long Length, string Name, MemoryStream Bytes)
    {
        public bool Ended { get; set; }

        /// <summary>Released once for each byte that has arrived.</summary>
        public SemaphoreSlim Arrived { get; } = new(0);
    }
}
