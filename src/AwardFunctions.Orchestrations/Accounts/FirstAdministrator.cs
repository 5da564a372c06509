using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>
/// How the first person gets in: a one-time link that the host prints as long as there is no administrator. Whoever can read
/// the host's output names the mailbox of the first administrator.
/// </summary>
public sealed class FirstAdministrator(IRecordStore store, ISecretSource secrets, AccountDesk accounts, Sessions sessions, TimeProvider time)
{
    private static readonly RoleGrant Grant = new(Roles.Administrator, RoleGrant.EveryScheme);

    /// <summary>A fresh token, which replaces the one before; null once there is an administrator.</summary>
    public async Task<string?> InviteAsync(CancellationToken cancellationToken)
    {
        if (await IsSettledAsync(cancellationToken))
            return null;
        var token = secrets.NewSecret();
        await store.PutAsync(
            SignInRows.Partition, SignInRows.FirstAdministrator, new FirstAdministratorInvitation(SecretHash.Of(token), time.GetUtcNow(), null), cancellationToken);
        return token;
    }

    /// <summary>The path of the page that takes the first administrator's name and mailbox.</summary>
    public static string LinkPath(string token) => "/first-administrator/" + token;

    /// <summary>Whether a token would make the first administrator; changes nothing.</summary>
    public async Task<bool> IsValidAsync(string token, CancellationToken cancellationToken) =>
        !await IsSettledAsync(cancellationToken)
        && (await FindAsync(cancellationToken))?.Value is { UsedAt: null } invitation
        && invitation.TokenHash == SecretHash.Of(token);

    /// <summary>Makes the first administrator, once, and begins a session.</summary>
    /// <exception cref="ArgumentException">The address is none.</exception>
    public async Task<SignInOutcome> RedeemAsync(string token, string email, string name, string language, CancellationToken cancellationToken)
    {
        if (EmailAddress.Normalize(email) is not { } address)
            throw new ArgumentException($"'{email}' is no mail address.", nameof(email));
        if (await FindAsync(cancellationToken) is not { } found || found.Value.TokenHash != SecretHash.Of(token))
            return new SignInOutcome.Refused(SignInLinkState.Unknown);
        if (found.Value.UsedAt is not null || await IsSettledAsync(cancellationToken))
            return new SignInOutcome.Refused(SignInLinkState.Used);
        try
        {
            await store.ReplaceAsync(
                SignInRows.Partition, SignInRows.FirstAdministrator, found.ETag, found.Value with { UsedAt = time.GetUtcNow() }, cancellationToken);
        }
        catch (RecordConflictException)
        {
            return new SignInOutcome.Refused(SignInLinkState.Used);
        }

        await accounts.DescribeAsync(address, name, null, language, cancellationToken);
        await accounts.GrantAsync(address, Grant, cancellationToken);
        var (secret, session) = await sessions.StartAsync(address, cancellationToken);
        return new SignInOutcome.SignedIn(secret, session, "/");
    }

    private async Task<bool> IsSettledAsync(CancellationToken cancellationToken) =>
        (await accounts.WithRoleAsync(Roles.Administrator, RoleGrant.EveryScheme, cancellationToken)).Count > 0;

    private Task<Versioned<FirstAdministratorInvitation>?> FindAsync(CancellationToken cancellationToken) =>
        store.FindAsync<FirstAdministratorInvitation>(SignInRows.Partition, SignInRows.FirstAdministrator, cancellationToken);
}
