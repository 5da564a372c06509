using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>
/// Signing in by a mailed link. Looking at a link changes nothing, so that mail scanners do not use it up; a person's POST
/// does. Whoever signs in for the first time becomes an applicant.
/// </summary>
public sealed class SignIn(
    IRecordStore store, ISecretSource secrets, MailDesk mail, PortalAddress portal, AccountDesk accounts, Sessions sessions, SignInOptions options, TimeProvider time)
{
    private const string DefaultReturnPath = "/";
    private readonly SignInLimits limits = new(store, options, time);

    /// <summary>Mails a link. The answer, and what it takes, are the same whether or not the mailbox has an account.</summary>
    /// <param name="email">What was typed.</param>
    /// <param name="returnPath">Where to go once signed in: a path on this site; anything else leads to the front page.</param>
    /// <param name="networkAddress">Where the request came from.</param>
    /// <param name="language">"zh-CN" or "en".</param>
    /// <param name="cancellationToken">Cancels asking.</param>
    public async Task<SignInRequest> RequestAsync(
        string email, string? returnPath, string networkAddress, string language, CancellationToken cancellationToken)
    {
        if (EmailAddress.Normalize(email) is not { } address)
            return SignInRequest.InvalidAddress;
        if (!await limits.TryCountAsync(address, networkAddress, cancellationToken))
            return SignInRequest.TooMany;

        var token = await CreateLinkAsync(address, returnPath, language, cancellationToken);
        var content = SignInLetter.Write(portal.Link(LinkPath(token)), address, options.LinkLifetime);
        var order = new MailOrder("sign-in|" + SecretHash.Of(token), new MailRecipient(address, "", language), content, null, null);
        await mail.SendAsync(order, cancellationToken);
        return SignInRequest.Sent;
    }

    /// <summary>
    /// Makes a link without mailing it, for whoever runs the host, and returns its token.
    /// </summary>
    /// <exception cref="ArgumentException">The address is none.</exception>
    public async Task<string> CreateLinkAsync(string email, string? returnPath, string language, CancellationToken cancellationToken)
    {
        var address = EmailAddress.Normalize(email) ?? throw new ArgumentException($"'{email}' is no mail address.", nameof(email));
        var token = secrets.NewSecret();
        var now = time.GetUtcNow();
        var link = new SignInLink(address, LocalPath(returnPath), language, now, now + options.LinkLifetime, null);
        var row = SignInRows.Link(SecretHash.Of(token));
        await store.ApplyAsync(
            SignInRows.Partition,
            [
                new RecordChange.Insert(row, RecordStoreExtensions.ToJson(link)),
                new RecordChange.Insert(SignInRows.Due(link.ExpiresAt.AddDays(1), row), RecordStoreExtensions.ToJson(new DueRow(row))),
            ],
            cancellationToken);
        return token;
    }

    /// <summary>The path of a link's page, which asks for confirmation.</summary>
    public static string LinkPath(string token) => "/sign-in/" + token;

    /// <summary>What a link would do; changes nothing.</summary>
    public async Task<SignInPeek> PeekAsync(string token, CancellationToken cancellationToken)
    {
        var link = (await store.FindAsync<SignInLink>(SignInRows.Partition, SignInRows.Link(SecretHash.Of(token)), cancellationToken))?.Value;
        return new SignInPeek(StateOf(link), link?.Email, link?.ReturnPath);
    }

    /// <summary>Uses a link, once, and begins a session.</summary>
    public async Task<SignInOutcome> RedeemAsync(string token, CancellationToken cancellationToken)
    {
        var row = SignInRows.Link(SecretHash.Of(token));
        var found = await store.FindAsync<SignInLink>(SignInRows.Partition, row, cancellationToken);
        if (StateOf(found?.Value) is not SignInLinkState.Valid and var state)
            return new SignInOutcome.Refused(state);

        var link = found!.Value;
        try
        {
            await store.ReplaceAsync(SignInRows.Partition, row, found.ETag, link with { UsedAt = time.GetUtcNow() }, cancellationToken);
        }
        catch (RecordConflictException)
        {
            return new SignInOutcome.Refused(SignInLinkState.Used);
        }

        var account = await accounts.EnsureAsync(link.Email, "", link.Language, cancellationToken);
        if (account.Roles.Count == 0)
            await accounts.GrantAsync(link.Email, new RoleGrant(Roles.Applicant, RoleGrant.EveryScheme), cancellationToken);
        var (secret, session) = await sessions.StartAsync(link.Email, cancellationToken);
        return new SignInOutcome.SignedIn(secret, session, link.ReturnPath);
    }

    private SignInLinkState StateOf(SignInLink? link) => link switch
    {
        null => SignInLinkState.Unknown,
        { UsedAt: not null } => SignInLinkState.Used,
        _ when time.GetUtcNow() >= link.ExpiresAt => SignInLinkState.Expired,
        _ => SignInLinkState.Valid,
    };

    /// <remarks>"//host" and "/\host" are other sites to a browser.</remarks>
    private static string LocalPath(string? path) =>
        path is ['/', .. var rest] && rest is not ['/' or '\\', ..] && !path.Any(char.IsControl) && path.Length <= 2000 ? path : DefaultReturnPath;
}
