namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>Someone signed in. Stored under the hash of the session's secret. Instants are UTC.</summary>
/// <param name="Email">Whose session it is; roles are read from the account, so that they take effect at once.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="LastUsedAt">When it was last used, give or take a few minutes.</param>
/// <param name="EndsAt">The latest it ends, exclusive.</param>
public sealed record SessionRecord(string Email, DateTimeOffset StartedAt, DateTimeOffset LastUsedAt, DateTimeOffset EndsAt);
