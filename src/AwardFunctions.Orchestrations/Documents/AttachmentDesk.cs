using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Documents;

/// <summary>The documents of applications.</summary>
public sealed class AttachmentDesk(IRecordStore store, IDocumentStore documents, IUploadPolicy policy, TimeProvider time)
{
    /// <summary>Longer than removing takes: by then the sweep may finish it.</summary>
    private static readonly TimeSpan RemovalLimit = TimeSpan.FromHours(1);

    private readonly UploadBook uploads = new(store);

    /// <summary>What is attached to an application, in order of requirement and upload.</summary>
    public async Task<IReadOnlyList<AttachmentRecord>> ListAsync(string applicationId, CancellationToken cancellationToken)
    {
        var attachments = new List<AttachmentRecord>();
        await foreach (var attachment in store.ListAsync<AttachmentRecord>(
            UploadRows.Application(applicationId), UploadRows.AttachmentPrefix, cancellationToken))
            attachments.Add(attachment.Value);
        return
        [
            .. attachments
                .OrderBy(attachment => attachment.RequirementId, StringComparer.Ordinal)
                .ThenBy(attachment => attachment.UploadedAt)
                .ThenBy(attachment => attachment.AttachmentId, StringComparer.Ordinal),
        ];
    }

    /// <summary>An attached document's record, or null where there is none.</summary>
    public async Task<AttachmentRecord?> FindAsync(string applicationId, string attachmentId, CancellationToken cancellationToken) =>
        IsKey(attachmentId)
            ? (await store.FindAsync<AttachmentRecord>(UploadRows.Application(applicationId), UploadRows.Attachment(attachmentId), cancellationToken))?.Value
            : null;

    /// <summary>Opens a document, also one that was handed in once and removed later; null where there is none.</summary>
    public async Task<AttachmentContent?> OpenAsync(string applicationId, string attachmentId, CancellationToken cancellationToken)
    {
        if (!IsKey(attachmentId))
            return null;
        var partition = UploadRows.Application(applicationId);
        var found = await store.FindAsync<AttachmentRecord>(partition, UploadRows.Attachment(attachmentId), cancellationToken)
            ?? await store.FindAsync<AttachmentRecord>(partition, UploadRows.Removed(attachmentId), cancellationToken);
        return found is not null && await documents.OpenReadAsync(attachmentId, cancellationToken) is { } content
            ? new AttachmentContent(found.Value, content)
            : null;
    }

    /// <summary>Takes a document off an application.</summary>
    public async Task<Outcome<AttachmentRecord>> RemoveAsync(
        string applicationId, string attachmentId, string person, CancellationToken cancellationToken)
    {
        var partition = UploadRows.Application(applicationId);
        while (true)
        {
            if (!IsKey(attachmentId)
                || await store.FindAsync<AttachmentRecord>(partition, UploadRows.Attachment(attachmentId), cancellationToken) is not { } found)
                return Refusal.NotFound("没有这份材料。", "There is no such document.");
            var attachment = found.Value;
            var allowed = await policy.CheckAsync(applicationId, attachment.RequirementId, person, cancellationToken);
            if (allowed.Refusal is { } refusal)
                return refusal;

            var rule = allowed.Value;
            var trace = TraceOf(attachment);
            if (!rule.KeepsRemoved)
                await uploads.PutAsync(trace, cancellationToken);
            List<RecordChange> changes = [new RecordChange.Delete(found.Row, found.ETag)];
            if (rule.KeepsRemoved)
                changes.Add(new RecordChange.Put(UploadRows.Removed(attachmentId), RecordStoreExtensions.ToJson(attachment)));
            if (await store.GetAsync(partition, UploadRows.Slot(attachment), cancellationToken) is { } slot)
                changes.Add(new RecordChange.Delete(slot.Row, slot.ETag));
            if (rule.Along is { } along)
                changes.Add(along);
            try
            {
                await store.ApplyAsync(partition, changes, cancellationToken);
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
                continue;
            }

            if (!rule.KeepsRemoved)
            {
                await documents.DeleteAsync(attachmentId, cancellationToken);
                await uploads.RemoveAsync(trace, cancellationToken);
            }

            return attachment;
        }
    }

    /// <summary>
    /// Attaches a stored document: the rule's limit on the number of files holds even when several uploads end at once.
    /// Attaching it again returns what was attached.
    /// </summary>
    internal async Task<Outcome<AttachmentRecord>> AttachAsync(
        UploadRecord upload, StoredDocument document, string contentType, CancellationToken cancellationToken)
    {
        var partition = UploadRows.Application(upload.ApplicationId);
        while (true)
        {
            var attached = await ListAsync(upload.ApplicationId, cancellationToken);
            if (attached.FirstOrDefault(other => other.AttachmentId == upload.UploadId) is { } already)
                return already;
            var allowed = await policy.CheckAsync(upload.ApplicationId, upload.RequirementId, upload.Uploader, cancellationToken);
            if (allowed.Refusal is { } refusal)
                return refusal;
            var rule = allowed.Value;
            var taken = attached.Where(other => other.RequirementId == upload.RequirementId).Select(other => other.Slot).ToHashSet();
            if (taken.Count >= rule.Document.MaxFiles)
                return UploadRefusals.TooMany(rule);

            var attachment = new AttachmentRecord(
                upload.UploadId, upload.ApplicationId, upload.RequirementId, upload.FileName, contentType, document.Length, document.Sha256,
                time.GetUtcNow(), upload.Uploader, Enumerable.Range(0, rule.Document.MaxFiles).First(slot => !taken.Contains(slot)));
            List<RecordChange> changes =
            [
                new RecordChange.Insert(UploadRows.Attachment(attachment.AttachmentId), RecordStoreExtensions.ToJson(attachment)),
                new RecordChange.Insert(UploadRows.Slot(attachment), RecordStoreExtensions.ToJson(attachment.AttachmentId)),
            ];
            if (rule.Along is { } along)
                changes.Add(along);
            try
            {
                await store.ApplyAsync(partition, changes, cancellationToken);
                return attachment;
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Whether a document was removed from the list and its content kept.</summary>
    internal async Task<bool> IsKeptAsync(string applicationId, string attachmentId, CancellationToken cancellationToken) =>
        await store.GetAsync(UploadRows.Application(applicationId), UploadRows.Removed(attachmentId), cancellationToken) is not null;

    /// <summary>What the sweep needs should removing the bytes be cut short.</summary>
    private UploadRecord TraceOf(AttachmentRecord attachment)
    {
        var now = time.GetUtcNow();
        return new UploadRecord(
            attachment.AttachmentId, attachment.ApplicationId, attachment.RequirementId, attachment.FileName, attachment.Length,
            attachment.UploadedBy, now, now + RemovalLimit);
    }

    private static bool IsKey(string attachmentId) =>
        attachmentId.Length is > 0 and <= DocumentBounds.MaxIdLength && attachmentId.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character));
}
