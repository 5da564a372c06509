using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>Who is signed in.</summary>
public sealed class Sessions(IRecordStore store, ISecretSource secrets, SignInOptions options, TimeProvider time)
{
    /// <summary>Use is written down this much apart: a page view is not a write.</summary>
    private static readonly TimeSpan WriteInterval = TimeSpan.FromMinutes(5);

    /// <summary>Begins a session and returns its secret, which is stored nowhere.</summary>
    public async Task<(string Secret, SessionRecord Session)> StartAsync(string email, CancellationToken cancellationToken)
    {
        var secret = secrets.NewSecret();
        var now = time.GetUtcNow();
        var session = new SessionRecord(email, now, now, now + options.SessionLimit);
        var row = SignInRows.Session(SecretHash.Of(secret));
        await store.ApplyAsync(
            SignInRows.Partition,
            [
                new RecordChange.Insert(row, RecordStoreExtensions.ToJson(session)),
                new RecordChange.Insert(SignInRows.Due(session.EndsAt, row), RecordStoreExtensions.ToJson(new DueRow(row))),
            ],
            cancellationToken);
        return (secret, session);
    }

    /// <summary>The session of a secret while it lasts, or null.</summary>
    public async Task<SessionRecord?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        var row = SignInRows.Session(SecretHash.Of(secret));
        if (await store.FindAsync<SessionRecord>(SignInRows.Partition, row, cancellationToken) is not { Value: var session, ETag: var etag })
            return null;
        var now = time.GetUtcNow();
        if (now >= session.EndsAt || now - session.LastUsedAt >= options.SessionIdleLimit)
            return null;
        if (now - session.LastUsedAt < WriteInterval)
            return session;

        var used = session with { LastUsedAt = now };
        try
        {
            await store.ReplaceAsync(SignInRows.Partition, row, etag, used, cancellationToken);
            return used;
        }
        catch (RecordConflictException)
        {
            // Another request has just written the use down, or the session has ended: one more look tells which.
            return (await store.FindAsync<SessionRecord>(SignInRows.Partition, row, cancellationToken))?.Value;
        }
    }

    /// <summary>Ends a session; harmless where there is none.</summary>
    public Task EndAsync(string secret, CancellationToken cancellationToken) =>
        store.RemoveAsync(SignInRows.Partition, SignInRows.Session(SecretHash.Of(secret)), cancellationToken);
}
