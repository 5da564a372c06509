namespace AwardFunctions.Orchestrations.Accounts;

/// <summary>The one invitation that makes the first administrator. Instants are UTC.</summary>
internal sealed record FirstAdministratorInvitation(string TokenHash, DateTimeOffset CreatedAt, DateTimeOffset? UsedAt);
