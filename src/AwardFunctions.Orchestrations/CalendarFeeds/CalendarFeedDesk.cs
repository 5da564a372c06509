using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.CalendarFeeds;

/// <summary>Secret addresses under which calendar programs read what concerns a person; one a person, replaced or revoked at will.</summary>
public sealed class CalendarFeedDesk(
    IRecordStore store, ISecretVault vault, ISecretSource secrets, AccountDesk accounts, IEnumerable<ICalendarSource> sources, TimeProvider time)
{
    private const string Partition = "calendar-feeds";
    private const string TokenPrefix = "token|";
    private const int LongestToken = 100;

    /// <summary>A person's address; null where there is none.</summary>
    public async Task<CalendarFeed?> FindAsync(string email, CancellationToken cancellationToken) =>
        await store.FindAsync<FeedRecord>(Partition, RowOf(email), cancellationToken) is { Value: var feed }
            ? new CalendarFeed(vault.Reveal(feed.HiddenToken), feed.CreatedAt)
            : null;

    /// <summary>Gives a person a new address; the one before leads nowhere from now on.</summary>
    public async Task<CalendarFeed> RenewAsync(AccountRecord person, CancellationToken cancellationToken)
    {
        var token = secrets.NewSecret();
        var feed = new FeedRecord(person.Email, SecretHash.Of(token), vault.Hide(token), time.GetUtcNow());
        while (true)
        {
            var before = await store.FindAsync<FeedRecord>(Partition, RowOf(person.Email), cancellationToken);
            try
            {
                await store.ApplyAsync(
                    Partition,
                    [
                        before is null
                            ? new RecordChange.Insert(RowOf(person.Email), RecordStoreExtensions.ToJson(feed))
                            : new RecordChange.Replace(before.Row, before.ETag, RecordStoreExtensions.ToJson(feed)),
                        new RecordChange.Put(TokenRow(feed), RecordStoreExtensions.ToJson(feed)),
                        .. await RemovingAsync(before?.Value, cancellationToken),
                    ],
                    cancellationToken);
                return new CalendarFeed(token, feed.CreatedAt);
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Takes a person's address back; harmless where there is none.</summary>
    public async Task RevokeAsync(AccountRecord person, CancellationToken cancellationToken)
    {
        while (await store.FindAsync<FeedRecord>(Partition, RowOf(person.Email), cancellationToken) is { } feed)
        {
            try
            {
                await store.ApplyAsync(
                    Partition, [new RecordChange.Delete(feed.Row, feed.ETag), .. await RemovingAsync(feed.Value, cancellationToken)], cancellationToken);
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>What the address of a token shows; null where it leads nowhere. What a person may see is looked up anew each time.</summary>
    public async Task<PersonalCalendar?> ReadAsync(string token, CancellationToken cancellationToken)
    {
        if (token.Length > LongestToken
            || await store.FindAsync<FeedRecord>(Partition, TokenPrefix + SecretHash.Of(token), cancellationToken) is not { Value: var feed }
            || await accounts.FindAsync(feed.Email, cancellationToken) is not { } person)
            return null;
        var entries = new List<CalendarEntry>();
        foreach (var source in sources)
        {
            await foreach (var entry in source.ListAsync(person, cancellationToken))
                entries.Add(entry);
        }

        return new PersonalCalendar(person, [.. entries.OrderBy(entry => entry.On).ThenBy(entry => entry.Id, StringComparer.Ordinal)]);
    }

    private async Task<IReadOnlyList<RecordChange>> RemovingAsync(FeedRecord? feed, CancellationToken cancellationToken) =>
        feed is not null && await store.GetAsync(Partition, TokenRow(feed), cancellationToken) is { } row ? [new RecordChange.Delete(row.Row, row.ETag)] : [];

    private static string TokenRow(FeedRecord feed) => TokenPrefix + feed.TokenHash;

    private static string RowOf(string email) => "person|" + SecretHash.Of(email);
}
