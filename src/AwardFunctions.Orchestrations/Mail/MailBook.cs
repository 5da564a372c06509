using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Reads and writes mails together with their lines in the log.</summary>
internal sealed class MailBook(IRecordStore store)
{
    public async Task<MailClaim?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var found = await store.FindAsync<MailRecord>(MailRows.Partition, MailRows.Mail(key), cancellationToken);
        return found is null ? null : new MailClaim(found.Value, found.ETag, null);
    }

    public async Task<MailClaim?> FindByMessageIdAsync(string messageId, CancellationToken cancellationToken)
    {
        if (MailRows.PrefixOf(messageId) is not { } prefix)
            return null;
        await foreach (var found in store.ListAsync<MailRecord>(MailRows.Partition, prefix, cancellationToken))
        {
            if (found.Value.MessageId == messageId)
                return new MailClaim(found.Value, found.ETag, null);
        }

        return null;
    }

    /// <summary>Inserts a mail; null, and no change, where its key is taken.</summary>
    public Task<MailClaim?> TryInsertAsync(MailRecord mail, CancellationToken cancellationToken) =>
        TryApplyAsync(mail, new RecordChange.Insert(MailRows.Mail(mail.Key), RecordStoreExtensions.ToJson(mail)), null, cancellationToken);

    /// <summary>Writes a mail's next state; null, and no change, where someone else wrote it first.</summary>
    public async Task<MailClaim?> TryReplaceAsync(MailClaim before, MailRecord mail, CancellationToken cancellationToken)
    {
        var openETag = before.OpenETag;
        if (mail.IsClosed && openETag is null)
            openETag = (await store.GetAsync(MailRows.Partition, MailRows.Open(mail), cancellationToken))?.ETag;
        var change = new RecordChange.Replace(MailRows.Mail(mail.Key), before.ETag, RecordStoreExtensions.ToJson(mail));
        return await TryApplyAsync(mail, change, openETag, cancellationToken);
    }

    private async Task<MailClaim?> TryApplyAsync(MailRecord mail, RecordChange change, string? openETag, CancellationToken cancellationToken)
    {
        var line = RecordStoreExtensions.ToJson(MailLogEntry.Of(mail));
        var changes = new List<RecordChange> { change, new RecordChange.Put(MailRows.Log(mail), line) };
        if (!mail.IsClosed)
            changes.Add(new RecordChange.Put(MailRows.Open(mail), line));
        else if (openETag is not null)
            changes.Add(new RecordChange.Delete(MailRows.Open(mail), openETag));
        try
        {
            var etags = await store.ApplyAsync(MailRows.Partition, changes, cancellationToken);
            return new MailClaim(mail, etags[0]!, mail.IsClosed ? null : etags[2]);
        }
        catch (RecordConflictException)
        {
            return null;
        }
    }
}
