using System.Runtime.CompilerServices;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>The people who may sign in, and their roles.</summary>
public sealed class AccountDesk(IRecordStore store, TimeProvider time)
{
    /// <summary>The account of a mailbox, or null where there is none or the address is none.</summary>
    public async Task<AccountRecord?> FindAsync(string email, CancellationToken cancellationToken) =>
        EmailAddress.Normalize(email) is { } address
            ? (await store.FindAsync<AccountRecord>(AccountRows.Partition, AccountRows.Account(address), cancellationToken))?.Value
            : null;

    /// <summary>The account of a mailbox, created without roles where there is none. What it has is left as it is.</summary>
    /// <exception cref="ArgumentException">The address is none.</exception>
    public Task<AccountRecord> EnsureAsync(string email, string name, string language, CancellationToken cancellationToken) =>
        ChangeAsync(email, account => account ?? NewAccount(email, name, language), cancellationToken);

    /// <summary>Changes how a person is named, whom it speaks for and which language it reads, creating the account where there is none.</summary>
    /// <exception cref="ArgumentException">The address is none.</exception>
    public Task<AccountRecord> DescribeAsync(
        string email, string name, string? organisation, string language, CancellationToken cancellationToken) =>
        ChangeAsync(
            email,
            account => (account ?? NewAccount(email, name, language)) with { Name = name, Organisation = organisation, Language = language },
            cancellationToken);

    /// <summary>Gives a role, creating the account where there is none.</summary>
    /// <exception cref="ArgumentException">The address is none, or there is no such role.</exception>
    public Task<AccountRecord> GrantAsync(string email, RoleGrant grant, CancellationToken cancellationToken)
    {
        if (!Roles.All.Contains(grant.Role))
            throw new ArgumentException($"There is no role '{grant.Role}'.", nameof(grant));
        return ChangeAsync(
            email,
            account => (account ?? NewAccount(email, "", "zh-CN")) is var found && found.Roles.Contains(grant)
                ? found
                : found with { Roles = [.. found.Roles, grant] },
            cancellationToken);
    }

    /// <summary>Takes a role back; null where there is no such account.</summary>
    public async Task<AccountRecord?> RevokeAsync(string email, RoleGrant grant, CancellationToken cancellationToken) =>
        await FindAsync(email, cancellationToken) is null
            ? null
            : await ChangeAsync(email, account => account! with { Roles = [.. account.Roles.Where(held => held != grant)] }, cancellationToken);

    /// <summary>All accounts in order of address.</summary>
    public async IAsyncEnumerable<AccountRecord> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var account in store.ListAsync<AccountRecord>(AccountRows.Partition, AccountRows.Prefix, cancellationToken))
            yield return account.Value;
    }

    /// <summary>Everyone who holds a role in a scheme, be it in this one or in every one, in order of address.</summary>
    public async Task<IReadOnlyList<AccountRecord>> WithRoleAsync(string role, string scheme, CancellationToken cancellationToken)
    {
        var found = new SortedDictionary<string, AccountRecord>(StringComparer.Ordinal);
        foreach (var covered in new[] { scheme, RoleGrant.EveryScheme }.Distinct())
        {
            var prefix = AccountRows.RolePrefix(role, covered);
            await foreach (var account in store.ListAsync<AccountRecord>(AccountRows.Partition, prefix, cancellationToken))
                found[account.Value.Email] = account.Value;
        }

        return [.. found.Values];
    }

    private AccountRecord NewAccount(string email, string name, string language) =>
        new(Address(email), name, [], null, language, time.GetUtcNow());

    private async Task<AccountRecord> ChangeAsync(
        string email, Func<AccountRecord?, AccountRecord> change, CancellationToken cancellationToken)
    {
        var row = AccountRows.Account(Address(email));
        while (true)
        {
            var current = await store.FindAsync<AccountRecord>(AccountRows.Partition, row, cancellationToken);
            var next = change(current?.Value);
            if (next == current?.Value)
                return next;
            var json = RecordStoreExtensions.ToJson(next);
            List<RecordChange> changes =
            [
                current is null ? new RecordChange.Insert(row, json) : new RecordChange.Replace(row, current.ETag, json),
                .. next.Roles.Select(grant => new RecordChange.Put(AccountRows.Role(grant, next.Email), json)),
            ];
            foreach (var lost in current?.Value.Roles.Except(next.Roles) ?? [])
            {
                if (await store.GetAsync(AccountRows.Partition, AccountRows.Role(lost, next.Email), cancellationToken) is { } line)
                    changes.Add(new RecordChange.Delete(line.Row, line.ETag));
            }

            try
            {
                await store.ApplyAsync(AccountRows.Partition, changes, cancellationToken);
                return next;
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private static string Address(string email) =>
        EmailAddress.Normalize(email) ?? throw new ArgumentException($"'{email}' is no mail address.", nameof(email));
}
