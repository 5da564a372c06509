using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using Refusal = AwardFunctions.Orchestrations.Outcomes.Refusal;

namespace AwardFunctions.Orchestrations.Documents;

/// <summary>Takes files for applications, chunk by chunk; what is wrong with one is said as early as it can be known.</summary>
public sealed class UploadDesk(
    IRecordStore store, IDocumentStore documents, IUploadPolicy policy, AttachmentDesk attachments, ISecretSource secrets, TimeProvider time)
{
    /// <summary>How long an upload may take.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>So many uploads may be under way for one application.</summary>
    public const int MaxOpen = 20;

    private readonly UploadBook uploads = new(store);

    /// <summary>Begins an upload, or says why the file cannot be taken.</summary>
    public async Task<Outcome<UploadState>> CreateAsync(UploadRequest request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.FileName) || request.FileName.Any(character => character is '/' or '\\' || char.IsControl(character)))
            return UploadRefusals.BadName;
        if (request.Length <= 0)
            return UploadRefusals.Empty;
        var allowed = await policy.CheckAsync(request.ApplicationId, request.RequirementId, request.Uploader, cancellationToken);
        if (allowed.Refusal is { } refusal)
            return refusal;
        var rule = allowed.Value;
        var fileName = FileNames.Clean(request.FileName);
        if (DocumentType.ByFileName(fileName) is not { } type || !rule.Document.Types.Contains(type.Id))
            return UploadRefusals.WrongExtension(rule);
        if (request.Length > rule.Document.MaxBytes)
            return UploadRefusals.TooLarge(request.Length, rule);
        var attached = await attachments.ListAsync(request.ApplicationId, cancellationToken);
        if (attached.Count(attachment => attachment.RequirementId == request.RequirementId) >= rule.Document.MaxFiles)
            return UploadRefusals.TooMany(rule);
        if (await uploads.CountOpenAsync(request.ApplicationId, MaxOpen, cancellationToken) >= MaxOpen)
            return UploadRefusals.TooManyAtOnce(MaxOpen);

        var now = time.GetUtcNow();
        var upload = new UploadRecord(
            SecretHash.Of(secrets.NewSecret())[..32], request.ApplicationId, request.RequirementId, fileName,
            request.Length, request.Uploader, now, now + Lifetime);
        await uploads.PutAsync(upload, cancellationToken);
        await documents.BeginAsync(upload.UploadId, upload.Length, cancellationToken);
        return StateOf(upload, 0, null);
    }

    /// <summary>How far an upload has come. Where its last answer was lost on the way, this finishes it.</summary>
    public async Task<Outcome<UploadState>> FindAsync(string uploadId, string uploader, CancellationToken cancellationToken)
    {
        var found = await CheckAsync(uploadId, uploader, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var upload = found.Value;
        if (await documents.GetStateAsync(uploadId, cancellationToken) is not { } state)
            return UploadRefusals.NoSuchUpload;
        return state.Offset == state.Length ? await FinishAsync(upload, cancellationToken) : StateOf(upload, state.Offset, null);
    }

    /// <summary>Appends a chunk; with the last byte the file is checked by its content and attached, or refused and deleted.</summary>
    /// <exception cref="DocumentConflictException">The offset is not where the upload stands, or it would exceed its length.</exception>
    /// <exception cref="ChecksumMismatchException">The chunk's bytes do not have the expected hash.</exception>
    public async Task<Outcome<UploadState>> AppendAsync(
        string uploadId, string uploader, long offset, Stream content, ChunkChecksum? checksum, CancellationToken cancellationToken)
    {
        var found = await CheckAsync(uploadId, uploader, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var upload = found.Value;
        var reached = await documents.AppendAsync(uploadId, offset, content, checksum, cancellationToken);
        return reached == upload.Length ? await FinishAsync(upload, cancellationToken) : StateOf(upload, reached, null);
    }

    /// <summary>Ends an upload and forgets its bytes; a file that is attached already stays.</summary>
    public async Task<Outcome<UploadState>> CancelAsync(string uploadId, string uploader, CancellationToken cancellationToken)
    {
        var found = await CheckAsync(uploadId, uploader, cancellationToken);
        if (found.Refusal is { } refusal)
            return refusal;
        var upload = found.Value;
        if (await attachments.FindAsync(upload.ApplicationId, uploadId, cancellationToken) is { } attachment)
            return StateOf(upload, upload.Length, attachment);
        await DiscardAsync(upload, cancellationToken);
        return StateOf(upload, 0, null);
    }

    private async Task<Outcome<UploadRecord>> CheckAsync(string uploadId, string uploader, CancellationToken cancellationToken)
    {
        if (uploadId.Length != 32 || !uploadId.All(char.IsAsciiHexDigitLower)
            || await uploads.FindAsync(uploadId, cancellationToken) is not { } upload || upload.Uploader != uploader)
            return UploadRefusals.NoSuchUpload;
        return upload.ExpiresAt <= time.GetUtcNow() ? UploadRefusals.Expired : upload;
    }

    private async Task<Outcome<UploadState>> FinishAsync(UploadRecord upload, CancellationToken cancellationToken)
    {
        if (await attachments.FindAsync(upload.ApplicationId, upload.UploadId, cancellationToken) is { } already)
            return StateOf(upload, upload.Length, already);

        var allowed = await policy.CheckAsync(upload.ApplicationId, upload.RequirementId, upload.Uploader, cancellationToken);
        if (allowed.Refusal is { } refusal)
            return await RefuseAsync(upload, refusal, cancellationToken);
        var document = await documents.CompleteAsync(upload.UploadId, cancellationToken);
        var sniffed = await SniffAsync(upload.UploadId, cancellationToken);
        var rule = allowed.Value;
        if (DocumentType.ById(sniffed) is not { } type || !rule.Document.Types.Contains(type.Id) || DocumentType.ByFileName(upload.FileName) != type)
            return await RefuseAsync(upload, UploadRefusals.WrongContent(upload.FileName, sniffed, rule), cancellationToken);

        var outcome = await attachments.AttachAsync(upload, document, type.MediaType, cancellationToken);
        if (outcome.Refusal is { } late)
            return await RefuseAsync(upload, late, cancellationToken);
        await uploads.CloseAsync(upload, cancellationToken);
        return StateOf(upload, upload.Length, outcome.Value);
    }

    private async Task<string?> SniffAsync(string uploadId, CancellationToken cancellationToken)
    {
        await using var content = await documents.OpenReadAsync(uploadId, cancellationToken)
            ?? throw new InvalidOperationException($"The document {uploadId} is complete but cannot be opened.");
        var head = new byte[FileTypes.HeadLength];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return FileTypes.Sniff(head.AsSpan(0, read));
    }

    private async Task<Refusal> RefuseAsync(UploadRecord upload, Refusal refusal, CancellationToken cancellationToken)
    {
        await DiscardAsync(upload, cancellationToken);
        return refusal;
    }

    private async Task DiscardAsync(UploadRecord upload, CancellationToken cancellationToken)
    {
        await documents.DeleteAsync(upload.UploadId, cancellationToken);
        await uploads.RemoveAsync(upload, cancellationToken);
    }

    private static UploadState StateOf(UploadRecord upload, long offset, AttachmentRecord? attachment) =>
        new(upload.UploadId, upload.Length, offset, upload.ExpiresAt, attachment);
}
